import { z } from 'zod';
import { AgencyId } from '../agency';
import { Overruling, OverrulingGround, ProsecutionDecision } from '../codelists';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';

/** What was decided above of one that was sent there; `notice`: none for a file brought in at go-live. */
const overruled = {
  of: ProsecutionDecision,
  how: Overruling,
  ground: OverrulingGround,
  number: z.string(),
  notice: z.uuid().nullable().optional(),
};

/** A decision was sent to the procuracy above; `accused`: of this one alone; on paper without `notice` (BLTTHS 240(3)). */
export const prosecutionSentAbove = defineEvent(
  'prosecution.higher-procuracy-told',
  1,
  z.object({
    of: ProsecutionDecision,
    accused: FileId.optional(),
    notice: z.uuid().optional(),
    to: AgencyId.optional(),
  }),
);
/** The procuracy above has withdrawn, stopped or cancelled it, and has a lawful decision taken; `notice` tells the body that investigated (BLTTHS 240(3)). */
export const prosecutionOverruled = defineEvent('prosecution.decision-overruled', 1, z.object(overruled));
/** The same of what was decided of one accused, which is decided anew of this one alone (BLTTHS 240(3)). */
export const prosecutedAccusedOverruled = defineEvent(
  'prosecution.accused-decision-overruled',
  1,
  z.object({ accused: FileId, ...overruled }),
);
/** The procuracy above has overruled what the file rests on no more: nothing followed from it. */
export const overrulingOvertaken = defineEvent(
  'prosecution.overruling-overtaken',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, of: ProsecutionDecision, number: z.string(), decidedAt: Moment }),
);
