import { inGeography, isUnit } from '@la-chan/contracts';
import type { Text } from '../plan/plan';
import { Sums, type Scope } from './figures';
import type { Labels } from './labels';
import { isSpan, monthsOf, spanOf, type Period, type Span } from './period';
import type { Breakdown, Question } from './question';
import type { Grouping, Sum } from './sum';

/** One part of a figure, with what it is the sum of. */
export interface Group {
  readonly key: string;
  readonly label: Text;
  /** Units of the asked geography among which this one cannot be told. */
  readonly among: readonly Text[];
  readonly scope: Scope;
  readonly sums: Sums;
  /** The same of the year before. */
  readonly before: Sums;
}

const VIETNAMESE = new Intl.Collator('vi');

/** What sums are told apart by, so that they make up a breakdown. */
export const groupingOf = (by: Breakdown): Grouping => (isSpan(by) ? 'month' : by);

/** The parts of a breakdown in their order; parts of time are there also where nothing happened in them. */
export function groupsOf(
  { by, geography, period, today, scope }: Question,
  labels: Labels,
  sums: readonly Sum[],
  before: readonly Sum[],
): Group[] {
  if (by === 'none') return [];
  if (isSpan(by)) {
    const ended = { from: period.from, to: period.to < today ? period.to : today };
    const keys = [...new Set(monthsOf(ended).map((month) => spanOf(by, month)))];
    const shifted = before.map((sum) => ({ ...sum, group: sum.group && yearLater(sum.group) }));
    return keys.map((key) => ({
      key,
      label: labels.group(by, key),
      among: [],
      scope,
      sums: sumsIn(by, key, ended, sums),
      before: sumsIn(by, key, ended, shifted),
    }));
  }
  const place = by === 'unit' || by === 'agency';
  const mapped = (code: string) => mappedTo(by === 'unit' ? geography : undefined, code);
  const parts = new Map<string, { among: readonly string[]; sums: Sum[]; before: Sum[] }>();
  const told = new Map(
    [...new Set([...sums, ...before].map(({ group }) => group))].map((code) => [code, mapped(code)]),
  );
  for (const { key, among } of told.values()) parts.set(key, { among, sums: [], before: [] });
  const part = ({ group }: Sum) => parts.get(told.get(group)?.key ?? group);
  for (const sum of sums) part(sum)?.sums.push(sum);
  for (const sum of before) part(sum)?.before.push(sum);
  return [...parts]
    .map(([key, own]) => ({
      key,
      label: labels.group(by, key),
      among: own.among.map((code) => labels.unit(code)),
      scope: place ? ('part' as const) : scope,
      sums: new Sums(own.sums),
      before: new Sums(own.before),
    }))
    .sort((a, b) => VIETNAMESE.compare(a.label.vi, b.label.vi));
}

function mappedTo(
  geography: 'districts' | 'communes' | undefined,
  code: string,
): { key: string; among: readonly string[] } {
  if (!geography || !isUnit(code)) return { key: code, among: [] };
  const { unit, among } = inGeography(code, geography);
  return { key: unit ?? code, among };
}

const yearLater = (month: string): string => `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;

/** What was done in earlier parts of the period was done before this one; what was open, was so at its end. */
function sumsIn(span: Span, key: string, period: Period, sums: readonly Sum[]): Sums {
  const months = monthsOf(period).filter((month) => spanOf(span, month) === key);
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const own = new Sums();
  for (const sum of sums) {
    const { slot, group } = sum;
    if (slot === 'before') own.add(sum);
    else if (slot === 'within' && group < first) own.add(sum, 'before');
    else if (slot === 'pendingAtEnd' ? group === last : group >= first && group <= last) own.add(sum);
  }
  return own;
}
