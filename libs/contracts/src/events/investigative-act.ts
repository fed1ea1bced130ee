import { z } from 'zod';
import { AgencyId } from '../agency';
import { AbsenceReason, InvestigativeAct, Returner, RecordDelivery } from '../codelists';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';

/** When it takes place, and with which accused, where it is about one. */
const announced = { act: InvestigativeAct, takesPlaceAt: Moment, accused: FileId.optional() };
/** `reason`: of an absence. */
const attendance = { attends: z.boolean(), reason: AbsenceReason.optional() };

/** The procuracy is told of a single investigative act; `late`: later than so long before it as the article says (TTLT 04/2018 13(1), (2)). */
export const investigativeActAnnounced = defineEvent(
  'investigation.investigative-act-announced',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, ...announced, late: z.boolean() }),
);
/** Whether a prosecutor takes part. */
export const attendanceReceived = defineEvent(
  'investigation.attendance-received',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, ...attendance, takesPlaceAt: Moment }),
);
/** The record of an act at which no prosecutor was goes to the procuracy, which `notice` tells (TTLT 04/2018 13(3), 34). */
export const actRecordDelivered = defineEvent(
  'investigation.act-record-delivered',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid(), way: RecordDelivery.optional() }),
);
/** The act that was announced does not take place. */
export const investigativeActCalledOff = defineEvent(
  'investigation.investigative-act-called-off',
  1,
  z.object({ exchange: z.uuid(), notice: z.uuid() }),
);

/** The procuracy told of an act of its own, by `notice`: no investigator comes, which `exchange` tells it (TTLT 04/2018 12). */
export const absenceTold = defineEvent(
  'investigation.absence-told',
  1,
  z.object({ notice: z.uuid(), exchange: z.uuid() }),
);

/**
 * The procuracy carries an investigative act out itself: while the body investigates, which is told before (TTLT 04/2018 12(1)), or
 * once it has the file, also as a court has demanded (`demandedBy`; BLTTHS 236(3), 246(1)). Without an `exchange` the body takes
 * no part; `late`: it was told later than the article says.
 */
export const ownActCarriedOut = defineEvent(
  'prosecution.own-act',
  1,
  z.object({
    exchange: z.uuid().nullable(),
    number: z.string(),
    ...announced,
    late: z.literal(true).optional(),
    demandedBy: Returner.optional(),
  }),
);

/** An investigating body tells of a single investigative act (TTLT 04/2018 13(1), (2)). */
export const attendanceRequested = defineEvent(
  'prosecution.attendance-requested',
  1,
  z.object({ exchange: z.uuid(), file: FileId, number: z.string(), ...announced }),
);
/** A prosecutor takes part in it, or cannot (TTLT 04/2018 13(1), (2)). */
export const attendanceDecided = defineEvent(
  'prosecution.attendance-decided',
  1,
  z.object({ exchange: z.uuid(), ...attendance }),
);
