import type { AgencyId, Moment } from '@la-chan/contracts';
import type { Raise } from '../alarm';
import type { Bus } from '../bus';
import { subjectOf, type Audience, type Envelope } from '../envelope';
import { reasonOf } from '../faults';
import { signHeads } from '../heads';
import type { Signer } from '../keys';
import { Loop } from '../loop';
import { parse } from '../said';
import { isGenuine, type Arrival, type Genuine, type Verifier } from '../sealing/verify';
import {
  behind,
  chained,
  epochOf,
  isCredible,
  isFurther,
  isOther,
  seenTo,
  type Ends,
  type Place,
  type Seen,
} from './evidence';
import type { Known, Recovered, RecoveryStore } from './known';
import { returnedFrom, seenBy } from './witness';

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

/** `sure` that nothing was lost, or `recovering` it; `unsure` while nobody answers who could know. */
export type Standing = 'asking' | 'sure' | 'unsure' | 'recovering';

const LOOK_MS = 500;
/** Looks without a broker after which the agency decides by what it knows itself. */
const PATIENCE = 4;
/** A database on which a service worked so lately is no backup. */
export const LEASE_MS = 120_000;
/** So far ahead has no clock of ours ever been: who remembers more has not heard it of this agency. */
const MOST_AHEAD_MS = 48 * 3600_000;
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
 * - It *seals* in a channel only after the reader of the channel was heard: what nobody hears needs no seal.
 * - When somebody has seen further it is recovering: its own signed messages come back from the broker and from its
 *   peers, its files follow, and it goes on in a new epoch.
 */
export class Recovery {
  /** Resolves when it is known whether the agency acts: at the latest when a broker that is away has been waited for. */
  readonly judged: Promise<void>;
  private standing: Standing = 'asking';
  private reason: string | undefined;
  private heard = new Map<AgencyId, readonly Seen[]>();
  /** Of these it is known that they have seen no more than is known here. */
  private readonly even = new Set<AgencyId>();
  /** They have seen messages that they do not give back: they may have been restored themselves meanwhile. */
  private readonly toAskAgain = new Set<AgencyId>();
  /** Somebody has said that it will know soon. */
  private draining = false;
  private readonly back = new Map<string, Genuine>();
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
    const unread: Audience[] = silent.some((peer) => this.parts.counts(peer)) ? ['facts', 'bulletins'] : [];
    return [...unread, ...silent.map((peer): Audience => `to:${peer}`)];
  }

  /** May this agency be told where the channels end? Not before it has said what it has seen of them, and all of that is here. */
  mayTell(agency: AgencyId): boolean {
    return this.acts && this.even.has(agency);
  }

  /** An agency has spoken: now it can be asked. */
  met(agency: AgencyId): void {
    if (!this.heard.has(agency)) this.loop.wake(true);
  }

  /** The database is not the one that it was: everybody is asked again. */
  doubt(): void {
    this.heard = new Map();
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
    if (this.acts && !seldom && !news && !this.draining) return;
    if (this.acts && seldom && (await store.keepAlive())) {
      this.doubt();
      return;
    }
    const before = this.heard.size;
    if (bus.connected) await this.askPeers();
    if (this.acts && this.heard.size === before && !(this.newborn && !this.readBroker && bus.connected)) return;
    let known = await store.transact((tx) => tx.lock());
    if (this.lease === undefined || this.standing === 'unsure') await this.judge(known);
    if (bus.connected && this.needsBroker(known)) {
      await this.readOwn(known);
      // What another replica has sealed since is no loss: it is here before it is in the broker.
      known = await store.transact((tx) => tx.lock());
    }
    this.forget(known);
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

  /** Each is told what is known here to be sealed by now: what else there may be, it takes before it answers or never. */
  private async askPeers(): Promise<void> {
    const { bus, store, signer, now, counts } = this.parts;
    const asked = this.parts.peers().filter((peer) => !this.heard.has(peer) || this.toAskAgain.has(peer));
    this.draining = false;
    if (asked.length === 0) return;
    const known = await store.transact(async (tx) => {
      const { epoch, heads } = await tx.lock();
      return { epoch, heads, sealedAt: await tx.sealNoEarlier(now()) };
    });
    await Promise.all(
      asked.map(async (peer) => {
        const isRead = (channel: Audience): boolean =>
          channel === `to:${peer}` || channel === 'bulletins' || (counts(peer) && channel === 'facts');
        const heads = known.heads.filter(({ channel }) => isRead(channel));
        const seen = await seenBy(bus, peer, signHeads({ ...known, heads }, now(), signer), isRead);
        if (seen === 'draining') this.draining = true;
        else if (seen?.every((one) => isCredible(one, known))) {
          this.heard.set(peer, seen);
          this.toAskAgain.delete(peer);
        } else if (seen) this.parts.raise({ kind: 'unauthorised', reason: 'claims epochs without end', source: peer });
      }),
    );
  }

  /**
   * Its clock may have been ahead when it said last what it had sealed, and its database has forgotten that: a reader
   * would take what is sealed before that moment for a forgery.
   */
  private async sealAfterWhatWasTold({ sealedAt }: Known): Promise<void> {
    const most = new Date(Date.parse(this.parts.now()) + MOST_AHEAD_MS).toISOString();
    const told = this.claims().flatMap((seen) => seen.told?.at ?? []);
    const latest = told
      .filter((at) => at <= most)
      .sort()
      .at(-1);
    if (latest !== undefined && (sealedAt === undefined || sealedAt < latest))
      await this.parts.store.transact((tx) => tx.sealNoEarlier(latest));
  }

  private silent(): AgencyId[] {
    return this.parts.peers().filter((peer) => !this.heard.has(peer));
  }

  /** Again while nobody answers: an operator may have let another replica go on. */
  private async judge({ heads }: Known): Promise<void> {
    const age = await this.parts.store.age();
    this.newborn = age === undefined && heads.length === 0;
    this.lease = age === undefined ? this.newborn : age <= LEASE_MS;
  }

  private countersHeard(): boolean {
    return this.parts.peers().every((peer) => !this.parts.counts(peer) || this.heard.has(peer));
  }

  private needsBroker(known: Known): boolean {
    if (known.recovering || this.isBehind(known)) return true;
    return !this.readBroker && (this.newborn || !this.lease || !this.countersHeard());
  }

  private claims(): Seen[] {
    return [...this.heard.values()].flat();
  }

  private isBehind(known: Known): boolean {
    return this.back.size > 0 || this.claims().some((seen) => isFurther(seen, known));
  }

  /** Own facts and bulletins that the broker still has. */
  private async readOwn(known: Known): Promise<void> {
    this.readBroker = await this.parts.bus.takeBack((messages) => this.keep(messages, known));
  }

  /** Leaves out what is here by now: another replica may have put it back. */
  private forget(known: Known): void {
    for (const [key, { envelope, sequence }] of this.back)
      if (!behind({ ...envelope, sequence }, known)) this.back.delete(key);
  }

  private keep(messages: readonly Arrival[], known: Ends): void {
    for (const arrival of messages) {
      if (!saysToBeBehind(arrival.text, known)) continue; // most of a long life
      const message = this.parts.verifier.verify(arrival);
      if (!isGenuine(message) || message.envelope.source !== this.parts.self) continue;
      const { channel, epoch } = message.envelope;
      const place = { channel, epoch, sequence: message.sequence };
      if (behind(place, known)) this.back.set(placeKey(place), message);
    }
  }

  private async recover(known: Known): Promise<void> {
    this.turn('recovering', this.acts ? 'others have seen further' : (this.reason ?? 'others have seen further'));
    await this.askBack(known);
    const { store, restore } = this.parts;
    const whole = await store.transact(async (tx) => {
      const { epoch, heads } = await tx.lock();
      if (epoch !== known.epoch) return undefined; // another replica was quicker
      const found = chained(heads, [...this.back.values()]);
      if (found.length > 0) await tx.putBack(found);
      await tx.mark(true);
      return tx.lock();
    });
    if (!whole) return;
    this.forget(whole);
    const missing = this.missing(whole);
    if (missing !== undefined && !this.decided) {
      for (const [peer, seen] of this.heard) if (seen.some((one) => isNotBack(one, whole))) this.toAskAgain.add(peer);
      this.turn('recovering', missing);
      return;
    }

    await restore(await store.lost(), { whole: missing === undefined, silent: this.silent() });
    await store.transact(async (tx) => {
      const now = await tx.lock();
      if (!now.recovering) return; // another replica was quicker
      const unchained = [...this.back.values()].map(({ envelope, sequence }) => ({ ...envelope, sequence }));
      await tx.giveUp([
        ...this.claims()
          .filter((seen) => isFurther(seen, now))
          .map(seenTo),
        ...unchained,
      ]);
      const epochs = [...this.claims().map(epochOf), ...[...now.heads, ...unchained].map(({ epoch }) => epoch)];
      await tx.openEpoch(Math.max(now.epoch, ...epochs) + 1);
      await tx.mark(false);
    });
    await this.sealAfterWhatWasTold(whole);
    this.back.clear();
    [this.newborn, this.decided] = [false, false];
    // What was heard is dealt with: a place that nobody could fill is behind the end of its epoch.
    for (const peer of this.heard.keys()) this.heard.set(peer, []);
    this.turn('sure');
  }

  /** Asks each peer for what it has heard of this agency and this agency has forgotten. */
  private async askBack(known: Known): Promise<void> {
    const { bus, self } = this.parts;
    for (const [peer, seen] of this.heard)
      for (const one of seen.filter(({ channel }) => channel === `to:${peer}`)) {
        if (!isNotBack(one, known)) continue;
        const envelopes = await returnedFrom(bus, self, peer, one, known.heads);
        const messages = envelopes.map((envelope) => ({
          subject: subjectOf({ ...envelope, source: self, channel: one.channel }),
          text: JSON.stringify(envelope),
        }));
        this.keep(messages, known);
      }
  }

  /** Why the old epoch is not whole yet. */
  private missing(known: Known): string | undefined {
    if (!this.countersHeard()) return 'the scorecard does not answer how far it has counted';
    const claims = [...this.heard].flatMap(([peer, seen]) => seen.map((one) => ({ peer, ...one })));
    const what = ({ channel, contiguous, epoch, peer }: (typeof claims)[number]): string =>
      `${channel} up to ${contiguous} of epoch ${epoch}, as ${peer} says to have read it,`;
    const gap = claims.find((seen) => isNotBack(seen, known));
    if (gap) return `${what(gap)} has come back from nobody yet`;
    const fork = claims.find((seen) => isOther(seen, known));
    return fork && `${what(fork)} was signed otherwise`;
  }

  private turn(standing: Standing, reason?: string): void {
    if (reason !== undefined && reason !== this.reason) this.parts.raise({ kind: 'recovery', reason });
    [this.standing, this.reason] = [standing, reason];
    if (standing !== 'asking') this.settleJudged();
    if (!this.acts) return;
    for (const peer of this.heard.keys()) this.even.add(peer);
    this.settle();
    for (const listener of this.listeners) listener();
  }

  private settle(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Told without a look at its signature, which takes the longest. */
function saysToBeBehind(text: string, known: Ends): boolean {
  const { channel, epoch, sequence } = { ...(parse(text) as Partial<Envelope> | undefined) };
  return channel === undefined || epoch === undefined || behind({ channel, epoch, sequence: Number(sequence) }, known);
}

/** Has the peer applied messages that are not here? */
const isNotBack = (seen: Seen, known: Ends): boolean => behind({ ...seen, sequence: seen.contiguous }, known);

const placeKey = ({ channel, epoch, sequence }: Place): string => `${channel} ${epoch} ${sequence}`;
