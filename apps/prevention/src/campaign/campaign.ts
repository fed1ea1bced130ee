import {
  campaignApproved,
  campaignCorrected,
  type campaignEntryCorrected,
  campaignPlanned,
  campaignReported,
  campaignStarted,
  dayOf,
  isUnitOn,
  type CampaignOccasion,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type Programme,
  type Role,
  type UnitCode,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Blank, type FileRow, type Step, type Starts } from '@la-chan/procedure';

/** Chiến dịch truyền thông, đợt cao điểm: what is held for people to know, on 30/7 and on other days. */
export interface Campaign extends FileRow<CampaignStatus> {
  readonly title: string;
  readonly occasion: CampaignOccasion;
  readonly plan: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly programmes: readonly Programme[];
  readonly from: readonly FileId[];
  readonly plannedAt: Moment;
  readonly approvedAt: Moment | null;
  readonly startedAt: Moment | null;
  readonly results: EventOf<typeof campaignReported>['data'] | null;
  readonly reportedAt: Moment | null;
}

export type CampaignStatus = 'planned' | 'approved' | 'running' | 'reported';
export type CampaignAct = 'approve' | 'start' | 'report' | 'correct';
export type CampaignEvent =
  | EventOf<typeof campaignPlanned>
  | EventOf<typeof campaignApproved>
  | EventOf<typeof campaignStarted>
  | EventOf<typeof campaignReported>
  | EventOf<typeof campaignCorrected>
  | EventOf<typeof campaignEntryCorrected>;

const officers = ['prevention-officer', 'head-of-prevention'] as const;
const head = ['head-of-prevention'] as const;
const correction = (to: CampaignStatus): Step<CampaignStatus, Role> => ({
  to,
  by: officers,
  restsOn: campaignPlanned.type,
});

const starts: Starts<CampaignStatus, Role> = {
  plan: { to: 'planned', by: officers },
};

export const campaignProcedure = new Procedure<CampaignStatus, CampaignAct, Role>('campaign', starts, {
  planned: {
    approve: { to: 'approved', by: head, restsOn: campaignPlanned.type },
    correct: correction('planned'),
  },
  approved: {
    start: { to: 'running', by: officers, restsOn: campaignApproved.type },
    correct: correction('approved'),
  },
  running: {
    report: { to: 'reported', by: officers, restsOn: campaignStarted.type },
    correct: correction('running'),
  },
  reported: { correct: correction('reported') },
});

/** A campaign cannot be as it is told. */
export class CampaignRefusal extends Refusal {
  override readonly field: string;

  constructor(override readonly code: 'ends-before-it-starts' | 'not-over-yet' | 'unit-not-of-the-day') {
    super(code);
    this.field = code === 'unit-not-of-the-day' ? '/unit' : '/endsOn';
  }
}

const assertInOrder = ({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): void => {
  if (endsOn < startsOn) throw new CampaignRefusal('ends-before-it-starts');
};

/** Districts to 30/06/2025 and communes since: what is planned in one geography may be held in the other. */
const assertUnit = (unit: UnitCode, ...days: Day[]): void => {
  if (!days.some((on) => isUnitOn(unit, on))) throw new CampaignRefusal('unit-not-of-the-day');
};

export const plan = (id: FileId, planned: EventOf<typeof campaignPlanned>['data'], at: Moment): CampaignEvent[] => {
  assertInOrder(planned);
  assertUnit(planned.unit, dayOf(at), planned.startsOn);
  return [campaignPlanned(id, planned, at)];
};

export const approve = (campaign: Campaign, paper: string, at: Moment): CampaignEvent[] => {
  campaignProcedure.assertLawful('approve', campaign.status);
  return [campaignApproved(campaign.id, { paper }, at)];
};

export const start = (campaign: Campaign, at: Moment): CampaignEvent[] => {
  campaignProcedure.assertLawful('start', campaign.status);
  return [campaignStarted(campaign.id, {}, at)];
};

/** Held and over: a campaign is reported from its last day on. */
const assertOver = ({ endsOn }: Pick<Campaign, 'endsOn'>, at: Moment): void => {
  if (dayOf(at) < endsOn) throw new CampaignRefusal('not-over-yet');
};

export const report = (
  campaign: Campaign,
  results: EventOf<typeof campaignReported>['data'],
  at: Moment,
): CampaignEvent[] => {
  campaignProcedure.assertLawful('report', campaign.status);
  assertOver(campaign, at);
  return [campaignReported(campaign.id, results, at)];
};

export const correct = (
  campaign: Campaign,
  correction: EventOf<typeof campaignCorrected>['data'],
  at: Moment,
): CampaignEvent[] => {
  campaignProcedure.assertLawful('correct', campaign.status);
  const corrected = { ...campaign, ...correction.changes };
  assertInOrder(corrected);
  if (campaign.reportedAt && correction.changes.endsOn) assertOver(corrected, campaign.reportedAt);
  if (correction.changes.unit) assertUnit(corrected.unit, dayOf(campaign.plannedAt), corrected.startsOn, dayOf(at));
  return [campaignCorrected(campaign.id, correction, at)];
};

/** A campaign before its first event. */
export const blank: Blank<Campaign> = {
  status: 'planned',
  title: '',
  occasion: 'other',
  plan: null,
  startsOn: '',
  endsOn: '',
  programmes: [],
  from: [],
  plannedAt: '',
  approvedAt: null,
  startedAt: null,
  results: null,
  reportedAt: null,
};

/** The campaign after an event. */
export const evolve = (campaign: Campaign, event: CampaignEvent): Campaign => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prevention.campaign-planned':
      return { ...campaign, ...event.data, plannedAt: at };
    case 'prevention.campaign-approved':
      return { ...campaign, status: 'approved', approvedAt: at };
    case 'prevention.campaign-started':
      return { ...campaign, status: 'running', startedAt: at };
    case 'prevention.campaign-reported':
      return { ...campaign, status: 'reported', results: event.data, reportedAt: at };
    case 'prevention.campaign-corrected':
      return { ...campaign, ...event.data.changes };
    case 'prevention.campaign-entry-corrected':
      return campaign;
  }
};
