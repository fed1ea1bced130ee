import { z } from 'zod';
import { Complainant, ComplainedDecision } from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';

/** A complaint against what a deputy head has decided by `notice`, or of what somebody of the body has done (`notice` is the complaint itself then), which the head of the body decides; what it says is sealed (BLTTHS 475(1); TT 28/2020 19(1)). */
export const complaintReceivedByBody = defineEvent(
  'investigation.complaint-received',
  1,
  z.object({ complaint: z.uuid(), notice: z.uuid(), of: ComplainedDecision, by: Complainant, text: FileId }),
);
/** Why is sealed. */
export const complaintDecidedByBody = defineEvent(
  'investigation.complaint-decided',
  1,
  z.object({ complaint: z.uuid(), number: z.string(), upheld: z.boolean(), reasons: FileId }),
);
/** Whoever complained has taken it back, at any time before it is decided (BLTTHS 472(1)). */
export const complaintWithdrawnFromBody = defineEvent(
  'investigation.complaint-withdrawn',
  1,
  z.object({ complaint: z.uuid() }),
);
/** Whoever complained was sent the decision (BLTTHS 472(1)). */
export const complainantToldByBody = defineEvent(
  'investigation.complainant-told',
  1,
  z.object({ complaint: z.uuid() }),
);
