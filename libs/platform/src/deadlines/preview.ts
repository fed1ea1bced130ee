import { Moment, Day } from '@la-chan/contracts';
import { breachedAt, type Calendar, type Deadline, deadlinesOf, DEFAULT_SETTINGS, RULES } from '@la-chan/procedure';
import { z } from 'zod';

const Readings = z.object({
  days: z.object({ firstDayCounts: z.boolean(), dayOffMoves: z.boolean() }),
  'working-days': z.object({ firstDayCounts: z.boolean() }),
  years: z.object({ dayOffMoves: z.boolean() }),
  'limitation-years': z
    .object({ firstDayCounts: z.boolean(), dayOffMoves: z.boolean() })
    .default({ firstDayCounts: false, dayOffMoves: false }),
  requalified: z.object({ mayHaveRunOut: z.boolean() }).default({ mayHaveRunOut: true }),
});

const KNOWN: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

export const Preview = z.object({
  history: z
    .array(z.object({ type: z.string().max(100), at: Moment, data: z.record(z.string(), z.unknown()).optional() }))
    .min(1)
    .max(500),
  /** Ids of the rules whose deadlines are wanted; of all of them without. */
  rules: z.array(z.string().refine((id) => KNOWN.has(id), 'no such rule')).optional(),
  /** What is known of the file besides its history. */
  facts: z.record(z.string(), z.unknown()).optional(),
  /** How the law is read where it leaves the count open. */
  settings: z
    .array(z.object({ from: Day, readings: Readings }))
    .min(1)
    .default([...DEFAULT_SETTINGS]),
  /** As of which moment a duty counts as breached; now without. */
  now: Moment.optional(),
});

/** The deadlines that a history would have, each with its explanation. Nothing is kept. */
export function preview(
  given: z.output<typeof Preview>,
  now: Moment,
  calendar: Calendar,
): (Deadline & { readonly breached: boolean })[] {
  const { rules } = given;
  // All are counted: a rule may rest on the limits of others.
  const deadlines = deadlinesOf(given.history, {
    settings: given.settings,
    calendar,
    ...(given.facts && { facts: given.facts }),
  });
  const wanted = rules ? deadlines.filter(({ rule }) => rules.includes(rule)) : deadlines;
  return wanted.map((deadline) => ({ ...deadline, breached: breachedAt(deadline, given.now ?? now) }));
}
