import type { AgencyId, Day, Moment } from '@la-chan/contracts';
import type { Period } from './period';

/** What the sums of a question are told apart by; longer parts of time are made of months. */
export const GROUPINGS = ['none', 'unit', 'agency', 'article', 'source', 'month'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * Where in time an amount lies: before the period, within it, of a file that entered in it (cohort); for limits: still
 * to be done and not yet due, of the files that entered in it, or of all at its end.
 */
export type Slot = 'before' | 'within' | 'cohort' | 'pendingOfCohort' | 'pendingAtEnd';

export interface Sum {
  readonly group: string;
  readonly measure: string;
  readonly origin: string;
  readonly slot: Slot;
  readonly amount: number;
}

/** Which entries a figure is about; undefined is all. */
export interface Selection {
  readonly units?: readonly string[] | undefined;
  readonly agency?: AgencyId | undefined;
  readonly article?: string | undefined;
  readonly source?: string | undefined;
  /** Without what was sealed after it. */
  readonly asKnownOn?: Moment | undefined;
}

export interface SumsQuery extends Selection {
  readonly measures: readonly string[];
  readonly period: Period;
  /** The last day that has begun, as known. */
  readonly today: Day;
  readonly grouping: Grouping;
}

/** Measures of limits; all others are of what was done. */
export const isDue = (measure: string): boolean => measure.endsWith('-due');
