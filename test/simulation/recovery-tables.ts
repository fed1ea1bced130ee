import type { Moment } from '@la-chan/contracts';
import type { Place } from '../../libs/messaging/src/recovery/evidence';
import type { RecoveryStore, RecoveryTx, Known } from '../../libs/messaging/src/recovery/known';
import type { Genuine } from '../../libs/messaging/src/sealing/verify';
import type { Agency } from './agency';
import { FILE, UNTOUCHED } from './clerk';
import { stepwise, Table, type Database, type Transaction } from './database';
import {
  AGENCY_STATE,
  BEGINNING,
  CHANNEL_HEAD,
  epochKey,
  JOURNAL,
  PUBLICATION,
  SEALED,
  sealedKey,
  stateOf,
  UNSEALED,
} from './journal-tables';
import type { Owner } from './scheduler';

interface Lost extends Place {
  readonly subject: string;
  /** Its exchange has taken it in again. */
  readonly isRecalled: boolean;
}

/** Files and exchanges of which an act was lost: nobody acts on them, and an officer is told. */
export const LOST = new Table<Lost>('recovered');

const GIVEN_UP = new Table<Place>('given_up');

export const isLost = (database: Database, subject: string): boolean =>
  [...database.rows(LOST).values()].some((lost) => lost.subject === subject);
export const hasLost = (database: Database): boolean => database.rows(LOST).size > 0;

/** Does it seal in an epoch of which it has lost messages? */
export function isInOldEpoch(database: Database): boolean {
  const { epoch, recovering } = stateOf(database);
  return !recovering && [...database.rows(SEALED).values()].some((one) => one.position === null && one.epoch >= epoch);
}

class RecoveryTables implements RecoveryTx {
  constructor(private readonly tx: Transaction) {}

  async lock(): Promise<Known> {
    await this.tx.lock('agency_state');
    const { epoch, recovering, sealedAt } = this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING;
    return { epoch, recovering, sealedAt, heads: this.tx.rows(CHANNEL_HEAD), givenUp: this.tx.rows(GIVEN_UP) };
  }

  async sealNoEarlier(at: Moment): Promise<Moment> {
    const state = this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING;
    const sealedAt = state.sealedAt !== undefined && state.sealedAt > at ? state.sealedAt : at;
    this.tx.put(AGENCY_STATE, 'one', { ...state, sealedAt });
    return sealedAt;
  }

  async putBack(messages: readonly Genuine[]): Promise<void> {
    for (const { envelope, sequence, hash, text } of messages) {
      const { channel, epoch, id, sealedat: sealedAt } = envelope;
      const position = this.tx.rows(JOURNAL).find((entry) => entry.id === id)?.position ?? null;
      if (position !== null) this.tx.delete(UNSEALED, String(position));
      const sealed = { channel, epoch, sequence, hash, id, position, sealedAt, envelope: text };
      await this.tx.insert(SEALED, sealedKey(sealed, sequence), sealed);
      this.tx.put(CHANNEL_HEAD, epochKey(sealed), { channel, epoch, sequence, hash });
      this.tx.put(PUBLICATION, epochKey(sealed), { channel, epoch, published: sequence });
      const state = this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING;
      const later = state.sealedAt === undefined || state.sealedAt < sealedAt ? sealedAt : state.sealedAt;
      this.tx.put(AGENCY_STATE, 'one', { ...state, sealedAt: later });
    }
  }

  async mark(recovering: boolean): Promise<void> {
    this.tx.put(AGENCY_STATE, 'one', { ...(this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING), recovering });
  }

  async giveUp(places: readonly Place[]): Promise<void> {
    for (const place of places)
      if ((this.tx.get(GIVEN_UP, epochKey(place))?.sequence ?? 0) < place.sequence)
        this.tx.put(GIVEN_UP, epochKey(place), place);
  }

  async openEpoch(epoch: number): Promise<void> {
    this.tx.put(AGENCY_STATE, 'one', { ...(this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING), epoch });
  }
}

export async function keepLost(tx: Transaction, lost: readonly Genuine[]): Promise<void> {
  for (const { envelope, sequence } of lost) {
    const { id, subject, channel, epoch } = envelope;
    await tx.insertNew(LOST, id, { subject, channel, epoch, sequence, isRecalled: false });
  }
}

/** What an agency keeps of its own recovery in a simulated database, for one process. */
export class SimulatedRecoveryStore implements RecoveryStore {
  constructor(
    private readonly agency: Agency,
    private readonly owner: Owner,
  ) {}

  transact<T>(work: (tx: RecoveryTx) => Promise<T>): Promise<T> {
    const { faulty } = this.agency.city;
    const { database } = this.agency;
    return database.transact(this.owner, (tx) =>
      work(stepwise(faulty.recovery(new RecoveryTables(tx)), tx, 'recovery')),
    );
  }

  async age(): Promise<number | undefined> {
    const alive = this.agency.database.rows(AGENCY_STATE).get('one')?.aliveAt;
    return alive === undefined ? undefined : this.agency.city.now - alive;
  }

  keepAlive(): Promise<boolean> {
    return this.agency.database.transact(this.owner, async (tx) => {
      await tx.lock('agency_state');
      const state = tx.get(AGENCY_STATE, 'one') ?? BEGINNING;
      tx.put(AGENCY_STATE, 'one', { ...state, aliveAt: this.agency.city.now });
      return state.recovering;
    });
  }

  async lost(): Promise<Genuine[]> {
    const { database } = this.agency;
    return [...database.rows(SEALED).values()]
      .filter(({ id, position }) => position === null && !database.rows(LOST).has(id))
      .map(({ envelope: text, sequence, hash }) => ({
        envelope: JSON.parse(text) as Genuine['envelope'],
        sequence,
        hash,
        text,
      }));
  }

  /** What is done about lost acts: their files are set aside, and their versions are taken. */
  restore(lost: readonly Genuine[]): Promise<void> {
    return this.agency.database.transact(this.owner, async (tx) => {
      await tx.pass('restore');
      await keepLost(tx, lost);
      for (const { envelope } of lost) {
        const { subject, channel, fileversion } = envelope;
        const { versions } = tx.get(FILE, subject) ?? UNTOUCHED;
        const next = Math.max(versions[channel] ?? 0, fileversion + 1);
        tx.put(FILE, subject, { id: subject, versions: { ...versions, [channel]: next } });
      }
    });
  }
}
