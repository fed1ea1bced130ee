import type { AgencyId, Awaiting, FileId, indictmentHandover, Moment, prosecutionNotice } from '@la-chan/contracts';
import { ownFile, type Exchange } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { noteIndicted, tellCourt, type Told } from './court-notices';
import { waitingFor } from './court-returns';
import { idsHere } from './prosecuted-accused';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';

/** What is decided, by which procuracy, and of whom: of everybody in a file where that is not said. */
interface Ending {
  readonly decision: 'termination' | 'indictment';
  readonly by: AgencyId;
  readonly number: string;
  readonly whom: readonly FileId[] | undefined;
}

/** A termination of the body's that this procuracy has confirmed, in that supervision. */
interface Confirmed {
  readonly supervision: { readonly id: FileId; readonly unit: string };
  readonly body: AgencyId;
  readonly case: FileId;
  readonly whom: readonly FileId[] | undefined;
  readonly number: string;
  /** Who waits, as the body says. */
  readonly awaited: readonly Awaiting[];
}

/** A court, or the procuracy to which one has returned a file of its own. */
interface Addressee {
  readonly told: Told;
  readonly to: AgencyId;
  readonly about: FileId;
}

/** Who waits for some of a file: each is told by a notice of its own; and other files of this procuracy that courts have returned. */
interface Waiting {
  readonly addressees: readonly Addressee[];
  readonly here: readonly FileId[];
}

const toldIn = ({ addressees }: Waiting): Told[] => addressees.map(({ told }) => told);

/** What a termination says of those who wait, and what tells them in its transaction. */
interface Terminating {
  readonly told: readonly Told[];
  readonly tellThem: (tx: EntityManager, file: ProsecutionFile) => Promise<void>;
}

/**
 * Courts that wait for an investigation that they have demanded: the procuracy to which they have returned it tells them how that
 * ends where its file does not come to them. Whoever decides tells those procuracies, which travel with the matter (BLTTHS 246, 280(3)).
 */
@Injectable()
export class WaitingCourts {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  /** The matter ends here for everybody in a file, or for `some`. */
  async terminating(
    tx: EntityManager,
    id: FileId,
    number: string,
    officer: Officer,
    at: Moment | undefined,
    some?: readonly FileId[],
  ): Promise<Terminating> {
    const before = await this.files.one(tx, id);
    const whom = some ?? idsHere(before);
    const waiting = await this.of(tx, before, whom);
    const ending = { decision: 'termination', by: officer.agency, number, whom } as const;
    return { told: toldIn(waiting), tellThem: (tx, file) => this.serve(tx, file, waiting, ending, officer, at) };
  }

  /** Who waits for some of the accused of a file. */
  private async of(
    tx: EntityManager,
    { courtReturns, awaited }: Pick<ProsecutionFile, 'courtReturns' | 'awaited'>,
    some: readonly FileId[],
  ): Promise<Waiting> {
    const addressees: Addressee[] = [];
    for (const { exchange: of, accused } of waitingFor({ courtReturns }, some)) {
      const court = await this.post.whoServed(tx, of);
      if (court) addressees.push({ told: { notice: uuid(), of, accused }, ...court });
    }
    for (const { agency: to, file: about } of awaited)
      if (to !== this.agency) addressees.push({ told: { notice: uuid(), accused: [...some], through: to }, to, about });
    return { addressees, here: this.ownOf(awaited) };
  }

  /** Tells them, in the transaction of the act that says so. */
  private async serve(
    tx: EntityManager,
    file: ProsecutionFile,
    { addressees, here }: Waiting,
    ending: Ending,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const decision = decisionOf(file, ending);
    for (const { told, ...there } of addressees) {
      const { notice, accused } = told;
      const said = { decision, accused };
      await this.post.notify(tx, file, there, { notice, number: ending.number }, said, this.desk.acting(officer, at));
    }
    for (const id of here) await this.ended(tx, id, ending, officer, at);
  }

  /** What was decided of those for whom courts wait by a file of this procuracy, wherever that was: the courts are told. */
  async ended(tx: EntityManager, id: FileId, ending: Ending, officer: Officer, at: Moment | undefined): Promise<void> {
    for (const [about, whom] of await this.files.whereAre(tx, id, ending.whom)) {
      await this.files.lock(tx, [about]);
      const before = await this.files.one(tx, about);
      const waiting = await this.of(tx, { courtReturns: waitingBy(before, ending), awaited: [] }, whom);
      await this.tellThem(tx, before, waiting, { ...ending, whom }, officer, at);
    }
  }

  /** A court has the file with its indictment: others that had sent it, or some of whom it is about, back as well wait for those no longer. */
  async indicted(tx: EntityManager, exchange: Exchange<typeof indictmentHandover>): Promise<void> {
    const { system: officer } = this.desk;
    const { terms, counterpartFile: there } = exchange;
    const file = await this.files.one(tx, ownFile(exchange));
    const whom = terms.accused.map(({ id }) => id);
    const ending = { decision: 'indictment', by: this.agency, number: terms.indictment, whom } as const;
    const { addressees, here } = await this.of(tx, { ...file, courtReturns: waitingBy(file, ending) }, whom);
    const others = { addressees: addressees.filter(({ about }) => about !== there), here };
    await this.tellThem(tx, file, others, ending, officer, undefined);
  }

  /** The body has terminated, with grounds; what came back to it before it knew who waits is found by the handovers. */
  async tell(tx: EntityManager, ended: Confirmed, officer: Officer, at: Moment | undefined): Promise<void> {
    const { supervision, body, case: from, whom, number, awaited } = ended;
    const ending = { decision: 'termination', by: this.agency, number, whom } as const;
    const here = new Set([...(await this.files.awaitedByCourt(tx, body, from, whom)), ...this.ownOf(awaited)]);
    for (const id of here) await this.ended(tx, id, ending, officer, at);
    const through = await this.files.returnedElsewhere(tx, body, from, whom);
    for (const { id, to, about } of through) {
      const file = await this.files.one(tx, id);
      const accused = idsHere(file).filter((one) => whom?.includes(one) ?? true);
      const addressees = [{ told: { notice: uuid(), accused, through: to }, to, about }];
      await this.tellThem(tx, file, { addressees, here: [] }, ending, officer, at);
    }
    const isTold = ({ agency, file }: Awaiting): boolean =>
      agency === this.agency || through.some(({ to, about }) => to === agency && about === file);
    const said = { decision: 'accused-termination' as const, accused: [...(whom ?? [])] };
    const acting = this.desk.acting(officer, at);
    // From the supervision, where no file of the case has come to this procuracy.
    for (const { agency: to, file: about } of awaited.filter((one) => !isTold(one)))
      await this.post.notify(tx, supervision, { to, about }, { notice: uuid(), number }, said, acting);
  }

  /** In an act of the file that says so, where it has anybody to tell. */
  private async tellThem(
    tx: EntityManager,
    before: ProsecutionFile,
    waiting: Waiting,
    ending: Ending,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    if (waiting.addressees.length === 0) return this.serve(tx, before, waiting, ending, officer, at);
    const { id } = before;
    const said = { by: ending.by, number: ending.number, told: toldIn(waiting) };
    const also = (tx: EntityManager, file: ProsecutionFile): Promise<void> =>
      this.serve(tx, file, waiting, ending, officer, at);
    const acting = { officer, tx, at, also };
    await (ending.decision === 'indictment'
      ? this.files.act('noteIndicted', id, acting, (file, at) => noteIndicted(file, said, at))
      : this.files.act('tellCourt', id, acting, (file, at) => tellCourt(file, said, at)));
  }

  /** Which of these are files of this procuracy. */
  private ownOf(awaited: readonly Awaiting[]): FileId[] {
    return awaited.flatMap(({ agency, file }) => (agency === this.agency ? [file] : []));
  }

  private get agency(): AgencyId {
    return this.desk.system.agency;
  }
}

/** A court that has found another one competent does not wait for an indictment (BLTTHS 274). */
const waitingBy = ({ courtReturns }: ProsecutionFile, { decision }: Ending): ProsecutionFile['courtReturns'] =>
  decision === 'indictment' ? courtReturns.filter(({ declined }) => !declined) : courtReturns;

/** What ends for a court that waits, as the notice of another procuracy says it. */
export const ENDINGS: Partial<Record<Exchange<typeof prosecutionNotice>['terms']['decision'], Ending['decision']>> = {
  'file-termination': 'termination',
  'accused-termination': 'termination',
  'indicted-elsewhere': 'indictment',
};

/** Of all who are in a file, or of some. */
const decisionOf = (
  file: ProsecutionFile,
  { decision, whom }: Ending,
): 'file-termination' | 'accused-termination' | 'indicted-elsewhere' => {
  if (decision === 'indictment') return 'indicted-elsewhere';
  return idsHere(file).every((id) => whom?.includes(id) ?? true) ? 'file-termination' : 'accused-termination';
};
