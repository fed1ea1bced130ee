import { appealHandover, higherProtest, prosecutionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import {
  Actor,
  type Before,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  Offers,
  type Officer,
  PlainAct,
  Reading,
  Refused,
  Repeatable,
  Persons,
} from '@la-chan/platform';
import { guardsAlong, itemListOf } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { judgeAppeal } from './appeal-judgment';
import { noteCassation, toldOf } from './cassation';
import { CourtOfAppeal, openOf } from './court-of-appeal';
import { CourtPost } from './court-post';
import {
  notifyOfAppeal,
  putInForce,
  putInForceInPart,
  recordAppeal,
  recordAppealChange,
  recordAppealWithdrawal,
  sendOnAppeal,
  untoldAppeals,
  withdraw,
} from './on-appeal';
import { crimeOf } from './found';
import type { Trial } from './trial';
import {
  Appeal,
  AppealChange,
  AppealFile,
  AppealJudgment,
  AppealWithdrawal,
  CassationNote,
  Decision,
  InPart,
} from './trial.requests';
import { Trials } from './trials';

/** By which a procuracy serves its protest. */
const PROTESTS = [prosecutionNotice, higherProtest];

/** Appeal and protest against a judgment, until it is in force. */
@ApiTags('trials')
@Controller('trials')
export class OnAppealController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly above: CourtOfAppeal,
    private readonly readings: DossierReadings,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/appeals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Record an appeal or a protest that is in time; one that comes once the file is on appeal follows it (BLTTHS 331, 333, 336, 337)',
  })
  recordAppeal(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...appeal }: Appeal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = this.above.following(officer, acting);
    return this.trials.act('recordAppeal', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      recordAppeal(file, { ...appeal, receivedAt: acting.now }, deadlines(), at),
    );
  }

  @Post(':id/protests/:notice/readings')
  @Repeatable()
  @HttpCode(200)
  @May('judge', 'chief-judge')
  @ApiOperation({
    summary: 'Why a procuracy protests, in its words; the reading is logged with its purpose (BLTTHS 336(2)(d))',
  })
  async readProtest(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { entries } = await this.trials.history(officer, id);
    const protests = [
      'court.appeal-recorded',
      'court.appeal-changed',
      'court.decision-appealed',
      'court.decision-appeal-changed',
    ];
    const isHere = entries.some(
      ({ type, data }) => protests.includes(type) && (data as { notice?: string }).notice === notice,
    );
    const served = isHere && (await this.desk.database.read(officer, (tx) => findExchange(tx, notice)));
    const kind = PROTESTS.find(({ kind }) => served && kind === served.kind);
    if (!kind) throw new Refused('not-found');
    const { dossier } = await this.readings.latest(officer, kind, notice, purpose);
    return { reasons: dossier?.reasons ?? null };
  }

  @Post(':id/appeal-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rút kháng cáo, kháng nghị: record that one is withdrawn before the file goes up; a protest is withdrawn by the procuracy’s own service (BLTTHS 342)',
  })
  recordAppealWithdrawal(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...withdrawn }: AppealWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordAppealWithdrawal', id, { officer, at, ifMatch }, (file, at) =>
      recordAppealWithdrawal(file, withdrawn, at),
    );
  }

  @Post(':id/appeal-changes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng cáo, kháng nghị: about whom it is now, and about what, before the file goes up; a protest is changed by the procuracy’s own service (BLTTHS 342(1))',
  })
  recordAppealChange(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...change }: AppealChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordAppealChange', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      recordAppealChange(file, change, deadlines(), at),
    );
  }

  @Put(':id/appeal-notice')
  @ApiOperation({
    summary:
      'Thông báo việc kháng cáo cho Viện kiểm sát và người có liên quan, within 7 days of the end of the time to appeal (BLTTHS 338(1))',
  })
  notifyOfAppeal(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) => {
      const said = { decision: 'appeal-notification', appellants: untoldAppeals(before) } as const;
      return this.post.serve(tx, file, { notice, number }, said, acting);
    };
    return this.trials.act('notifyOfAppeal', id, { officer, at, ifMatch, also }, (file, at) =>
      notifyOfAppeal(file, { number, notice: file.sender && notice }, at),
    );
  }

  @Put(':id/appeal-judgment')
  @ApiOperation({
    summary:
      'Record the judgment of a court of appeal outside the platform, for all or each defendant; what stands is in force at once (BLTTHS 345, 355)',
  })
  judgeAppeal(
    @Id() id: FileId,
    @Body() { occurredAt: at, demand = '', ...judgment }: AppealJudgment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const told = { by: officer.agency, number: judgment.number, demand };
    const also = (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) =>
      this.post.afterAppeal(tx, file, told, acting, before);
    return this.trials.act('judgeAppeal', id, { officer, at, ifMatch, also }, (file, at) =>
      judgeAppeal(file, judgment, null, at, {}, this.desk.days.settings),
    );
  }

  @Put(':id/entry-into-force')
  @ApiOperation({ summary: 'In force once nobody can appeal or protest any more; the outcome goes back (BLTTHS 343)' })
  putInForce(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) =>
      this.post.ended(tx, file, { by: officer.agency, number: file.judgment ?? file.number }, acting);
    return this.trials.act('putInForce', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      putInForce(file, deadlines(), at),
    );
  }

  @Put(':id/entry-into-force-in-part')
  @ApiOperation({
    summary:
      'The part that nobody has appealed is in force, while the rest is on appeal: of a defendant, or the penalty where what is owed alone is appealed (BLTTHS 339, 343)',
  })
  putInForceInPart(
    @Id() id: FileId,
    @Body() { occurredAt: at, defendants }: InPart,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('putInForceInPart', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      putInForceInPart(file, defendants, deadlines(), at),
    );
  }

  @Post(':id/cassations')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Giám đốc thẩm, tái thẩm: note what a higher court has decided of a judgment or decision in force, or of a part of it; whoever was told of that is told (BLTTHS 370, 397)',
  })
  noteCassation(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...cassation }: CassationNote,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const [notice, above] = [uuid(), uuid()];
    const also = async (tx: EntityManager, file: Trial, { file: before }: Before<Trial>) => {
      const isAwaited = before.status === 'judged' || before.status === 'suspended'; // by the procuracy, which learns of an end that it does not know
      const isOver = file.status === 'annulled' || file.status === 'terminated';
      if (isAwaited && isOver)
        await this.post.ended(tx, file, { by: officer.agency, number: cassation.number }, acting);
      if (isOver) await this.post.motionsOver(tx, before, cassation.number, acting);
      const said = { decision: 'cassation', ...toldOf(before, cassation) } as const;
      await this.post.serve(tx, file, { notice, number: cassation.number }, said, acting);
      await this.post.above(tx, file, { notice: above, number: cassation.number }, said, acting);
    };
    return this.trials.act('noteCassation', id, { officer, at, ifMatch, also }, (file, at) =>
      noteCassation(file, { ...cassation, ...(file.sender && { notice }), ...(file.above && { above }) }, at),
    );
  }

  @Put(':id/appeal-file')
  @ApiOperation({
    summary: 'Send the file to the court of appeal within 7 days; without `to` it goes on paper (BLTTHS 339)',
  })
  async sendOnAppeal(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen }: AppealFile,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const to = await this.above.chosen(officer, id, chosen);
    if (!to)
      return this.trials.act('sendOnAppeal', id, { officer, at, ifMatch }, (file, at) =>
        sendOnAppeal(file, { exchange: null, to: null }, at),
      );
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Trial, { history }: Before<Trial>) => {
      const { number, unit, appealedAt, judgment, appeals, investigated } = file;
      const victims = file.victims.map(({ id }) => id);
      const { dossier: said, ...going } = await this.above.along(
        tx,
        officer,
        { file, history },
        openOf(file),
        exchange,
      );
      const listed = await this.persons.readItems(tx, officer, file, `exchange ${exchange}`);
      const dossier = { ...said, ...listed, ...guardsAlong(file.guarded) };
      const matter = { number, ...crimeOf(file), unit, ...going, victims, ...itemListOf(file) };
      const lodged = { appealedAt: appealedAt ?? acting.at, appeals: appeals.map(({ notified: _, ...one }) => one) };
      const known = investigated && { investigated };
      const terms = { ...matter, judgment: judgment ?? number, ...lodged, ...known };
      const opening = { id: exchange, to, file: id, terms, dossier };
      await this.exchanges.open(tx, appealHandover, opening, acting);
    };
    return this.trials.act('sendOnAppeal', id, { officer, at, ifMatch, also }, (file, at) =>
      sendOnAppeal(file, { exchange, to }, at),
    );
  }

  @Delete(':id/appeal-file')
  @ApiOperation({
    summary: 'Withdraw the file from the court of appeal, at any moment before its release (BLTTHS 339)',
  })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.offers.withdraw(this.trials, id, { officer, ifMatch }, ({ appeal }) => appeal, withdraw);
  }
}
