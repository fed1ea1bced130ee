import { z } from 'zod';
import { ClosedHearingGround, Motion, Mover } from '../codelists';
import { defineEvent } from '../event';

/** Something is asked of the presiding judge before the hearing opens (BLTTHS 279(1)); `exchange` and `number`: as the procuracy has asked over the platform. */
export const motionRecorded = defineEvent(
  'court.motion-recorded',
  1,
  z.object({
    motion: z.uuid(),
    kind: Motion,
    by: Mover,
    exchange: z.uuid().optional(),
    number: z.string().optional(),
  }),
);
/**
 * Whoever asked is told, in writing with the reason where it is not accepted (BLTTHS 279(2)). `notice`: the service on the
 * procuracy, where its prosecutor asked, or the hearing is closed or in public by it. `closedFor`: it is closed, as was
 * asked; with null it is in public, as was asked (BLTTHS 25).
 */
export const motionSettled = defineEvent(
  'court.motion-settled',
  1,
  z.object({
    motion: z.uuid(),
    accepted: z.boolean(),
    number: z.string(),
    notice: z.uuid().nullable(),
    closedFor: ClosedHearingGround.nullable().optional(),
  }),
);
/** It is settled no more: `withdrawn` by whoever asked, or the trial is `over`, or the file gone. */
export const motionDropped = defineEvent(
  'court.motion-dropped',
  1,
  z.object({ motion: z.uuid(), why: z.enum(['withdrawn', 'over']) }),
);
