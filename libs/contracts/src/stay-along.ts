import { z } from 'zod';
import { StayGround } from './codelists';
import { bound } from './measure';
import { Moment } from './moment';

/** From when each periodic review is counted: the suspension, or the last review that covered it (TTLT 01/2020 14(2)). */
export const lookedAt = {
  month: Moment.optional(),
  'half-year': Moment.optional(),
  year: Moment.optional(),
};

/**
 * A case that is suspended, as it goes from body to body and stands there: since when, for what where that is known, and what
 * is still to be decided on that. `resumptionDue`: the reason is gone (BLTTHS 235(1)); `propertyDue`: nothing is decided yet on
 * exhibits and property (TTLT 01/2020 13); `bound`: of whom it is not considered yet whether measures end (12(1)).
 */
export const StayAlong = z.object({
  since: Moment,
  ground: StayGround.optional(),
  ...lookedAt,
  resumptionDue: z.literal(true).optional(),
  propertyDue: z.literal(true).optional(),
  ...bound,
});
export type StayAlong = z.infer<typeof StayAlong>;

/** It comes suspended, as is said of it apart: no limit of it runs until it is resumed. */
export const standingStill = { suspended: z.literal(true).optional() };
