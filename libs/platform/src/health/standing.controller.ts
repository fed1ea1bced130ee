import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentRequest } from '../request';
import { DEGRADED, type DegradedReason } from './degraded';
import { Health } from './health';

/** How the service stands, for each of its officers: reasons and no figures, which are the operators'. */
@ApiTags('operations')
@Controller('standing')
export class StandingController {
  constructor(private readonly health: Health) {}

  @Get()
  @ApiOperation({
    summary:
      'Hệ thống có trục trặc gì mà cán bộ nên biết. What of the service is not as it should be, in the caller’s language.',
  })
  async standing() {
    const { degraded } = await this.health.report();
    const language = currentRequest()?.language ?? 'vi';
    const reasons = Object.keys(degraded) as DegradedReason[];
    return { degraded: reasons.map((reason) => ({ reason, text: DEGRADED[reason][language] })) };
  }
}
