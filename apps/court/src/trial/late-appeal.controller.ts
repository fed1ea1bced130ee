import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { recordLateAppeal, recordLateDecision, sendLateAppeal } from './late-appeal';
import { LateAppealFound, LateDecision } from './trial.requests';
import { Trials } from './trials';

/** Appeals that come too late, and whether they are heard. */
@ApiTags('trials')
@Controller('trials')
export class LateAppealController {
  constructor(private readonly trials: Trials) {}

  @Post(':id/late-appeals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kháng cáo quá hạn: record it with the reason given; the judgment is what it is until that is accepted (BLTTHS 334(4), 335(1))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...appeal }: LateAppealFound,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordLateAppeal', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      recordLateAppeal(file, { appeal: uuid(), ...appeal }, deadlines(), at),
    );
  }

  @Put(':id/late-appeals/:appeal/dispatch')
  @ApiOperation({ summary: 'Send it to the court of appeal with its reason, within 3 days (BLTTHS 335(2))' })
  send(
    @Id() id: FileId,
    @Id('appeal') appeal: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('sendLateAppeal', id, { officer, at, ifMatch }, (file, at) =>
      sendLateAppeal(file, appeal, at),
    );
  }

  @Put(':id/late-appeals/:appeal/decision')
  @ApiOperation({
    summary:
      'Record what three judges of the court of appeal have decided; what they accept is heard as any appeal (BLTTHS 335(3), (5))',
  })
  decide(
    @Id() id: FileId,
    @Id('appeal') appeal: string,
    @Body() { occurredAt: at, ...decision }: LateDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordLateDecision', id, { officer, at, ifMatch }, (file, at) =>
      recordLateDecision(file, { appeal, ...decision }, at),
    );
  }
}
