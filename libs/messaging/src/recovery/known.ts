import type { AgencyId, Moment } from '@la-chan/contracts';
import type { Raise } from '../alarm';
import type { Bus } from '../bus';
import type { Signer } from '../keys';
import type { Head } from '../sealing/seal';
import type { Genuine, Verifier } from '../sealing/verify';
import type { Place } from './evidence';

/** What the agency knows of what it has sealed. */
export interface Known {
  readonly epoch: number;
  readonly recovering: boolean;
  /** Of every channel in every epoch. */
  readonly heads: readonly Head[];
  readonly givenUp: readonly Place[];
  /** Nothing is sealed before this moment any more. */
  readonly sealedAt?: Moment | undefined;
}

/** What the agency keeps of itself, within one transaction. */
export interface RecoveryTx {
  /** Waits for whatever else seals or recovers for the agency. */
  lock(): Promise<Known>;
  /** Nothing is sealed before this moment any more. Returns the latest such moment. */
  sealNoEarlier(at: Moment): Promise<Moment>;
  /** Puts own messages that came back behind their heads, in order, and says that the agency is recovering. */
  putBack(messages: readonly Genuine[]): Promise<void>;
  /** Says that the agency is recovering, or is not any more. */
  mark(recovering: boolean): Promise<void>;
  /** What is sealed from now on is in this epoch. */
  openEpoch(epoch: number): Promise<void>;
  /** The agency goes on without what was sealed up to these places and is not here. */
  giveUp(places: readonly Place[]): Promise<void>;
}

/** How much of what was lost the agency can know. */
export interface Recovered {
  /** False where an operator has let it go on without what somebody has seen. */
  readonly whole: boolean;
  /** Agencies that were not heard: what they alone have seen may come later. */
  readonly silent: readonly AgencyId[];
}

export interface RecoveryStore {
  transact<T>(work: (tx: RecoveryTx) => Promise<T>): Promise<T>;
  /** How long ago a service last worked on this very database, in milliseconds; undefined when none ever did. */
  age(): Promise<number | undefined>;
  /** A service works on it now. True when another replica has found that it was restored. */
  keepAlive(): Promise<boolean>;
  /** Own messages that came back, that the journal does not know and that were not dealt with, in order. */
  lost(): Promise<Genuine[]>;
}

export interface RecoveryParts {
  readonly self: AgencyId;
  readonly peers: () => readonly AgencyId[];
  /** Does the agency count the facts of all? */
  readonly counts: (agency: AgencyId) => boolean;
  readonly bus: Bus;
  readonly signer: Signer;
  readonly verifier: Verifier;
  readonly store: RecoveryStore;
  /** Brings files and exchanges to where the messages say that they were. May be called again with the same ones. */
  readonly restore: (lost: readonly Genuine[], how: Recovered) => Promise<void>;
  readonly now: () => Moment;
  readonly raise: Raise;
}
