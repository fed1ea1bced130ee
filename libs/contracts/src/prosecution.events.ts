import { z } from 'zod';
import { AgencyId } from './agency';
import { Article, Clause } from './codelists';
import { defineEvent } from './event';
import { FileId, Moment } from './moment';
import { UnitCode } from './units';

/** The procuracy supervises a matter from the first decision or request that reaches it. */
export const supervisionOpened = defineEvent(
  'prosecution.supervision-opened',
  1,
  z.object({ number: z.string(), agency: AgencyId, from: z.array(FileId), unit: UnitCode }),
);

/** A decision was served and its receipt went back. */
export const decisionReceived = defineEvent(
  'prosecution.decision-received',
  1,
  z.object({ notice: z.uuid(), file: FileId, decision: z.string(), number: z.string(), decidedAt: Moment }),
);

/** A decision not to initiate was found to be without grounds: `notice` served it, `exchange` serves its cancellation. */
export const nonInitiationCancelledByProcuracy = defineEvent(
  'prosecution.non-initiation-cancelled',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), number: z.string(), article: Article, clause: Clause }),
);

const asked = z.object({ exchange: z.uuid(), file: FileId, number: z.string() });

export const extensionRequested = defineEvent(
  'prosecution.extension-requested',
  1,
  asked.extend({ months: z.int(), limit: Moment }),
);

const decided = z.object({ exchange: z.uuid(), number: z.string() });

export const extensionGrantedByProcuracy = defineEvent(
  'prosecution.extension-granted',
  1,
  decided.extend({ months: z.int().min(1).max(2) }),
);
export const extensionRefusedByProcuracy = defineEvent('prosecution.extension-refused', 1, decided);

/** An investigating body asks to extend the investigation of a case (BLTTHS 172(2), 174(1)). */
export const caseExtensionRequested = defineEvent(
  'prosecution.investigation-extension-requested',
  1,
  asked.extend({ months: z.int().min(1).max(4), limit: Moment }),
);
export const caseExtensionGrantedByProcuracy = defineEvent(
  'prosecution.investigation-extension-granted',
  1,
  decided.extend({ months: z.int().min(1).max(4) }),
);
export const caseExtensionRefusedByProcuracy = defineEvent('prosecution.investigation-extension-refused', 1, decided);

export const chargeApprovalRequested = defineEvent(
  'prosecution.charge-approval-requested',
  1,
  asked.extend({ accused: FileId, article: z.string(), clause: z.string() }),
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
