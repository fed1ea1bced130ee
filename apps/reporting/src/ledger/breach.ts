import { dayOf, deadlineBreached, deadlineBreachWithdrawn, type Day } from '@la-chan/contracts';
import type { z } from 'zod';

/** What a fact tells of a breach: of a limit that ran out, or that it had not. */
export type Breach = Readonly<z.output<typeof deadlineBreachWithdrawn.schema>> & { readonly withdrawn: boolean };

/** Of whatever else a fact may tell, nothing. */
export function breachOf(type: string, data: unknown): Breach | undefined {
  if (type === deadlineBreachWithdrawn.type) return { ...deadlineBreachWithdrawn.schema.parse(data), withdrawn: true };
  if (type !== deadlineBreached.type) return undefined;
  const { to = [], ...breached } = deadlineBreached.schema.parse(data);
  return { ...breached, to, withdrawn: false };
}

/** The last day of the limit: one in days ends at 24:00 of it. */
export const lastDayOf = ({ dueAt }: Breach): Day => dayOf(new Date(Date.parse(dueAt) - 1).toISOString());
