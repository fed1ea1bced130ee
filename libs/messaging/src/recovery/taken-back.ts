import { subjectOf, type Envelope } from '../envelope';
import { parse } from '../said';
import { isGenuine, type Arrival, type Genuine } from '../sealing/verify';
import { behind, chained, isNotBack, type Ends, type Place } from './evidence';
import type { Known, RecoveryParts } from './known';
import { returnedFrom } from './witness';
import type { Witnesses } from './witnesses';

/** Messages that the agency has signed and forgotten, as the broker and its peers give them back. */
export class TakenBack {
  private readonly messages = new Map<string, Genuine>();

  constructor(private readonly parts: Pick<RecoveryParts, 'self' | 'bus' | 'verifier'>) {}

  get size(): number {
    return this.messages.size;
  }

  /** Own facts and bulletins that the broker still has; false where it could not be read. */
  fromBroker(known: Known): Promise<boolean> {
    return this.parts.bus.takeBack((messages) => this.keep(messages, known));
  }

  /** What each peer has heard of this agency and this agency has forgotten. */
  async fromPeers(witnesses: Witnesses, known: Known): Promise<void> {
    const { bus, self } = this.parts;
    for (const one of witnesses.claims()) {
      if (one.channel !== `to:${one.peer}` || !isNotBack(one, known)) continue;
      const envelopes = await returnedFrom(bus, self, one.peer, one, known.heads);
      const messages = envelopes.map((envelope) => ({
        subject: subjectOf({ ...envelope, source: self, channel: one.channel }),
        text: JSON.stringify(envelope),
      }));
      this.keep(messages, known);
    }
  }

  /** Those that follow what is known without a gap. */
  chained({ heads }: Known): Genuine[] {
    return chained(heads, [...this.messages.values()]);
  }

  places(): Place[] {
    return [...this.messages.values()].map(({ envelope, sequence }) => ({ ...envelope, sequence }));
  }

  /** Leaves out what is here by now: another replica may have put it back. */
  forget(known: Known): void {
    for (const [key, { envelope, sequence }] of this.messages)
      if (!behind({ ...envelope, sequence }, known)) this.messages.delete(key);
  }

  clear(): void {
    this.messages.clear();
  }

  private keep(messages: readonly Arrival[], known: Ends): void {
    for (const arrival of messages) {
      if (!saysToBeBehind(arrival.text, known)) continue; // most of a long life
      const message = this.parts.verifier.verify(arrival);
      if (!isGenuine(message) || message.envelope.source !== this.parts.self) continue;
      const { channel, epoch } = message.envelope;
      const place = { channel, epoch, sequence: message.sequence };
      if (behind(place, known)) this.messages.set(placeKey(place), message);
    }
  }
}

/** Told without a look at its signature, which takes the longest. */
function saysToBeBehind(text: string, known: Ends): boolean {
  const { channel, epoch, sequence } = { ...(parse(text) as Partial<Envelope> | undefined) };
  return channel === undefined || epoch === undefined || behind({ channel, epoch, sequence: Number(sequence) }, known);
}

const placeKey = ({ channel, epoch, sequence }: Place): string => `${channel} ${epoch} ${sequence}`;
