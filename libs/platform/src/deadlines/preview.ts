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

export const Preview = z.object({
  history: z
    .array(z.object({ type: z.string().max(100), at: Moment, data: z.record(z.string(), z.unknown()).optional() }))
    .min(1)
    .max(500),
  /** Ids of the rules to apply; all of them without. */
  rules: z.array(z.string()).optional(),
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
  const deadlines = deadlinesOf(given.history, {
    rules: given.rules ? RULES.filter(({ id }) => given.rules?.includes(id)) : RULES,
    settings: given.settings,
    calendar,
    ...(given.facts && { facts: given.facts }),
  });
  return deadlines.map((deadline) => ({ ...deadline, breached: breachedAt(deadline, given.now ?? now) }));
}
