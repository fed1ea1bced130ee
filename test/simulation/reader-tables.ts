import type { AgencyId, Moment } from '@la-chan/contracts';
import type { ControlStore, SealedDigest, SealedHeads } from '../../libs/messaging/src/control';
import type { Audience, Envelope } from '../../libs/messaging/src/envelope';
import {
  fileKey,
  lanesOf,
  sameLane,
  target,
  type Advance,
  type FileLane,
  type Lane,
  type Place,
  type Position,
} from '../../libs/messaging/src/position';
import type { Letter, ReaderStore } from '../../libs/messaging/src/reader';
import { NO_HASH } from '../../libs/messaging/src/sealing/digest';
import type { False, Genuine } from '../../libs/messaging/src/sealing/verify';
import { Table, type Transaction } from './database';
import { AGENCY_STATE, BEGINNING, CHANNEL_HEAD, pageOf } from './journal-tables';

interface Parked extends FileLane {
  readonly message: Genuine;
  readonly isOpen: boolean;
}

export const POSITION = new Table<Position>('position');
const AHEAD = new Table<Genuine>('ahead');
const RECEIVED = new Table<string>('received');
const APPLIED = new Table<string>('applied');
export const QUARANTINE = new Table<False>('quarantine');
export const PARKED = new Table<Parked>('parked');

type EpochOf = Lane & { readonly epoch: number };
export const positionKey = ({ source, channel, epoch }: EpochOf): string => `${source} ${channel} ${epoch}`;
const placeKey = (place: EpochOf, sequence: number): string => `${positionKey(place)} ${sequence}`;

const receivedKey = (source: AgencyId, epoch: number, sequence: number): string => `${source} ${epoch} ${sequence}`;

const fresh = ({ source, channel, epoch }: EpochOf): Position => ({
  source,
  channel,
  epoch,
  contiguous: 0,
  headHash: NO_HASH,
  announced: 0,
  ended: null,
  stopped: null,
});

const byPlace = (a: Genuine, b: Genuine): number => a.envelope.epoch - b.envelope.epoch || a.sequence - b.sequence;

/** The reader's tables of a simulated database. */
export class ReaderTables implements ReaderStore {
  constructor(private readonly tx: Transaction) {}

  async lock(epochs: readonly EpochOf[]): Promise<Position[]> {
    const lanes = lanesOf(epochs);
    const found = await this.lockKnown(lanes);
    const missing = epochs.filter((one) => !found.some((row) => positionKey(row) === positionKey(one)));
    if (missing.length === 0) return found;
    for (const one of [...missing].sort((a, b) => (positionKey(a) < positionKey(b) ? -1 : 1)))
      await this.tx.insertNew(POSITION, positionKey(one), fresh(one));
    return this.lockKnown(lanes);
  }

  private async lockKnown(lanes: readonly Lane[]): Promise<Position[]> {
    const keys = this.tx
      .rows(POSITION)
      .filter((row) => lanes.some((lane) => sameLane(lane, row)))
      .map(positionKey)
      .sort();
    for (const key of keys) await this.tx.lock(`position ${key}`);
    return keys.flatMap((key) => this.tx.get(POSITION, key) ?? []);
  }

  async ahead(lanes: readonly Lane[]): Promise<Genuine[]> {
    return this.tx.rows(AHEAD).filter(({ envelope }) => lanes.some((lane) => sameLane(lane, envelope)));
  }

  async appliedHashes(places: readonly Place[]): Promise<(string | undefined)[]> {
    return places.map((place) => this.tx.get(APPLIED, placeKey(place, place.sequence)));
  }

  async save(advances: readonly Advance[], ahead: readonly Genuine[]): Promise<void> {
    for (const { position, applied, pastEnd, backdated } of advances) {
      for (const { sequence } of [...pastEnd, ...backdated]) this.tx.delete(AHEAD, placeKey(position, sequence));
      this.tx.put(POSITION, positionKey(position), position);
      for (const { sequence, hash, envelope } of applied) {
        await this.tx.insert(APPLIED, placeKey(position, sequence), hash);
        this.tx.delete(AHEAD, placeKey(position, sequence));
        if (position.channel.startsWith('to:')) this.keepReceived(position, envelope);
      }
    }
    for (const message of ahead) await this.tx.insertNew(AHEAD, placeKey(message.envelope, message.sequence), message);
  }

  private keepReceived({ source, epoch }: Position, { sealedkey, ...signed }: Envelope): void {
    this.tx.put(RECEIVED, receivedKey(source, epoch, Number(signed.sequence)), JSON.stringify(signed));
  }

  async quarantine(messages: readonly False[], _at: Moment): Promise<void> {
    for (const message of messages) this.tx.put(QUARANTINE, `${message.reason} ${message.text}`, message);
  }

  async parkedFiles(files: readonly FileLane[]): Promise<Set<string>> {
    const wanted = new Set(files.map(({ subject }) => subject));
    const open = this.tx.rows(PARKED).filter(({ isOpen, subject }) => isOpen && wanted.has(subject));
    return new Set(open.map(fileKey));
  }

  async park(letters: readonly Letter[], _at: Moment): Promise<void> {
    for (const { message } of letters) {
      const { source, channel, subject, id } = message.envelope;
      await this.tx.insert(PARKED, id, { source, channel, subject, message, isOpen: true });
    }
  }

  async letters(file: FileLane): Promise<Genuine[]> {
    const open = this.tx.rows(PARKED).filter((letter) => letter.isOpen && fileKey(letter) === fileKey(file));
    return open.map(({ message }) => message).sort(byPlace);
  }

  async replayed(id: string, _at: Moment): Promise<void> {
    const letter = this.tx.get(PARKED, id);
    if (letter) this.tx.put(PARKED, id, { ...letter, isOpen: false });
  }

  async refusedAgain(): Promise<void> {
    // The simulation asks for no reasons.
  }

  attempt<T>(work: () => Promise<T>): Promise<T> {
    return this.tx.savepoint(work);
  }
}

/** What the control line reads of a simulated database. */
export class ControlTables implements ControlStore {
  constructor(private readonly tx: Transaction) {}

  async heads(): Promise<SealedHeads> {
    const { epoch, sealedAt } = this.tx.get(AGENCY_STATE, 'one') ?? BEGINNING;
    return { epoch, heads: this.tx.rows(CHANNEL_HEAD), sealedAt };
  }

  async page(channel: Audience, epoch: number, from: number, limit: number): Promise<string[]> {
    return pageOf(this.tx, channel, epoch, from, Math.min(limit, PAGE_MESSAGES));
  }

  async received(source: AgencyId, epoch: number, from: number, limit: number): Promise<string[]> {
    const sequences = Array.from({ length: Math.min(limit, PAGE_MESSAGES) }, (_, index) => from + index);
    return sequences.flatMap((sequence) => this.tx.get(RECEIVED, receivedKey(source, epoch, sequence)) ?? []);
  }

  async digest(): Promise<SealedDigest> {
    return { epoch: 1, sealed: 0, digest: '' }; // nobody reconciles: the histories are examined by themselves
  }

  async positionsOf(source: AgencyId): Promise<Position[]> {
    return this.tx.rows(POSITION).filter((position) => position.source === source);
  }

  async gaps(): Promise<Position[]> {
    const positions = this.tx.rows(POSITION);
    return positions.filter((position) => position.stopped === null && position.contiguous < target(position));
  }
}

/** Few, so that a history has resends of several pages. */
const PAGE_MESSAGES = 2;
