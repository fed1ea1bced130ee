import type { AgencyId, AppName, Moment } from '@la-chan/contracts';
import { z } from 'zod';
import type { Raise } from './alarm';
import type { Bus } from './bus';
import type { Directory } from './directory';
import { type Audience, subjectOf } from './envelope';
import { reasonOf } from './faults';
import { areHeadsOf, type SignedHeads, signHeads } from './heads';
import type { Signer } from './keys';
import { Loop } from './loop';
import { target, type Lane, type Position } from './position';
import { MOST_HASHES } from './reconciliation/comparison';
import type { Recovery } from './recovery/recovery';
import { parse, Said } from './said';
import type { Head } from './sealing/seal';
import type { Arrival } from './sealing/verify';
import { channelsOf, lineOf, streamsOf } from './streams';

type Asked<Kind> = Extract<z.output<typeof Said>, { kind: Kind }>;

const Paged = z.object({ type: z.string(), dataversion: z.int(), sequence: z.string() });
type Paged = z.output<typeof Paged>;
/** Each envelope as it came. */
const Page = z.object({ envelopes: z.array(z.custom<Paged>((value) => Paged.safeParse(value).success)) });

/** The ends of the agency's channels; what is sealed later is sealed at `sealedAt` or after. */
export interface SealedHeads {
  readonly epoch: number;
  readonly heads: Head[];
  readonly sealedAt?: Moment | undefined;
}

export interface SealedDigest {
  readonly epoch: number;
  readonly sealed: number;
  readonly digest: string;
}

/** What of the agency's own tables the control line reads. */
export interface ControlStore {
  heads(): Promise<SealedHeads>;
  /** Envelopes from a sequence on, as they travel: at least one if there is one, else no more than fit. */
  page(channel: Audience, epoch: number, from: number, limit: number, bytes: number): Promise<string[]>;
  /** How far an epoch goes, and a digest of the hashes from one sequence to another; `epoch` is the current one. */
  digest(channel: Audience, epoch: number, from: number, to: number): Promise<SealedDigest>;
  positionsOf(source: AgencyId): Promise<Position[]>;
  /** What a source has sent to this agency alone, from a sequence on, as it signed it; weighed as `page`. */
  received(source: AgencyId, epoch: number, from: number, limit: number, bytes: number): Promise<string[]>;
  /** Positions that are behind what their source has signed. */
  gaps(): Promise<Position[]>;
}

export interface ControlParts {
  readonly self: AgencyId;
  readonly app: AppName;
  readonly directory: Directory;
  readonly signer: Signer;
  readonly bus: Bus;
  readonly reader: {
    take(messages: readonly Arrival[]): Promise<boolean[]>;
    learn(statement: SignedHeads, channels: readonly Audience[]): Promise<void>;
    promise(statement: SignedHeads, channels: readonly Audience[]): Promise<void>;
  };
  readonly store: <T>(work: (store: ControlStore) => Promise<T>) => Promise<T>;
  /** What the agency knows of itself: whom it may tell the ends of its channels, and whether it takes messages. */
  readonly recovery?: Pick<Recovery, 'acts' | 'mayTell' | 'met' | 'onNews'>;
  /** Another agency has spoken. */
  readonly heard?: (agency: AgencyId) => void;
  readonly now: () => Moment;
  readonly raise: Raise;
}

export const PAGE_BYTES = 512 * 1024;
const PAGE_MESSAGES = 500;
const [ANNOUNCE_MS, HEAL_MS] = [10_000, 1_000];
/** A gap that does not move is asked about after 1, 2, 4 … looks, and at least at each of these. */
const LOOKS = 60;

/**
 * The line between two agencies: each tells the others how far its channels go, and sends again from its journal what
 * a reader lacks. What comes is applied directly, not published again: the asker alone needs it, a stream that is full,
 * gone or read to its end cannot stand in the way, and the same verification, order and position hold.
 */
export class Control {
  private readonly loops: Loop[];
  private looks = new Map<string, { contiguous: number; times: number }>();
  private stopping = false;

  constructor(private readonly parts: ControlParts) {
    const onFault = (error: unknown): void => parts.raise({ kind: 'fault', reason: `control: ${reasonOf(error)}` });
    const repeat = (work: () => Promise<void>, everyMs: number): Loop =>
      new Loop(() => work().then(() => false), { everyMs, onFault });
    this.loops = [repeat(() => this.announce(), ANNOUNCE_MS), repeat(() => this.heal(), HEAL_MS)];
    parts.recovery?.onNews(() => this.loops.forEach((loop) => loop.wake()));
  }

  start(): void {
    for (const loop of this.loops) loop.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  /** The line is there again: tell the others and ask them. */
  reconnected(): void {
    for (const loop of this.loops) loop.wake();
    this.askHeads(this.peers());
  }

  /** Asks sources how far they have come, at once. */
  askHeads(of: readonly AgencyId[]): void {
    for (const agency of of) this.say(agency, { kind: 'heads' });
  }

  /** Answers what another agency has said; undefined where there is nothing to answer. */
  async hear(from: AgencyId, body: string): Promise<string | undefined> {
    const said = Said.safeParse(parse(body));
    if (!said.success || !this.parts.directory.agencies().includes(from)) {
      this.refuse(from, 'not understood');
      return undefined;
    }
    const { data } = said;
    this.parts.recovery?.met(from);
    this.parts.heard?.(from);
    if ('channel' in data && !this.mayRead(from, data.channel)) {
      this.refuse(from, `asks for ${data.channel}`);
      return undefined;
    }
    if (data.kind === 'resend') return this.resend(data);
    if (data.kind === 'digest') return this.digest(data);
    if (data.kind === 'positions') return this.tellPositions(from, data);
    if (data.kind === 'returned') return this.giveBack(from, data);
    if (data.heads) await this.learn(from, data.heads);
    else await this.tell([from]);
    return undefined;
  }

  /** Tells every agency the heads of the channels that it may read. */
  async announce(): Promise<void> {
    if (this.parts.bus.connected) await this.tell(this.peers());
  }

  /** One that was not heard yet might have seen further than the end that it would be told. */
  private async tell(agencies: readonly AgencyId[]): Promise<void> {
    const { recovery, store } = this.parts;
    const told = agencies.filter((agency) => recovery?.mayTell(agency) ?? true);
    if (told.length === 0) return;
    const known = await store((one) => one.heads());
    for (const agency of told) this.say(agency, { kind: 'heads', heads: this.headsOf(known, agency) });
  }

  /** Asks again for what is missing and does not come by itself. */
  async heal(): Promise<void> {
    if (!this.parts.bus.connected || this.parts.recovery?.acts === false) return;
    const gaps = await this.parts.store((store) => store.gaps());
    const looks = new Map(gaps.map((gap) => [placeKey(gap), this.lookAt(gap)]));
    this.looks = looks;
    const due = gaps.filter((gap) => isDue(looks.get(placeKey(gap))?.times ?? 0));
    await Promise.all(
      [...new Set(due.map(({ source }) => source))].map(async (source) => {
        for (const gap of due.filter((one) => one.source === source)) if (!(await this.fill(gap))) return;
      }),
    );
  }

  private lookAt(gap: Position): { contiguous: number; times: number } {
    const before = this.looks.get(placeKey(gap));
    const { contiguous } = gap;
    return { contiguous, times: before?.contiguous === contiguous ? before.times + 1 : 0 };
  }

  /** False when the source does not answer: it is away, and the gap waits. While a page is applied the next one is verified. */
  private async fill(gap: Position): Promise<boolean> {
    let applied: Promise<unknown> = Promise.resolve();
    for await (const page of this.pages(gap)) {
      const applying = page && this.parts.reader.take(page.map((wire) => arrivalIn(gap, wire)));
      applying?.catch(() => undefined); // it is waited for after the one before, or comes again
      await applied;
      if (!applying) return false;
      applied = applying;
    }
    await applied;
    return true;
  }

  /** What fills a gap, each page asked for while the one before is dealt with; at last undefined when the source does not answer. */
  private async *pages(gap: Position): AsyncGenerator<readonly Paged[] | undefined> {
    const end = target(gap);
    let from = gap.contiguous + 1;
    for (let coming = this.ask(gap, from); from <= end && !this.stopping;) {
      const page = await coming;
      const last = Number(page?.at(-1)?.sequence ?? 0);
      if (page && !(last >= from)) return;
      from = page ? last + 1 : Infinity;
      if (from <= end) coming = this.ask(gap, from);
      yield page;
    }
  }

  /** What the source has from this place on; undefined when it does not answer. */
  private async ask({ source, channel, epoch }: Position, from: number): Promise<readonly Paged[] | undefined> {
    const ask: Said = { kind: 'resend', channel, epoch, from, limit: PAGE_MESSAGES };
    const answer = await this.parts.bus
      .ask(lineOf(source, this.parts.self), JSON.stringify(ask))
      .catch(() => undefined);
    if (answer === undefined) return undefined;
    const page = Page.safeParse(parse(answer));
    return page.success ? page.data.envelopes : [];
  }

  private async learn(from: AgencyId, heads: SignedHeads): Promise<void> {
    if (this.isSigned(from, heads)) await this.parts.reader.learn(heads, this.channels());
  }

  /**
   * What may still come of what the source has sealed is waited for; then it is promised that nothing of it will be taken
   * any more, and only after that is told how far it was. So whatever the source forgets to have sealed, it hears of now or
   * nobody ever takes.
   */
  private async tellPositions(from: AgencyId, { heads }: Asked<'positions'>): Promise<string> {
    const { app, bus, reader, store } = this.parts;
    const draining = !(await bus.drained(streamsOf(app)));
    if (!draining && heads && this.isSigned(from, heads)) await reader.promise(heads, this.channels());
    const positions = await store((one) => one.positionsOf(from));
    return JSON.stringify({ positions, ...(draining && { draining }) });
  }

  private isSigned(from: AgencyId, heads: SignedHeads): boolean {
    const { directory, now } = this.parts;
    const isSigned = areHeadsOf(from, heads, directory, now());
    if (!isSigned) this.refuse(from, 'heads that it has not signed');
    return isSigned;
  }

  private channels(): Audience[] {
    return channelsOf(this.parts.app, this.parts.self);
  }

  private async resend({ channel, epoch, from, limit }: Asked<'resend'>): Promise<string> {
    const most = Math.min(limit, PAGE_MESSAGES);
    const page = await this.parts.store((store) => store.page(channel, epoch, from, most, PAGE_BYTES));
    return `{"envelopes":[${page.join(',')}]}`;
  }

  /** While the agency recovers its journal says nothing that others could be measured by. */
  private async digest({ channel, epoch, from, to }: Asked<'digest'>): Promise<string | undefined> {
    if (this.parts.recovery?.acts === false) return undefined;
    const last = Math.min(to, from + MOST_HASHES - 1);
    return JSON.stringify(await this.parts.store((store) => store.digest(channel, epoch, from, last)));
  }

  private async giveBack(to: AgencyId, { epoch, from, limit }: Asked<'returned'>): Promise<string> {
    const most = Math.min(limit, PAGE_MESSAGES);
    const page = await this.parts.store((store) => store.received(to, epoch, from, most, PAGE_BYTES));
    return `{"envelopes":[${page.join(',')}]}`;
  }

  private headsOf(known: SealedHeads, agency: AgencyId): SignedHeads {
    const heads = known.heads.filter(({ channel }) => this.mayRead(agency, channel));
    return signHeads({ ...known, heads }, this.parts.now(), this.parts.signer);
  }

  private mayRead(agency: AgencyId, channel: Audience): boolean {
    if (channel === 'facts') return this.parts.directory.runs(agency, 'reporting');
    return channel === 'bulletins' || channel === `to:${agency}`;
  }

  private peers(): AgencyId[] {
    return this.parts.directory.agencies().filter((agency) => agency !== this.parts.self);
  }

  private say(to: AgencyId, said: Said): void {
    this.parts.bus.say(lineOf(to, this.parts.self), JSON.stringify(said));
  }

  private refuse(from: AgencyId, reason: string): void {
    this.parts.raise({ kind: 'unauthorised', reason, source: from });
  }
}

/** A page's envelope under the name of whom and what was asked for: whatever else it says to be is false. */
const arrivalIn = ({ source, channel }: Position, wire: Paged): Arrival => ({
  subject: subjectOf({ ...wire, source, channel }),
  wire,
  get text() {
    return JSON.stringify(wire);
  },
});

const placeKey = ({ source, channel, epoch }: Lane & { readonly epoch: number }): string =>
  `${source} ${channel} ${epoch}`;
const isDue = (times: number): boolean => times > 0 && ((times & (times - 1)) === 0 || times % LOOKS === 0);
