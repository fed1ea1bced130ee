import { z } from 'zod';
import { FirstMeasure } from './codelists';
import { Moment } from './moment';

/** Done at the scene, or of the facts, by whoever received a report first. */
export const FirstMeasureDone = z.object({ measure: FirstMeasure, takenAt: Moment });
export type FirstMeasureDone = z.infer<typeof FirstMeasureDone>;

/** What was done already goes along with a report, and what is done or registered later follows it (TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(1)(a), 6(2)). */
export const firstMeasuresAlong = { firstMeasures: z.array(FirstMeasureDone).optional() };
