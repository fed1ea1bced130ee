import { z } from 'zod';
import { UrgencyGround } from '../codelists';
import { defineEvent } from '../event';
import { Moment } from '../moment';
import { asked, decided } from './supervised';

/** A body asks to approve an arrest in an urgent case (BLTTHS 110(4), (6)). */
export const arrestApprovalRequested = defineEvent(
  'prosecution.arrest-approval-requested',
  1,
  asked.extend({ urgency: UrgencyGround }),
);
export const arrestApprovedByProcuracy = defineEvent('prosecution.arrest-approved', 1, decided);
export const arrestRefusedByProcuracy = defineEvent('prosecution.arrest-refused', 1, decided);

/** Before a prosecutor questions whoever is held, of whose arrest `request` asks the approval, the body is told by `exchange` (TTLT 04/2018 15(2)). */
export const questioningAnnounced = defineEvent(
  'prosecution.questioning-announced',
  1,
  decided.extend({ request: z.uuid(), takesPlaceAt: Moment }),
);

/** A body asks to approve the first or the second extension of a custody (BLTTHS 118(2)). */
export const custodyExtensionRequested = defineEvent(
  'prosecution.custody-extension-requested',
  1,
  asked.extend({ turn: z.int().min(1).max(2), days: z.int().min(1).max(3), limit: Moment }),
);
export const custodyExtensionApprovedByProcuracy = defineEvent('prosecution.custody-extension-approved', 1, decided);
export const custodyExtensionRefusedByProcuracy = defineEvent('prosecution.custody-extension-refused', 1, decided);

/** There are not enough grounds to charge or to detain yet, and there are to hold on: the body is to extend the custody, and to send that at once to be approved (TTLT 04/2018 16(1)). */
export const custodyExtensionDemandedByProcuracy = defineEvent('prosecution.custody-extension-demanded', 1, decided);

/** Whoever is held is free, or with another body, before it was decided: the body has taken its request back. */
export const custodyRequestWithdrawn = defineEvent(
  'prosecution.custody-request-withdrawn',
  1,
  z.object({ exchange: z.uuid() }),
);

/** The decision on custody that `notice` served has no grounds, or is not necessary; `exchange` serves its cancellation (BLTTHS 117(4)). */
export const custodyCancelledByProcuracy = defineEvent(
  'prosecution.custody-cancelled',
  1,
  decided.extend({ notice: z.uuid() }),
);
/** Whose custody was extended at this `request` goes free (BLTTHS 118(3); TTLT 04/2018 16(2)). */
export const custodyReleasedByProcuracy = defineEvent(
  'prosecution.custody-released',
  1,
  decided.extend({ request: z.uuid() }),
);
