import type { Arrival } from './sealing/verify';
import type { Stream } from './streams';

/** The broker, as far as the messaging's cores need it. It may lose, repeat and reorder everything. */
export interface Bus {
  /** Nothing is published while it is false. */
  readonly connected: boolean;
  /** Called at each connection, and at once when there is one. */
  onConnected(listener: () => void): void;
  /** Resolves when a stream has stored it, rejects when that is not known. The broker drops an id that it has seen lately. */
  publish(subject: string, id: string, body: string): Promise<void>;
  /** Asks another agency on its control line; rejects when there is no answer in time. */
  ask(subject: string, body: string): Promise<string>;
  /** Tells another agency, whether it hears or not. */
  say(subject: string, body: string): void;
  /**
   * Takes back those of the agency's own facts and bulletins that the broker has, however often it is asked. False when it
   * cannot be told whether there are more.
   */
  takeBack(take: (messages: readonly Arrival[]) => void): Promise<boolean>;
  /** Has the agency dealt with all that these streams had for it when this was asked? False when that is not known. */
  drained(streams: readonly Stream[]): Promise<boolean>;
}
