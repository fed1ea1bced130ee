import { Day } from '@la-chan/contracts';
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

/** How the law is read where it leaves the count open, each reading from a day on. */
export const DatedReadings = z.array(z.object({ from: Day, readings: Readings })).min(1);
