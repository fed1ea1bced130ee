import { z } from 'zod';
import { AgencyId } from '../agency';
import { ProcuracyLevel, ProsecutionTransferGround, Returner, ReturnGround } from '../codelists';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { FileId, Moment } from '../moment';

/** Another procuracy has to prosecute; to one that is not of the platform it goes on paper, without an exchange (BLTTHS 239(1)). */
export const prosecutionTransferDecided = defineEvent(
  'prosecution.file-transfer-decided',
  1,
  z.object({
    exchange: z.uuid().nullable(),
    to: AgencyId.nullable(),
    /** Its name, where it goes on paper. */
    procuracy: z.string().nullable(),
    /** That is outside the city; `level`: as the procuracy above has decided it (BLTTHS 239(1)). */
    outside: z.literal(true).optional(),
    level: ProcuracyLevel.optional(),
    ground: ProsecutionTransferGround,
    number: z.string(),
    /** Serves it on the body that investigated; none for a file brought in at go-live. */
    notice: z.uuid().nullable().optional(),
  }),
);
export const prosecutionTransferEnded = defineEvent('prosecution.file-transfer-ended', 1, OfferEnded);
export const prosecutionFileTransferred = defineEvent(
  'prosecution.file-transferred',
  1,
  z.object({ exchange: z.uuid().nullable(), to: AgencyId.nullable() }),
);
/** The procuracy that has the file has returned it for supplementary investigation; that goes back by the way it came. */
export const transferredFileReturned = defineEvent(
  'prosecution.transferred-file-returned',
  1,
  z.object({
    exchange: z.uuid(),
    from: AgencyId,
    by: Returner,
    ground: ReturnGround,
    number: z.string(),
    decidedAt: Moment,
    /** Only these; the file of the others stays there. */
    accused: z.array(FileId).optional(),
  }),
);
