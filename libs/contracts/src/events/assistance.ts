import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  AssistanceChannel,
  AssistanceKind,
  AssistanceRefusal,
  CentralAuthority,
  CorrectionReason,
  Country,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { UnitCode } from '../units';

const number = z.string().max(60);

/** `out`: asked of another country, for an agency here or by this one itself; `in`: asked by another country. */
export const assistanceOpened = defineEvent(
  'international-cooperation.assistance-opened',
  1,
  z.object({
    number: z.string(),
    direction: z.enum(['out', 'in']),
    unit: UnitCode,
    from: z.array(FileId),
    assistance: AssistanceKind,
    country: Country,
    neededBy: Day.nullable(),
    /** The request of an agency that waits for the answer. */
    exchange: z.uuid().nullable(),
    asker: AgencyId.nullable(),
    opening: z.boolean(),
  }),
);

/** `request` and `persons` are sealed records. */
export const assistanceDescribed = defineEvent(
  'international-cooperation.assistance-described',
  1,
  z.object({ request: FileId, persons: z.array(FileId) }),
  { internal: true },
);

/** `law` is the one in force on the day of the draft. */
export const assistanceDrafted = defineEvent(
  'international-cooperation.assistance-drafted',
  1,
  z.object({
    channel: AssistanceChannel,
    partner: z.string().max(200),
    law: z.string().nullable(),
    /** By whom it goes abroad, and the agreements of the register in force with the country on that day. */
    authority: CentralAuthority.nullable().optional(),
    agreements: z.array(z.string().max(60)).optional(),
  }),
);

/** Under the number of the decision; what is drafted again is approved again. */
export const assistanceApproved = defineEvent('international-cooperation.assistance-approved', 1, z.object({ number }));

export const assistanceSent = defineEvent('international-cooperation.assistance-sent', 1, z.object({ number }));

export const assistanceAcknowledged = defineEvent(
  'international-cooperation.assistance-acknowledged',
  1,
  z.object({ reference: number }),
);

export const assistanceReminded = defineEvent('international-cooperation.assistance-reminded', 1, z.object({ number }));

/** An incoming request is carried out by `executor`. */
export const assistanceExecuting = defineEvent(
  'international-cooperation.assistance-executing',
  1,
  z.object({ executor: z.string().max(200) }),
);

/** A part of what was asked for has come, or was given; the rest is still open. `result` is a sealed record. */
export const assistancePartAnswered = defineEvent(
  'international-cooperation.assistance-part-answered',
  1,
  z.object({ number, result: FileId.nullable() }),
  { internal: true },
);

/** `result` is a sealed record. */
export const assistanceAnswered = defineEvent(
  'international-cooperation.assistance-answered',
  1,
  z.object({ number, result: FileId.nullable() }),
  { internal: true },
);

export const assistanceRefused = defineEvent(
  'international-cooperation.assistance-refused',
  1,
  z.object({ number, reason: AssistanceRefusal }),
);

/** Taken back by who asked. */
export const assistanceWithdrawn = defineEvent('international-cooperation.assistance-withdrawn', 1, z.object({}));

/** A wrong entry was put right; what stood before stays in the journal. */
export const assistanceCorrected = defineEvent(
  'international-cooperation.assistance-corrected',
  1,
  z.object({
    reason: CorrectionReason,
    changes: z
      .object({ unit: UnitCode, assistance: AssistanceKind, country: Country, neededBy: Day.nullable() })
      .partial(),
  }),
);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const assistanceEntryCorrected = defineEvent(
  'international-cooperation.assistance-entry-corrected',
  1,
  EntryCorrected,
);
