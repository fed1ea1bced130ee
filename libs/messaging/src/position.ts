import type { AgencyId, FileId, Moment } from '@la-chan/contracts';
import type { Audience } from './envelope';
import { NO_HASH } from './sealing/digest';
import type { Genuine } from './sealing/verify';

/** A channel of an agency, through all its epochs. */
export interface Lane {
  readonly source: AgencyId;
  readonly channel: Audience;
}
/** One message's place. */
export interface Place extends Lane {
  readonly epoch: number;
  readonly sequence: number;
}
/** A file as one channel tells of it: what parks together. */
export interface FileLane extends Lane {
  readonly subject: FileId;
}

export const fileKey = ({ source, channel, subject }: FileLane): string => `${source} ${channel} ${subject}`;
export const sameLane = (a: Lane, b: Lane): boolean => a.source === b.source && a.channel === b.channel;

/** The distinct lanes of these, in the order in which everybody locks them. */
export function lanesOf(places: readonly Lane[]): Lane[] {
  const lanes = new Map(places.map(({ source, channel }) => [`${source} ${channel}`, { source, channel }]));
  return [...lanes.keys()].sort().flatMap((key) => lanes.get(key) ?? []);
}

/** How far a reader has come in one epoch of a lane: deduplication, order, forks and replicas in one row. */
export interface Position extends Lane {
  readonly epoch: number;
  /** All up to here are applied. */
  readonly contiguous: number;
  /** Of the message at `contiguous`. */
  readonly headHash: string;
  /** The highest sequence that the source has signed, as far as is known here. */
  readonly announced: number;
  /** The last sequence of the epoch, once the source has opened a later one. */
  readonly ended: number | null;
  /** Why nothing more is applied, until an operator has decided. */
  readonly stopped: string | null;
  /** When the message at `contiguous` was sealed. */
  readonly sealedAt?: Moment | undefined;
  /** How far the source had sealed at a moment, as it has signed it. */
  readonly told?: Told | undefined;
}

export interface Told {
  readonly sequence: number;
  readonly at: Moment;
}

const beginning = ({ source, channel }: Lane, epoch: number): Position => ({
  source,
  channel,
  epoch,
  contiguous: 0,
  headHash: NO_HASH,
  announced: 0,
  ended: null,
  stopped: null,
});

/** Has the reader all of this epoch? Only then does the next one begin; a stopped one holds nothing up once it is over. */
const isComplete = ({ ended, contiguous, stopped }: Position): boolean =>
  ended !== null && (contiguous >= ended || stopped !== null);

/** The last sequence of the epoch that is still to come, as far as is known. */
export const target = ({ ended, announced }: Position): number => ended ?? announced;

/** So many of what the source has signed in the epoch are not applied. */
export const behindOf = (position: Position): number => Math.max(0, target(position) - position.contiguous);

/** What a step through one epoch has come to. */
export interface Advance {
  readonly position: Position;
  /** To be applied now, in order. */
  readonly applied: readonly Genuine[];
  /** Came before their turn, in order. */
  readonly ahead: readonly Genuine[];
  /** Were applied before; only the remembered hash tells whether they are the same. */
  readonly again: readonly Genuine[];
  /** Signed in this epoch after what the source itself calls its end. */
  readonly pastEnd: readonly Genuine[];
  /** Sealed, as they say, before what comes before them: by a key that somebody else has by now. */
  readonly backdated: readonly Genuine[];
  /** Contradict what was applied or came earlier: the channel stops there. */
  readonly forks: readonly Genuine[];
}

/** A step that moves nothing. */
export const unmoved = (position: Position): Advance => ({
  position,
  applied: [],
  ahead: [],
  again: [],
  pastEnd: [],
  backdated: [],
  forks: [],
});

/**
 * Puts genuine messages of a lane in their places, epoch by epoch: a later epoch waits until every earlier one is
 * complete. `positions` are those of the lane's epochs known so far.
 */
export function advanceLane(lane: Lane, positions: readonly Position[], arrivals: readonly Genuine[]): Advance[] {
  const known = new Map(positions.map((position) => [position.epoch, position]));
  const last = Math.max(0, ...known.keys(), ...arrivals.map(({ envelope }) => envelope.epoch));
  const advances: Advance[] = [];
  let open = true;
  for (let epoch = 1; epoch <= last; epoch++) {
    const before = known.get(epoch) ?? beginning(lane, epoch);
    const own = ordered(arrivals.filter(({ envelope }) => envelope.epoch === epoch));
    const step = advance(before, own, open);
    if (own.length > 0 || known.has(epoch)) advances.push(step);
    open &&= isComplete(step.position);
  }
  return advances;
}

const ordered = (messages: readonly Genuine[]): Genuine[] => [...messages].sort((a, b) => a.sequence - b.sequence);

/** One epoch; `arrivals` in the order of their sequence. Unless it is `open`, everything new waits. */
function advance(before: Position, all: readonly Genuine[], open: boolean): Advance {
  const { ended } = before;
  const backdated = all.filter((message) => isBackdated(message, before));
  const arrivals = backdated.length > 0 ? all.filter((message) => !backdated.includes(message)) : all;
  const announced = Math.max(before.announced, arrivals.at(-1)?.sequence ?? 0);
  if (before.stopped !== null) return { ...unmoved({ ...before, announced }), backdated };
  let { contiguous, headHash, sealedAt } = before;
  const applied: Genuine[] = [];
  const ahead: Genuine[] = [];
  const again: Genuine[] = [];
  const pastEnd: Genuine[] = [];
  const at = (stopped: string | null): Position => ({ ...before, contiguous, headHash, sealedAt, announced, stopped });
  let last: Genuine | undefined;
  for (const message of arrivals) {
    const { sequence, hash, envelope } = message;
    const twin = last?.sequence === sequence;
    if (twin && last?.hash === hash) continue;
    const next = open && sequence === contiguous + 1;
    if (ended !== null && sequence > ended) pastEnd.push(message);
    else if (sequence <= contiguous && !twin) again.push(message);
    else if (twin || (next && envelope.prevhash !== headHash)) {
      const stopped = twin ? `two messages at ${sequence}` : `the message at ${sequence} does not follow`;
      return { position: at(stopped), applied, ahead: [], again, pastEnd, backdated, forks: [message] };
    } else if (next) {
      applied.push(message);
      [contiguous, headHash, sealedAt] = [sequence, hash, envelope.sealedat];
    } else ahead.push(message);
    last = message;
  }
  return { position: at(null), applied, ahead, again, pastEnd, backdated, forks: [] };
}

/** A source seals in the order of time: what follows a place was not sealed before what is known of that place. */
const isBackdated = (
  { sequence, envelope: { sealedat } }: Genuine,
  { contiguous, sealedAt, told }: Position,
): boolean =>
  (sealedAt !== undefined && sequence > contiguous && sealedat < sealedAt) ||
  (told !== undefined && sequence > told.sequence && sequence > contiguous && sealedat < told.at);
