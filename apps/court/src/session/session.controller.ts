import { appellateReview, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  Offers,
  type Officer,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import {
  annulledBy,
  decideLateness,
  deliver,
  recordWithdrawal,
  reviewDecision,
  setDay,
  settleCompetence,
  type Session,
} from './session';
import {
  Lateness,
  Review,
  SessionDay,
  SessionDelivery,
  SessionQuery,
  SessionWithdrawal,
  Settlement,
} from './session.requests';
import { Sessions } from './sessions';

/** What other courts ask this one, as the court of appeal, to decide without a trial. */
@ApiTags('sessions')
@Controller('sessions')
export class SessionController extends readingRoutes(Sessions, SessionQuery) {
  constructor(
    private readonly sessions: Sessions,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('judge', 'chief-judge')
  @ApiOperation({ summary: 'Open what was sent sealed; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { exchange } = await this.sessions.get(officer, id);
    return this.offers.read(officer, appellateReview, exchange, purpose);
  }

  @Put(':id/day')
  @ApiOperation({
    summary: 'Mở phiên họp: on which day three judges sit, within 10 days of a late appeal (BLTTHS 335(2), 362)',
  })
  setDay(
    @Id() id: FileId,
    @Body() { occurredAt: at, heldOn }: SessionDay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.sessions.act('setDay', id, { officer, at, ifMatch }, (file, at) => setDay(file, heldOn, at));
  }

  @Post(':id/appeal-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rút kháng cáo, kháng nghị quyết định: record it; once nothing is left the session ends (BLTTHS 342, 348)',
  })
  recordWithdrawal(
    @Id() id: FileId,
    @Body() { occurredAt: at, by, part }: SessionWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.sessions.act('recordWithdrawal', id, { officer, at, ifMatch }, (file, at) =>
      recordWithdrawal(file, { by, part }, at),
    );
  }

  @Put(':id/review')
  @ApiOperation({
    summary:
      'Phúc thẩm quyết định sơ thẩm: uphold, amend or annul a decision to suspend or terminate, uphold or annul an initiation; its court is told (BLTTHS 330(1), 361)',
  })
  reviewDecision(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Review,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Session) => {
      const { exchange } = file;
      const parts = annulledBy(file, decision);
      const answer = { subject: 'decision', ...decision, ...parts, decidedAt: acting.at } as const;
      await this.exchanges.answer(tx, appellateReview, exchange, 'answered', answer, acting);
    };
    return this.sessions.act('reviewDecision', id, { officer, at, ifMatch, also }, (file, at) =>
      reviewDecision(file, decision, at),
    );
  }

  @Put(':id/lateness')
  @ApiOperation({
    summary: 'Kháng cáo quá hạn: accept its reason or not; the court of first instance is told (BLTTHS 335(3))',
  })
  decideLateness(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Lateness,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { exchange }: Session) => {
      const answer = { subject: 'late-appeal', ...decision, decidedAt: acting.at } as const;
      await this.exchanges.answer(tx, appellateReview, exchange, 'answered', answer, acting);
    };
    return this.sessions.act('decideLateness', id, { officer, at, ifMatch, also }, (file, at) =>
      decideLateness(file, decision, at),
    );
  }

  @Put(':id/delivery')
  @ApiOperation({
    summary:
      'Gửi quyết định: of a late appeal the appellant and the procuracy of the same level have it, within 3 days (BLTTHS 335(5)); of a decision of first instance all whom the law names, within 10 (262(2))',
  })
  deliver(
    @Id() id: FileId,
    @Body() { occurredAt: at, recipients }: SessionDelivery,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.sessions.act('deliver', id, { officer, at, ifMatch }, (file, at) => deliver(file, recipients, at));
  }

  @Put(':id/competence')
  @ApiOperation({
    summary:
      'Giải quyết tranh chấp thẩm quyền xét xử: whether the court that asks is competent; it is told (BLTTHS 275)',
  })
  settleCompetence(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Settlement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { exchange }: Session) => {
      const answer = { subject: 'competence', ...decision, decidedAt: acting.at } as const;
      await this.exchanges.answer(tx, appellateReview, exchange, 'answered', answer, acting);
    };
    return this.sessions.act('settleCompetence', id, { officer, at, ifMatch, also }, (file, at) =>
      settleCompetence(file, decision, at),
    );
  }
}
