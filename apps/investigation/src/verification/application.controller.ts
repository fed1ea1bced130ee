import { applicationRoutes } from '@la-chan/platform';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { investigators } from './course';
import { verificationApplications } from './referral';
import { Verifications } from './verifications';

/** What those whom a report concerns ask the body for. */
@ApiTags('verifications')
@Controller('verifications')
export class ApplicationController extends applicationRoutes(Verifications, verificationApplications, investigators) {}
