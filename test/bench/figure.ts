import { type Ratio } from './rounds';

/** What a figure is held against. */
export interface Demand {
  readonly bar: number;
  readonly aim: number;
  /** Is more better? */
  readonly better: 'more' | 'less';
}

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly floor?: string;
  readonly subject: string;
  /** What the demand is about: a ratio to the floor, or the value itself in the unit of the demand. */
  readonly value: Ratio | number;
  readonly unit?: string;
  readonly demand?: Demand;
}

export interface Figure {
  readonly id: string;
  readonly title: string;
  measure(): Promise<{ readonly lines: readonly Line[]; readonly notes: readonly string[] }>;
}

export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')}/s`;
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const middle = (value: Ratio | number): number => (typeof value === 'number' ? value : value.median);

export function verdictOf({ value, demand }: Line): string {
  if (!demand) return '';
  const reaches = (limit: number): boolean =>
    demand.better === 'more' ? middle(value) >= limit : middle(value) <= limit;
  return reaches(demand.aim) ? 'aim' : reaches(demand.bar) ? 'bar' : 'short';
}

export function row(line: Line): string[] {
  const { what, floor = '', subject, value, unit = '', demand } = line;
  const shown =
    typeof value === 'number'
      ? `${round(value)}${unit}`
      : `${round(value.median)} (${round(value.least)}–${round(value.most)})`;
  const sign = demand?.better === 'more' ? '≥' : '≤';
  const held = demand ? [`${sign} ${demand.bar}${unit}`, `${sign} ${demand.aim}${unit}`] : ['', ''];
  return [what, floor, subject, shown, ...held, verdictOf(line)];
}

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
