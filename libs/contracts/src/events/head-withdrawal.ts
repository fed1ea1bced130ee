import { z } from 'zod';
import { AgencyId } from '../agency';
import { ProsecutorReplacementGround } from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';
import { UnitCode } from '../units';

/** The head of the procuracy has to withdraw from a case; `deputy`: whether there is one who may take the place (BLTTHS 49, 52; TTLT 04/2018 4(4)). */
export const headWithdrawalFound = defineEvent(
  'prosecution.head-withdrawal-found',
  1,
  z.object({ officer: z.string(), ground: ProsecutorReplacementGround, deputy: z.boolean() }),
);
/** That is reported to the procuracy above, over the platform (`exchange`) or on paper; `notice` tells the body that there is no deputy. */
export const headWithdrawalReported = defineEvent(
  'prosecution.head-withdrawal-reported',
  1,
  z.object({
    exchange: z.uuid().optional(),
    to: AgencyId.optional(),
    notice: z.uuid().optional(),
    number: z.string(),
  }),
);
/** The procuracy above assigns no deputy: the body above is to take the case; `notice` tells the body so. */
export const deputyDenied = defineEvent(
  'prosecution.deputy-denied',
  1,
  /** No `notice` where that was told with the report. */
  z.object({ exchange: z.uuid(), by: AgencyId, notice: z.uuid().optional(), number: z.string() }),
);

/** The same at the procuracy above. */
export const headWithdrawalReceived = defineEvent(
  'prosecution.head-withdrawal-received',
  1,
  z.object({
    number: z.string(),
    /** The supervision there, and its procuracy. */
    from: z.array(FileId),
    procuracy: AgencyId,
    exchange: z.uuid(),
    decision: z.literal('head-withdrawal'),
    decisionNumber: z.string(),
    ground: ProsecutorReplacementGround,
    deputy: z.boolean(),
    /** Who has to withdraw. */
    head: z.string().optional(),
    unit: UnitCode,
  }),
);
/** A deputy of the procuracy below is assigned in place of its head, or nobody can be. */
export const lowerDeputyAssigned = defineEvent(
  'prosecution.lower-deputy-assigned',
  1,
  z.object({ officer: z.string(), number: z.string() }),
);
export const lowerDeputyDenied = defineEvent('prosecution.lower-deputy-denied', 1, z.object({ number: z.string() }));
