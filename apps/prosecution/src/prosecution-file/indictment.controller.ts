import {
  indictmentHandover,
  prosecutionFileReturnedByCourt,
  type AgencyId,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import {
  Abroad,
  Actor,
  type Before,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  Offers,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import {
  asNamed,
  evidenceOf,
  guardsAlong,
  itemListOf,
  participantsWith,
  recordsOf,
  type Deadline,
  type HistoryEntry,
} from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { assertIndictedOfAge } from './age';
import { named } from './carried';
import { detentionsOf } from './detention';
import {
  changeDecisionProtest,
  changeProtest,
  deliver,
  deliveredTo,
  givenTo,
  indict,
  protest,
  protestDecision,
  replaceProsecutor,
  toBeIndicted,
  withdrawCrimes,
  withdrawProsecution,
  withdrawDecisionProtest,
  withdrawProtest,
} from './indictment';
import { crimeDays } from './limitation';
import { investigatedBy } from './investigated';
import { offerOf, withdraw } from './offered';
import type { ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import {
  complexAs,
  CrimeWithdrawal,
  Decision,
  DecisionProtest,
  DecisionProtestWithdrawal,
  Indictment,
  ProsecutorReplacement,
  Protest,
  ProtestChange,
  Withdrawal,
} from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { partProtestedOf, protestMeant } from './protested';
import { ProsecutionPost } from './prosecution-post';
import { Supervisions } from '../supervision/supervisions';

/** The indictment, and the way of the file to the court and back. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class IndictmentController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly post: ProsecutionPost,
    private readonly supervisions: Supervisions,
    private readonly offers: Offers,
    private readonly directory: Directory,
    private readonly readings: DossierReadings,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {}

  @Put(':id/indictment')
  @ApiOperation({
    summary:
      'Truy tố: for the crimes with which each came, or those of their charges that it names, by these clauses or others (TTLT 04/2018 9(4), (7)); the file is offered to the court of the unit, or another competent one, with the detentions that last (BLTTHS 243, 244)',
  })
  async indict(
    @Id() id: FileId,
    @Body()
    {
      occurredAt: at,
      number: indictment,
      indictment: text,
      to: chosen,
      complex,
      complexity,
      crimes,
      below,
      onReturn,
      reasons,
      liable,
    }: Indictment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit, sender, from } = await this.files.get(officer, id);
    const isBelow = below || (sender && from[0] ? await this.isForeseenBelow(officer, sender, from[0]) : false);
    const to = competentAgency(this.directory, 'court', unit, this.desk.clock.now(), chosen);
    const [exchange, notice] = [uuid(), uuid()];
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile, { deadlines, history }: Before<ProsecutionFile>) => {
      const { number, article, clause, seriousness, unit } = file;
      const indicted = toBeIndicted(file);
      const others = participantsWith(
        file,
        indicted.map(({ id }) => id),
      );
      const going = [...indicted, ...file.victims, ...recordsOf(others)];
      const persons = await this.persons.readNamed(tx, officer, going, `handover ${exchange}`);
      assertIndictedOfAge(indicted, persons, history, acting.at);
      const items = await this.persons.readItems(tx, officer, file, `handover ${exchange}`);
      const accused = named(indicted, detentionsOf(deadlines()), crimeDays(history));
      const victims = file.victims.map(({ id }) => id);
      const matter = { number, indictment, article, clause, seriousness, unit };
      const investigated = investigatedBy(file);
      const asked = { ...evidenceOf(file), ...(await this.abroad.along(tx, file.assistance)) };
      const parties = { accused, victims, participants: asNamed(others), ...asked, ...itemListOf(file) };
      const delivered = deliveredTo(history).filter((id) => indicted.some((one) => one.id === id));
      const given = delivered.length > 0 ? { delivered } : {};
      const terms = { ...matter, ...parties, ...given, indictedAt: acting.at, onReturn, liable, investigated };
      const opening = {
        id: exchange,
        to,
        file: id,
        terms,
        dossier: { text, reasons, persons, ...items, ...guardsAlong(file.guarded) },
      };
      await this.exchanges.open(tx, indictmentHandover, opening, acting);
      const said = { decision: 'indictment', accused: accused.map(({ id }) => id) } as const;
      await this.post.serve(tx, file, { notice, number: indictment }, said, acting);
    };
    const decision = {
      number: indictment,
      complex: false,
      ...complexAs({ complex, complexity }),
      onReturn,
      ...(crimes && { crimes }),
      ...(liable && { liable }),
      ...(isBelow && { below: true as const }),
    };
    return this.files.act('indict', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      indict(
        file,
        { exchange, to, ...decision, notice: file.sender && notice },
        at,
        history,
        deadlines(),
        this.desk.days.settings,
      ),
    );
  }

  @Delete(':id/indictment')
  @ApiOperation({ summary: 'Withdraw the file from the court, at any moment before its release' })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.offers.withdraw(this.files, id, { officer, ifMatch }, offerOf, withdraw);
  }

  @Put(':id/indictment-delivery')
  @ApiOperation({
    summary:
      'Giao bản cáo trạng cho bị can: 3 days, 10 in a complex case; the court that has the file is told, also one that had sent it back for that (BLTTHS 240(2), 276(1))',
  })
  deliver(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (
      tx: EntityManager,
      { indictment }: ProsecutionFile,
      { file: before }: Before<ProsecutionFile>,
    ) => {
      const delivered = givenTo(before);
      const said = { text: '', persons: [], delivered };
      if (indictment) await this.exchanges.supplement(tx, indictmentHandover, indictment, said, acting);
    };
    return this.files.act('deliver', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      deliver(file, deadlines(), at),
    );
  }

  @Post(':id/prosecution-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rút quyết định truy tố, for all or some, before the hearing; served on the court (BLTTHS 285)',
  })
  withdrawProsecution(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, ground, number }: Withdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'prosecution-withdrawn', ground, accused } as const;
    return this.toCourt(
      'withdrawProsecution',
      id,
      { notice, number },
      said,
      { officer, at, ifMatch },
      (file, to, at, deadlines) => withdrawProsecution(file, { notice, to, accused, ground, number }, at, deadlines()),
    );
  }

  @Post(':id/crime-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rút một phần quyết định truy tố: of some crimes of whoever is indicted for several, before the hearing; served on the court (BLTTHS 285)',
  })
  withdrawCrimes(
    @Id() id: FileId,
    @Body() { occurredAt: at, crimes, ground, number }: CrimeWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const accused = crimes.map((one) => one.accused);
    const said = { decision: 'crimes-withdrawn', ground, accused, crimes } as const;
    return this.toCourt(
      'withdrawCrimes',
      id,
      { notice, number },
      said,
      { officer, at, ifMatch },
      (file, to, at, _, history) =>
        withdrawCrimes(file, { notice, to, crimes, ground, number }, at, crimeDays(history)),
    );
  }

  @Post(':id/prosecutor-replacements')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi Kiểm sát viên thực hành quyền công tố, kiểm sát xét xử tại phiên tòa, before it opens; served on the court (BLTTHS 52(2))',
  })
  replaceProsecutor(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, before, prosecutor }: ProsecutorReplacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'prosecutor-replacement' as const, before, prosecutor, accused: [] };
    return this.toCourt('replaceProsecutor', id, { notice, number }, said, { officer, at, ifMatch }, (file, to, at) =>
      replaceProsecutor(file, { notice, to, before, prosecutor, number }, at),
    );
  }

  @Post(':id/protests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kháng nghị: protest the judgment within 15 days, the whole or a part, with the ground and what is asked; served on the court (BLTTHS 336, 337)',
  })
  protest(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, number, reasons, ...why }: Protest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'protest' as const, accused, ...why };
    const told = { notice, number, reasons };
    return this.toCourt('protest', id, told, said, { officer, at, ifMatch }, (file, to, at, deadlines) =>
      protest(file, { notice, to, accused, number, ...why }, deadlines(), at),
    );
  }

  @Post(':id/protest-changes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng nghị: about whom it is now, about what, why and what is asked; served on the court, which tells the one above that has the file (BLTTHS 342(1), (2))',
  })
  changeProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, number, reasons, protest: of, ...why }: ProtestChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile, { history }: Before<ProsecutionFile>) => {
      const court = await this.post.court(tx, file);
      const { notice: _, ...was } = protestMeant(history, of);
      const said = { decision: 'protest-change' as const, accused, was, ...why };
      if (court) await this.post.notify(tx, file, court, { notice, number, reasons }, said, acting);
    };
    return this.files.act('changeProtest', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      changeProtest(file, { notice, of, accused, number, ...why }, { deadlines: deadlines(), history }, at),
    );
  }

  @Post(':id/protest-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rút kháng nghị: withdraw the protest before the file has gone up; served on the court (BLTTHS 342)',
  })
  withdrawProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'protest-withdrawal' as const, accused: [] };
    return this.toCourt('withdrawProtest', id, { notice, number }, said, { officer, at, ifMatch }, (file, to, at) =>
      withdrawProtest(file, { notice, to, number }, at),
    );
  }

  @Post(':id/decision-protests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kháng nghị quyết định: protest a decision to suspend or terminate within 7 days, with the ground and what is asked; served on the court (BLTTHS 336, 337(2))',
  })
  protestDecision(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, number, reasons, ...why }: DecisionProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const protest = uuid();
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const court = await this.post.whoServed(tx, notice);
      const file = await this.files.act('protestDecision', id, { officer, at, ifMatch, tx }, (file, at, deadlines) =>
        protestDecision(file, { notice, protest, to: court?.to ?? '', number, ...why }, deadlines(), at),
      );
      const said = { decision: 'decision-protest' as const, of: notice, ...why };
      const told = { notice: protest, number, reasons };
      if (court) await this.post.notify(tx, file, court, told, { ...said, accused: [] }, acting);
      return file;
    });
  }

  @Post(':id/decision-protest-changes')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng nghị quyết định: about what of the decision it is now, why and what is asked, before that has gone up; served on the court (BLTTHS 342(1), (2))',
  })
  changeDecisionProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, number, reasons, ...why }: DecisionProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const change = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile, { history }: Before<ProsecutionFile>) => {
      const court = await this.post.whoServed(tx, notice);
      const was = partProtestedOf(history, notice);
      const said = { decision: 'decision-protest-change' as const, of: notice, was, accused: [], ...why };
      if (court) await this.post.notify(tx, file, court, { notice: change, number, reasons }, said, acting);
    };
    return this.files.act('changeDecisionProtest', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      changeDecisionProtest(file, { notice, change, number, ...why }, { deadlines: deadlines(), history }, at),
    );
  }

  @Post(':id/decision-protest-withdrawals')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rút kháng nghị quyết định: withdraw the protest of a decision before that has gone up; served on the court (BLTTHS 342)',
  })
  withdrawDecisionProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, notice, number }: DecisionProtestWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const withdrawal = uuid();
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const court = await this.post.whoServed(tx, notice);
      const file = await this.files.act('withdrawDecisionProtest', id, { officer, at, ifMatch, tx }, (file, at) =>
        withdrawDecisionProtest(file, { notice, withdrawal, to: court?.to ?? '', number }, at),
      );
      const said = { decision: 'protest-withdrawal', of: notice, accused: [] } as const;
      if (court)
        await this.post.notify(tx, file, court, { notice: withdrawal, number }, { ...said, accused: [] }, acting);
      return file;
    });
  }

  /** As was said while the case was investigated. */
  private isForeseenBelow(officer: Officer, agency: AgencyId, file: FileId): Promise<boolean> {
    return this.desk.database.tx(officer, async (tx) => {
      const known = await this.supervisions.known(tx, agency, file);
      return known !== undefined && (await this.supervisions.one(tx, known)).lowerTrial !== null;
    });
  }

  /** Decides, and serves it on the court that has the file. */
  private toCourt(
    act: 'withdrawProsecution' | 'withdrawCrimes' | 'replaceProsecutor' | 'protest' | 'withdrawProtest',
    id: FileId,
    told: Parameters<ProsecutionPost['notify']>[3],
    said: Parameters<ProsecutionPost['notify']>[4],
    { officer, at, ifMatch }: { officer: Officer; at: Moment | undefined; ifMatch: number },
    decide: (
      file: ProsecutionFile,
      to: AgencyId,
      at: Moment,
      deadlines: () => readonly Deadline[],
      history: readonly HistoryEntry[],
    ) => ProsecutionEvent[],
  ): Promise<ProsecutionFile> {
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.files.get(officer, id);
      const court = await this.post.court(tx, before);
      const file = await this.files.act(act, id, { officer, at, ifMatch, tx }, (file, at, deadlines, history) =>
        decide(file, court?.to ?? '', at, deadlines, history),
      );
      if (court) await this.post.notify(tx, file, court, told, said, this.desk.acting(officer, at));
      return file;
    });
  }

  @Post(':id/court-returns/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'What the court demands; the reading is logged with its purpose' })
  async readReturn(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { entries } = await this.files.history(officer, id);
    const returned = entries.some(
      ({ type, data }) =>
        type === prosecutionFileReturnedByCourt.type && (data as { exchange?: string }).exchange === exchange,
    );
    return this.readings.latest(officer, indictmentHandover, returned ? exchange : null, purpose);
  }
}
