import { applicationRoutes } from '@la-chan/platform';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { supervisionApplications } from './application';
import { prosecutors } from './course';
import { Supervisions } from './supervisions';

/** What those whom a report concerns ask the procuracy for that supervises it. */
@ApiTags('supervisions')
@Controller('supervisions')
export class SupervisionApplicationController extends applicationRoutes(
  Supervisions,
  supervisionApplications,
  prosecutors,
) {}
