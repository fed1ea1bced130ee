import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, Persons } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assessRisk, endProtection, protect } from './protection';
import { Protection, ProtectionEnd, RiskAssessment } from './victim.requests';
import { Victims } from './victims';

/** How great the danger is, the plan for her safety, and the measures that protect her. */
@ApiTags('victims')
@Controller('victims')
export class ProtectionController {
  constructor(
    private readonly victims: Victims,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Put(':id/risk-assessment')
  @ApiOperation({
    summary: 'Đánh giá nguy cơ, kế hoạch an toàn: threats and their levels, measures, who is told, when it is reviewed',
  })
  assessRisk(
    @Id() id: FileId,
    @Body() { occurredAt: at, until, ...plan }: RiskAssessment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, JSON.stringify(plan));
      return this.victims.act('assessRisk', id, { officer, at, ifMatch, tx }, (victim, at) =>
        assessRisk(victim, plan, { plan: sealed, until }, at),
      );
    });
  }

  @Post(':id/protections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Biện pháp bảo vệ, by the decision of the competent body (BLTTHS 486)' })
  protect(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...order }: Protection,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('protect', id, { officer, at, ifMatch }, (victim, at) => protect(victim, order, at));
  }

  @Post(':id/protections/ends')
  @HttpCode(200)
  @ApiOperation({ summary: 'A measure of protection no longer holds (BLTTHS 486)' })
  endProtection(
    @Id() id: FileId,
    @Body() { occurredAt: at, measure }: ProtectionEnd,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('endProtection', id, { officer, at, ifMatch }, (victim, at) =>
      endProtection(victim, measure, at),
    );
  }
}
