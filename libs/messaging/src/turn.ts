import type { Moment } from '@la-chan/contracts';
import type { Alarm } from './alarm';
import { subjectOf } from './envelope';
import { isTransient, reasonOf } from './faults';
import type { SignedHeads } from './heads';
import {
  advanceLane,
  fileKey,
  lanesOf,
  sameLane,
  unmoved,
  type Advance,
  type Lane,
  type Position,
  type Told,
} from './position';
import type { Letter, ReaderParts, ReaderStore } from './reader';
import type { Head } from './sealing/seal';
import type { False, Genuine } from './sealing/verify';

/**
 * Beyond so many, what comes ahead of its turn in a lane is let go: it comes again from the source's journal when the
 * gap is filled, so that one silent agency neither fills the database nor stops the others.
 */
export const MOST_AHEAD = 256;

/** What somebody says was sent at a place. */
interface Claim {
  readonly sequence: number;
  readonly hash: string;
  /** Of the claim's lane and epoch. */
  readonly position: Position;
}

/** One transaction of a reader. */
export class Turn<Tx> {
  readonly alarms: Alarm[] = [];

  constructor(
    private readonly parts: ReaderParts<Tx>,
    private readonly tx: Tx,
    private readonly store: ReaderStore,
  ) {}

  async quarantine(messages: readonly False[]): Promise<void> {
    if (messages.length === 0) return;
    await this.store.quarantine(messages, this.parts.now());
    for (const { reason, source } of messages)
      this.alarms.push({ kind: 'quarantined', reason, ...(source && { source }) });
  }

  /** Puts messages in their places and applies those whose turn it is; in the lanes `also` it may have come meanwhile. */
  async place(messages: readonly Genuine[], also: readonly Lane[] = []): Promise<void> {
    const lanes = lanesOf([...also, ...messages.map(({ envelope }) => envelope)]);
    if (lanes.length === 0) return;
    const positions = await this.store.lock([
      ...also.map((lane) => ({ ...lane, epoch: 1 })),
      ...messages.map(({ envelope }) => envelope),
    ]);
    const stored = positions.some(hasWaiting) ? await this.store.ahead(lanes) : [];
    const arrivals = [...stored, ...messages];
    const steps = lanes.flatMap((lane) =>
      advanceLane(
        lane,
        positions.filter((position) => sameLane(lane, position)),
        lanes.length === 1 ? arrivals : arrivals.filter(({ envelope }) => sameLane(lane, envelope)),
      ),
    );
    const advances = await this.withForks(steps);
    const early = advances.flatMap(({ ahead }) => ahead.slice(0, MOST_AHEAD)).filter((one) => !stored.includes(one));
    await this.save(advances, positions, early);
    await this.quarantine(advances.flatMap(({ pastEnd }) => pastEnd.map(falseBy('past-end'))));
    await this.quarantine(advances.flatMap(({ backdated }) => backdated.map(falseBy('backdated'))));
    await this.quarantine(advances.flatMap(({ forks }) => forks.map(falseBy('fork'))));
    await this.apply(advances.flatMap(({ applied }) => applied));
  }

  async learn(
    { agency, epoch: current, heads, sealed }: SignedHeads,
    channels: readonly Lane['channel'][],
  ): Promise<void> {
    const told = channels.flatMap((channel) => withClosed(channel, heads, current));
    if (told.length === 0) return;
    const positions = await this.store.lock(told.map(({ channel, epoch }) => ({ source: agency, channel, epoch })));
    if (positions.some((one) => isOlder(sealed, one))) return; // it was said before what is known
    const claims = told.flatMap((head): Claim[] => {
      const position = positions.find(({ channel, epoch }) => channel === head.channel && epoch === head.epoch);
      return position ? [{ ...head, position }] : [];
    });
    const contradictions = await this.contradictions(claims);
    const steps = claims.map(({ sequence, position }, index) => {
      const announced = Math.max(position.announced, sequence);
      const told = toldOf(position, sequence, sealed);
      const isNews = position.ended === null || told !== position.told; // the latest word on where an epoch ends counts
      const ended = position.epoch < current && isNews ? sequence : position.ended;
      const stopped = position.stopped ?? (contradictions[index] ? `the head at ${sequence} is another` : null);
      return unmoved({ ...position, announced, ended, stopped, told });
    });
    const changed = steps.filter(({ position }, index) => differs(position, claims[index]?.position));
    if (changed.length === 0) return;
    await this.save(changed, positions, []);
    if (current > 1) await this.place([], lanesOf(changed.map(({ position }) => position)));
  }

  async promise(
    { agency: source, epoch, heads, sealed }: SignedHeads,
    channels: readonly Lane['channel'][],
  ): Promise<void> {
    const positions = await this.store.lock(channels.map((channel) => ({ source, channel, epoch })));
    const promised = positions.flatMap((position) => {
      if (position.epoch !== epoch) return [];
      const head = heads.find((one) => one.channel === position.channel && one.epoch === epoch);
      return unmoved({ ...position, told: toldOf(position, head?.sequence ?? 0, sealed) });
    });
    await this.save(promised, positions, []);
  }

  private async save(
    advances: readonly Advance[],
    before: readonly Position[],
    ahead: readonly Genuine[],
  ): Promise<void> {
    await this.store.save(advances, ahead);
    for (const { position } of advances) {
      const { source, channel, epoch, contiguous, stopped, ended } = position;
      const old = before.find((other) => sameLane(other, position) && other.epoch === epoch);
      if (stopped !== null && !old?.stopped) this.alarms.push({ kind: 'fork', reason: stopped, source, channel });
      if (ended !== null && contiguous > ended && old?.ended !== ended)
        this.alarms.push({ kind: 'past-end', reason: `${contiguous} applied, ${ended} acknowledged`, source, channel });
    }
  }

  private async apply(messages: readonly Genuine[]): Promise<void> {
    if (messages.length === 0) return;
    const parked = await this.store.parkedFiles(messages.map(({ envelope }) => envelope));
    const letters: Letter[] = [];
    await this.handle(messages, parked, letters);
    if (letters.length === 0) return;
    await this.store.park(letters, this.parts.now());
    for (const { message, reason } of letters) if (reason !== null) this.alarms.push(parkedAlarm(message, reason));
  }

  /** All at once; when that is refused, in halves, until the one message that is to blame stands alone. */
  private async handle(messages: readonly Genuine[], parked: Set<string>, letters: Letter[]): Promise<void> {
    const isParked = ({ envelope }: Genuine): boolean => parked.size > 0 && parked.has(fileKey(envelope));
    letters.push(...messages.filter(isParked).map((message) => ({ message, reason: null })));
    const live = messages.filter((message) => !isParked(message));
    const [first] = live;
    if (!first) return;
    try {
      await this.store.attempt(() =>
        this.parts.handle(
          live.map(({ envelope }) => envelope),
          this.tx,
        ),
      );
    } catch (error) {
      if (isTransient(error)) throw error;
      if (live.length === 1) {
        parked.add(fileKey(first.envelope));
        letters.push({ message: first, reason: reasonOf(error) });
        return;
      }
      const half = live.length >> 1;
      await this.handle(live.slice(0, half), parked, letters);
      await this.handle(live.slice(half), parked, letters);
    }
  }

  /** Adds what only the memory of applied hashes can tell: a message came again, and is another. */
  private async withForks(steps: readonly Advance[]): Promise<Advance[]> {
    const again = steps.flatMap((step) => step.again.map((message) => ({ message, step })));
    const contradictions = await this.contradictions(
      again.map(({ message: { sequence, hash }, step: { position } }) => ({ sequence, hash, position })),
    );
    const found = again.filter((_, index) => contradictions[index]);
    const now = this.parts.now();
    const isLate = ({ message }: (typeof found)[number]): boolean =>
      !this.parts.verifier.isInForce(message.envelope, now);
    return steps.map((all) => {
      const late = found.filter((one) => one.step === all && isLate(one)).map(({ message }) => message);
      const step = late.length > 0 ? { ...all, backdated: [...all.backdated, ...late] } : all;
      const forks = found.filter((one) => one.step === all && !isLate(one)).map(({ message }) => message);
      const [fork] = forks;
      if (!fork) return step;
      const stopped = step.position.stopped ?? `another message at ${fork.sequence}`;
      return { ...step, forks: [...step.forks, ...forks], position: { ...step.position, stopped } };
    });
  }

  /** For each claim: was another message applied at its place? */
  private async contradictions(claims: readonly Claim[]): Promise<boolean[]> {
    const past = claims.filter(({ sequence, position }) => sequence > 0 && sequence < position.contiguous);
    const hashes =
      past.length > 0
        ? await this.store.appliedHashes(past.map(({ position, sequence }) => ({ ...position, sequence })))
        : [];
    const applied = new Map(past.map((claim, index) => [claim, hashes[index]]));
    return claims.map((claim) => {
      const { sequence, hash, position } = claim;
      const known = sequence > 0 && sequence === position.contiguous ? position.headHash : applied.get(claim);
      return known !== undefined && known !== hash;
    });
  }
}

/** The told heads of a channel, with those of closed epochs that were empty. */
function withClosed(channel: Lane['channel'], heads: readonly Head[], current: number): Head[] {
  const own = heads.filter((head) => head.channel === channel && head.epoch <= current);
  const empty = Array.from({ length: current - 1 }, (_, index) => ({
    channel,
    epoch: index + 1,
    sequence: 0,
    hash: '',
  }));
  return [...own, ...empty.filter(({ epoch }) => !own.some((head) => head.epoch === epoch))];
}

/** The latest that the source has said of how far it had sealed; of what was sealed by one moment more may come back to it. */
function toldOf({ told }: Position, sequence: number, at: Moment | undefined): Told | undefined {
  if (at === undefined) return told;
  const isLater = told === undefined || told.at < at || (told.at === at && told.sequence < sequence);
  return isLater ? { sequence, at } : told;
}

/** Nothing came ahead of its turn that was not announced by that. */
const hasWaiting = ({ announced, contiguous }: Position): boolean => announced > contiguous;

const isOlder = (sealed: Moment | undefined, { told }: Position): boolean =>
  sealed !== undefined && told !== undefined && sealed < told.at;

const differs = (a: Position, b: Position | undefined): boolean =>
  a.announced !== b?.announced || a.ended !== b.ended || a.stopped !== b.stopped || a.told !== b.told;

const falseBy =
  (reason: False['reason']) =>
  ({ envelope, text }: Genuine): False => ({ reason, text, source: envelope.source, subject: subjectOf(envelope) });

const parkedAlarm = ({ envelope: { source, channel, subject }, sequence }: Genuine, reason: string): Alarm => ({
  kind: 'parked',
  reason,
  source,
  channel,
  sequence,
  file: subject,
});
