import { z } from 'zod';
import {
  CorrectionReason,
  Country,
  RescuePartner,
  RescueStep,
  ReturnAbsence,
  ReturnEscort,
  ReturnGate,
  ReturnIdentity,
  ReturnPaper,
  ReturnReceiver,
  ReturnWay,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { ReferralAnswered, VictimReferred } from '../referral';
import { UnitCode } from '../units';

/** One operation, of one person or of several together; who they are stands in sealed records, one for each. */
export const returnPlanned = defineEvent(
  'international-cooperation.return-planned',
  1,
  z.object({
    number: z.string(),
    way: ReturnWay,
    /** From which they come, or to which a foreign victim goes. */
    country: Country,
    /** The day on which they are awaited. */
    until: Day.nullable(),
    unit: UnitCode,
    from: z.array(FileId),
  }),
);

export const returnRescueCoordinated = defineEvent(
  'international-cooperation.return-rescue-coordinated',
  1,
  z.object({ step: RescueStep, with: RescuePartner }),
);

/** `person` is one of the operation; `record` is sealed. What an event says of one person stays in the agency. */
export const returnPersonAdded = defineEvent(
  'international-cooperation.return-person-added',
  1,
  z.object({ person: FileId, record: FileId, minor: z.boolean().nullable() }),
  { internal: true },
);

/** `record` where it is another now: sealed again with what the verification has found. */
export const returnPersonVerified = defineEvent(
  'international-cooperation.return-person-verified',
  1,
  z.object({
    person: FileId,
    identity: ReturnIdentity,
    record: FileId.optional(),
    minor: z.boolean().nullable().optional(),
  }),
  { internal: true },
);

export const returnPersonEquipped = defineEvent(
  'international-cooperation.return-person-equipped',
  1,
  z.object({ person: FileId, paper: ReturnPaper }),
  { internal: true },
);

export const returnDeparted = defineEvent('international-cooperation.return-departed', 1, z.object({}));

export const returnReceived = defineEvent(
  'international-cooperation.return-received',
  1,
  z.object({ gate: ReturnGate }),
);

/** One for each who came; the limit for handing over is each person's own. */
export const returnPersonReceived = defineEvent(
  'international-cooperation.return-person-received',
  1,
  z.object({ person: FileId }),
  { internal: true },
);

export const returnPersonReferred = defineEvent(
  'international-cooperation.return-person-referred',
  1,
  VictimReferred.extend({ person: FileId, escort: ReturnEscort.nullable() }),
  { internal: true },
);

export const returnReferralAnswered = defineEvent(
  'international-cooperation.return-referral-answered',
  1,
  ReferralAnswered,
  { internal: true },
);

export const returnPersonHandedOver = defineEvent(
  'international-cooperation.return-person-handed-over',
  1,
  z.object({ person: FileId, to: ReturnReceiver, escort: ReturnEscort.nullable() }),
  { internal: true },
);

export const returnPersonDropped = defineEvent(
  'international-cooperation.return-person-dropped',
  1,
  z.object({ person: FileId, absence: ReturnAbsence }),
  { internal: true },
);

export const returnCancelled = defineEvent('international-cooperation.return-cancelled', 1, z.object({}));

/** A wrong entry was put right; what stood before stays in the journal. */
export const returnCorrected = defineEvent(
  'international-cooperation.return-corrected',
  1,
  z.object({
    reason: CorrectionReason,
    changes: z.object({ unit: UnitCode, country: Country, until: Day.nullable() }).partial(),
  }),
);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const returnEntryCorrected = defineEvent('international-cooperation.return-entry-corrected', 1, EntryCorrected, {
  internal: true,
});
