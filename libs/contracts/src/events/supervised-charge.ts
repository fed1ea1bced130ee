import { z } from 'zod';
import { CrimeCharged, RevocationBasis } from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';
import { asked, decided } from './supervised';

export const chargeApprovalRequested = defineEvent(
  'prosecution.charge-approval-requested',
  1,
  /** `demand`: the notice by which it was demanded; `change`: of a charge that stands. */
  asked.extend({
    accused: FileId,
    article: z.string(),
    clause: z.string(),
    demand: z.uuid().optional(),
    change: z.literal(true).optional(),
    /** Of several crimes the one in whose place another is. */
    replaces: CrimeCharged.optional(),
  }),
);

export const chargeApprovedByProcuracy = defineEvent(
  'prosecution.charge-approved',
  1,
  decided.extend({ accused: FileId }),
);
export const chargeCancelledByProcuracy = defineEvent(
  'prosecution.charge-cancelled',
  1,
  decided.extend({ accused: FileId }),
);
/** An approved one, which `request` had sent here (TTLT 04/2018 5(3)). */
export const chargeRevokedByProcuracy = defineEvent(
  'prosecution.charge-revoked',
  1,
  decided.extend({ request: z.uuid(), accused: FileId, basis: RevocationBasis }),
);
/** An approved change or supplement of a charge, which `request` had sent here: the charge is what it was before (BLTTHS 180(3); TTLT 04/2018 5(3)). */
export const chargeChangeRevokedByProcuracy = defineEvent(
  'prosecution.charge-change-revoked',
  1,
  decided.extend({ request: z.uuid(), accused: FileId, basis: RevocationBasis }),
);
/** The procuracy does not agree with what the body has proposed by `notice`, and writes why (TTLT 04/2018 5(3)(a)). */
export const revocationDeclinedByProcuracy = defineEvent(
  'prosecution.revocation-declined',
  1,
  decided.extend({ notice: z.uuid(), accused: FileId }),
);

/** More evidence was demanded before a charge is decided, and has come; 3 days run anew (BLTTHS 179(3)). */
export const chargeEvidenceDemandedByProcuracy = defineEvent(
  'prosecution.charge-evidence-demanded',
  1,
  decided.extend({ accused: FileId }),
);
export const chargeEvidenceReceived = defineEvent(
  'prosecution.charge-evidence-received',
  1,
  /** `overtaken`: the charge was decided without waiting for it; `unasked`: it was sent without a demand, and the 3 days go on (TTLT 04/2018 16(1)). */
  z.object({
    exchange: z.uuid(),
    accused: FileId,
    overtaken: z.literal(true).optional(),
    unasked: z.literal(true).optional(),
  }),
);
