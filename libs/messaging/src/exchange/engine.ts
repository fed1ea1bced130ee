import {
  exchangeMessages,
  type AgencyId,
  type ExchangeKind,
  type ExchangeMessageName,
  type FileId,
  type Moment,
  type RejectionReason,
} from '@la-chan/contracts';
import type { z } from 'zod';
import type { Envelope } from '../envelope';
import { advance, OPENING } from './course';
import { ExchangeNotFound, type Acting, type Exchange } from './exchange';
import { advancedBy, openedBy } from './heard';
import type { ExchangeStore, Message } from './store';
import { Voice, type VoiceParts } from './voice';

/** What a message of another agency starts here, in the transaction that has received it. */
export type Reaction<Kind extends ExchangeKind, Tx> = (
  exchange: Exchange<Kind>,
  tx: Tx,
  acting: Acting,
) => Promise<void>;
export type Reactions<Kind extends ExchangeKind, Tx> = Partial<Record<ExchangeMessageName, Reaction<Kind, Tx>>>;

export interface Opening<Kind extends ExchangeKind> {
  /** Chosen beforehand where the act's own event names the exchange. */
  readonly id?: string;
  readonly to: AgencyId;
  /** The opener's own file. */
  readonly file: FileId;
  readonly terms: z.input<Kind['terms']>;
  readonly dossier?: z.input<Kind['dossier']>;
}

export interface ExchangeParts<Tx> extends VoiceParts {
  readonly store: (tx: Tx) => ExchangeStore;
  readonly now: () => Moment;
}

/**
 * The one engine of handovers, requests and notices; it knows no database. Whatever is said is an entry of the journal
 * addressed to the other agency, in the same transaction as what it is about; it is said again until its receipt
 * arrives, and a repeated message is answered with the same answer, never with a second effect.
 *
 * Lock order everywhere: the exchange first, then the file.
 */
export class ExchangeEngine<Tx> {
  private readonly reactions = new Map<string, Reactions<ExchangeKind, Tx>>();

  constructor(private readonly parts: ExchangeParts<Tx>) {}

  /** Registers what the messages of a kind start here; once per kind. */
  on<Kind extends ExchangeKind>(kind: Kind, reactions: Reactions<Kind, Tx>): void {
    if (this.reactions.has(kind.kind)) throw new Error(`reactions to ${kind.kind} are registered twice`);
    this.reactions.set(kind.kind, reactions);
  }

  /** Opens an exchange: offers a handover, asks a request or serves a notice, as the kind's pattern says. Returns its id. */
  async open<Kind extends ExchangeKind>(tx: Tx, kind: Kind, opening: Opening<Kind>, acting: Acting): Promise<string> {
    const { id = this.parts.newId() } = opening;
    const status = OPENING[kind.pattern];
    const terms = kind.terms.parse(opening.terms);
    const exchange: Exchange = {
      id,
      pattern: kind.pattern,
      kind: kind.kind,
      side: 'opener',
      counterpart: opening.to,
      file: opening.file,
      counterpartFile: null,
      unit: terms.unit,
      status,
      terms,
      answer: null,
      reason: null,
      openedAt: acting.at,
      answerBy: new Date(Date.parse(acting.at) + kind.answerWithinHours * 3600_000).toISOString(),
      changedAt: acting.now,
      sent: 0,
    };
    const store = this.parts.store(tx);
    await store.insert(exchange);
    const sealed = opening.dossier === undefined ? undefined : kind.dossier.parse(opening.dossier);
    await this.voice(store).say(exchange, status, { terms, answerBy: exchange.answerBy }, acting, sealed);
    return id;
  }

  /** Takes an offer on. This agency may act only after the other one has released the file. */
  accept(tx: Tx, id: string, file: FileId, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'accepted', {}, acting, { file });
  }

  reject(tx: Tx, id: string, reason: RejectionReason, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'rejected', { reason }, acting, { reason });
  }

  /** Lawful at any moment before the release, without asking anybody. */
  withdraw(tx: Tx, id: string, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'withdrawn', {}, acting);
  }

  release(tx: Tx, id: string, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'released', {}, acting);
  }

  /** Sends what an act of duty has added after the offer. */
  supplement<Kind extends ExchangeKind>(
    tx: Tx,
    kind: Kind,
    id: string,
    dossier: z.input<Kind['dossier']>,
    acting: Acting,
  ): Promise<Exchange> {
    return this.tell(tx, id, 'supplemented', {}, acting, {}, kind.dossier.parse(dossier));
  }

  /** Tells the agency from which a file came how it ended. */
  complete<Kind extends ExchangeKind>(
    tx: Tx,
    kind: Kind,
    id: string,
    outcome: z.input<Kind['answer']>,
    acting: Acting,
  ): Promise<Exchange> {
    return this.answer(tx, kind, id, 'completed', outcome, acting);
  }

  /** Answers a request, or tells the outcome of a handover. */
  answer<Kind extends ExchangeKind>(
    tx: Tx,
    kind: Kind,
    id: string,
    name: 'granted' | 'refused' | 'answered' | 'completed',
    answer: z.input<Kind['answer']>,
    acting: Acting,
  ): Promise<Exchange> {
    const parsed = kind.answer.parse(answer);
    return this.tell(tx, id, name, { answer: parsed }, acting, { answer: parsed });
  }

  /** Opens the dossiers that came with an exchange, the first and then its supplements; none whose key was destroyed. */
  async dossiers<Kind extends ExchangeKind>(tx: Tx, kind: Kind, id: string): Promise<z.output<Kind['dossier']>[]> {
    const opened = await this.voice(this.parts.store(tx)).dossiers(id);
    return opened.map((dossier) => kind.dossier.parse(dossier)) as z.output<Kind['dossier']>[];
  }

  /** Takes in one message of another agency, in the order of its channel; the reader calls it inside its transaction. */
  async receive(envelope: Envelope, tx: Tx): Promise<void> {
    const { source, traceparent } = envelope;
    const name = envelope.type.replace(/^exchange\./, '') as ExchangeMessageName;
    const data = exchangeMessages[name].schema.parse(envelope.data) as Message;
    const store = this.parts.store(tx);
    const known = await store.lock(data.exchange);
    if (known && known.counterpart !== source) throw new Error('the exchange is with another agency');
    if (name === 'receipted') return this.receipted(envelope, data, known, store, tx);

    const now = this.parts.now();
    const acting = { officer: 'system', at: data.at, now, ...(traceparent && { traceparent }) };
    const voice = this.voice(store);
    const receipt = { message: data.message, receivedAt: now };
    if (known && (await store.has(known.id, data.message))) {
      await voice.say(known, 'receipted', receipt, acting);
      return;
    }
    const heard = known ? advancedBy(known, name, data, now) : openedBy(source, name, data, now);
    if (!known) await store.insert(heard);
    await this.keep(store, name, data, envelope, now);
    const exchange = await voice.say(heard, 'receipted', receipt, acting);

    const decided = exchange.status === 'withdrawn' || exchange.status === 'released' ? exchange.status : undefined;
    if (name === 'accepted' && decided) return voice.repeatLast(exchange, decided, acting);
    await this.reactions.get(exchange.kind)?.[name]?.(exchange, tx, acting);
  }

  /** Exchanges in which something has waited too long for its receipt. */
  due(tx: Tx): Promise<string[]> {
    return this.parts.store(tx).due(this.parts.now());
  }

  /** Says again what is due in one exchange; a transaction of its own for each, so that none holds up another. */
  async sayAgain(tx: Tx, id: string): Promise<void> {
    const now = this.parts.now();
    const store = this.parts.store(tx);
    const exchange = await store.lock(id);
    if (exchange) await this.voice(store).repeatDue(exchange, { officer: 'system', at: now, now });
  }

  /** One step of this side: checks the course, says it, keeps the new status. */
  private async tell(
    tx: Tx,
    id: string,
    name: ExchangeMessageName,
    content: object,
    acting: Acting,
    change: Partial<Pick<Exchange, 'file' | 'answer' | 'reason'>> = {},
    dossier?: unknown,
  ): Promise<Exchange> {
    const store = this.parts.store(tx);
    const exchange = await store.lock(id);
    if (!exchange) throw new ExchangeNotFound('no such exchange');
    const changed = { ...exchange, ...change, status: advance(exchange, 'own', name), changedAt: acting.now };
    return this.voice(store).say(changed, name, content, acting, dossier);
  }

  private async receipted(
    envelope: Envelope,
    data: Message,
    exchange: Exchange | undefined,
    store: ExchangeStore,
    tx: Tx,
  ): Promise<void> {
    if (!exchange) throw new ExchangeNotFound('a receipt for an exchange that is not here');
    const now = this.parts.now();
    const receivedAt = data.receivedAt ?? now;
    const first = await store.keepReceipt(exchange.id, data.message, receivedAt, envelope);
    if (!first || exchange.pattern !== 'notice') return;
    const receipted = advancedBy(exchange, 'receipted', data, now);
    await store.save(receipted);
    await this.reactions.get(exchange.kind)?.receipted?.(receipted, tx, { officer: 'system', at: receivedAt, now });
  }

  /** Keeps the other side's signed message as evidence, and the key of its dossier apart from it. */
  private async keep(
    store: ExchangeStore,
    name: ExchangeMessageName,
    data: Message,
    { sealedkey, ...evidence }: Envelope,
    now: Moment,
  ): Promise<void> {
    await store.keepOther(name, data, now, evidence);
    if (data.dossier && sealedkey) await store.keepKey(data.exchange, data.dossier.id, sealedkey);
  }

  private voice(store: ExchangeStore): Voice {
    return new Voice(this.parts, store);
  }
}
