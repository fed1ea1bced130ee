import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  ConsentGiver,
  HtcdsSupportType,
  NeedUrgency,
  Rating,
  RejectionReason,
  ServiceRefusal,
  ServiceResult,
  Support,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { UnitCode } from '../units';

const internal = { internal: true } as const;

/** What a victim needs; `assessment` is the sealed record of it. */
const needs = {
  assessment: FileId,
  needs: z.array(z.object({ support: Support, urgency: NeedUrgency })).min(1),
};

export const planDrafted = defineEvent(
  'victim-support.plan-drafted',
  1,
  z.object({ number: z.string(), victim: FileId, unit: UnitCode, ...needs }),
  internal,
);
export const needsAssessed = defineEvent('victim-support.needs-assessed', 1, z.object(needs), internal);

/** What is to be reached by when; `text` is a sealed record. */
export const objectiveSet = defineEvent(
  'victim-support.objective-set',
  1,
  z.object({ objective: z.uuid(), type: HtcdsSupportType, text: FileId, until: Day }),
  internal,
);
export const objectiveReached = defineEvent(
  'victim-support.objective-reached',
  1,
  z.object({ objective: z.uuid() }),
  internal,
);

/** She, or whoever speaks for her, agrees to the plan. */
export const planAgreed = defineEvent('victim-support.plan-agreed', 1, z.object({ by: ConsentGiver }), internal);

/** A provider is asked to give a support: an agency of the platform by an exchange, another one by its name. */
export const serviceReferred = defineEvent(
  'victim-support.service-referred',
  1,
  z.object({
    service: z.uuid(),
    support: Support,
    provider: z.union([z.object({ agency: AgencyId }), z.object({ name: z.string().max(200) })]),
    /** The number of the decision where the law leaves the support to one. */
    decision: z.string().nullable(),
    /** By when it is needed. */
    until: Day,
  }),
  internal,
);
const ofService = { service: z.uuid() };
export const serviceAccepted = defineEvent('victim-support.service-accepted', 1, z.object(ofService), internal);
export const serviceDeclined = defineEvent(
  'victim-support.service-declined',
  1,
  z.object({ ...ofService, reason: z.union([ServiceRefusal, RejectionReason]).nullable() }),
  internal,
);
export const serviceWithdrawn = defineEvent('victim-support.service-withdrawn', 1, z.object(ofService), internal);
export const serviceDelivered = defineEvent(
  'victim-support.service-delivered',
  1,
  z.object({ ...ofService, result: ServiceResult }),
  internal,
);
export const serviceRated = defineEvent(
  'victim-support.service-rated',
  1,
  z.object({ ...ofService, rating: Rating }),
  internal,
);
export const planCompleted = defineEvent('victim-support.plan-completed', 1, z.object({}), internal);
export const planAbandoned = defineEvent('victim-support.plan-abandoned', 1, z.object({}), internal);

/** A service that another agency's victim was referred for is taken on here. */
export const serviceTakenOn = defineEvent(
  'victim-support.service-taken-on',
  1,
  z.object({
    number: z.string(),
    support: Support,
    referral: z.uuid(),
    referrer: AgencyId,
    until: Day,
    unit: UnitCode,
  }),
  internal,
);
export const serviceStarted = defineEvent('victim-support.service-started', 1, z.object({}), internal);
export const serviceVoided = defineEvent('victim-support.service-voided', 1, z.object({}), internal);
export const serviceGiven = defineEvent(
  'victim-support.service-given',
  1,
  z.object({ result: ServiceResult }),
  internal,
);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const planEntryCorrected = defineEvent('victim-support.plan-entry-corrected', 1, EntryCorrected, internal);

/** The same of a service that was taken on here. */
export const serviceEntryCorrected = defineEvent('victim-support.service-entry-corrected', 1, EntryCorrected, internal);
