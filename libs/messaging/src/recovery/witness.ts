import type { AgencyId } from '@la-chan/contracts';
import { z } from 'zod';
import type { Bus } from '../bus';
import type { Audience } from '../envelope';
import type { SignedHeads } from '../heads';
import type { Head } from '../sealing/seal';
import { lineOf } from '../streams';
import { Seen } from './evidence';

const Positions = z.object({ positions: z.array(Seen), draining: z.boolean().optional() });
const Returned = z.object({
  envelopes: z.array(z.looseObject({ type: z.string(), dataversion: z.int(), sequence: z.string() })),
});
type Returned = z.output<typeof Returned>['envelopes'];
const PAGE_MESSAGES = 500;

/**
 * What a peer has seen of the channels that are its to read, once it takes nothing more of what was sealed before and is
 * not in these heads; undefined when it does not answer, or `draining` while messages may still wait for it.
 */
export async function seenBy(
  bus: Bus,
  peer: AgencyId,
  heads: SignedHeads,
  isRead: (channel: Audience) => boolean,
): Promise<readonly Seen[] | 'draining' | undefined> {
  const answer = Positions.safeParse(await asked(bus, heads.agency, peer, { kind: 'positions', heads }));
  if (answer.data?.draining) return 'draining';
  return answer.data?.positions.filter(({ channel }) => isRead(channel));
}

/** What a peer still has of the messages that this agency has sent to it, after those that are known here. */
export async function returnedFrom(
  bus: Bus,
  self: AgencyId,
  peer: AgencyId,
  { channel, epoch, contiguous }: Seen,
  heads: readonly Head[],
): Promise<Returned> {
  const returned: Returned = [];
  const head = heads.find((one) => one.channel === channel && one.epoch === epoch);
  for (let from = (head?.sequence ?? 0) + 1; from <= contiguous;) {
    const answer = await asked(bus, self, peer, { kind: 'returned', epoch, from, limit: PAGE_MESSAGES });
    const envelopes = Returned.safeParse(answer).data?.envelopes ?? [];
    const last = Number(envelopes.at(-1)?.sequence ?? 0);
    if (!(last >= from)) break;
    returned.push(...envelopes);
    from = last + 1;
  }
  return returned;
}

async function asked(bus: Bus, self: AgencyId, peer: AgencyId, question: object): Promise<unknown> {
  try {
    return JSON.parse(await bus.ask(lineOf(peer, self), JSON.stringify(question)));
  } catch {
    return undefined; // it is away, or says nothing that can be read
  }
}
