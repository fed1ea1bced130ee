import type { AgencyId, Moment } from '@la-chan/contracts';
import type { Audience } from '../envelope';
import { signHeads } from '../heads';
import { isCredible, isFurther, isNotBack, isOther, type Seen } from './evidence';
import type { Known, RecoveryParts } from './known';
import { seenBy } from './witness';

/** So far ahead has no clock of ours ever been: who remembers more has not heard it of this agency. */
const MOST_AHEAD_MS = 48 * 3600_000;

type Parts = Pick<RecoveryParts, 'peers' | 'counts' | 'bus' | 'signer' | 'store' | 'now' | 'raise'>;

/** What each peer says to have seen of the agency, once it was asked. */
export class Witnesses {
  private readonly heard = new Map<AgencyId, readonly Seen[]>();
  /** They have seen messages that they do not give back: they may have been restored themselves meanwhile. */
  private readonly toAskAgain = new Set<AgencyId>();
  /** Somebody has said that it will know soon. */
  draining = false;

  constructor(private readonly parts: Parts) {}

  /** Each is told what is known here to be sealed by now: what else there may be, it takes before it answers or never. */
  async ask(): Promise<void> {
    const { store, now } = this.parts;
    const asked = this.parts.peers().filter((peer) => !this.heard.has(peer) || this.toAskAgain.has(peer));
    this.draining = false;
    if (asked.length === 0) return;
    const known = await store.transact(async (tx) => {
      const { epoch, heads } = await tx.lock();
      return { epoch, heads, sealedAt: await tx.sealNoEarlier(now()) };
    });
    await Promise.all(asked.map((peer) => this.hear(peer, known)));
  }

  private async hear(peer: AgencyId, known: Pick<Known, 'epoch' | 'heads'> & { sealedAt: Moment }): Promise<void> {
    const { bus, signer, now, counts, raise } = this.parts;
    const isRead = (channel: Audience): boolean =>
      channel === `to:${peer}` || channel === 'bulletins' || (counts(peer) && channel === 'facts');
    const heads = known.heads.filter(({ channel }) => isRead(channel));
    const seen = await seenBy(bus, peer, signHeads({ ...known, heads }, now(), signer), isRead);
    if (seen === 'draining') this.draining = true;
    else if (seen?.every((one) => isCredible(one, known))) {
      this.heard.set(peer, seen);
      this.toAskAgain.delete(peer);
    } else if (seen) raise({ kind: 'unauthorised', reason: 'claims epochs without end', source: peer });
  }

  get agencies(): AgencyId[] {
    return [...this.heard.keys()];
  }

  has(agency: AgencyId): boolean {
    return this.heard.has(agency);
  }

  /** Those who were not heard. */
  silent(): AgencyId[] {
    return this.parts.peers().filter((peer) => !this.heard.has(peer));
  }

  /** Were all heard who count the facts of all? */
  countersHeard(): boolean {
    return !this.silent().some((peer) => this.parts.counts(peer));
  }

  claims(): (Seen & { readonly peer: AgencyId })[] {
    return [...this.heard].flatMap(([peer, seen]) => seen.map((one) => ({ ...one, peer })));
  }

  isFurther(known: Known): boolean {
    return this.claims().some((seen) => isFurther(seen, known));
  }

  /** The latest moment before which somebody remembers to have been told that the agency had sealed. */
  toldAt(): Moment | undefined {
    const most = new Date(Date.parse(this.parts.now()) + MOST_AHEAD_MS).toISOString();
    const told = this.claims().flatMap((seen) => seen.told?.at ?? []);
    return told
      .filter((at) => at <= most)
      .sort()
      .at(-1);
  }

  /** Why the old epoch is not whole yet. */
  missing(known: Known): string | undefined {
    if (!this.countersHeard()) return 'the scorecard does not answer how far it has counted';
    const claims = this.claims();
    const what = ({ channel, contiguous, epoch, peer }: (typeof claims)[number]): string =>
      `${channel} up to ${contiguous} of epoch ${epoch}, as ${peer} says to have read it,`;
    const gap = claims.find((seen) => isNotBack(seen, known));
    if (gap) return `${what(gap)} has come back from nobody yet`;
    const fork = claims.find((seen) => isOther(seen, known));
    return fork && `${what(fork)} was signed otherwise`;
  }

  /** Those who have seen what has not come back are asked once more. */
  askAgain(known: Known): void {
    for (const seen of this.claims()) if (isNotBack(seen, known)) this.toAskAgain.add(seen.peer);
  }

  /** What was heard is dealt with: a place that nobody could fill is behind the end of its epoch. */
  dealtWith(): void {
    for (const peer of this.heard.keys()) this.heard.set(peer, []);
  }

  /** Everybody is asked anew. */
  forget(): void {
    this.heard.clear();
  }
}
