import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Moment } from '@la-chan/contracts';
import type { Alarm, Raise } from './alarm';
import type { Envelope } from './envelope';
import { isTransient, reasonOf } from './faults';
import type { SignedHeads } from './heads';
import type { Advance, FileLane, Lane, Place, Position } from './position';
import { Turn } from './turn';
import { isFalse, isGenuine, type Arrival, type False, type Genuine, type Verifier } from './sealing/verify';

export interface Letter {
  readonly message: Genuine;
  /** Why the handler refused it; null for one that waits behind a refused one. */
  readonly reason: string | null;
}

/** What the reader keeps, within one transaction. */
export interface ReaderStore {
  /** Locks the positions of these lanes in all their epochs, in one order for everybody, after making those that are missing. */
  lock(epochs: readonly (Lane & { readonly epoch: number })[]): Promise<Position[]>;
  /** What came ahead of its turn in these lanes. */
  ahead(lanes: readonly Lane[]): Promise<Genuine[]>;
  /** The hashes under which these places were applied, in their order. */
  appliedHashes(places: readonly Place[]): Promise<(string | undefined)[]>;
  /** Moves the positions, remembers what was applied and what came ahead. */
  save(advances: readonly Advance[], ahead: readonly Genuine[]): Promise<void>;
  quarantine(messages: readonly False[], at: Moment): Promise<void>;
  /** Keys (`fileKey`) of those of the files that are parked. */
  parkedFiles(files: readonly FileLane[]): Promise<Set<string>>;
  park(letters: readonly Letter[], at: Moment): Promise<void>;
  /** The open letters of a file, in order. */
  letters(file: FileLane): Promise<Genuine[]>;
  replayed(id: string, at: Moment): Promise<void>;
  refusedAgain(id: string, reason: string): Promise<void>;
  /** Does work that can be undone by itself: when it throws, nothing of it stays. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
}

export interface ReaderParts<Tx> {
  readonly transact: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly store: (tx: Tx) => ReaderStore;
  readonly verifier: Verifier;
  /** What the service does about these messages, in their order. A throw that is no fault of the database refuses them. */
  readonly handle: (envelopes: readonly Envelope[], tx: Tx) => Promise<void>;
  readonly now: () => Moment;
  readonly raise: Raise;
}

/** So many are verified without a pause. */
const AT_ONCE = 64;

/**
 * Takes messages from whatever carrier and applies each exactly once, in the order of its channel, in the transaction
 * that moves the position. It knows neither broker nor database.
 */
export class Reader<Tx> {
  constructor(private readonly parts: ReaderParts<Tx>) {}

  /**
   * After it returns, all of them are dealt with and may be acknowledged; the result tells which were genuine. A throw
   * means that nothing was done: try the same again.
   */
  async take(messages: readonly Arrival[]): Promise<boolean[]> {
    const checked = await this.check(messages);
    await this.turn(async (turn) => {
      await turn.quarantine(checked.filter(isFalse));
      await turn.place(checked.filter(isGenuine));
    });
    return checked.map(isGenuine);
  }

  /** Learns from a source how far those of its channels go that are read here: so a lost tail, a fork and a closed epoch are seen. */
  async learn(statement: SignedHeads, channels: readonly Lane['channel'][]): Promise<void> {
    await this.turn((turn) => turn.learn(statement, channels));
  }

  /**
   * What the source sealed before it stated this, and does not state, is not taken any more, from wherever it comes. A
   * later statement of the source may bring it back.
   */
  async promise(statement: SignedHeads, channels: readonly Lane['channel'][]): Promise<void> {
    await this.turn((turn) => turn.promise(statement, channels));
  }

  /** Tries a parked file's letters again, in order, until one is refused. Returns how many were applied. */
  async replay(file: FileLane): Promise<number> {
    return this.turn(async (_turn, tx, store) => {
      await store.lock([{ ...file, epoch: 1 }]); // no later letter of the file slips in meanwhile
      const letters = await store.letters(file);
      for (const [done, { envelope }] of letters.entries()) {
        try {
          await store.attempt(() => this.parts.handle([envelope], tx));
        } catch (error) {
          if (isTransient(error)) throw error;
          await store.refusedAgain(envelope.id, reasonOf(error));
          return done;
        }
        await store.replayed(envelope.id, this.parts.now());
      }
      return letters.length;
    });
  }

  /** Verifies with pauses: a turn before this one, and who asks for the health of the service, do not wait for a whole page. */
  private async check(messages: readonly Arrival[]): Promise<(Genuine | False)[]> {
    const checked: (Genuine | False)[] = [];
    for (const [index, message] of messages.entries()) {
      if (index > 0 && index % AT_ONCE === 0) await othersTurn();
      checked.push(this.parts.verifier.verify(message));
    }
    return checked;
  }

  /** Alarms sound after the commit: what was rolled back has not happened. */
  private async turn<T>(work: (turn: Turn<Tx>, tx: Tx, store: ReaderStore) => Promise<T>): Promise<T> {
    let alarms: Alarm[] = [];
    const result = await this.parts.transact((tx) => {
      const store = this.parts.store(tx);
      const turn = new Turn(this.parts, tx, store);
      alarms = turn.alarms;
      return work(turn, tx, store);
    });
    alarms.forEach((alarm) => this.parts.raise(alarm));
    return result;
  }
}
