import type { AgencyId } from '@la-chan/contracts';
import { behindOf, target, type Position } from './position';

/** How far and how long one channel of a source is behind, through its epochs. */
export interface LaneLag {
  readonly source: AgencyId;
  /** `facts`, `bulletins` or `to`: what is addressed to this agency alone. */
  readonly channel: string;
  readonly messages: number;
  readonly ms: number;
}

/** A sequence that was first known here at a moment. */
interface Known {
  readonly upTo: number;
  readonly at: number;
}

const MOST_KNOWN = 1000;

/** How long what is known of other agencies has waited to be applied, from looks at the positions. */
export class ReadingLag {
  private known = new Map<string, readonly Known[]>();

  /** `at` in milliseconds of any clock that never goes back. */
  look(positions: readonly Position[], at: number): LaneLag[] {
    const before = this.known;
    this.known = new Map(
      positions.map((position) => [placeOf(position), waiting(before.get(placeOf(position)) ?? [], position, at)]),
    );
    const lanes = new Map<string, LaneLag>();
    for (const position of positions) {
      const { source } = position;
      const channel = position.channel.split(':')[0] ?? '';
      const lane = lanes.get(`${source} ${channel}`) ?? { source, channel, messages: 0, ms: 0 };
      const [oldest] = this.known.get(placeOf(position)) ?? [];
      lanes.set(`${source} ${channel}`, {
        ...lane,
        messages: lane.messages + behindOf(position),
        ms: Math.max(lane.ms, oldest ? at - oldest.at : 0),
      });
    }
    return [...lanes.values()];
  }
}

function waiting(known: readonly Known[], position: Position, at: number): readonly Known[] {
  const open = known.filter(({ upTo }) => upTo > position.contiguous);
  const last = open.at(-1)?.upTo ?? position.contiguous;
  const upTo = target(position);
  // Of a reader that is far behind the oldest count; what is not kept is seen again once they are applied.
  return upTo > last && open.length < MOST_KNOWN ? [...open, { upTo, at }] : open;
}

const placeOf = ({ source, channel, epoch }: Position): string => `${source} ${channel} ${epoch}`;
