import type {
  AgencyId,
  ExchangeKind,
  ExchangeMessageName,
  FileId,
  Moment,
  RejectionReason,
  UnitCode,
} from '@la-chan/contracts';
import type { z } from 'zod';
import type { Envelope } from '../envelope';
import { advance, isWaiting, leavesNothing, OPENING } from './course';
import type { DossierKeys } from './dossier';
import { Dossiers } from './dossiers';
import { ExchangeIncomplete, ExchangeNotFound, type Acting, type Exchange } from './exchange';
import { Hearing, type Reactions } from './hearing';
import { Recall } from './recall';
import type { ExchangeStore, Message } from './store';
import { Voice } from './voice';

export interface Opening<Kind extends ExchangeKind> {
  /** Chosen beforehand where the act's own event names the exchange. */
  readonly id?: string;
  readonly to: AgencyId;
  /** The opener's own file. */
  readonly file: FileId;
  /** That file's, where the terms name another: officers see an exchange by the unit of their file. */
  readonly unit?: UnitCode;
  readonly terms: z.input<Kind['terms']>;
  readonly dossier?: z.input<Kind['dossier']>;
  /** Where it is not so many hours after the opening as the kind says. */
  readonly answerBy?: Moment;
}

export interface ExchangeParts<Tx> {
  readonly self: AgencyId;
  readonly keys: DossierKeys;
  readonly store: (tx: Tx) => ExchangeStore;
  readonly now: () => Moment;
  /** Ids of exchanges, messages, dossiers and journal entries (UUIDv7). */
  readonly newId: () => string;
}

/**
 * The one engine of handovers, requests and notices; it knows no database. Whatever is said is an entry of the journal
 * addressed to the other agency, in the same transaction as what it is about; it is said again until its receipt
 * arrives, and a repeated message is answered with the same answer, never with a second effect.
 *
 * Lock order everywhere: the file first, then its exchanges.
 */
export class ExchangeEngine<Tx> {
  private readonly reactions = new Map<string, Reactions<ExchangeKind, Tx>>();

  constructor(private readonly parts: ExchangeParts<Tx>) {}

  /** Registers what the messages of a kind start here, each once. */
  on<Kind extends ExchangeKind>(kind: Kind, reactions: Reactions<Kind, Tx>): void {
    const known = this.reactions.get(kind.kind) ?? {};
    const twice = Object.keys(reactions).find((name) => name in known);
    if (twice) throw new Error(`the reaction to ${kind.kind} ${twice} is registered twice`);
    this.reactions.set(kind.kind, { ...known, ...reactions });
  }

  /** Opens an exchange: offers a handover, asks a request or serves a notice, as the kind's pattern says. Returns its id. */
  async open<Kind extends ExchangeKind>(tx: Tx, kind: Kind, opening: Opening<Kind>, acting: Acting): Promise<string> {
    const { id = this.parts.newId() } = opening;
    const status = OPENING[kind.pattern];
    const terms = kind.terms.parse(opening.terms);
    const within = new Date(Date.parse(acting.at) + kind.answerWithinHours * 3600_000).toISOString();
    const exchange: Exchange = {
      id,
      pattern: kind.pattern,
      kind: kind.kind,
      side: 'opener',
      counterpart: opening.to,
      file: opening.file,
      counterpartFile: null,
      unit: opening.unit ?? terms.unit,
      status,
      terms,
      answer: null,
      reason: null,
      missing: null,
      openedAt: acting.at,
      answerBy: opening.answerBy ?? within,
      changedAt: acting.now,
      alarmedAt: null,
      erasedAt: null,
      sent: 0,
    };
    const { store, voice } = this.inside(tx);
    await store.insert(exchange);
    const sealed = opening.dossier === undefined ? undefined : kind.dossier.parse(opening.dossier);
    await voice.say(exchange, status, { terms, answerBy: exchange.answerBy }, acting, sealed);
    return id;
  }

  /** Takes an offer on. This agency may act only after the other one has released the file. */
  accept(tx: Tx, id: string, file: FileId, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'accepted', {}, acting, { file });
  }

  /** `missing`: of the list that came along, what is not there. */
  reject(
    tx: Tx,
    id: string,
    rejection: { reason: RejectionReason; missing?: FileId[] | undefined },
    acting: Acting,
  ): Promise<Exchange> {
    const { reason, missing } = rejection;
    const said = { reason, ...(missing && { missing }) };
    return this.tell(tx, id, 'rejected', said, acting, said);
  }

  /** Lawful at any moment before the release, without asking anybody. */
  withdraw(tx: Tx, id: string, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'withdrawn', {}, acting);
  }

  /** Withdraws each of these that still waits for its answer; `onPaper`: it has that, and what was sent with it stays. Returns which of them that was. */
  async withdrawWaiting(
    tx: Tx,
    ids: readonly string[],
    acting: Acting,
    how: { onPaper?: true } = {},
  ): Promise<string[]> {
    const withdrawn: string[] = [];
    for (const id of ids) {
      if (!isWaiting(await locked(this.parts.store(tx), id))) continue;
      await this.tell(tx, id, 'withdrawn', how, acting);
      withdrawn.push(id);
    }
    return withdrawn;
  }

  release(tx: Tx, id: string, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'released', {}, acting);
  }

  /**
   * Sends what was added after the offer, or before a request is decided: what was demanded, or more that nobody has. A demand
   * that crosses with the latter still stands.
   */
  async supplement<Kind extends ExchangeKind>(
    tx: Tx,
    kind: Kind,
    id: string,
    dossier: z.input<Kind['dossier']>,
    acting: Acting,
  ): Promise<Exchange> {
    const { status } = await locked(this.parts.store(tx), id);
    const name = status === 'asked' ? 'volunteered' : 'supplemented';
    return this.tell(tx, id, name, {}, acting, {}, kind.dossier.parse(dossier));
  }

  /** Asks for more before a request is decided; it comes as a supplement, and the request is as it was. */
  demand<Kind extends ExchangeKind>(
    tx: Tx,
    kind: Kind,
    id: string,
    dossier: z.input<Kind['dossier']>,
    acting: Acting,
  ): Promise<Exchange> {
    return this.tell(tx, id, 'demanded', {}, acting, {}, kind.dossier.parse(dossier));
  }

  /** Tells the agency from which a file came how it ended; a file that is returned goes with a dossier. */
  complete<Kind extends ExchangeKind>(
    tx: Tx,
    kind: Kind,
    id: string,
    outcome: z.input<Kind['answer']>,
    acting: Acting,
    dossier?: z.input<Kind['dossier']>,
  ): Promise<Exchange> {
    return this.answer(tx, kind, id, 'completed', outcome, acting, dossier);
  }

  /** Answers a request, or tells the outcome of a handover. */
  answer<Kind extends ExchangeKind>(
    tx: Tx,
    kind: Kind,
    id: string,
    name: 'granted' | 'refused' | 'answered' | 'completed',
    answer: z.input<Kind['answer']>,
    acting: Acting,
    dossier?: z.input<Kind['dossier']>,
  ): Promise<Exchange> {
    const parsed = kind.answer.parse(answer);
    const sealed = dossier === undefined ? undefined : kind.dossier.parse(dossier);
    return this.tell(tx, id, name, { answer: parsed }, acting, { answer: parsed }, sealed);
  }

  /** Destroys the keys of the dossiers here, and has the other side do the same; lawful once the exchange was answered. */
  erase(tx: Tx, id: string, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'erased', {}, acting);
  }

  /** Opens what was sent sealed, the first and then its supplements. Throws `DossierErased` and `DossierNotOpen`. */
  async dossiers<Kind extends ExchangeKind>(tx: Tx, kind: Kind, id: string): Promise<z.output<Kind['dossier']>[]> {
    const { store, dossiers } = this.inside(tx);
    const opened = await dossiers.all(await locked(store, id));
    return opened.map((dossier) => kind.dossier.parse(dossier)) as z.output<Kind['dossier']>[];
  }

  /** Of what was sent sealed all that can be read still, for whoever does not depend on it. */
  async readable<Kind extends ExchangeKind>(tx: Tx, kind: Kind, id: string): Promise<z.output<Kind['dossier']>[]> {
    const opened = await this.inside(tx).dossiers.readable(id);
    return opened.map((dossier) => kind.dossier.parse(dossier)) as z.output<Kind['dossier']>[];
  }

  /** Takes in one message of another agency, in the order of its channel; the reader calls it inside its transaction. */
  receive(envelope: Envelope, tx: Tx): Promise<void> {
    const { store, dossiers, voice } = this.inside(tx);
    return new Hearing(store, dossiers, voice, this.reactions, this.parts.now()).receive(envelope, tx);
  }

  /** After a recovery: takes in again what this side has said in an exchange with another agency. */
  async recall(tx: Tx, id: string, counterpart: AgencyId): Promise<void> {
    const { store, dossiers } = this.inside(tx);
    await new Recall(store, dossiers, this.parts.now()).run(await store.lock(id), id, counterpart);
  }

  /** Exchanges in which something has waited too long for its receipt. */
  due(tx: Tx): Promise<string[]> {
    return this.parts.store(tx).due(this.parts.now());
  }

  /**
   * Says again what is due in one exchange; a transaction of its own for each, so that none holds up another. Tells once
   * when one of its messages has had no receipt for hours.
   */
  async sayAgain(tx: Tx, id: string): Promise<Exchange | undefined> {
    const now = this.parts.now();
    const { store, voice } = this.inside(tx);
    const exchange = await locked(store, id);
    if ((await store.lost(id)).length > 0) return undefined;
    const unheard = await voice.repeatDue(exchange, { officer: 'system', at: now, now });
    return unheard.length > 0 ? exchange : undefined;
  }

  /** Agencies that were away are there again: what has no receipt is said after `at`, unless its receipt comes first. */
  returned(tx: Tx, agencies: readonly AgencyId[], at: Moment): Promise<void> {
    return this.parts.store(tx).hurry(agencies, at);
  }

  /** Exchanges in which the limit for an answer has passed, and nobody was warned. */
  overdue(tx: Tx): Promise<string[]> {
    return this.parts.store(tx).overdue(this.parts.now());
  }

  /** Marks an overdue exchange. Undefined when it was marked or answered meanwhile: each side is warned once. */
  async alarm(tx: Tx, id: string): Promise<Exchange | undefined> {
    const now = this.parts.now();
    const { store } = this.inside(tx);
    const exchange = await locked(store, id);
    if (exchange.alarmedAt || exchange.answerBy > now || !isWaiting(exchange)) return undefined;
    const alarmed = { ...exchange, alarmedAt: now };
    await store.save(alarmed);
    return alarmed;
  }

  /** One step of this side: checks the course, says it, keeps the new status. */
  private async tell(
    tx: Tx,
    id: string,
    name: ExchangeMessageName,
    content: Pick<Message, 'answer' | 'reason' | 'missing' | 'onPaper'>,
    acting: Acting,
    change: Partial<Pick<Exchange, 'file' | 'answer' | 'reason' | 'missing'>> = {},
    dossier?: unknown,
  ): Promise<Exchange> {
    const { store, dossiers, voice } = this.inside(tx);
    const exchange = await locked(store, id);
    if ((await store.lost(id)).length > 0) throw new ExchangeIncomplete('the exchange is not whole again');
    const changed = { ...exchange, ...change, status: advance(exchange, 'own', name), changedAt: acting.now };
    const erases = name === 'erased' || leavesNothing(exchange, changed.status, content.onPaper);
    return voice.say(erases ? await dossiers.erase(changed, acting.now) : changed, name, content, acting, dossier);
  }

  private inside(tx: Tx): { store: ExchangeStore; dossiers: Dossiers; voice: Voice } {
    const { self, keys, newId } = this.parts;
    const store = this.parts.store(tx);
    const dossiers = new Dossiers(self, keys, store);
    return { store, dossiers, voice: new Voice(store, dossiers, newId) };
  }
}

async function locked(store: ExchangeStore, id: string): Promise<Exchange> {
  const exchange = await store.lock(id);
  if (!exchange) throw new ExchangeNotFound('no such exchange');
  return exchange;
}
