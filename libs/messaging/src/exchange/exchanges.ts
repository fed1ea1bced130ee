import {
  exchangeKind,
  exchangeMessages,
  type AgencyId,
  type ExchangeKind,
  type ExchangeMessageName,
  type FileId,
  type Moment,
  type RejectionReason,
} from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { Envelope } from '../envelope';
import { append } from '../journal';
import { advance, OPENING } from './course';
import { openDossier, sealDossier, unwrapKey, wrapKey } from './dossier';
import { ExchangeNotFound, findExchange, insertExchange, lockExchange, saveExchange, type Exchange } from './exchange';
import {
  again,
  dueAgain,
  keepKey,
  keepOther,
  keepOwn,
  keepReceipt,
  keptDossiers,
  keptKey,
  lastOwn,
  wasHeard,
  type Message,
} from './messages';
import type { KeyObject } from 'node:crypto';

/** Who acts, and when: carried from the officer's request or, for an answer to a message, from the system. */
export interface Acting {
  readonly officer: string;
  /** When the officer acted. */
  readonly at: Moment;
  /** The Clock's now. */
  readonly now: Moment;
  readonly traceparent?: string;
}

/** What a message of another agency starts here, in the transaction that has received it. */
export type Reaction<Kind extends ExchangeKind> = (
  exchange: Exchange<Kind>,
  tx: EntityManager,
  acting: Acting,
) => Promise<void>;
export type Reactions<Kind extends ExchangeKind> = Partial<Record<ExchangeMessageName, Reaction<Kind>>>;

/** The keys with which dossiers are wrapped and opened. */
export interface DossierKeys {
  /** The receiver's current opening key, from the directory. */
  readonly publicKeyOf: (agency: AgencyId) => { readonly keyId: string; readonly publicKey: KeyObject };
  readonly privateKey: (keyId: string) => KeyObject | undefined;
}

export interface Opening<Kind extends ExchangeKind> {
  /** Chosen beforehand where the act's own event names the exchange. */
  readonly id?: string;
  readonly to: AgencyId;
  /** The opener's own file. */
  readonly file: FileId;
  readonly terms: z.input<Kind['terms']>;
  readonly dossier?: z.input<Kind['dossier']>;
}

/**
 * The one engine of handovers, requests and notices. Whatever is said is a row of the journal addressed to the other
 * agency, in the same transaction as what it is about; it is said again until its receipt arrives, and a repeated
 * message is answered with the same answer, never with a second effect.
 *
 * Lock order everywhere: the exchange first, then the file.
 */
export class Exchanges {
  private readonly reactions = new Map<string, Reactions<ExchangeKind>>();

  constructor(
    private readonly self: AgencyId,
    private readonly keys: DossierKeys,
    private readonly now: () => Moment,
  ) {}

  /** Registers what the messages of a kind start here; once per kind. */
  on<Kind extends ExchangeKind>(kind: Kind, reactions: Reactions<Kind>): void {
    if (this.reactions.has(kind.kind)) throw new Error(`reactions to ${kind.kind} are registered twice`);
    this.reactions.set(kind.kind, reactions);
  }

  /** Opens an exchange: offers a handover, asks a request or serves a notice, as the kind's pattern says. Returns its id. */
  async open<Kind extends ExchangeKind>(
    tx: EntityManager,
    kind: Kind,
    opening: Opening<Kind>,
    acting: Acting,
  ): Promise<string> {
    const { id = uuid() } = opening;
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
    await insertExchange(tx, exchange);
    const sealed = opening.dossier === undefined ? undefined : kind.dossier.parse(opening.dossier);
    await this.say(tx, exchange, status, { terms, answerBy: exchange.answerBy }, acting, sealed);
    return id;
  }

  /** Takes an offer on. This agency may act only after the other one has released the file. */
  accept(tx: EntityManager, id: string, file: FileId, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'accepted', {}, acting, { file });
  }

  reject(tx: EntityManager, id: string, reason: RejectionReason, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'rejected', { reason }, acting, { reason });
  }

  /** Lawful at any moment before the release, without asking anybody. */
  withdraw(tx: EntityManager, id: string, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'withdrawn', {}, acting);
  }

  release(tx: EntityManager, id: string, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'released', {}, acting);
  }

  /** Sends what an act of duty has added after the offer. */
  supplement<Kind extends ExchangeKind>(
    tx: EntityManager,
    kind: Kind,
    id: string,
    dossier: z.input<Kind['dossier']>,
    acting: Acting,
  ): Promise<Exchange> {
    return this.tell(tx, id, 'supplemented', {}, acting, {}, kind.dossier.parse(dossier));
  }

  /** Tells the agency from which a file came how it ended. */
  complete<Kind extends ExchangeKind>(
    tx: EntityManager,
    kind: Kind,
    id: string,
    outcome: z.input<Kind['answer']>,
    acting: Acting,
  ): Promise<Exchange> {
    return this.answer(tx, kind, id, 'completed', outcome, acting);
  }

  /** Answers a request, or tells the outcome of a handover. */
  answer<Kind extends ExchangeKind>(
    tx: EntityManager,
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
  async dossiers<Kind extends ExchangeKind>(
    tx: EntityManager,
    kind: Kind,
    id: string,
  ): Promise<z.output<Kind['dossier']>[]> {
    const kept = await keptDossiers(tx, id);
    return kept.map(({ dossier, key }) =>
      kind.dossier.parse(openDossier(dossier, unwrapKey(key, this.keys.privateKey))),
    ) as z.output<Kind['dossier']>[];
  }

  /** Takes in one message of another agency, in the order of its channel; the reader calls it inside its transaction. */
  async receive(envelope: Envelope, tx: EntityManager): Promise<void> {
    const name = envelope.type.replace(/^exchange\./, '') as ExchangeMessageName;
    const data = exchangeMessages[name].schema.parse(envelope.data) as Message;
    const known = await findExchange(tx, data.exchange, 'FOR UPDATE');
    if (known && known.counterpart !== envelope.source) throw new Error('the exchange is with another agency');
    if (name === 'receipted') return this.receipted(envelope, data, known, tx);

    const { traceparent } = envelope;
    const acting = { officer: 'system', at: data.at, now: this.now(), ...(traceparent && { traceparent }) };
    const before = known ?? (await this.opened(tx, envelope.source, name, data));
    const repeated = await wasHeard(tx, data);
    if (!repeated) await keepOther(tx, name, data, envelope, acting.now);
    const receipt = { message: data.message, receivedAt: acting.now };
    const receipted = await this.say(tx, before, 'receipted', receipt, acting);
    if (repeated) return;

    const exchange = known ? await this.advanced(tx, receipted, name, data, acting.now) : receipted;
    const decided = exchange.status === 'withdrawn' || exchange.status === 'released' ? exchange.status : undefined;
    if (name === 'accepted' && decided) return this.repeatLast(tx, exchange, decided, acting);
    await this.reactions.get(exchange.kind)?.[name]?.(exchange, tx, acting);
  }

  /** Says again what has waited too long for its receipt; returns how many. */
  async sayAgain(tx: EntityManager): Promise<number> {
    const now = this.now();
    const due = await dueAgain(tx, now);
    for (const { exchange, message } of due)
      await this.repeat(tx, await lockExchange(tx, exchange), message, { officer: 'system', at: now, now });
    return due.length;
  }

  /** One step of this side: checks the course, says it, keeps the new status. */
  private async tell(
    tx: EntityManager,
    id: string,
    name: ExchangeMessageName,
    content: object,
    acting: Acting,
    change: Partial<Pick<Exchange, 'file' | 'answer' | 'reason'>> = {},
    dossier?: unknown,
  ): Promise<Exchange> {
    const exchange = await lockExchange(tx, id);
    const changed = { ...exchange, ...change, status: advance(exchange, 'own', name), changedAt: acting.now };
    return this.say(tx, changed, name, content, acting, dossier);
  }

  /** Puts a message into the journal, addressed to the other agency, and saves the exchange with it. */
  private async say(
    tx: EntityManager,
    exchange: Exchange,
    name: ExchangeMessageName,
    content: object,
    acting: Acting,
    dossier?: unknown,
  ): Promise<Exchange> {
    const sealed = dossier === undefined ? undefined : sealDossier(uuid(), dossier);
    const data: Message = {
      exchange: exchange.id,
      message: uuid(),
      kind: exchange.kind,
      file: exchange.file ?? exchange.id,
      at: acting.at,
      ...content,
      ...(sealed && { dossier: sealed.dossier }),
    };
    const sealedKey = sealed && wrapKey(sealed.key, this.keys.publicKeyOf(exchange.counterpart));
    const said = await this.journal(tx, exchange, name, data, acting, sealedKey);
    if (sealed)
      await keepKey(tx, exchange.id, sealed.dossier.id, wrapKey(sealed.key, this.keys.publicKeyOf(this.self)));
    if (name !== 'receipted') await keepOwn(tx, name, data, acting.now);
    return said;
  }

  private async repeatLast(
    tx: EntityManager,
    exchange: Exchange,
    name: ExchangeMessageName,
    acting: Acting,
  ): Promise<void> {
    const message = await lastOwn(tx, exchange.id, name);
    if (message) await this.repeat(tx, exchange, message, acting);
  }

  /** Says the same message again: same id and content, a new place in the channel. */
  private async repeat(tx: EntityManager, exchange: Exchange, message: string, acting: Acting): Promise<void> {
    const said = await again(tx, { exchange: exchange.id, message }, acting.now);
    if (!said) return;
    const key = said.data.dossier && (await this.rewrapped(tx, exchange.counterpart, said.data.dossier.id));
    await this.journal(tx, exchange, said.name, said.data, acting, key);
  }

  /** The dossier's key wrapped anew for the receiver's key in force; undefined when it was destroyed here. */
  private async rewrapped(tx: EntityManager, receiver: AgencyId, dossier: string): Promise<string | undefined> {
    const key = await keptKey(tx, dossier);
    return key && wrapKey(unwrapKey(key, this.keys.privateKey), this.keys.publicKeyOf(receiver));
  }

  private async journal(
    tx: EntityManager,
    exchange: Exchange,
    name: ExchangeMessageName,
    data: object,
    acting: Acting,
    sealedKey?: string,
  ): Promise<Exchange> {
    const { type, version } = exchangeMessages[name];
    await append(tx, [
      {
        id: uuid(),
        procedure: 'exchange',
        fileId: exchange.id,
        fileVersion: exchange.sent,
        audience: `to:${exchange.counterpart}`,
        event: { type, version, subject: exchange.id, data, occurredAt: acting.at },
        officer: acting.officer,
        recordedAt: acting.now,
        ...(acting.traceparent && { traceparent: acting.traceparent }),
        ...(sealedKey && { sealedKey }),
      },
    ]);
    const said = { ...exchange, sent: exchange.sent + 1 };
    await saveExchange(tx, said);
    return said;
  }

  private async opened(
    tx: EntityManager,
    source: AgencyId,
    name: ExchangeMessageName,
    data: Message,
  ): Promise<Exchange> {
    const kind = exchangeKind(data.kind);
    if (!kind) throw new Error(`exchange kind ${data.kind} is not known to this release`);
    const status = OPENING[kind.pattern];
    if (name !== status || !data.answerBy) throw new Error(`${name} for an exchange that was never opened here`);
    const terms = kind.terms.parse(data.terms);
    const exchange: Exchange = {
      id: data.exchange,
      pattern: kind.pattern,
      kind: kind.kind,
      side: 'receiver',
      counterpart: source,
      file: null,
      counterpartFile: data.file,
      unit: terms.unit,
      status,
      terms,
      answer: null,
      reason: null,
      openedAt: data.at,
      answerBy: data.answerBy,
      changedAt: this.now(),
      sent: 0,
    };
    await insertExchange(tx, exchange);
    return exchange;
  }

  /** The exchange after a message of the other side. */
  private async advanced(
    tx: EntityManager,
    exchange: Exchange,
    name: ExchangeMessageName,
    data: Message,
    now: Moment,
  ): Promise<Exchange> {
    const { answer } = data;
    const advanced: Exchange = {
      ...exchange,
      status: advance(exchange, 'other', name),
      counterpartFile: data.file,
      answer: answer === undefined ? exchange.answer : exchangeKind(exchange.kind)?.answer.parse(answer),
      reason: data.reason ?? exchange.reason,
      changedAt: now,
    };
    await saveExchange(tx, advanced);
    return advanced;
  }

  private async receipted(
    envelope: Envelope,
    data: Message,
    exchange: Exchange | undefined,
    tx: EntityManager,
  ): Promise<void> {
    if (!exchange) throw new ExchangeNotFound('a receipt for an exchange that is not here');
    const first = await keepReceipt(tx, data, envelope);
    if (!first || exchange.pattern !== 'notice') return;
    const now = this.now();
    const receipted = await this.advanced(tx, exchange, 'receipted', data, now);
    const acting = { officer: 'system', at: data.receivedAt ?? now, now };
    await this.reactions.get(exchange.kind)?.receipted?.(receipted, tx, acting);
  }
}
