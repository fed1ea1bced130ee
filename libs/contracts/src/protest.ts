import { z } from 'zod';
import { DecisionPart, DecisionProtestAim, ProtestAim, ProtestedPart, ProtestGround } from './codelists';

const ground = ProtestGround.optional();

/** Of the whole judgment or of which part, why, and what the protest asks for; none of what was protested before that was said (BLTTHS 336(2)(c), (d)). */
export const protestOfJudgment = { part: ProtestedPart.optional(), ground, asks: ProtestAim.optional() };
/** The same of a decision; what of it an appeal is about, too (BLTTHS 331). */
export const protestOfDecision = { part: DecisionPart.optional(), ground, asks: DecisionProtestAim.optional() };
/** The same of either. */
export const protestOfEither = {
  part: z.union([ProtestedPart, DecisionPart]).optional(),
  ground,
  asks: z.union([ProtestAim, DecisionProtestAim]).optional(),
};
/** Why, in words. */
export const protestReasons = z.object({ reasons: z.string().optional() });
