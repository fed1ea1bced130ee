import { z } from 'zod';
import { MeasureEnd, PreventiveMeasure, Seriousness } from '../codelists';
import { defineEvent } from '../event';
import { overSince } from '../measure';
import { Day, FileId, Moment } from '../moment';

const whose = { accused: FileId, measure: PreventiveMeasure };
const order = { ...whose, number: z.string(), until: Day };

/** A preventive measure in this stage, until the last day of the order (BLTTHS 241; TTLT 04/2018 21(6), 22(6), 23(2)). */
export const prosecutedMeasureApplied = defineEvent(
  'prosecution.measure-applied',
  1,
  z.object({
    ...order,
    /** Of the file, by which it is known how long the procuracy may take to decide. */
    seriousness: Seriousness,
    /** By the order of the investigation, or of the court, that came with the file and is still used: since when. */
    since: Moment.optional(),
    brought: z.literal(true).optional(),
  }),
);
/** A new order before the one in use ends (TTLT 04/2018 23). */
export const prosecutedMeasureRenewed = defineEvent('prosecution.measure-renewed', 1, z.object(order));
export const prosecutedMeasureEnded = defineEvent(
  'prosecution.measure-ended',
  1,
  z.object({ ...whose, ground: MeasureEnd, number: z.string().optional(), ...overSince }),
);
