import {
  bodyPetition,
  caseTransferHandover,
  DecidedInstead,
  DemandedBefore,
  ServedSince,
  supervisionNotice,
  type AgencyId,
  type AppName,
  type EventOf,
  type FileId,
  type Moment,
  type prosecutionNoticeReceived,
} from '@la-chan/contracts';
import { Exchanges, findExchange, listExchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { type Acting, type Before, Desk, follow } from '@la-chan/platform';
import { putRight } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import { hasHere } from './accused';
import type { Case } from './case';
import { cameInstead, going } from './carried';
import { undoneIn } from './charge-demand';
import { Cases } from './cases';
import { recordNotice } from './notices';
import type { Dossier } from './dossier';
import { goneBy } from './offered';
import { overruledAbove, overruledOnPaper, petitionable } from './petition';

/** A decision of the procuracy about a case, or a demand of the court, as it came here. */
export type Told = Omit<EventOf<typeof prosecutionNoticeReceived>['data'], 'overtaken'>;

/** What another body that has the case by then, or is offered it, is told of it, where it holds there. */
export type Onward = Pick<Dossier, 'served' | 'granted' | 'demands'>;

type Served = Pick<Exchange, 'id' | 'counterpart' | 'terms'>;

/** What of that comes with a case, or after it. */
interface Came {
  readonly served: ServedSince[];
  readonly demands: DemandedBefore[];
}

/** So does this that a procuracy has served. */
export const onwardOf = ({ id: notice, counterpart: by, terms }: Served): Onward => {
  const { data } = ServedSince.safeParse({ notice, by, terms });
  return data ? { served: [data] } : {};
};

/** What was decided of several, as it concerns some of them; nothing where it is about none of these. */
export const ofThose = (served: ServedSince, isOf: (accused: FileId) => boolean): ServedSince[] => {
  const { terms } = served;
  if (terms.decision !== 'decision-overruled' || terms.accused.length === 0) return [served];
  const accused = terms.accused.filter(isOf);
  return accused.length > 0 ? [{ ...served, terms: { ...terms, accused } }] : [];
};

/** Has cases follow what the procuracy decides. From what comes when a case has moved on nothing follows, and the case shows it; another body that has it is told, and follows. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** Throws for a procuracy that does not supervise the case, and for a court that does not try what happened there. */
  async assertMayTell(tx: EntityManager, about: FileId, by: AgencyId, app: AppName = 'prosecution'): Promise<void> {
    const { unit } = await this.cases.one(tx, about);
    this.decisions.competent(app, unit, by);
  }

  /** Not from before the case was initiated, split off, or came from another body. */
  async follow(
    tx: EntityManager,
    id: FileId,
    told: Told,
    what: (acting: Acting<Case>) => Promise<unknown>,
    onward: Onward = {},
  ): Promise<void> {
    const begunAt = await this.cases.begunAt(tx, id);
    const at = told.decidedAt < begunAt ? begunAt : told.decidedAt;
    const acting = { officer: this.desk.system, tx, at };
    await follow(
      tx,
      () => what(acting),
      () => this.overtaken(tx, id, told),
    );
    await this.passOn(tx, id, onward);
  }

  /** What holds, or is demanded, of what was only noted since the file of a case was offered last: served here, or on the body from which it came, or that from which it was split; of several only what it says of those who are in it. */
  async sinceOffered(tx: EntityManager, id: FileId): Promise<Came> {
    const noted = await this.cases.overtakenSinceOffered(tx, id);
    const all: Came = { served: [], demands: [] };
    if (noted.length === 0) return all;
    const file = await this.cases.one(tx, id);
    const came = await this.cameWith(tx, id);
    for (const { notice } of noted) {
      const isOf = (one: { readonly notice: string }): boolean => one.notice === notice;
      const exchange = await findExchange(tx, notice);
      const onward = exchange
        ? ((await this.changedAbove(tx, file, exchange)) ??
          (await this.onwardWithDemand(tx, exchange, exchange.changedAt)))
        : {
            served: [...came.served.filter(isOf), ...(await this.changedOnPaper(tx, file, notice))],
            demands: came.demands.filter(isOf),
          };
      all.served.push(...(onward.served ?? []));
      all.demands.push(...(onward.demands ?? []));
    }
    return { ...all, served: all.served.flatMap((one) => ofThose(one, (accused) => hasHere(file, accused))) };
  }

  /** What is demanded of the case and not done yet goes along: it was served here, or has come with the case. */
  async demandsOf(
    tx: EntityManager,
    { file, history }: Pick<Before<Case>, 'file' | 'history'>,
  ): Promise<Came['demands']> {
    const undone = undoneIn(file);
    if (undone.length === 0) return [];
    const came = await this.cameWith(tx, file.id);
    const all: Came['demands'] = [];
    for (const { demand, declinedAt } of undone) {
      const exchange = await findExchange(tx, demand);
      const told = history.find(({ data }) => data?.['demand'] === demand && typeof data['receivedAt'] === 'string');
      const receivedAt = told?.data?.['receivedAt'] as Moment | undefined;
      const { demands = came.demands.filter(({ notice }) => notice === demand) } = exchange
        ? await this.onwardWithDemand(tx, exchange, receivedAt ?? exchange.changedAt)
        : {};
      all.push(...demands.map((one) => ({ ...one, ...(declinedAt && { declinedAt }) })));
    }
    return all;
  }

  /**
   * What was demanded of the case, or of whom it is about, and not done, so that the procuracy has decided it itself: here, or
   * before the case came.
   */
  async insteadOf(
    tx: EntityManager,
    { file, history }: Pick<Before<Case>, 'file' | 'history'>,
  ): Promise<DecidedInstead[]> {
    const here: Served[] = await tx.query(
      `SELECT id, counterpart, terms FROM exchange
       WHERE kind = $1 AND side = 'receiver' AND terms->>'demand' IS NOT NULL AND (
         (terms->>'about' = $2 AND terms->>'accused' IS NULL) OR terms->>'accused' = ANY ($3))
       ORDER BY opened_at, id`,
      [supervisionNotice.kind, file.id, going(file).map(({ id }) => id)],
    );
    const served = here.flatMap(({ id: notice, counterpart: by, terms }) => {
      const { data } = DecidedInstead.safeParse({ ...(terms as object), notice, by });
      return data && !file.overtaken.some((one) => one.notice === notice) ? data : [];
    });
    const known = new Set(served.map(({ notice }) => notice));
    return [...cameInstead(history).filter(({ notice }) => !known.has(notice)), ...served];
  }

  /** It comes along with the case, which shows it once. */
  async showInstead(tx: EntityManager, id: FileId, instead: readonly DecidedInstead[] = []): Promise<void> {
    if (instead.length === 0) return;
    const known = new Set((await this.cases.cameInstead(tx, id)).map(({ notice }) => notice));
    for (const { accused, ...one } of instead)
      if (!known.has(one.notice) && !(await findExchange(tx, one.notice)))
        await this.note(tx, id, { ...one, ...(accused && { accused: [accused] }) });
  }

  /** So does what the procuracy above has made of an approval, as was asked here. */
  private async changedAbove(tx: EntityManager, about: Case, exchange: Exchange): Promise<Onward | undefined> {
    if (exchange.kind !== bodyPetition.kind || exchange.status !== 'granted') return undefined;
    const { id: notice, counterpart: by } = exchange;
    const { of } = bodyPetition.terms.parse(exchange.terms);
    const { decidedAt: at, how, crime, number } = bodyPetition.answer.parse(exchange.answer);
    const answer = {
      notice: of,
      upheld: true,
      number,
      ...(how === 'changed' && { changed: true as const }),
      ...(crime && { crime }),
    };
    const asked = ownFile(exchange);
    const known = petitionable(await this.cases.recorded(tx, asked), await this.cases.pastOf(tx, asked));
    return { served: overruledAbove(known, answer, { notice, by, at }, about) };
  }

  /** What it has answered on paper is known by the entry of that, here or where the accused have come from. */
  private async changedOnPaper(tx: EntityManager, about: Case, entry: string): Promise<ServedSince[]> {
    const [own, past] = [await this.cases.recorded(tx, about.id), await this.cases.pastOf(tx, about.id)];
    const answered = putRight([...past, ...own]).find(({ id }) => id === entry);
    return overruledOnPaper(petitionable(own, past), answered, about);
  }

  /** So does what is demanded, with why. */
  async onwardWithDemand(tx: EntityManager, exchange: Served, receivedAt: Moment): Promise<Onward> {
    const { id: notice, counterpart: by, terms } = exchange;
    const { data } = DemandedBefore.safeParse({ notice, by, receivedAt, terms });
    if (!data) return onwardOf(exchange);
    const [{ reasons, person } = {}] = await this.exchanges.readable(tx, supervisionNotice, notice);
    return { demands: [{ ...data, reasons, person }] };
  }

  /** What has come with the case, or those from which its accused have come here, and after them, from the bodies that had them before. */
  private async cameWith(tx: EntityManager, id: FileId): Promise<Came> {
    const { kind } = caseTransferHandover;
    const all: Came = { served: [], demands: [] };
    for (const file of [id, ...(await this.cases.comeFrom(tx, id))]) {
      const came = (await listExchanges(tx, { kind, side: 'receiver', status: 'active', file, limit: 100 })).at(-1);
      const dossiers = came ? await this.exchanges.readable(tx, caseTransferHandover, came.id) : [];
      all.served.push(...dossiers.flatMap(({ served = [] }) => served));
      all.demands.push(...dossiers.flatMap(({ demands = [] }) => demands));
    }
    return all;
  }

  /** In the case in which this accused is now, whichever unit that is of. */
  async followAccused(
    tx: EntityManager,
    about: FileId,
    accused: FileId,
    told: Omit<Told, 'accused'>,
    what: (acting: Acting<Case>, id: FileId) => Promise<unknown>,
    onward?: Onward,
  ): Promise<void> {
    const id = await this.cases.whereIs(tx, about, accused);
    await this.follow(tx, id, { ...told, accused: [accused] }, (acting) => what(acting, id), onward);
  }

  /** What is only noted, in the case or where it goes on now. */
  note(tx: EntityManager, id: FileId, told: Told, onward?: Onward): Promise<void> {
    const record = (acting: Acting<Case>): Promise<Case> =>
      this.cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, told, at));
    return this.follow(tx, id, told, record, onward);
  }

  /** Nothing follows from it here, which is noted once. */
  async overtaken(tx: EntityManager, id: FileId, told: Told): Promise<Case> {
    const file = await this.cases.one(tx, id);
    const isNoted = file.overtaken.some(({ notice }) => notice === told.notice);
    return isNoted ? file : this.show(tx, id, { ...told, overtaken: true });
  }

  /** In a case that does not rest on it alone, so that no other body has to follow it either. */
  show(tx: EntityManager, id: FileId, told: EventOf<typeof prosecutionNoticeReceived>['data']): Promise<Case> {
    const acting = { officer: this.desk.system, tx, at: told.decidedAt };
    return this.cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, told, at));
  }

  /** Goes after a case that another body of the platform has, or is offered. */
  async passOn(tx: EntityManager, id: FileId, onward: Onward): Promise<void> {
    if (Object.keys(onward).length === 0) return;
    const gone = goneBy(await this.cases.one(tx, id));
    if (gone?.kind !== caseTransferHandover) return;
    const { exchange, dossier } = gone;
    const acting = this.desk.acting(this.desk.system);
    await this.exchanges.supplement(tx, caseTransferHandover, exchange, { ...dossier, ...onward }, acting);
  }
}
