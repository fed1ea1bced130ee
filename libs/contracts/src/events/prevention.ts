import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  AlertEnding,
  CampaignChannel,
  CampaignOccasion,
  CorrectionReason,
  Country,
  Method,
  Programme,
  RecruitmentChannel,
  TraffickingRoute,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId, Moment } from '../moment';
import { UnitCode } from '../units';

const title = z.string().max(300);
const plan = z.string().max(60);

/** Held in these days by these people, and what the plan is that asks for it. */
export const campaignPlanned = defineEvent(
  'prevention.campaign-planned',
  1,
  z.object({
    number: z.string(),
    title,
    occasion: CampaignOccasion,
    plan: plan.nullable(),
    unit: UnitCode,
    startsOn: Day,
    endsOn: Day,
    programmes: z.array(Programme).optional(),
    from: z.array(FileId),
  }),
);
export const campaignApproved = defineEvent('prevention.campaign-approved', 1, z.object({ paper: z.string().max(60) }));
export const campaignStarted = defineEvent('prevention.campaign-started', 1, z.object({}));
export const campaignReported = defineEvent(
  'prevention.campaign-reported',
  1,
  z.object({
    peopleReached: z.int().nonnegative(),
    events: z.int().nonnegative(),
    materials: z.int().nonnegative(),
    channels: z.array(CampaignChannel).min(1),
  }),
);
export const campaignCorrected = defineEvent(
  'prevention.campaign-corrected',
  1,
  z.object({
    reason: CorrectionReason,
    changes: z.object({ title, occasion: CampaignOccasion, unit: UnitCode, startsOn: Day, endsOn: Day }).partial(),
  }),
);

/** What a plan gives to whom; `until` is its last day. */
export const taskAssigned = defineEvent(
  'prevention.task-assigned',
  1,
  z.object({
    number: z.string(),
    title,
    plan,
    assignee: z.string().max(200),
    unit: UnitCode,
    until: Day,
    /** The task of which it is a part. */
    parent: FileId.nullable(),
    programmes: z.array(Programme).optional(),
    from: z.array(FileId),
  }),
);
export const taskAccepted = defineEvent('prevention.task-accepted', 1, z.object({}));
export const taskStarted = defineEvent('prevention.task-started', 1, z.object({}));
/** How far it is, of a hundred, and the papers that show it; no person. */
export const taskProgressed = defineEvent(
  'prevention.task-progressed',
  1,
  z.object({ percent: z.int().min(0).max(100), evidence: z.string().max(1000).nullable() }),
);
export const taskDone = defineEvent('prevention.task-done', 1, z.object({ evidence: z.string().max(1000) }));
export const taskCorrected = defineEvent(
  'prevention.task-corrected',
  1,
  z.object({
    reason: CorrectionReason,
    changes: z.object({ title, assignee: z.string().max(200), unit: UnitCode, until: Day }).partial(),
  }),
);

/** Codes alone; what is new about it is told in a sealed record. */
const sighting = z.object({
  methods: z.array(Method),
  channels: z.array(RecruitmentChannel),
  countries: z.array(Country),
  routes: z.array(TraffickingRoute).optional(),
  seenOn: Day,
  description: FileId.nullable(),
  unit: UnitCode,
});

/** What an agency has met. */
export const methodSighted = defineEvent(
  'prevention.method-sighted',
  1,
  sighting.extend({
    number: z.string(),
    reporter: AgencyId,
    /** None where prevention has met it itself. */
    exchange: z.uuid().nullable(),
  }),
  { internal: true },
);
export const sightingCovered = defineEvent('prevention.sighting-covered', 1, z.object({ alert: FileId }), {
  internal: true,
});
export const sightingSetAside = defineEvent(
  'prevention.sighting-set-aside',
  1,
  /** Whose exchange it answers, where another agency has told of it. */
  z.object({ answers: z.uuid().optional() }),
  { internal: true },
);
/** What prevention has met itself was told wrongly. */
export const sightingCorrected = defineEvent(
  'prevention.sighting-corrected',
  1,
  z.object({ reason: CorrectionReason, changes: sighting.partial() }),
  { internal: true },
);

const alert = z.object({
  number: z.string(),
  title,
  methods: z.array(Method),
  channels: z.array(RecruitmentChannel),
  countries: z.array(Country),
  routes: z.array(TraffickingRoute).optional(),
  firstSeenOn: Day.nullable(),
  /** How it is done, and what to do against it; never a person. */
  warning: z.string().max(5000),
  advice: z.string().max(5000),
});

/** A method of traffickers, described for those who may meet it. */
export const alertDrafted = defineEvent('prevention.alert-drafted', 1, alert.extend({ unit: UnitCode }));
export const alertIssued = defineEvent('prevention.alert-issued', 1, z.object({}));
export const alertWithdrawn = defineEvent('prevention.alert-withdrawn', 1, z.object({ ending: AlertEnding }));
export const alertCorrected = defineEvent(
  'prevention.alert-corrected',
  1,
  z.object({ reason: CorrectionReason, changes: alert.omit({ number: true }).extend({ unit: UnitCode }).partial() }),
);

/** What every agency receives. */
export const methodAlertBulletin = defineEvent('bulletin.method-alert', 1, alert);
export const methodAlertEnded = defineEvent('bulletin.method-alert-ended', 1, z.object({ ending: AlertEnding }));
/** What it should have said, all of it, and from when to when it holds. */
export const methodAlertCorrected = defineEvent(
  'bulletin.method-alert-corrected',
  1,
  alert.extend({ issuedAt: Moment, endedAt: Moment.nullable() }),
);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const campaignEntryCorrected = defineEvent('prevention.campaign-entry-corrected', 1, EntryCorrected);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const taskEntryCorrected = defineEvent('prevention.task-entry-corrected', 1, EntryCorrected);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const alertEntryCorrected = defineEvent('prevention.alert-entry-corrected', 1, EntryCorrected);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const sightingEntryCorrected = defineEvent('prevention.sighting-entry-corrected', 1, EntryCorrected, {
  internal: true,
});
