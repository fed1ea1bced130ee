import type { AgencyId, Moment } from '@la-chan/contracts';
import type { Alarm, Bus } from '@la-chan/messaging';
import { Control } from '../../libs/messaging/src/control';
import type { Envelope } from '../../libs/messaging/src/envelope';
import type { Delivery } from '../../libs/messaging/src/nats-pull';
import { target } from '../../libs/messaging/src/position';
import { Reader } from '../../libs/messaging/src/reader';
import { Reading } from '../../libs/messaging/src/reading';
import { Recovery } from '../../libs/messaging/src/recovery/recovery';
import { Relay } from '../../libs/messaging/src/relay';
import { Verifier } from '../../libs/messaging/src/sealing/verify';
import { STREAMS, streamsOf, type Stream } from '../../libs/messaging/src/streams';
import type { Agency } from './agency';
import type { Message } from './broker';
import type { Question } from './control-line';
import { ConnectionLost, stepwise, type Transaction } from './database';
import { CHANNEL_HEAD, isBehind, SimulatedRelayStore } from './journal-tables';
import { SimulatedRecoveryStore } from './recovery-tables';
import { ControlTables, PARKED, POSITION, ReaderTables } from './reader-tables';
import type { Actor, Owner } from './scheduler';

const ANSWER_MS = 5_000;
/** Where no database is restored that was a source. */
const ALWAYS_SURE = {
  acts: true,
  held: () => [],
  mayTell: () => true,
  doubt: (): void => undefined,
  met: (): void => undefined,
  onNews: (): void => undefined,
};

export const TASKS = ['act', 'recover', 'relay', 'read', 'heal', 'replay', 'announce', 'say again', 'hear'] as const;
export type Task = (typeof TASKS)[number];

/** One replica of an agency, from its start to its crash. What it knows and has not written is lost with it. */
export class Process implements Owner {
  readonly name: string;
  readonly actors = new Map<Task, Actor>();
  /** How it takes what the broker has: in order, one by one, backwards … */
  pick = 0;
  readonly control: Control;
  private readonly recovery: Recovery;
  private readonly relay: Relay;
  private readonly reader: Reader<Transaction>;
  private readonly readings: Map<Stream, Reading>;

  constructor(
    readonly agency: Agency,
    readonly replica: number,
  ) {
    this.name = `${agency.id}.${replica + 1}`;
    const { id: self, app, city, database } = agency;
    const { faulty, signatures } = city;
    const directory = faulty.directory(signatures.directory);
    const bus = faulty.bus(this.bus());
    const now = (): Moment => agency.now();
    const raise = (alarm: Alarm): void => this.raise(alarm);
    const signer = signatures.signer(self);
    const recoveryStore = new SimulatedRecoveryStore(agency, this);
    this.recovery = new Recovery({
      self,
      peers: () => directory.agencies().filter((peer) => peer !== self),
      counts: (peer) => directory.runs(peer, 'reporting'),
      bus,
      signer,
      verifier: new Verifier(directory),
      store: recoveryStore,
      restore: (lost) => recoveryStore.restore(lost),
      now,
      raise,
    });
    const recovery = city.recovers ? this.recovery : ALWAYS_SURE;
    this.relay = new Relay({
      store: faulty.relayStore(new SimulatedRelayStore(database, this)),
      bus,
      signer,
      recovery,
      now,
      raise,
    });
    this.reader = new Reader<Transaction>({
      transact: (work) => database.transact(this, work),
      store: (tx) => stepwise(faulty.readerStore(new ReaderTables(tx), tx), tx, 'reader'),
      verifier: new Verifier(directory),
      handle: (envelopes, tx) => this.handle(envelopes, tx),
      now,
      raise,
    });
    this.control = new Control({
      self,
      app,
      directory,
      signer,
      bus,
      reader: faulty.resent(this.reader, (envelopes) => database.transact(this, (tx) => this.handle(envelopes, tx))),
      store: (work) => database.transact(this, (tx) => work(stepwise(new ControlTables(tx), tx, 'control'))),
      recovery,
      now,
      raise,
    });
    const take = faulty.take((messages: readonly Delivery[]) => this.reader.take(messages));
    this.readings = new Map(streamsOf(app).map((stream) => [stream, this.reading(stream, take)]));
  }

  /** May it change files and exchanges? */
  get acts(): boolean {
    return !this.agency.city.recovers || this.recovery.acts;
  }

  decide(): void {
    this.recovery.decide();
  }

  /** Has it not yet heard of everybody how far they have seen its channels? */
  private get hasSilentPeers(): boolean {
    return this.agency.city.agencies.some(({ id }) => id !== this.agency.id && !this.recovery.mayTell(id));
  }

  actor(task: Task): Actor {
    const actor = this.actors.get(task) ?? { name: `${this.name} ${task}`, busy: false };
    this.actors.set(task, actor);
    return actor;
  }

  /** What it does by itself, again and again. */
  readonly tasks: Readonly<Record<Task, () => Promise<unknown>>> = {
    recover: async () => {
      await this.recovery.look();
      this.agency.city.watch.holdsChange(this.agency.city);
    },
    relay: async () => {
      const { unsealed, unpublished } = await this.relay.backlog();
      if (unsealed > 0) await this.relay.seal();
      if (unsealed + unpublished > 0 && this.agency.isConnected) await this.relay.publish();
    },
    read: async () => {
      for (const reading of this.readings.values()) await reading.read();
    },
    announce: () => this.control.announce(),
    heal: async () => {
      await this.control.heal(); // a gap that is seen for the first time may close by itself
      await this.control.heal();
    },
    replay: () => this.replay(),
    act: () => this.agency.officer.act(this),
    'say again': () => this.agency.officer.sayAgain(this),
    hear: () => Promise.resolve(), // what it hears is begun by the one who speaks
  };

  /** The tasks that are under way, or that would find something to do. */
  todo(): Task[] {
    return TASKS.filter((task) => this.actors.get(task)?.busy ?? this.wouldDo[task]());
  }

  /** Would a task that is begun now find something to do? */
  readonly wouldDo: Readonly<Record<Task, () => boolean>> = {
    act: () => this.agency.officer.acts && this.acts,
    recover: () => this.agency.city.recovers && (!this.acts || this.hasSilentPeers),
    relay: () => isBehind(this.agency.database),
    read: () =>
      this.acts &&
      this.agency.isConnected &&
      STREAMS.some((stream) => this.agency.city.broker.has(stream, this.agency.id)),
    announce: () => this.agency.database.rows(CHANNEL_HEAD).size > 0,
    heal: () => [...this.agency.database.rows(POSITION).values()].some((one) => one.contiguous < target(one)),
    replay: () => [...this.agency.database.rows(PARKED).values()].some(({ isOpen }) => isOpen),
    'say again': () => this.acts && this.agency.officer.hasDue(this),
    hear: () => false,
  };

  private async replay(): Promise<void> {
    const open = [...this.agency.database.rows(PARKED).values()].filter(({ isOpen }) => isOpen);
    for (const letter of open) await this.reader.replay(letter);
  }

  private async handle(envelopes: readonly Envelope[], tx: Transaction): Promise<void> {
    for (const envelope of envelopes) await this.agency.officer.hear(envelope, tx);
  }

  private reading(stream: Stream, take: (messages: readonly Delivery[]) => Promise<boolean[]>): Reading {
    const { agency } = this;
    const source = {
      take: async (): Promise<Delivery[]> => {
        if (!agency.city.broker.has(stream, agency.id)) return [];
        await this.call(`pull ${stream}`);
        if (!agency.isConnected) return [];
        const choose = (waiting: readonly Message[]): readonly Message[] => chosen(waiting, this.pick);
        return agency.city.broker.pull(stream, agency.id, choose, () => agency.isConnected);
      },
      close: (): void => undefined,
    };
    const bus = { onceConnected: (listener: () => void) => listener(), pull: () => source };
    return new Reading(stream, bus, { take, came: () => undefined }, () => undefined);
  }

  private bus(): Bus {
    const { agency } = this;
    const { city } = agency;
    const toOf = (subject: string): AgencyId => subject.split('.')[1] ?? '';
    return {
      get connected() {
        return agency.isConnected;
      },
      onConnected: () => undefined,
      publish: (subject, id, body) =>
        this.call('publish', () => {
          if (!agency.isConnected) throw new ConnectionLost('the broker is away');
          city.broker.store(subject, id, body);
        }),
      ask: async (subject, body) => {
        const question: Question = { answer: undefined, isOver: false, until: city.now + ANSWER_MS };
        await this.call('ask', () => city.line.say({ from: agency.id, to: toOf(subject), body, question }));
        await this.call('answer', undefined, () => question.isOver || city.now >= question.until);
        if (question.answer === undefined) throw new ConnectionLost('no answer in time');
        return question.answer;
      },
      takeBack: async (take) => {
        await this.call('take back', () => take(city.broker.keptOf(agency.id)));
        return agency.isConnected;
      },
      drained: async (streams) => {
        await this.call('drained');
        return agency.isConnected && streams.every((stream) => city.broker.isDrained(stream, agency.id));
      },
      say: (subject, body) => {
        if (agency.isConnected) city.line.say({ from: agency.id, to: toOf(subject), body });
      },
    };
  }

  /** A call of a port that is no database. */
  private async call(name: string, work?: () => void, isReady?: () => boolean): Promise<void> {
    const fault = await this.agency.city.scheduler.pass(this, name, isReady);
    if (fault === 'before') throw new ConnectionLost(name);
    work?.();
    if (fault === 'after') throw new ConnectionLost(name);
  }

  private raise(alarm: Alarm): void {
    this.agency.city.watch.alarm(this.agency.id, alarm);
    if (alarm.kind === 'quarantined' && alarm.source) this.control.askHeads([alarm.source]);
  }
}

function chosen(waiting: readonly Message[], pick: number): readonly Message[] {
  const ways = [waiting, waiting.slice(0, 1), [...waiting].reverse(), waiting.slice(-1)];
  return ways[pick % ways.length]!;
}
