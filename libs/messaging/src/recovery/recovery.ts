import type { AgencyId } from '@la-chan/contracts';
import type { Audience } from '../envelope';
import { reasonOf } from '../faults';
import { Loop } from '../loop';
import type { Known, RecoveryParts } from './known';
import { beginEpoch, putBack } from './old-epoch';
import { TakenBack } from './taken-back';
import { Witnesses } from './witnesses';

/** `sure` that nothing was lost, or `recovering` it; `unsure` while nobody answers who could know. */
export type Standing = 'asking' | 'sure' | 'unsure' | 'recovering';

const LOOK_MS = 500;
/** Looks without a broker after which the agency decides by what it knows itself. */
const PATIENCE = 4;
/** A database on which a service worked so lately is no backup. */
export const LEASE_MS = 120_000;
/** Looks between two signs of life, and between two questions to those who do not answer. */
export const SELDOM = 20;

/**
 * An agency whose database was restored from a backup has forgotten what others have seen. Were it to go on from there,
 * it would sign other messages in the same places, and act on files that it has handed over. So, from its start on:
 *
 * - It *acts* when a service worked on this database within the last two minutes, which is an ordinary restart, or once
 *   nobody has seen further of those who would know: the broker that keeps its facts, and whoever counts them if that
 *   answers; they may have been restored side by side with the agency, and it takes both to notice. Where nobody
 *   answers, an operator decides.
 * - It *seals* in a channel only after the reader of the channel was heard: what nobody hears needs no seal. After an
 *   ordinary restart the broker is enough for its facts: from there alone a copy that is restored later may learn of them.
 * - When somebody has seen further it is recovering: its own signed messages come back from the broker and from its
 *   peers, its files follow, and it goes on in a new epoch.
 */
export class Recovery {
  /** Resolves when it is known whether the agency acts: at the latest when a broker that is away has been waited for. */
  readonly judged: Promise<void>;
  private standing: Standing = 'asking';
  private reason: string | undefined;
  private readonly witnesses: Witnesses;
  private readonly back: TakenBack;
  /** Of these it is known that they have seen no more than is known here. */
  private readonly even = new Set<AgencyId>();
  private readBroker = false;
  private newborn = false;
  private lease: boolean | undefined;
  private decided = false;
  private looks = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly listeners: (() => void)[] = [];
  private stopped = false;
  private settleJudged: () => void = () => undefined;
  private readonly loop: Loop;

  constructor(private readonly parts: RecoveryParts) {
    this.witnesses = new Witnesses(parts);
    this.back = new TakenBack(parts);
    this.judged = new Promise((resolve) => (this.settleJudged = resolve));
    const onFault = (error: unknown): void => parts.raise({ kind: 'fault', reason: `recovery: ${reasonOf(error)}` });
    this.loop = new Loop((woken) => this.look(woken).then(() => false), { everyMs: LOOK_MS, onFault });
    parts.bus.onConnected(() => this.loop.wake(true));
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.settleJudged();
    this.settle();
    await this.loop.stop();
  }

  /** May files and exchanges be changed? */
  get acts(): boolean {
    return this.standing === 'sure';
  }

  /** For operators: what is waited for. */
  get state(): { readonly standing: Standing; readonly reason: string | undefined } {
    return { standing: this.standing, reason: this.reason };
  }

  /** Resolves when the agency acts; rejects when it stops first. */
  async untilActing(): Promise<void> {
    while (!this.acts) {
      if (this.stopped) throw new Error('stopped while recovering');
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** Called when the agency begins to act, and when another one was heard. */
  onNews(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Channels in which nothing may be sealed yet. */
  held(): 'all' | Audience[] {
    if (!this.acts) return 'all';
    if (this.newborn && this.readBroker) return [];
    const silent = this.parts.peers().filter((peer) => !this.even.has(peer));
    const isUncounted = !(this.lease && this.readBroker) && silent.some((peer) => this.parts.counts(peer));
    const unread: Audience[] = isUncounted ? ['facts', 'bulletins'] : [];
    return [...unread, ...silent.map((peer): Audience => `to:${peer}`)];
  }

  /** May this agency be told where the channels end? Not before it has said what it has seen of them, and all of that is here. */
  mayTell(agency: AgencyId): boolean {
    return this.acts && this.even.has(agency);
  }

  /** An agency has spoken: now it can be asked. */
  met(agency: AgencyId): void {
    if (!this.witnesses.has(agency)) this.loop.wake(true);
  }

  /** The database is not the one that it was: everybody is asked again. */
  doubt(): void {
    this.witnesses.forget();
    this.even.clear();
    [this.readBroker, this.newborn, this.lease, this.decided] = [false, false, undefined, false];
    this.turn('asking', 'the database has gone back');
    this.loop.wake(true);
  }

  /**
   * An operator takes it on: the agency acts although nobody answers, or goes on without what came back from nobody. What
   * readers have applied of the missing messages stays with them until they are rebuilt.
   */
  decide(): void {
    this.decided = true;
    this.loop.wake(true);
  }

  /** Asks, takes back, decides. Repeat it; once the agency acts, it does so seldom unless it is told that there is news. */
  async look(news = true): Promise<void> {
    const { store, bus } = this.parts;
    const seldom = this.looks++ % SELDOM === 0;
    if (this.acts && !seldom && !news && !this.witnesses.draining) return;
    if (this.acts && seldom && (await store.keepAlive())) {
      this.doubt();
      return;
    }
    const before = this.witnesses.agencies.length;
    if (bus.connected) await this.witnesses.ask();
    if (this.acts && this.witnesses.agencies.length === before && !(this.newborn && !this.readBroker && bus.connected))
      return;
    let known = await store.transact((tx) => tx.lock());
    if (this.lease === undefined || this.standing === 'unsure') await this.judge(known);
    if (bus.connected && this.needsBroker(known)) {
      this.readBroker = await this.back.fromBroker(known);
      // What another replica has sealed since is no loss: it is here before it is in the broker.
      known = await store.transact((tx) => tx.lock());
    }
    this.back.forget(known);
    if (known.recovering || this.isBehind(known)) return this.recover(known);
    if (this.standing === 'asking' && !bus.connected && this.looks < PATIENCE) return;
    if (!this.acts && !this.lease && !this.decided && !this.readBroker) {
      this.turn('unsure', 'nobody answers who would know whether acts were lost');
      return;
    }
    await this.sealAfterWhatWasTold(known);
    // Before its first act: no later copy of the database is taken for a new one.
    if (!this.acts && (await store.keepAlive())) {
      this.doubt();
      return;
    }
    this.turn('sure');
    this.decided = false;
  }

  /**
   * Its clock may have been ahead when it said last what it had sealed, and its database has forgotten that: a reader
   * would take what is sealed before that moment for a forgery.
   */
  private async sealAfterWhatWasTold({ sealedAt }: Known): Promise<void> {
    const latest = this.witnesses.toldAt();
    if (latest !== undefined && (sealedAt === undefined || sealedAt < latest))
      await this.parts.store.transact((tx) => tx.sealNoEarlier(latest));
  }

  /** Again while nobody answers: an operator may have let another replica go on. */
  private async judge({ heads }: Known): Promise<void> {
    const age = await this.parts.store.age();
    this.newborn = age === undefined && heads.length === 0;
    this.lease = age === undefined ? this.newborn : age <= LEASE_MS;
  }

  private needsBroker(known: Known): boolean {
    if (known.recovering || this.isBehind(known)) return true;
    return !this.readBroker && (this.newborn || !this.lease || !this.witnesses.countersHeard());
  }

  private isBehind(known: Known): boolean {
    return this.back.size > 0 || this.witnesses.isFurther(known);
  }

  private async recover(known: Known): Promise<void> {
    this.turn('recovering', this.acts ? 'others have seen further' : (this.reason ?? 'others have seen further'));
    const { witnesses, back } = this;
    const { store, restore } = this.parts;
    await back.fromPeers(witnesses, known);
    const whole = await putBack(store, known, back);
    if (!whole) return;
    back.forget(whole);
    const missing = witnesses.missing(whole);
    if (missing !== undefined && !this.decided) {
      witnesses.askAgain(whole);
      this.turn('recovering', missing);
      return;
    }

    await restore(await store.lost(), { whole: missing === undefined, silent: witnesses.silent() });
    await beginEpoch(store, witnesses, back);
    await this.sealAfterWhatWasTold(whole);
    back.clear();
    witnesses.dealtWith();
    [this.newborn, this.decided] = [false, false];
    this.turn('sure');
  }

  private turn(standing: Standing, reason?: string): void {
    if (reason !== undefined && reason !== this.reason) this.parts.raise({ kind: 'recovery', reason });
    [this.standing, this.reason] = [standing, reason];
    if (standing !== 'asking') this.settleJudged();
    if (!this.acts) return;
    for (const peer of this.witnesses.agencies) this.even.add(peer);
    this.settle();
    for (const listener of this.listeners) listener();
  }

  private settle(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
