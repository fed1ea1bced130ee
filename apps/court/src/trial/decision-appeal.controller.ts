import { appellateReview, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, type Before, Desk, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CourtOfAppeal } from './court-of-appeal';
import { CourtPost } from './court-post';
import {
  putDecisionInForce,
  recordDecisionAppeal,
  recordDecisionAppealChange,
  recordDecisionAppealWithdrawal,
  recordDecisionReview,
  sendDecisionAppeal,
} from './decision-appeal';
import { crimeIn } from './initiation';
import type { Trial } from './trial';
import { DecisionAppeal, DecisionChange, DecisionReviewed, DecisionWithdrawal, Dispatch } from './trial.requests';
import { Trials } from './trials';

/** Appeals and protests against decisions to suspend or terminate, and against what a panel has initiated, until these are in force. */
@ApiTags('trials')
@Controller('trials/:id/decisions/:decision')
export class DecisionAppealController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly above: CourtOfAppeal,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post('appeals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kháng cáo, kháng nghị quyết định: 7 days from its receipt, the procuracy 7 and the higher one 15 from the decision (BLTTHS 333(2), 337(2))',
  })
  record(
    @Id() id: FileId,
    @Id('decision') decision: string,
    @Body() { occurredAt: at, ...appeal }: DecisionAppeal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { now: receivedAt } = this.desk.acting(officer, at);
    return this.trials.act('recordDecisionAppeal', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      recordDecisionAppeal(file, { decision, ...appeal, receivedAt }, deadlines(), at),
    );
  }

  @Post('appeal-changes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng cáo, kháng nghị quyết định: about what of it, before it goes up; a protest is changed by the procuracy’s own service (BLTTHS 342(1))',
  })
  change(
    @Id() id: FileId,
    @Id('decision') decision: string,
    @Body() { occurredAt: at, ...change }: DecisionChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordDecisionAppealChange', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      recordDecisionAppealChange(file, { decision, ...change }, deadlines(), at),
    );
  }

  @Post('appeal-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rút kháng cáo, kháng nghị quyết định: record that one is withdrawn before it goes up; a protest is withdrawn by the procuracy’s own service (BLTTHS 342)',
  })
  withdraw(
    @Id() id: FileId,
    @Id('decision') decision: string,
    @Body() { occurredAt: at, by, part }: DecisionWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordDecisionAppealWithdrawal', id, { officer, at, ifMatch }, (file, at) =>
      recordDecisionAppealWithdrawal(file, { decision, by, part }, at),
    );
  }

  @Put('appeal-file')
  @ApiOperation({
    summary:
      'Send what was appealed to the court of appeal, within 7 days of the end of the time for it; without `to` on paper (BLTTHS 339)',
  })
  async send(
    @Id() id: FileId,
    @Id('decision') decision: string,
    @Body() { occurredAt: at, to: chosen, statement }: Dispatch,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const to = await this.above.chosen(officer, id, chosen);
    if (!to)
      return this.trials.act('sendDecisionAppeal', id, { officer, at, ifMatch }, (file, at) =>
        sendDecisionAppeal(file, { decision, exchange: null, to: null }, at),
      );
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Trial) => {
      const { number, article, clause, seriousness, unit, decisions } = file;
      const found = decisions.find((one) => one.id === decision);
      if (!found) return;
      const { kind, defendant, appellants, parts, decidedAt } = found;
      const about = { subject: 'decision', decision: kind, decidedAt } as const;
      const matter = { number, against: found.number, article, clause, seriousness, unit, ...crimeIn(file, decision) };
      const lodged = { appellants: [...appellants], ...(parts && { parts: [...parts] }) };
      const terms = { ...matter, ...about, ...lodged, ...(defendant && { defendant }) };
      const concerned = defendant ? [defendant] : file.defendants.map(({ id }) => id);
      const dossier = await this.above.dossier(tx, officer, file, concerned, statement, exchange);
      await this.exchanges.open(tx, appellateReview, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.trials.act('sendDecisionAppeal', id, { officer, at, ifMatch, also }, (file, at) =>
      sendDecisionAppeal(file, { decision, exchange, to }, at),
    );
  }

  @Put('review')
  @ApiOperation({
    summary: 'Record what a court of appeal outside the platform has decided of it (BLTTHS 330(1), 361)',
  })
  review(
    @Id() id: FileId,
    @Id('decision') decision: string,
    @Body() { occurredAt: at, ...review }: DecisionReviewed,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) =>
      this.post.reviewed(tx, file, { decision, ...review, by: officer.agency }, acting, before);
    return this.trials.act('recordDecisionReview', id, { officer, at, ifMatch, also }, (file, at) =>
      recordDecisionReview(file, { decision, ...review }, null, at),
    );
  }

  @Put('entry-into-force')
  @ApiOperation({
    summary: 'In force once nobody can appeal or protest any more; the end of a case goes back (BLTTHS 343)',
  })
  putInForce(
    @Id() id: FileId,
    @Id('decision') decision: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) => this.post.decided(tx, file, decision, officer.agency, acting);
    return this.trials.act('putDecisionInForce', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      putDecisionInForce(file, decision, deadlines(), at),
    );
  }
}
