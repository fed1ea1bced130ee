import { z } from 'zod';
import { DetentionRefusalGround, RevocationBasis } from '../codelists';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { asked, decided } from './supervised';

/** `until`: the last day of the order; `renewal`: its number, of a new one in a supplementary investigation. */
export const detentionRequested = defineEvent(
  'prosecution.detention-requested',
  1,
  asked.extend({ accused: FileId, until: Day, renewal: z.string().optional() }),
);
export const detentionApprovedByProcuracy = defineEvent(
  'prosecution.detention-approved',
  1,
  decided.extend({ accused: FileId }),
);
export const detentionRefusedByProcuracy = defineEvent(
  'prosecution.detention-refused',
  1,
  decided.extend({ accused: FileId, ground: DetentionRefusalGround }),
);

/** The body asks to cancel a detention, or to put another measure in its place (BLTTHS 173(7); TTLT 04/2018 20). */
export const releaseRequested = defineEvent(
  'prosecution.release-requested',
  1,
  asked.extend({ accused: FileId, replaced: z.boolean(), terminated: z.literal(true).optional() }),
);
export const releaseGrantedByProcuracy = defineEvent(
  'prosecution.release-granted',
  1,
  decided.extend({ accused: FileId }),
);
export const releaseRefusedByProcuracy = defineEvent(
  'prosecution.release-refused',
  1,
  decided.extend({ accused: FileId }),
);
/** Of its own finding, or as the body has proposed on paper; `request` had sent the order here, `replaced` by another measure (BLTTHS 173(7); TTLT 04/2018 5(3)). */
export const detentionRevokedByProcuracy = defineEvent(
  'prosecution.detention-revoked',
  1,
  decided.extend({ request: z.uuid(), accused: FileId, basis: RevocationBasis, replaced: z.boolean() }),
);
