import type { Envelope } from './envelope';

/** One step of messages on their way, told when it is over. */
export interface Passage {
  readonly step: 'seal' | 'publish' | 'apply';
  /** Those that it took together. */
  readonly envelopes: readonly Envelope[];
  /** Milliseconds of the epoch at which it began. */
  readonly began: number;
}

export type Passed = (passage: Passage) => void;

/** Milliseconds of the epoch on a clock that measures and dates nothing. */
export const measuredNow = (): number => performance.timeOrigin + performance.now();
