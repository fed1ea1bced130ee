import { z } from 'zod';
import { ApplicationAnswered, ApplicationReceived } from '../applied';
import { Complainant, ComplainedDecision, ComplaintSubject } from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';

/** A complaint against the decision that `notice` served, or that the procuracy has made by it or on this request; what it says is sealed (BLTTHS 158(2), 474–476). */
export const complaintReceived = defineEvent(
  'prosecution.complaint-received',
  1,
  z.object({
    complaint: z.uuid(),
    notice: z.uuid(),
    by: Complainant,
    text: FileId,
    subject: ComplaintSubject.optional(),
    /** The number of the decision by which the head of the body has decided the complaint there. */
    answer: z.string().optional(),
    /** On a report that it resolves itself: which of its decisions, of which nothing is served; `notice` then names the complaint. */
    of: ComplainedDecision.optional(),
    /** It needs to be verified further: 3 days instead of 24 hours (BLTTHS 474). */
    verified: z.literal(true).optional(),
  }),
);
export const complaintDecided = defineEvent(
  'prosecution.complaint-decided',
  1,
  z.object({
    complaint: z.uuid(),
    number: z.string(),
    upheld: z.boolean(),
    /** Who is to be sent it; of what was decided before the platform followed that, unsaid (BLTTHS 472(1)). */
    complainant: Complainant.optional(),
  }),
);
/** Whoever complained has taken it back, at any time before it is decided (BLTTHS 472(1)). */
export const complaintWithdrawn = defineEvent('prosecution.complaint-withdrawn', 1, z.object({ complaint: z.uuid() }));
/** Whoever complained was sent the decision (BLTTHS 472(1)). */
export const complainantTold = defineEvent('prosecution.complainant-told', 1, z.object({ complaint: z.uuid() }));

/** Somebody whom a report concerns asks the procuracy for something about how it is resolved; what they ask is sealed (TTLT 01/2017 15(1)). */
export const applicationReceivedByProcuracy = defineEvent('prosecution.application-received', 1, ApplicationReceived);

/** They were told what became of it; why it was not granted they were told in writing, which is sealed (TTLT 01/2017 15(1)). */
export const applicationAnsweredByProcuracy = defineEvent('prosecution.application-answered', 1, ApplicationAnswered);
