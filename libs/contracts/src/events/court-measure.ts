import { z } from 'zod';
import { MeasureEnd, PreventiveMeasure } from '../codelists';
import { defineEvent } from '../event';
import { overSince } from '../measure';
import { Day, FileId, Moment } from '../moment';
import { delivery } from './tried';

/** `notice` served it on the procuracy, `delivery` gives it to the defendant; none of what came with the file, nor on appeal (BLTTHS 286(4)). */
const whose = {
  defendant: FileId,
  measure: PreventiveMeasure,
  notice: z.uuid().nullable(),
  delivery,
  /** At first instance without. */
  instance: z.literal('appeal').optional(),
};

/** A preventive measure, until the last day of the order, in place of one before (BLTTHS 278(1), 347(1)). */
export const triedMeasureApplied = defineEvent(
  'court.measure-applied',
  1,
  z.object({
    ...whose,
    number: z.string(),
    until: Day,
    /** By an order that came with the file and is still used: since when. */
    since: Moment.optional(),
    brought: z.literal(true).optional(),
  }),
);
export const triedMeasureEnded = defineEvent(
  'court.measure-ended',
  1,
  z.object({ ...whose, ground: MeasureEnd, number: z.string().optional(), ...overSince }),
);
