import type { Day } from '@la-chan/contracts';

/** Vietnamese first, English second. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** How a file came in; a file that says nothing came in directly. */
export type Origin = 'direct' | 'inside' | 'outside';

/** One measure in a signed sum. */
export interface Term {
  readonly sign: 1 | -1;
  readonly measure: string;
  readonly origins?: readonly Origin[];
  /** `part`: only in the figure of a unit or agency, where what others of the city took or gave is new or gone. */
  readonly only?: 'part';
  /** Counted only under these options of a reading. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
}

/** A numerator and a denominator as signed sums of measures. */
export interface Indicator {
  readonly id: string;
  readonly title: Text;
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  /** By period, what was under way before it is added to the denominator. */
  readonly carriesOver: boolean;
  /** The limits within which the files of the denominator are to be done. */
  readonly due: readonly Term[];
  /** What a unit of the numerator is, for the sentence `48 of 50 …`. */
  readonly counts: Text;
}

export interface ReadingOption {
  readonly id: string;
  readonly label: Text;
}

/** A question that the plan's wording leaves open; every answer to it is a setting, never a constant of the code. */
export interface Reading {
  readonly id: string;
  readonly label: Text;
  readonly options: readonly ReadingOption[];
  readonly chosen: string;
  /** Why it is chosen, or where the question comes from. */
  readonly source: Text;
}

/** `=`, `>` and `>=` against a ratio of whole numbers. */
export interface Threshold {
  readonly operator: '=' | '>' | '>=';
  readonly ratio: readonly [numerator: number, denominator: number];
}

export interface Target {
  readonly id: string;
  readonly title: Text;
  /** As the plan says it. */
  readonly text: Text;
  readonly threshold: Threshold | null;
  readonly readings: readonly Reading[];
  /** Empty: declared by the plan, and not yet counted here. A target is met when each of its indicators meets it. */
  readonly indicators: readonly Indicator[];
}

/** A plan is known by number and date: Hanoi issued two plans 133/KH-UBND. */
export interface Plan {
  readonly key: string;
  readonly number: string;
  readonly date: Day;
  readonly title: Text;
  readonly issuedBy: Text;
  readonly period: { readonly from: Day; readonly to: Day };
  readonly basis: readonly Text[];
  readonly targets: readonly Target[];
}

/** The options that a question is answered with, by reading id. */
export type Settings = Readonly<Record<string, string>>;

/** The plan's own choice, with what the asker wants otherwise. */
export const settingsOf = (target: Target, asked: Settings = {}): Settings =>
  Object.fromEntries(target.readings.map(({ id, chosen }) => [id, asked[id] ?? chosen]));
