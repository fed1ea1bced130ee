import type { AgencyId } from '@la-chan/contracts';
import type { Delivery } from '../../libs/messaging/src/nats-pull';
import { filterOf, KEPT, ownFilterOf, STREAMS, type Stream } from '../../libs/messaging/src/streams';

export interface Message {
  readonly place: number;
  readonly subject: string;
  readonly id: string;
  readonly body: string;
}

interface Consumer {
  readonly acknowledged: Set<number>;
  /** Until when what was delivered is not delivered again. */
  readonly delivered: Map<number, number>;
}

interface Contents {
  messages: Message[];
  last: number;
  /** When each id was seen. */
  readonly ids: Map<string, number>;
  readonly consumers: Map<AgencyId, Consumer>;
}

const DEDUPLICATION_MS = 120_000;
const ACKNOWLEDGE_WITHIN_MS = 30_000;

const empty = (): Contents => ({ messages: [], last: 0, ids: new Map(), consumers: new Map() });
const copyOf = ({ messages, last, ids, consumers }: Contents): Contents => ({
  messages: [...messages],
  last,
  ids: new Map(ids),
  consumers: new Map(
    [...consumers].map(([agency, { acknowledged, delivered }]) => [
      agency,
      { acknowledged: new Set(acknowledged), delivered: new Map(delivered) },
    ]),
  ),
});

const matches = (filter: string, subject: string): boolean => subject.startsWith(filter.slice(0, -1));

/** The streams and consumers of a broker that keeps nothing it has promised. */
export class Broker {
  private streams = new Map<Stream, Contents>(STREAMS.map((stream) => [stream, empty()]));
  private kept: Map<Stream, Contents> | undefined;
  /** Has it ever lost what it had stored? */
  hasLost = false;

  constructor(private readonly now: () => number) {}

  store(subject: string, id: string, body: string): void {
    const stream = STREAMS.find((name) => matches(`${name.toLowerCase()}.>`, subject));
    if (!stream) throw new Error(`no stream takes ${subject}`);
    const contents = this.contents(stream);
    const seen = contents.ids.get(id);
    if (seen !== undefined && this.now() - seen < DEDUPLICATION_MS) return;
    contents.ids.set(id, this.now());
    contents.messages.push({ place: ++contents.last, subject, id, body });
  }

  /** Of what an agency has not acknowledged and nobody is dealing with, those that are chosen. */
  pull(
    stream: Stream,
    agency: AgencyId,
    choose: (waiting: readonly Message[]) => readonly Message[],
    isConnected: () => boolean,
  ): Delivery[] {
    const { delivered } = this.consumer(stream, agency);
    return choose(this.waiting(stream, agency)).map(({ place, subject, body }) => {
      delivered.set(place, this.now() + ACKNOWLEDGE_WITHIN_MS);
      const done = (): void => {
        if (isConnected()) this.acknowledge(stream, agency, place);
      };
      return { subject, text: body, ack: done, terminate: done };
    });
  }

  /** Is there anything to pull? */
  has(stream: Stream, agency: AgencyId): boolean {
    return this.waiting(stream, agency).length > 0;
  }

  /** Has the agency acknowledged everything that is there for it? */
  isDrained(stream: Stream, agency: AgencyId): boolean {
    return this.unacknowledged(stream, agency).length === 0;
  }

  /** What a source has published and the broker keeps. */
  keptOf(source: AgencyId): { readonly subject: string; readonly text: string }[] {
    return KEPT.flatMap((stream) =>
      this.contents(stream)
        .messages.filter(({ subject }) => matches(ownFilterOf(stream, source), subject))
        .map(({ subject, body }) => ({ subject, text: body })),
    );
  }

  size(stream: Stream): number {
    return this.contents(stream).messages.length;
  }

  /** Loses some of its messages, whatever it has acknowledged. */
  keepOnly(stream: Stream, isKept: (index: number) => boolean): void {
    this.hasLost = true;
    const contents = this.contents(stream);
    contents.messages = contents.messages.filter((_, index) => isKept(index));
  }

  /** The stream is gone, and made anew. */
  makeAnew(stream: Stream): void {
    this.hasLost = true;
    this.streams.set(stream, empty());
  }

  /** The consumer is gone, and made anew: all that is there comes again. False when there is nothing. */
  forget(stream: Stream, agency: AgencyId): boolean {
    return this.contents(stream).consumers.delete(agency);
  }

  /** What is not acknowledged comes again at once. False when there is nothing. */
  deliverAgain(stream: Stream, agency: AgencyId): boolean {
    const { delivered } = this.consumer(stream, agency);
    const happened = delivered.size > 0;
    delivered.clear();
    return happened;
  }

  /** The broker gives something else than it was given. */
  replace(stream: Stream, at: number, other: (body: string, at: number) => string): void {
    this.hasLost = true;
    const contents = this.contents(stream);
    contents.messages = contents.messages.map((message, index) =>
      index === at ? { ...message, body: other(message.body, at) } : message,
    );
  }

  /** Somebody publishes another message under the subject of one, before all others. */
  insert(stream: Stream, at: number, other: (body: string) => string): void {
    const contents = this.contents(stream);
    const { subject, body } = contents.messages[at]!;
    contents.messages.unshift({ subject, body: other(body), id: '', place: ++contents.last });
  }

  copy(): void {
    this.kept = new Map([...this.streams].map(([stream, contents]) => [stream, copyOf(contents)]));
  }

  /** False when there is no copy. */
  restore(): boolean {
    if (!this.kept) return false;
    this.hasLost = true;
    this.streams = new Map([...this.kept].map(([stream, contents]) => [stream, copyOf(contents)]));
    return true;
  }

  private waiting(stream: Stream, agency: AgencyId): Message[] {
    const { delivered } = this.consumer(stream, agency);
    return this.unacknowledged(stream, agency).filter(({ place }) => (delivered.get(place) ?? 0) <= this.now());
  }

  private unacknowledged(stream: Stream, agency: AgencyId): Message[] {
    const { acknowledged } = this.consumer(stream, agency);
    const filter = filterOf(stream, agency);
    return this.contents(stream).messages.filter(
      ({ place, subject }) => matches(filter, subject) && !acknowledged.has(place),
    );
  }

  private acknowledge(stream: Stream, agency: AgencyId, place: number): void {
    this.consumer(stream, agency).acknowledged.add(place);
    if (stream !== 'EXCHANGE') return;
    const contents = this.contents(stream);
    contents.messages = contents.messages.filter((message) => message.place !== place);
  }

  private consumer(stream: Stream, agency: AgencyId): Consumer {
    const { consumers } = this.contents(stream);
    const consumer = consumers.get(agency) ?? { acknowledged: new Set(), delivered: new Map() };
    consumers.set(agency, consumer);
    return consumer;
  }

  private contents(stream: Stream): Contents {
    return this.streams.get(stream) ?? empty();
  }
}
