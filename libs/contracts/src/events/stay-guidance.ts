import { z } from 'zod';
import { StayDirection } from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';

/** Of a review, after which the agencies have not agreed on what is done (TTLT 01/2020 15(1)). */
export const disagreed = z.literal(true).optional();

/** What those directly above have directed then, to whom all of them have reported (TTLT 01/2020 15(1)). */
const received = z.object({ direction: StayDirection, body: z.string().max(200), number: z.string() });
/** `accused`: this one alone is suspended. */
const ofAccused = received.extend({ accused: FileId.optional() });

export const verificationGuidanceReceived = defineEvent('investigation.verification-guidance-received', 1, received);
export const caseGuidanceReceived = defineEvent('investigation.case-guidance-received', 1, ofAccused);
export const resolutionGuidanceReceived = defineEvent('prosecution.resolution-guidance-received', 1, received);
export const prosecutionGuidanceReceived = defineEvent('prosecution.file-guidance-received', 1, ofAccused);
export const trialGuidanceReceived = defineEvent(
  'court.trial-guidance-received',
  1,
  received.extend({ defendant: FileId.optional() }),
);
