import { z } from 'zod';
import { AgencyId } from '../agency';
import { AskedMeasureEnd, MeasureEnd, PreventiveMeasure, Seriousness } from '../codelists';
import { defineEvent } from '../event';
import { overSince } from '../measure';
import { Day, FileId, Moment } from '../moment';

/** Whom it binds, and what it is: an accused is under each at most once. */
const whose = { accused: FileId, measure: PreventiveMeasure };
/** The number of the order, and its last day. */
const order = { ...whose, number: z.string(), until: Day };
/** The exchange by which the procuracy has approved it, and the number of that decision. */
const approved = { exchange: z.uuid().optional(), by: AgencyId.optional(), approval: z.string().optional() };

/** Bail or a deposit, for the procuracy to approve before it is carried out; `renewal`: in place of an order that ends (TTLT 04/2018 21(1), 22(1), 23(1)). */
export const measureOrdered = defineEvent(
  'investigation.measure-ordered',
  1,
  z.object({ ...order, exchange: z.uuid(), to: AgencyId, renewal: z.literal(true).optional() }),
);
/** The procuracy demands more evidence before it decides; what, is sealed, and so is what is supplied (TTLT 04/2018 21(3), 22(3)). */
export const measureEvidenceDemanded = defineEvent(
  'investigation.measure-evidence-demanded',
  1,
  z.object({ ...whose, exchange: z.uuid(), by: AgencyId }),
);
export const measureEvidenceSupplied = defineEvent(
  'investigation.measure-evidence-supplied',
  1,
  z.object({ ...whose, exchange: z.uuid() }),
);
export const measureRefused = defineEvent(
  'investigation.measure-refused',
  1,
  z.object({ ...whose, exchange: z.uuid(), by: AgencyId, number: z.string() }),
);
/** The accused is under it until the last day of the order. */
export const measureApplied = defineEvent(
  'investigation.measure-applied',
  1,
  z.object({
    ...order,
    /** Of the case, by which it is known how long that may be investigated. */
    seriousness: Seriousness,
    /** In the case that was split or merged, or by the body from which it comes. */
    since: Moment.optional(),
    /** By an order that came back with the file and is still used. */
    brought: z.literal(true).optional(),
    /** The procuracy was asked there to end it, and has not answered. */
    end: z.object({ exchange: z.uuid(), ground: AskedMeasureEnd }).optional(),
    ...approved,
    /** By the procuracy itself, which had demanded it by this notice in vain (TTLT 04/2018 5(3)(c)). */
    demand: z.uuid().optional(),
  }),
);
/** A new order, where the investigation lasts longer (TTLT 04/2018 23(1)). */
export const measureRenewed = defineEvent('investigation.measure-renewed', 1, z.object({ ...order, ...approved }));
/** The procuracy is asked to cancel what it has approved, or to replace it (TTLT 04/2018 20, 21(4), 22(4)). */
export const measureEndAsked = defineEvent(
  'investigation.measure-end-asked',
  1,
  /** `demand`: the notice by which the procuracy has demanded it (TTLT 04/2018 21(5), 22(5)). */
  z.object({ ...whose, exchange: z.uuid(), to: AgencyId, ground: AskedMeasureEnd, demand: z.uuid().optional() }),
);
export const measureEndRefused = defineEvent(
  'investigation.measure-end-refused',
  1,
  z.object({ ...whose, exchange: z.uuid(), by: AgencyId, number: z.string() }),
);
/** The accused is not under it any more; `number` is that of the decision, of the procuracy’s where that has approved it. */
export const measureEnded = defineEvent(
  'investigation.measure-ended',
  1,
  z.object({
    ...whose,
    ground: MeasureEnd,
    number: z.string().optional(),
    ...overSince,
    exchange: z.uuid().optional(),
    by: AgencyId.optional(),
  }),
);
