import { z } from 'zod';
import { PreventiveMeasure } from './codelists';
import { Day, FileId, Moment } from './moment';

/** A preventive measure that is used on, as the file of whom it binds names it: since when, and until the last day of its order. */
export const HeldMeasure = z.object({ measure: PreventiveMeasure, number: z.string(), since: Moment, until: Day });
export type HeldMeasure = z.infer<typeof HeldMeasure>;

/** Those who are detained or under a measure as a matter is suspended: it is to be considered whether that goes on (TTLT 01/2020 12(1)). Said by releases of before alone: the file knows it, also of what is registered late. */
export const bound = { bound: z.array(FileId).min(1).optional() };
