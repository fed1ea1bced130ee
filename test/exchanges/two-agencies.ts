import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import type { ExchangeMessageName } from '@la-chan/contracts';
import { ExchangeOutOfCourse, type ExchangeStatus } from '../../libs/messaging/src/exchange/course';
import { ExchangeEngine } from '../../libs/messaging/src/exchange/engine';
import type { Acting, Envelope } from '@la-chan/messaging';
import {
  DossierErased,
  DossierNotOpen,
  ExchangeIncomplete,
  ExchangeNotFound,
} from '../../libs/messaging/src/exchange/exchange';
import { messageName } from '../../libs/messaging/src/exchange/heard';
import type { Message } from '../../libs/messaging/src/exchange/store';
import type { Kind } from './kinds';
import { copyOf, empty, MemoryStore, type Tables } from './memory-store';

type Side = 'opener' | 'receiver';
const other: Record<Side, Side> = { opener: 'receiver', receiver: 'opener' };

/** An act that the state of things does not allow, as opposed to one that breaks. */
const isRefusal = (error: unknown): boolean =>
  [ExchangeOutOfCourse, ExchangeNotFound, ExchangeIncomplete, DossierErased, DossierNotOpen].some(
    (kind) => error instanceof kind,
  );

/** The process died within a transaction. */
class Crash extends Error {}

/** Two agencies, each with tables and opening keys of its own, joined by their journals alone. */
export class TwoAgencies {
  readonly id = randomUUID();
  /** Reactions that were started and stayed: `<side> <message>` and how often. */
  readonly started = new Map<string, number>();
  /** Accounts that the receiver was brought with supplements. */
  readonly brought: string[] = [];
  private readonly tables: Record<Side, Tables> = { opener: empty(), receiver: empty() };
  private readonly read: Record<Side, number> = { opener: 0, receiver: 0 };
  private readonly backups: Partial<Record<Side, { readonly tables: Tables; readonly read: number }>> = {};
  private readonly keys: Record<Side, { keyId: string; publicKey: KeyObject; privateKey: KeyObject }[]> = {
    opener: [newKey()],
    receiver: [newKey()],
  };
  private readonly engines: Record<Side, ExchangeEngine<Tables>>;
  private now = Date.parse('2025-08-04T02:00:00.000Z');
  private crashAfter = Infinity;
  private last = 0;

  constructor(private readonly kind: Kind) {
    this.engines = { opener: this.engine('opener'), receiver: this.engine('receiver') };
  }

  /** Runs one transaction of a side; it may be refused, or die at its n-th access and leave nothing. True when it was committed. */
  async act(
    side: Side,
    work: (engine: ExchangeEngine<Tables>, tx: Tables, acting: Acting) => Promise<unknown>,
    crashAfter = Infinity,
  ): Promise<boolean> {
    const tx = copyOf(this.tables[side]);
    const [started, brought] = [new Map(this.started), this.brought.length];
    this.crashAfter = crashAfter;
    try {
      await work(this.engines[side], tx, this.acting());
    } catch (error) {
      this.started.clear();
      for (const [name, times] of started) this.started.set(name, times);
      this.brought.length = brought;
      if (error instanceof Crash || isRefusal(error)) return false;
      throw error;
    } finally {
      this.crashAfter = Infinity;
    }
    this.tables[side] = tx;
    return true;
  }

  open(account = 'lời kể'): Promise<boolean> {
    const opening = { id: this.id, to: 'receiver', file: this.id, terms: { unit: 'c1' }, dossier: { account } };
    return this.act('opener', (engine, tx, acting) => engine.open(tx, this.kind, opening, acting));
  }

  /** The next message of the other side, in the order of its journal; once more where the process dies. */
  async hear(side: Side, crashAfter?: number): Promise<boolean> {
    const entry = this.tables[other[side]].journal[this.read[side]];
    if (!entry) return false;
    const sealedkey = this.tables[other[side]].sealedKeys.get(entry.id);
    const { type, data } = entry.event;
    const envelope = { source: other[side], type, data, ...(sealedkey && { sealedkey }) } as unknown as Envelope;
    const heard = await this.act(side, (engine, tx) => engine.receive(envelope, tx), crashAfter);
    if (heard) this.read[side]++;
    return heard || crashAfter !== undefined;
  }

  /** Until neither has anything to say or to hear any more. */
  async settle(): Promise<void> {
    for (let rounds = 0; rounds < 60; rounds++) {
      while ((await this.hear('opener')) || (await this.hear('receiver')));
      const due = (await this.sayAgain('opener')) + (await this.sayAgain('receiver'));
      if (due === 0) return;
    }
    throw new Error('they never come to rest');
  }

  /** After more than a day: everything without a receipt is due. */
  async sayAgain(side: Side): Promise<number> {
    this.now += 25 * 3600_000;
    const due = await this.engines[side].due(copyOf(this.tables[side]));
    for (const id of due) await this.act(side, (engine, tx) => engine.sayAgain(tx, id));
    return due.length;
  }

  /** A new opening key; the old one opens what was wrapped for it as long as it is kept. */
  rotate(side: Side, keepOld = true): void {
    this.keys[side] = [newKey(), ...(keepOld ? this.keys[side] : [])];
  }

  backUp(side: Side): void {
    this.backups[side] = { tables: copyOf(this.tables[side]), read: this.read[side] };
  }

  /** Its database is lost after the other side has heard all; what that was told comes back from it. */
  async restore(side: Side): Promise<void> {
    const backup = this.backups[side];
    if (!backup) return;
    while (await this.hear(other[side]));
    const { journal } = this.tables[side];
    const lost = journal.slice(backup.tables.journal.length).map(({ id, event, fileVersion, recordedAt }) => ({
      id,
      name: messageName(event.type),
      data: event.data as Message,
      version: fileVersion,
      recordedAt,
    }));
    this.tables[side] = { ...copyOf(backup.tables), journal, lost: [...backup.tables.lost, ...lost] };
    this.read[side] = backup.read;
    await this.act(side, (engine, tx) => engine.recall(tx, this.id, other[side]));
  }

  /** May the side act on the exchange at all? Not before it is whole again. */
  isWhole(side: Side): boolean {
    return this.tables[side].lost.length === 0;
  }

  status(side: Side): ExchangeStatus | undefined {
    return this.tables[side].exchanges.get(this.id)?.status;
  }

  keysOf(side: Side): number {
    return this.tables[side].keys.size + this.tables[side].sealedKeys.size;
  }

  /** Versions of what was said about the exchange. */
  versions(side: Side): number[] {
    return this.tables[side].journal.map(({ fileVersion }) => fileVersion);
  }

  /** How many different messages there are that could have started this reaction. */
  timesSaid(started: string): number {
    const [side, name] = started.split(' ') as [Side, string];
    const said = this.tables[other[side]].journal.filter(({ event }) => event.type === `exchange.${name}`);
    return new Set(said.map(({ event }) => (event.data as { message: string }).message)).size;
  }

  async accounts(side: Side): Promise<string[]> {
    const opened = await this.engines[side].dossiers(copyOf(this.tables[side]), this.kind, this.id);
    return opened.map(({ account }) => account);
  }

  private acting(): Acting {
    const at = new Date(++this.now).toISOString();
    return { officer: 'officer', at, now: at };
  }

  private engine(self: Side): ExchangeEngine<Tables> {
    const engine = new ExchangeEngine<Tables>({
      self,
      now: () => new Date(this.now).toISOString(),
      newId: () => `00000000-0000-7000-8000-${(++this.last).toString(16).padStart(12, '0')}`,
      store: (tables) => new MemoryStore(tables, () => this.touched()),
      keys: {
        publicKeyOf: (agency) => this.keys[agency as Side][0]!,
        privateKey: (keyId) => this.keys[self].find((key) => key.keyId === keyId)?.privateKey,
      },
    });
    const names: ExchangeMessageName[] = ['accepted', 'rejected', 'released', 'withdrawn', 'supplemented', 'completed'];
    engine.on(
      this.kind,
      Object.fromEntries(
        [...names, 'granted' as const].map((name) => [
          name,
          async (_exchange: unknown, _tx: unknown, _acting: unknown, dossier: { account: string } | undefined) => {
            const key = `${self} ${name}`;
            this.started.set(key, (this.started.get(key) ?? 0) + 1);
            if (name === 'supplemented' && dossier) this.brought.push(dossier.account);
          },
        ]),
      ),
    );
    return engine;
  }

  private touched(): void {
    if (this.crashAfter-- <= 0) throw new Crash('died');
  }
}

function newKey(): { keyId: string; publicKey: KeyObject; privateKey: KeyObject } {
  return { keyId: `key-${randomUUID()}`, ...generateKeyPairSync('x25519') };
}
