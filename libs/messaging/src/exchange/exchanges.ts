import {
  exchangeKind,
  exchangeMessages,
  type AgencyId,
  type ExchangeKind,
  type ExchangeMessageName,
  type FileId,
  type Moment,
  type RejectionReason,
  type SealedDossier,
} from '@la-chan/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { Envelope } from '../envelope';
import { append } from '../journal';
import { advance, OPENING } from './course';
import { openDossier, sealDossier, unwrapKey, wrapKey } from './dossier';
import { findExchange, insertExchange, lockExchange, saveExchange, type Exchange } from './exchange';
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

const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 3600_000;

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
  supplement(tx: EntityManager, id: string, dossier: unknown, acting: Acting): Promise<Exchange> {
    return this.tell(tx, id, 'supplemented', {}, acting, {}, dossier);
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
    const rows: { dossier: SealedDossier; key: string }[] = await tx.query(
      `SELECT m.data->'dossier' AS dossier, k.key
       FROM exchange_message m JOIN dossier_key k ON k.dossier = (m.data->'dossier'->>'id')::uuid
       WHERE m.exchange_id = $1 ORDER BY m.recorded_at, m.message`,
      [id],
    );
    return rows.map(({ dossier, key }) =>
      kind.dossier.parse(openDossier(dossier, unwrapKey(key, this.keys.privateKey))),
    ) as z.output<Kind['dossier']>[];
  }

  /** Destroys this agency's key to the dossiers of an exchange; what was signed still verifies. */
  async forgetDossiers(tx: EntityManager, id: string): Promise<void> {
    await tx.query('DELETE FROM dossier_key WHERE exchange_id = $1', [id]);
  }

  /** Takes in one message of another agency, in the order of its channel; the reader calls it inside its transaction. */
  async receive(envelope: Envelope, tx: EntityManager): Promise<void> {
    const name = envelope.type.replace(/^exchange\./, '') as ExchangeMessageName;
    const data = exchangeMessages[name].schema.parse(envelope.data) as Heard;
    if (name === 'receipted') return this.receipted(envelope, data, tx);
    const acting: Acting = {
      officer: 'system',
      at: data.at,
      now: this.now(),
      ...(envelope.traceparent && { traceparent: envelope.traceparent }),
    };
    const known = await findExchange(tx, data.exchange, 'FOR UPDATE');
    if (known && known.counterpart !== envelope.source) throw new Error('the exchange is with another agency');
    const [heard]: unknown[] = await tx.query(
      'SELECT 1 FROM exchange_message WHERE exchange_id = $1 AND message = $2',
      [data.exchange, data.message],
    );
    const before = known ?? (await this.opened(tx, envelope.source, name, data));
    if (!heard) await this.keep(tx, envelope, name, data, acting);
    const receipt = { message: data.message, receivedAt: acting.now };
    let exchange = await this.say(tx, before, 'receipted', receipt, acting);
    if (heard) return;
    if (known) {
      exchange = {
        ...exchange,
        status: advance(known, 'other', name),
        counterpartFile: data.file,
        answer: data.answer === undefined ? exchange.answer : this.answerOf(known.kind, data.answer),
        reason: data.reason ?? exchange.reason,
        changedAt: acting.now,
      };
      await saveExchange(tx, exchange);
      const answered = exchange.status === 'withdrawn' || exchange.status === 'released' ? exchange.status : undefined;
      if (name === 'accepted' && answered) return this.repeat(tx, exchange, answered, acting);
    }
    await this.reactions.get(exchange.kind)?.[name]?.(exchange, tx, acting);
  }

  /** Says again what has waited too long for its receipt; returns how many. */
  async sayAgain(tx: EntityManager): Promise<number> {
    const now = this.now();
    const due: { exchange_id: string; message: string; name: ExchangeMessageName }[] = await tx.query(
      `SELECT exchange_id, message, name FROM exchange_message WHERE next_attempt_at <= $1
       ORDER BY next_attempt_at LIMIT 100 FOR UPDATE SKIP LOCKED`,
      [now],
    );
    for (const { exchange_id, name } of due) {
      const exchange = await lockExchange(tx, exchange_id);
      await this.repeat(tx, exchange, name, { officer: 'system', at: now, now });
    }
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
    const message = {
      exchange: exchange.id,
      message: uuid(),
      kind: exchange.kind,
      file: exchange.file ?? exchange.id,
      at: acting.at,
      ...content,
    };
    const sealed = dossier === undefined ? undefined : sealDossier(uuid(), dossier);
    const data = { ...message, ...(sealed && { dossier: sealed.dossier }) };
    const sealedKey = sealed && wrapKey(sealed.key, this.keys.publicKeyOf(exchange.counterpart));
    const said = await this.journal(tx, exchange, name, data, acting, sealedKey);
    if (sealed)
      await this.keepKey(tx, exchange.id, sealed.dossier.id, wrapKey(sealed.key, this.keys.publicKeyOf(this.self)));
    if (name !== 'receipted') {
      await tx.query(
        `INSERT INTO exchange_message (exchange_id, message, said, name, data, at, recorded_at, next_attempt_at)
         VALUES ($1, $2, 'own', $3, $4, $5, $6, $7)`,
        [
          exchange.id,
          message.message,
          name,
          JSON.stringify(data),
          acting.at,
          acting.now,
          later(acting.now, FIRST_RETRY_MS),
        ],
      );
    }
    return said;
  }

  /** Says the same message again: same id and content, a new place in the channel. */
  private async repeat(
    tx: EntityManager,
    exchange: Exchange,
    name: ExchangeMessageName,
    acting: Acting,
  ): Promise<void> {
    const [last]: { message: string; data: { dossier?: { id: string } }; attempts: number }[] = await tx
      .query(
        `UPDATE exchange_message SET attempts = attempts + 1, next_attempt_at = CASE WHEN receipt IS NULL THEN $3::timestamptz + least(power(2, attempts) * $4, $5) * interval '1 millisecond' END
       WHERE exchange_id = $1 AND name = $2 AND said = 'own' RETURNING message, data, attempts`,
        [exchange.id, name, acting.now, FIRST_RETRY_MS, LONGEST_RETRY_MS],
      )
      .then((result: unknown) => (result as [never[]])[0]);
    if (!last) return;
    await this.journal(
      tx,
      exchange,
      name,
      last.data,
      acting,
      await this.rewrapped(tx, exchange, last.data.dossier?.id),
    );
  }

  /** The dossier's key wrapped anew for the receiver's current key; undefined when it was destroyed here. */
  private async rewrapped(
    tx: EntityManager,
    exchange: Exchange,
    dossier: string | undefined,
  ): Promise<string | undefined> {
    if (!dossier) return undefined;
    const [row]: { key: string }[] = await tx.query('SELECT key FROM dossier_key WHERE dossier = $1', [dossier]);
    return row && wrapKey(unwrapKey(row.key, this.keys.privateKey), this.keys.publicKeyOf(exchange.counterpart));
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

  private async opened(tx: EntityManager, source: AgencyId, name: ExchangeMessageName, data: Heard): Promise<Exchange> {
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

  /** Keeps the other side's signed message as evidence, and the key of its dossier apart from it. */
  private async keep(tx: EntityManager, envelope: Envelope, name: string, data: Heard, acting: Acting): Promise<void> {
    const { sealedkey, ...evidence } = envelope;
    await tx.query(
      `INSERT INTO exchange_message (exchange_id, message, said, name, data, at, recorded_at, envelope)
       VALUES ($1, $2, 'other', $3, $4, $5, $6, $7)`,
      [data.exchange, data.message, name, JSON.stringify(data), data.at, acting.now, JSON.stringify(evidence)],
    );
    if (data.dossier && sealedkey) await this.keepKey(tx, data.exchange, data.dossier.id, sealedkey);
  }

  private async keepKey(tx: EntityManager, exchange: string, dossier: string, key: string): Promise<void> {
    await tx.query('INSERT INTO dossier_key (dossier, exchange_id, key) VALUES ($1, $2, $3)', [dossier, exchange, key]);
  }

  private async receipted(envelope: Envelope, data: Heard, tx: EntityManager): Promise<void> {
    const exchange = await lockExchange(tx, data.exchange);
    if (exchange.counterpart !== envelope.source) throw new Error('the exchange is with another agency');
    const [first]: unknown[] = await tx
      .query(
        `UPDATE exchange_message SET receipt = $3, received_at = $4, next_attempt_at = NULL
         WHERE exchange_id = $1 AND message = $2 AND receipt IS NULL RETURNING 1`,
        [data.exchange, data.message, JSON.stringify(envelope), data.receivedAt],
      )
      .then((result: unknown) => (result as [unknown[]])[0]);
    if (!first || exchange.pattern !== 'notice') return;
    const now = this.now();
    const receipted: Exchange = {
      ...exchange,
      status: advance(exchange, 'other', 'receipted'),
      counterpartFile: data.file,
      changedAt: now,
    };
    await saveExchange(tx, receipted);
    const acting = { officer: 'system', at: data.receivedAt ?? now, now };
    await this.reactions.get(exchange.kind)?.receipted?.(receipted, tx, acting);
  }

  private answerOf(kind: string, answer: unknown): Exchange['answer'] {
    return exchangeKind(kind)?.answer.parse(answer) ?? null;
  }
}

/** The fields that some message of an exchange carries. */
interface Heard {
  readonly exchange: string;
  readonly message: string;
  readonly kind: string;
  readonly file: FileId;
  readonly at: Moment;
  readonly terms?: unknown;
  readonly answerBy?: Moment;
  readonly dossier?: { readonly id: string };
  readonly answer?: unknown;
  readonly reason?: RejectionReason;
  readonly receivedAt?: Moment;
}

const later = (moment: Moment, milliseconds: number): Moment =>
  new Date(Date.parse(moment) + milliseconds).toISOString();
