import { applicationRoutes } from '@la-chan/platform';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { resolutionApplications } from './application';
import { prosecutors } from './resolution';
import { Resolutions } from './resolutions';

/** What those whom a report concerns ask the procuracy for that resolves it itself. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionApplicationController extends applicationRoutes(
  Resolutions,
  resolutionApplications,
  prosecutors,
) {}
