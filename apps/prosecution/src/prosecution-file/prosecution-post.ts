import {
  caseFileHandover,
  caseMerger,
  courtDecision,
  guardNotice,
  lowerProcuracyNotice,
  prosecutionNotice,
  trialAssignment,
  indictmentHandover,
  type AgencyId,
  type FileId,
  type FoundLiable,
  type Guarded,
  type PersonData,
  type ReturnGround,
  type SearchEnd,
} from '@la-chan/contracts';
import { Exchanges, findExchange, listExchanges, type Acting, type Exchange, type Opening } from '@la-chan/messaging';
import { Abroad, Desk, Persons, Refused } from '@la-chan/platform';
import {
  asNamed,
  chargedWith,
  crimeAlone,
  crimesOf,
  evidenceOf,
  foundLiable,
  guardsAlong,
  itemListOf,
  heldCoercions,
  participantsWith,
  recordsOf,
  searchAlong,
} from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { crimesDecided, groundOf, type FurtherCharge } from './charge';
import { awaitedIn } from './court-returns';
import { ordersOf } from './detention';
import { investigatedBy } from './investigated';
import { isOfOtherBody } from './merger';
import { cameBy } from './offered';
import { isHere } from './prosecuted-accused';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { assignedAs } from './trial-assignment';

type Terms = Opening<typeof prosecutionNotice>['terms'];
type Said<T> = T extends Terms ? Omit<T, 'about' | 'number' | 'decidedAt' | 'unit' | 'assignedBy'> : never;
type CameWith = z.output<typeof caseFileHandover.terms>;
type HandedTrial = z.output<typeof trialAssignment.terms>;
type Answer = z.input<typeof caseFileHandover.answer>;
type Dossier = z.input<typeof caseFileHandover.dossier>;
type Charges = Pick<Answer & { outcome: 'returned' }, 'by' | 'charged' | 'decided'> & Pick<Dossier, 'persons'>;
interface Told {
  readonly notice: string | null;
  readonly number: string;
  /** Why, of a protest: sealed. */
  readonly reasons?: string;
}

/** What this procuracy tells the body that investigated and the court; a file brought in at go-live came from nobody here. */
@Injectable()
export class ProsecutionPost {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly persons: Persons,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {}

  /** A decision is sent to the body that investigated (BLTTHS 239(2), 240(2), 249(3)). */
  async serve(tx: EntityManager, file: ProsecutionFile, told: Told, said: Said<Terms>, acting: Acting): Promise<void> {
    const { sender, from } = file;
    if (sender && from[0]) await this.notify(tx, file, { to: sender, about: from[0] }, told, said, acting);
  }

  /**
   * The body of the file is told which case goes on in its own. That of another body it is asked to take in, by the request that
   * is the answer, and the other body is told to send it (BLTTHS 242(1)).
   */
  async merged(
    tx: EntityManager,
    into: ProsecutionFile,
    absorbed: ProsecutionFile,
    told: Told,
    acting: Acting,
  ): Promise<string | undefined> {
    const { id: file, sender: to, from, unit } = into;
    const [[about], [other], { sender: body }] = [from, absorbed.from, absorbed];
    if (!to || !about || !body || !other) return undefined;
    const accused = absorbed.accused.filter(isHere).map(({ id }) => id);
    if (!isOfOtherBody(into, absorbed)) {
      await this.serve(tx, into, told, { decision: 'file-merger', other, accused }, acting);
      return undefined;
    }
    const going = { decision: 'file-merger-elsewhere' as const, other: about, body: to, accused };
    await this.serve(tx, absorbed, told, going, acting);
    const terms = { about, other, body, accused, number: told.number, decidedAt: acting.at, unit };
    return this.exchanges.open(tx, caseMerger, { to, file, terms }, acting);
  }

  /** Who was found, as is known here on paper: the body ends its search, also as another procuracy has indicted (BLTTHS 231(3), 239(1)). */
  async found(
    tx: EntityManager,
    file: ProsecutionFile,
    accused: FileId,
    how: SearchEnd,
    acting: Acting,
  ): Promise<void> {
    const { by: to, case: about } = investigatedBy(file) ?? {};
    if (!to || !about) return;
    const said = { decision: 'search-end-demand' as const, how, accused: [accused] };
    await this.notify(tx, file, { to, about }, { notice: uuid(), number: file.number }, said, acting);
  }

  /** What a higher court has decided goes on to whoever was told of the judgment: the procuracy that has transferred the file here, or assigned the trial. */
  async before(tx: EntityManager, file: ProsecutionFile, told: Told, said: Said<Terms>, acting: Acting): Promise<void> {
    const { assignedBy, transferredBy, handover } = file;
    const transferred = transferredBy && handover ? await this.whoServed(tx, handover) : undefined;
    const sender = assignedBy ? { to: assignedBy.procuracy, about: assignedBy.file } : transferred;
    if (sender) await this.notify(tx, file, sender, told, said, acting);
  }

  /** The court that has the file, and its trial. */
  async court(
    tx: EntityManager,
    { indictment, assignedBy }: ProsecutionFile,
  ): Promise<{ to: AgencyId; about: FileId } | undefined> {
    if (assignedBy) return { to: assignedBy.court, about: assignedBy.trial };
    return indictment ? this.whoServed(tx, indictment) : undefined;
  }

  /** The court that has served a decision here, and its trial, which may be one of those who were tried apart. */
  async whoServed(tx: EntityManager, notice: string): Promise<{ to: AgencyId; about: FileId } | undefined> {
    const exchange = await findExchange(tx, notice);
    return exchange?.counterpartFile ? { to: exchange.counterpart, about: exchange.counterpartFile } : undefined;
  }

  /** The court that tries the file, or by a notice of its own those who are tried apart; none where it takes no part. */
  async trying(
    tx: EntityManager,
    file: ProsecutionFile,
    notice?: string,
  ): Promise<{ to: AgencyId; about: FileId } | undefined> {
    if (notice === undefined) return this.court(tx, file);
    const told = await findExchange(tx, notice);
    const isOfFile = told?.kind === courtDecision.kind && told.file === file.id && told.counterpartFile;
    if (!isOfFile) throw new Refused('not-found', { field: '/notice' });
    return this.whoServed(tx, notice);
  }

  async notify(
    tx: EntityManager,
    { id, unit, ...file }: Pick<ProsecutionFile, 'id' | 'unit'> & Partial<Pick<ProsecutionFile, 'assignedBy'>>,
    { to, about }: { to: AgencyId; about: FileId },
    { notice, number, reasons }: Told,
    said: Said<Terms>,
    acting: Acting,
  ): Promise<void> {
    if (!notice) return;
    const terms = { ...said, about, number, decidedAt: acting.at, unit, ...assignedAs(file) };
    const opening = { id: notice, to, file: id, terms, ...(reasons && { dossier: { reasons } }) };
    await this.exchanges.open(tx, prosecutionNotice, opening, acting);
  }

  /** What the lower procuracy that exercises prosecution at the trial is told, where it is of the platform: that it does, and what it has no file of its own for (BLTTHS 239(1)). */
  async below(
    tx: EntityManager,
    { id: file, from, unit, trialBy }: ProsecutionFile,
    { notice, decision, number }: Told & { decision: string },
    acting: Acting,
  ): Promise<void> {
    if (!trialBy?.to || !notice || (trialBy.file && decision !== 'trial-assigned')) return;
    const terms = { decision, about: from[0] ?? file, number, decidedAt: acting.at, unit };
    await this.exchanges.open(tx, lowerProcuracyNotice, { id: notice, to: trialBy.to, file, terms }, acting);
  }

  /** With the indictment, once a court has it, to a procuracy that has a file of its own of the trial (BLTTHS 239(1)). */
  async handTrial(tx: EntityManager, file: ProsecutionFile, acting: Acting): Promise<void> {
    const { id, trialBy, indictment, article, clause, seriousness, unit } = file;
    const court = await this.court(tx, file);
    if (!trialBy?.to || !trialBy.file || !indictment || !court) return;
    const { to, file: there, number } = trialBy;
    const indicted = file.accused.filter(({ state, outcome }) => state === 'indicted' && outcome === null);
    const parties = [...indicted, ...file.victims];
    const persons = await this.persons.readNamed(tx, this.desk.system, parties, `handover ${indictment}`);
    const [{ text } = { text: '' }] = await this.exchanges.readable(tx, indictmentHandover, indictment);
    const offered = (await findExchange(tx, indictment))?.terms as z.output<typeof indictmentHandover.terms>;
    const terms = {
      ...{ file: there, number, court: court.to, trial: court.about, indictment: offered.indictment },
      ...{ article, clause, seriousness, decidedAt: acting.at, unit },
      accused: indicted.map(({ id, ...one }) => ({ id, ...chargedWith(crimesOf(one)), ...searchAlong(one) })),
      victims: file.victims.map(({ id }) => id),
      investigated: investigatedBy(file),
    };
    const dossier = { text, persons, ...guardsAlong(file.guarded) };
    await this.exchanges.open(tx, trialAssignment, { to, file: id, terms, dossier }, acting);
  }

  /** Who is guarded by what is decided since, where that procuracy has the indictment (TTLT 01/2017 4(5); BLTTHS 486). */
  async tellGuards(
    tx: EntityManager,
    file: ProsecutionFile,
    guarded: readonly Guarded[],
    acting: Acting,
  ): Promise<void> {
    const { id, unit, trialBy } = file;
    const assigned = await this.trialHanded(tx, file);
    if (!assigned || !trialBy?.file) return;
    const terms = { about: trialBy.file, unit };
    const opening = { to: assigned.counterpart, file: id, terms, dossier: guardsAlong(guarded) };
    await this.exchanges.open(tx, guardNotice, opening, acting);
  }

  /** The notice by which that procuracy has the indictment, the last one where it came there again (BLTTHS 239(1)). */
  async trialHanded(tx: EntityManager, { id: file, trialBy }: ProsecutionFile): Promise<Exchange | undefined> {
    if (!trialBy?.file) return undefined;
    const assigned = await listExchanges(tx, { kind: trialAssignment.kind, side: 'opener', file, limit: 100 });
    return assigned.findLast(({ terms }) => (terms as HandedTrial).file === trialBy.file);
  }

  /** Once that procuracy has its file the court is told who exercises prosecution at the trial (BLTTHS 239(1)). */
  async tellWhoProsecutes(tx: EntityManager, file: ProsecutionFile, acting: Acting): Promise<void> {
    const court = await this.court(tx, file);
    if (!court || !file.trialBy?.to || !file.trialBy.file) return;
    const { to, file: there, number } = file.trialBy;
    const said = { decision: 'trial-assignment' as const, to, file: there, accused: [] };
    await this.notify(tx, file, court, { notice: uuid(), number }, said, acting);
  }

  /** What the court has returned here that procuracy does not prosecute there any more. */
  async trialReturned(
    tx: EntityManager,
    file: ProsecutionFile,
    { number, accused }: { number: string; accused: FileId[] },
    acting: Acting,
  ): Promise<void> {
    const { to, file: about } = file.trialBy ?? {};
    if (!to || !about) return;
    await this.notify(
      tx,
      file,
      { to, about },
      { notice: uuid(), number },
      { decision: 'trial-returned', accused },
      acting,
    );
  }

  /** Returned by the procuracy itself, with what it has decided of another offender or crime (BLTTHS 236(4)). */
  async returnedWith(
    tx: EntityManager,
    file: ProsecutionFile,
    {
      charge,
      person,
      number,
      demand,
    }: { charge: FurtherCharge; person?: PersonData | undefined; number: string; demand: string },
    acting: Acting,
  ): Promise<void> {
    const { accused: id } = charge;
    const decided = crimesDecided(file, charge);
    const charged = person && id ? { charged: [{ id, ...crimeAlone(charge) }], persons: [{ id, person }] } : {};
    const charges = { by: 'procuracy', ...charged, ...(decided.length > 0 && { decided }) } as const;
    await this.returned(tx, file, { ground: groundOf(charge), number, demand }, acting, charges);
  }

  async returned(
    tx: EntityManager,
    file: ProsecutionFile,
    { ground, number, demand }: { ground: ReturnGround; number: string; demand: string },
    acting: Acting,
    { by = file.demandedBy ?? 'procuracy', persons = [], ...charges }: Partial<Charges> = {},
  ): Promise<void> {
    const { splitFrom, accused } = file;
    const dated = await this.dated(tx, file);
    // The body goes on using the order to its own last day (TTLT 04/2018 19(1)).
    const detained = [...ordersOf(file)].map(([id, until]) => ({ accused: id, until }));
    const measures = accused
      .filter(isHere)
      .flatMap(({ id, measures = [] }) => measures.map((one) => ({ accused: id, ...one })));
    const others = participantsWith(
      file,
      accused.filter(isHere).map(({ id }) => id),
    );
    const answer = {
      outcome: 'returned',
      by,
      ground,
      number,
      decidedAt: acting.at,
      // The file of the others, under the same handover, stays where it is.
      ...(splitFrom && { accused: accused.filter(isHere).map(({ id }) => id) }),
      ...(detained.length > 0 && { detained }),
      ...(measures.length > 0 && { measures }),
      ...heldCoercions(accused.filter(isHere)),
      ...(dated.length > 0 && { dated }),
      ...(file.participants.length > 0 && { participants: asNamed(others) }),
      ...evidenceOf(file),
      ...(await this.abroad.along(tx, file.assistance)),
      ...itemListOf(file),
      ...charges,
      ...awaitedIn(file, this.desk.system.agency),
    } as const;
    const purpose = `handover ${file.handover ?? file.id}`;
    const known = await this.persons.readNamed(tx, this.desk.system, recordsOf(others), purpose);
    const items = await this.persons.readItems(tx, this.desk.system, file, purpose);
    await this.answer(tx, file, answer, acting, { text: demand, persons: [...persons, ...known], ...items });
  }

  /** What the procuracy that has the file now has told of it. */
  async passOn(
    tx: EntityManager,
    file: ProsecutionFile,
    answer: Answer & { outcome: 'returned' },
    acting: Acting,
    dossier?: Dossier,
  ): Promise<void> {
    const { splitFrom, accused } = file;
    const apart = splitFrom && !answer.accused ? { accused: accused.filter(isHere).map(({ id }) => id) } : {};
    const waits = awaitedIn(file, this.desk.system.agency, answer.awaited);
    const { dated: found = [] } = answer;
    const own = (await this.dated(tx, file)).filter((one) => !found.some(({ accused }) => accused === one.accused));
    const dated = own.length > 0 && { dated: [...found, ...own] };
    await this.answer(tx, file, { ...answer, ...apart, ...waits, ...dated }, acting, dossier);
  }

  /** Since when those who are here are liable, as it was found since the file came. */
  private async dated(tx: EntityManager, { id, handover, accused }: ProsecutionFile): Promise<FoundLiable[]> {
    const came = handover ? await findExchange(tx, handover) : undefined;
    const { accused: said } = (came?.terms ?? { accused: [] }) as Pick<CameWith, 'accused'>;
    return foundLiable(said, accused.filter(isHere), await this.files.crimeDays(tx, id));
  }

  /** Of every accused of whom it is known how it ended, also of those who never came before the court. */
  async ended(
    tx: EntityManager,
    file: ProsecutionFile,
    { outcome, by, number }: { outcome: 'judged' | 'terminated'; by: AgencyId; number: string },
    acting: Acting,
  ): Promise<void> {
    const each = file.accused.flatMap(({ id, state, outcome }) => {
      if (state === 'split-off' || state === 'merged') return []; // their own file tells
      const how = outcome ?? (state === 'suspended' ? state : null);
      return how ? [{ accused: id, outcome: how }] : [];
    });
    const answer = { outcome, by, number, decidedAt: acting.at, accused: each };
    await this.answer(tx, file, answer, acting);
  }

  private async answer(
    tx: EntityManager,
    file: ProsecutionFile,
    answer: Answer,
    acting: Acting,
    dossier?: Dossier,
  ): Promise<void> {
    const { handover } = file;
    if (handover) await this.exchanges.complete(tx, cameBy(file), handover, answer, acting, dossier);
  }
}
