import { z } from 'zod';
import { CoercionEnd, MeasureEnd, PreventiveMeasure, StandingCoercion } from './codelists';
import { Custody, Day, FileId, Moment } from './moment';

/** A preventive measure that is used on, as the file of whom it binds names it: since when, and until the last day of its order. */
export const HeldMeasure = z.object({ measure: PreventiveMeasure, number: z.string(), since: Moment, until: Day });
export type HeldMeasure = z.infer<typeof HeldMeasure>;

/**
 * A detention that is used on: since when, after which custody, and until the last day of its order or of the last decision to
 * extend it (TTLT 04/2018 19(2)(a)). `supplementary`: no longer than that investigation may last (BLTTHS 174(4)).
 */
export const HeldDetention = z.object({
  since: Moment,
  until: Day,
  extensions: z.int().min(0),
  custody: Custody.optional(),
  supplementary: z.literal(true).optional(),
});
export type HeldDetention = z.infer<typeof HeldDetention>;

/** Distraint of property or an account that is frozen, of whose matter it is: it stands until it is ended, wherever the file goes. */
export const HeldCoercion = z.object({ order: z.uuid(), measure: StandingCoercion, number: z.string(), since: Moment });
export type HeldCoercion = z.infer<typeof HeldCoercion>;

/** The same of whose matter it is: ordered before the file went, and registered only since, it follows that (BLTTHS 126). */
export const OrderedCoercion = HeldCoercion.extend({ accused: FileId });
export type OrderedCoercion = z.infer<typeof OrderedCoercion>;

/** Put right, since the other agency was told: by which number it knows that. */
const was = { was: z.string().optional() };

/** Since when something is over, as another agency has told it; not said by releases of before. */
export const overSince = { since: Moment.optional() };

/** A preventive measure of somebody, the same, in the place of an order of that number or without one: no decision of the procuracy was needed for it (TTLT 04/2018 23). */
export const OrderedMeasure = HeldMeasure.extend({ accused: FileId, follows: z.string().optional(), ...was });
export type OrderedMeasure = z.infer<typeof OrderedMeasure>;

/** The end of a coercive one, which is registered only once the file that names it has gone: it follows that. */
export const EndedCoercion = z.object({
  order: z.uuid(),
  ground: CoercionEnd,
  number: z.string().optional(),
  ...overSince,
  /** Of an end that was put right. */
  accused: FileId.optional(),
  ...was,
});
export type EndedCoercion = z.infer<typeof EndedCoercion>;

/** The same of a preventive measure, of whom it binds by the order of that number: by a decision, before its last day (TTLT 04/2018 20). */
export const EndedMeasure = z.object({
  accused: FileId,
  measure: PreventiveMeasure,
  order: z.string(),
  ground: MeasureEnd,
  number: z.string(),
  ...overSince,
  ...was,
});
export type EndedMeasure = z.infer<typeof EndedMeasure>;

/** The last order of the procuracy that somebody be treated, as it was served, and whether it is over (TTLT 01/2020 6(2)). */
export const Treated = z.object({ notice: z.uuid(), number: z.string(), endedAt: Moment.nullable() });
export type Treated = z.infer<typeof Treated>;

/** Those who are detained or under a measure as a matter is suspended: it is to be considered whether that goes on (TTLT 01/2020 12(1)). Said by releases of before alone: the file knows it, also of what is registered late. */
export const bound = { bound: z.array(FileId).min(1).optional() };
