import { Moment } from '@la-chan/contracts';
import {
  breachedAt,
  type Calendar,
  type Deadline,
  deadlinesOf,
  DEFAULT_SETTINGS,
  RULES,
  type Settings,
} from '@la-chan/procedure';
import { z } from 'zod';
import { DatedReadings } from './readings';

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
  /** How the law is read where it leaves the count open; as this agency reads it without. */
  settings: DatedReadings.optional(),
  /** As of which moment a duty counts as breached; now without. */
  now: Moment.optional(),
});

/** The deadlines that a history would have, each with its explanation. Nothing is kept. */
export function preview(
  given: z.output<typeof Preview>,
  now: Moment,
  calendar: Calendar,
  settings: Settings = DEFAULT_SETTINGS,
): (Deadline & { readonly breached: boolean })[] {
  const { rules } = given;
  // All are counted: a rule may rest on the limits of others.
  const deadlines = deadlinesOf(given.history, {
    settings: given.settings ?? settings,
    calendar,
    ...(given.facts && { facts: given.facts }),
  });
  const wanted = rules ? deadlines.filter(({ rule }) => rules.includes(rule)) : deadlines;
  return wanted.map((deadline) => ({ ...deadline, breached: breachedAt(deadline, given.now ?? now) }));
}
