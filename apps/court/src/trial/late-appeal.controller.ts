import { appellateReview, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, type Before, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CourtOfAppeal } from './court-of-appeal';
import { CourtPost } from './court-post';
import { crimeOf } from './found';
import { recordLateAppeal, recordLateDecision, sendLateAppeal } from './late-appeal';
import type { Trial } from './trial';
import { Dispatch, LateAppealFound, LateDecision } from './trial.requests';
import { Trials } from './trials';

/** Appeals that come too late, and whether they are heard. */
@ApiTags('trials')
@Controller('trials')
export class LateAppealController {
  constructor(
    private readonly trials: Trials,
    private readonly above: CourtOfAppeal,
    private readonly post: CourtPost,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

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
  @ApiOperation({
    summary: 'Send it to the court of appeal with its reason, within 3 days; without `to` on paper (BLTTHS 335(2))',
  })
  async send(
    @Id() id: FileId,
    @Id('appeal') appeal: string,
    @Body() { occurredAt: at, to: chosen, statement }: Dispatch,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const to = await this.above.chosen(officer, id, chosen);
    if (!to)
      return this.trials.act('sendLateAppeal', id, { officer, at, ifMatch }, (file, at) =>
        sendLateAppeal(file, { appeal }, at),
      );
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Trial) => {
      const found = file.lateAppeals.find((one) => one.id === appeal);
      if (!found) return;
      const { number, judgment, unit } = file;
      const { by, reason, recordedAt, defendants } = found;
      const about = { subject: 'late-appeal', by, reason, recordedAt } as const;
      const terms = { number, against: judgment ?? number, ...crimeOf(file), unit, ...about };
      const dossier = await this.above.dossier(tx, officer, file, defendants, statement, exchange);
      await this.exchanges.open(tx, appellateReview, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.trials.act('sendLateAppeal', id, { officer, at, ifMatch, also }, (file, at) =>
      sendLateAppeal(file, { appeal, exchange, to }, at),
    );
  }

  @Put(':id/late-appeals/:appeal/decision')
  @ApiOperation({
    summary:
      'Record what three judges of a court of appeal outside the platform have decided; what they accept is heard as any appeal, and the procuracy that brought the matter is told (BLTTHS 335(3), (5))',
  })
  decide(
    @Id() id: FileId,
    @Id('appeal') appeal: string,
    @Body() { occurredAt: at, ...decision }: LateDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const told = { appeal, ...decision, notice: uuid() };
    const also = async (tx: EntityManager, file: Trial, before: Before<Trial>) => {
      await this.post.late(tx, file, told, acting);
      await this.above.following(officer, acting)(tx, file, before);
    };
    return this.trials.act('recordLateDecision', id, { officer, at, ifMatch, also }, (file, at) =>
      recordLateDecision(file, told, null, at),
    );
  }
}
