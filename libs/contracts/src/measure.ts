import { z } from 'zod';
import { PreventiveMeasure } from './codelists';
import { Day, Moment } from './moment';

/** A preventive measure that is used on, as the file of whom it binds names it: since when, and until the last day of its order. */
export const HeldMeasure = z.object({ measure: PreventiveMeasure, number: z.string(), since: Moment, until: Day });
export type HeldMeasure = z.infer<typeof HeldMeasure>;
