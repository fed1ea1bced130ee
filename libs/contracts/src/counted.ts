import { z } from 'zod';
import { FileNumber } from './agency';
import { Day, FileId } from './moment';

/**
 * Something that the scorecard counts about a file: it was received, classified, resolved … on a day.
 * `until` ends a mark that stands for something due or pending: `{ mark: 'classification-due', on: due day, until: day
 * on which it was done }`.
 */
export const Mark = z.object({ mark: z.string(), on: Day, until: Day.optional() });
export type Mark = z.infer<typeof Mark>;

/** What the scorecard may know of a file at one version: codes, days and counts, never a person. */
export const Counted = z.object({
  procedure: z.string(),
  /** Human number of the file in its agency's register. */
  number: z.string().nullable(),
  status: z.string(),
  /** Administrative unit under which the file is counted. */
  unit: z.string(),
  /** Day on which the file entered: its cohort. */
  entered: Day,
  marks: z.array(Mark),
  /** Codes to break down by: article, source, finding, urgency … */
  traits: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Files that this one came from. */
  from: z.array(FileId),
  /** More of them, by their numbers: what was under way before the platform came. */
  fromNumbers: z.array(FileNumber).optional(),
});
export type Counted = z.infer<typeof Counted>;

/** How one act changed what is counted; every fact carries it, so that ledger entries follow from the fact alone. */
export const CountedChange = z.object({ before: Counted.nullable(), after: Counted.nullable() });
export type CountedChange = z.infer<typeof CountedChange>;
