import { Day, ProcuracyLevel } from '@la-chan/contracts';
import { DEFAULT_SETTINGS, objectionTo, RULES } from '@la-chan/procedure';
import { z } from 'zod';

const Readings = z.object({
  days: z.object({ firstDayCounts: z.boolean(), dayOffMoves: z.boolean() }),
  'working-days': z.object({ firstDayCounts: z.boolean() }),
  years: z.object({ dayOffMoves: z.boolean() }),
  'limitation-years': z
    .object({ firstDayCounts: z.boolean(), dayOffMoves: z.boolean() })
    .default({ firstDayCounts: false, dayOffMoves: false }),
  requalified: z.object({ mayHaveRunOut: z.boolean() }).default({ mayHaveRunOut: true }),
  procuracy: z.object({ lowest: ProcuracyLevel }).optional(),
  courts: z.object({ upTo: z.int().min(1).max(30) }).optional(),
  appeals: z.object({ absentVictim: z.enum(['receipt', 'pronouncement']) }).optional(),
  splits: z.object({ extensions: z.enum(['kept', 'left']) }).optional(),
  returns: z.object({ afterAnnulment: z.enum(['anew', 'on']) }).optional(),
  detention: z.object({ again: z.enum(['on', 'anew']) }).optional(),
  urgency: z.object({ foundLater: z.enum(['finding', 'reception']) }).optional(),
  reviews: z.object({ counted: z.enum(['suspension', 'calendar']) }).optional(),
  suspensions: z.object({ by: z.enum(['day-after', 'last-day']) }).optional(),
  resumptions: z.object({ ofOne: z.enum(['own', 'case']) }).optional(),
  sentences: z
    .object({
      joined: z.enum(['checked', 'as-decided']),
      prison: z.int().min(1).max(1200),
      reform: z.int().min(1).max(1200),
      daysOfReform: z.int().min(1).max(30),
      graver: z.enum(['refused', 'as-decided']),
    })
    .partial()
    .optional(),
});

const Length = z.object({
  count: z.int().min(0).max(1000),
  unit: z.enum(['hours', 'days', 'working-days', 'months', 'years', 'detention-days']),
});
const byClass = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([
    schema,
    z.object({
      'less-serious': schema,
      serious: schema,
      'very-serious': schema,
      'especially-serious': schema,
    }),
  ]);

/** By the id of the rule. */
const Limits = z
  .record(
    z.string(),
    z.object({
      limit: byClass(Length),
      upTo: byClass(z.array(Length)).optional(),
      source: z.string().min(1).max(200),
    }),
  )
  .superRefine((limits, context) => {
    for (const [id, set] of Object.entries(limits)) {
      const objection = objectionTo(RULES, id, set);
      if (objection) context.addIssue({ code: 'custom', path: [id], message: objection });
    }
  });

const [usual] = DEFAULT_SETTINGS;

/** How the law is read where it leaves the count open, and how long a limit is that no verified text gives, each from a day on. */
export const DatedReadings = z
  .array(z.object({ from: Day, readings: Readings.default(usual.readings), limits: Limits.default({}) }))
  .min(1);
