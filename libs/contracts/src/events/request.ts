import { z } from 'zod';
import { AgencyId } from '../agency';
import { AssistanceKind, Country, PetitionedDecision } from '../codelists';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { waitedAlone } from '../stay-over';

/** A served decision reached the procuracy: its signed receipt. The subject is the notice, so that the file's version stays. */
export const decisionServed = defineEvent(
  'investigation.decision-served',
  1,
  z.object({ notice: z.uuid(), decision: z.string(), receivedAt: Moment }),
);

/** What the other agency will answer was told by telephone; its answer confirms it. */
export const answerAnticipated = defineEvent(
  'investigation.answer-anticipated',
  1,
  z.object({ exchange: z.uuid(), answer: z.enum(['granted', 'refused', 'answered']) }),
);

/** What the procuracy has decided though nobody has asked for it was told by telephone, of this accused or of all; the notice that serves it confirms it. */
export const decisionAnticipated = defineEvent(
  'investigation.decision-anticipated',
  1,
  z.object({ decision: PetitionedDecision, accused: FileId.optional() }),
);

/** A victim was referred to the agency that supports; the person travels sealed. */
export const victimReferred = defineEvent(
  'investigation.victim-referred',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
export const assistanceAsked = defineEvent(
  'investigation.assistance-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, assistance: AssistanceKind, country: Country }),
);
/** What the file that this one comes from, or that joins it, had asked of other countries is waited for here as well; the rest of it where another agency has asked. */
export const assistanceAwaited = defineEvent(
  'investigation.assistance-awaited',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    assistance: AssistanceKind.optional(),
    country: Country.optional(),
    askedAt: Moment.optional(),
  }),
);
/** What came back on a referral or a request for assistance; `resumptionDue`: nothing more is waited for for which it was suspended. */
const requestAnswered = z.object({
  exchange: z.uuid(),
  by: AgencyId,
  answer: z.enum(['granted', 'refused', 'answered']),
  resumptionDue: z.boolean().optional(),
});
export const caseRequestAnswered = defineEvent(
  'investigation.case-request-answered',
  1,
  requestAnswered.extend(waitedAlone),
);
export const verificationRequestAnswered = defineEvent(
  'investigation.verification-request-answered',
  1,
  requestAnswered,
);
/** A referral or a request for assistance was taken back before it was answered. */
const requestWithdrawn = z.object({ exchange: z.uuid(), resumptionDue: z.boolean().optional() });
export const caseRequestWithdrawn = defineEvent(
  'investigation.case-request-withdrawn',
  1,
  requestWithdrawn.extend(waitedAlone),
);
export const verificationRequestWithdrawn = defineEvent(
  'investigation.verification-request-withdrawn',
  1,
  requestWithdrawn,
);
