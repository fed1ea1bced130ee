import type { AgencyId, ExchangeMessageName, FileId, Moment, RejectionReason, SealedDossier } from '@la-chan/contracts';
import type { Envelope } from '../envelope';
import type { JournalEntry } from '../journal';
import type { Exchange } from './exchange';

/** The fields that some message of an exchange carries. */
export interface Message {
  readonly exchange: string;
  /** Stays the same when it is said again. */
  readonly message: string;
  readonly kind: string;
  readonly file: FileId;
  readonly at: Moment;
  readonly terms?: unknown;
  readonly answerBy?: Moment;
  readonly dossier?: SealedDossier;
  readonly answer?: unknown;
  readonly reason?: RejectionReason;
  readonly missing?: FileId[];
  readonly receivedAt?: Moment;
  readonly onPaper?: true;
}

/** How often a message of this side was said, and when it is said again; null once its receipt is there. */
export interface Attempts {
  readonly attempts: number;
  readonly nextAttemptAt: Moment | null;
}

export interface OwnMessage extends Attempts {
  readonly message: string;
  readonly name: ExchangeMessageName;
}

/** A message of this side that was lost with the database and has come back from who had received it. */
export interface LostMessage {
  readonly id: string;
  readonly name: ExchangeMessageName;
  readonly data: Message;
  /** Its version among what this side has said in the exchange. */
  readonly version: number;
  readonly recordedAt: Moment;
}

/** A message of another agency as evidence; the key of its dossier stands apart from it. */
export type Evidence = Omit<Envelope, 'sealedkey'>;

/**
 * What the engine keeps, within one transaction. Everything of an exchange changes under its lock, so an
 * implementation needs no other; what is written is there for every later call, and gone when the
 * transaction is undone.
 */
export interface ExchangeStore {
  /** The exchange, held by this transaction until it ends, and before it this agency's file that it is about; another that asks for either waits. */
  lock(id: string): Promise<Exchange | undefined>;
  /** Exchanges that have a message to say again by now, the longest waiting first; without a lock. */
  due(now: Moment): Promise<string[]>;
  /** Exchanges that wait (`isWaiting`) past their `answerBy` and were not alarmed; without a lock. */
  overdue(now: Moment): Promise<string[]>;
  insert(exchange: Exchange): Promise<void>;
  save(exchange: Exchange): Promise<void>;

  keepOwn(name: ExchangeMessageName, data: Message, at: Moment, attempts: Attempts): Promise<void>;
  keepOther(name: ExchangeMessageName, data: Message, at: Moment, evidence: Evidence): Promise<void>;
  /** Was this message kept, as said or as heard? */
  has(exchange: string, message: string): Promise<boolean>;
  /** What this side has said, in that order; receipts are not kept. */
  own(exchange: string): Promise<OwnMessage[]>;
  /** The content of a message that was kept. */
  content(exchange: string, message: string): Promise<Message>;
  putOff(exchange: string, message: string, attempts: Attempts): Promise<void>;
  /** Whatever waits for a receipt of these agencies is said again at that moment, where it would be later. */
  hurry(counterparts: readonly AgencyId[], at: Moment): Promise<void>;
  /** Ends the saying again. False when the message's receipt had come before. */
  keepReceipt(exchange: string, message: string, at: Moment, receipt: Envelope): Promise<boolean>;

  /** A dossier's content key, wrapped for this agency; it must stand apart from the messages, and be the only copy. */
  keepKey(exchange: string, dossier: string, key: string): Promise<void>;
  /** Undefined when it was destroyed. */
  key(dossier: string): Promise<string | undefined>;
  /** Destroys this agency's keys of an exchange's dossiers, also those that wait beside the journal to be sent. */
  destroyKeys(exchange: Exchange): Promise<void>;
  /** What either side has sent sealed, in the order in which it was kept. */
  dossiers(exchange: string): Promise<SealedDossier[]>;

  /** Messages of this side that came back and are not yet taken in again, in the order in which they were said. */
  lost(exchange: string): Promise<LostMessage[]>;
  recalled(messages: readonly LostMessage[], at: Moment): Promise<void>;

  /** Writes to the agency's journal, in the order of the calls: the entry leaves when, and only when, the transaction commits. */
  append(entry: JournalEntry): Promise<void>;
}
