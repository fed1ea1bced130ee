import { Seriousness } from '@la-chan/contracts';
import { dayOf, type Day, type Moment, momentOf } from './day';
import type { PartTold } from './deadline';
import type { HistoryEntry } from './history';
import type { Decision } from './limit';
import type { LimitRule } from './rule';
import { seriousnessNamed } from './seriousness';

/** The moment that a field of an entry names; when it names none, that of the entry. */
export function momentIn(entry: HistoryEntry, field: string | undefined): Moment {
  const value = field === undefined ? undefined : entry.data?.[field];
  return typeof value === 'string' ? momentOf(value) : entry.at;
}

/** A last day that a decision names, as a day or as the instant of its 24:00. */
export function dayIn(entry: HistoryEntry, field: string): Day | undefined {
  const value = entry.data?.[field];
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return dayOf(momentOf(new Date(Date.parse(value) - 1).toISOString()));
}

/** Whom or what it concerns, under a rule that has a deadline for each: one of each whom a list names. */
export function aboutIn(
  { about, begunAs, begunFor }: LimitRule,
  entry: HistoryEntry,
  facts: Record<string, unknown>,
): readonly (string | undefined)[] {
  if (about === undefined) return [undefined];
  if (begunFor) return begunFor(entry, facts);
  const { data } = entry;
  const value = data?.[begunAs ?? about] ?? data?.[about];
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return [typeof value === 'string' ? value : undefined];
}

/** Does it concern a deadline about this one? What names nobody concerns each, what names several (`defendants`), or says something of each, each of them. */
export function isAbout({ about }: LimitRule, { data }: HistoryEntry, one: string | undefined): boolean {
  const value = about === undefined ? undefined : (data?.[about] ?? data?.[`${about}s`]);
  if (!Array.isArray(value)) return typeof value !== 'string' || value === one;
  return value.some((each: unknown) => each === one || namedIn(each, about) === one);
}

const namedIn = (said: unknown, about = ''): unknown =>
  typeof said === 'object' && said !== null ? (said as Record<string, unknown>)[about] : undefined;

/** How often a limit was extended before it came here. */
export function extensionsIn({ data }: HistoryEntry): number {
  const value = data?.['extensions'];
  return typeof value === 'number' ? value : 0;
}

/** How many days were spent in custody before: from 10 o’clock of the 1st to 10 o’clock of the 4th are three (TTLT 04/2018 17(2)). */
export const custodyDays = ({ from, until }: { from: Day; until: Day }): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);

export function custodyIn({ data }: HistoryEntry): number {
  const { from, until } = (data?.['custody'] ?? {}) as { from?: unknown; until?: unknown };
  return typeof from === 'string' && typeof until === 'string' ? custodyDays({ from, until }) : 0;
}

export function decisionIn(entry: HistoryEntry): Decision {
  const until: Day | undefined = dayIn(entry, 'until');
  const { months, days } = entry.data ?? {};
  return {
    at: entry.at,
    ...(until ? { until } : {}),
    ...(typeof months === 'number' ? { months } : {}),
    ...(typeof days === 'number' ? { days } : {}),
  };
}

/** What a limit was given where the file came from or was split from, and for how many days it was on its way. */
export function broughtIn({ data }: HistoryEntry): Decision[] {
  const { extended = [], onTheWay = 0 } = (data?.['granted'] ?? data?.['reception'] ?? {}) as {
    extended?: readonly Decision[];
    onTheWay?: number;
  };
  return [...extended, ...(onTheWay > 0 ? [{ onTheWay }] : [])];
}

/** It says all that the limit was given, also where that was known here already. */
export const saysAll = ({ data }: HistoryEntry): boolean =>
  (data?.['reception'] as { whole?: boolean } | undefined)?.whole === true;

export function classIn({ data = {} }: HistoryEntry): Seriousness | undefined {
  const named = Seriousness.safeParse(data['seriousness']);
  return named.success ? named.data : seriousnessNamed(data['article'], data['clause']);
}

/** Who was told by it. */
export const partIn = ({ data = {} }: HistoryEntry): PartTold => {
  const { recipients = [], untold } = data as Partial<PartTold>;
  return { recipients, ...(untold && { untold }) };
};
