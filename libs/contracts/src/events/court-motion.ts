import { z } from 'zod';
import { AgencyId } from '../agency';
import { ClosedHearingGround, Motion } from '../codelists';
import { defineEvent } from '../event';
import { toldBelow } from './court-evidence';

/** The prosecutor asks the presiding judge for something before the hearing opens (BLTTHS 279(1)(a), (c)). */
export const courtMotionMade = defineEvent(
  'prosecution.court-motion-made',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, kind: Motion, number: z.string() }),
);
/** What the presiding judge has decided of it (BLTTHS 279(2)). */
export const courtMotionAnswered = defineEvent(
  'prosecution.court-motion-answered',
  1,
  z.object({
    exchange: z.uuid(),
    accepted: z.boolean(),
    number: z.string(),
    /** The hearing is closed, as was asked; with null it is in public, as was asked (BLTTHS 25). */
    closedFor: ClosedHearingGround.nullable().optional(),
    /** Nothing was decided: the trial had come further, or the file left the court. */
    overtaken: z.literal(true).optional(),
    ...toldBelow,
  }),
);
/** Taken back before it was settled. */
export const courtMotionWithdrawn = defineEvent(
  'prosecution.court-motion-withdrawn',
  1,
  z.object({ exchange: z.uuid() }),
);
