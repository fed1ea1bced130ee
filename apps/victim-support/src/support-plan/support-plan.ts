import {
  needsAssessed,
  objectiveReached,
  objectiveSet,
  planAbandoned,
  planAgreed,
  planCompleted,
  planDrafted,
  serviceDelivered,
  serviceReferred,
  type AgencyId,
  type ConsentGiver,
  type Day,
  type EventOf,
  type FileId,
  type HtcdsSupportType,
  type Moment,
  type NeedUrgency,
  type Rating,
  type Role,
  type ServiceResult,
  type Support,
} from '@la-chan/contracts';
import { Procedure, Refusal, type FileRow, type Step, type Starts } from '@la-chan/procedure';
import type { PlanEvent } from './support-plan.events';

/** Kế hoạch hỗ trợ: what a victim needs, what is to be reached, and the services that providers give for it. */
export interface SupportPlan extends FileRow<PlanStatus> {
  readonly victim: FileId;
  /** The sealed record of the last assessment. */
  readonly assessment: FileId;
  readonly needs: readonly { readonly support: Support; readonly urgency: NeedUrgency }[];
  readonly objectives: readonly Objective[];
  readonly services: readonly Service[];
  readonly draftedAt: Moment;
  readonly agreedAt: Moment | null;
  readonly endedAt: Moment | null;
}

export interface Objective {
  readonly id: string;
  readonly type: HtcdsSupportType;
  /** A sealed record. */
  readonly text: FileId;
  readonly until: Day;
  readonly reachedAt: Moment | null;
}

/** A provider is an agency of the platform, reached by an exchange with the service's id, or another body by its name. */
export type Provider = { readonly agency: AgencyId } | { readonly name: string };

export interface Service {
  readonly id: string;
  readonly support: Support;
  readonly provider: Provider;
  readonly decision: string | null;
  readonly until: Day;
  readonly status: 'referred' | 'accepted' | 'declined' | 'withdrawn' | 'delivered';
  readonly referredAt: Moment;
  readonly answeredAt: Moment | null;
  readonly deliveredAt: Moment | null;
  readonly result: ServiceResult | null;
  readonly rating: Rating | null;
}

export type PlanStatus = 'drafted' | 'agreed' | 'completed' | 'abandoned';
export type PlanAct =
  | 'assess'
  | 'setObjective'
  | 'reachObjective'
  | 'agree'
  | 'refer'
  | 'acceptService'
  | 'declineService'
  | 'withdrawService'
  | 'deliverService'
  | 'rateService'
  | 'complete'
  | 'abandon'
  | 'correct';

const officers = ['support-officer', 'head-of-support'] as const;
/** An agency answers over the bus, another provider through an officer. */
const answered = [...officers, 'system'] as const;
const drafted = planDrafted.type;
const referred = { anyOf: [serviceReferred.type], of: 'service' };
const LAW = 'Luật 53/2024 37';

type PlanStep = Step<PlanStatus, Role>;

const correction = (to: PlanStatus): PlanStep => ({ to, by: answered, restsOn: drafted });

/** What is needed at once does not wait until the plan is agreed to. */
const work = (to: PlanStatus) =>
  ({
    assess: { to, by: officers, restsOn: drafted },
    setObjective: { to, by: officers, restsOn: drafted },
    refer: { to, by: officers, law: LAW, restsOn: drafted },
    acceptService: { to, by: answered, restsOn: referred },
    declineService: { to, by: answered, restsOn: referred },
    withdrawService: { to, by: answered, restsOn: referred },
    deliverService: { to, by: answered, law: LAW, restsOn: referred },
    rateService: { to, by: officers, restsOn: { anyOf: [serviceDelivered.type], of: 'service' } },
    abandon: { to: 'abandoned', by: officers, restsOn: drafted },
    correct: correction(to),
  }) satisfies Partial<Record<PlanAct, PlanStep>>;

const starts: Starts<PlanStatus, Role> = {
  draft: { to: 'drafted', by: officers, law: LAW },
};

export const planProcedure = new Procedure<PlanStatus, PlanAct, Role>('support-plan', starts, {
  drafted: { ...work('drafted'), agree: { to: 'agreed', by: officers, restsOn: drafted } },
  agreed: {
    ...work('agreed'),
    reachObjective: { to: 'agreed', by: officers, restsOn: { anyOf: [objectiveSet.type], of: 'objective' } },
    complete: { to: 'completed', by: officers, restsOn: planAgreed.type },
  },
  completed: {
    rateService: { to: 'completed', by: officers, restsOn: { anyOf: [serviceDelivered.type], of: 'service' } },
    correct: correction('completed'),
  },
  abandoned: {
    rateService: { to: 'abandoned', by: officers, restsOn: { anyOf: [serviceDelivered.type], of: 'service' } },
    correct: correction('abandoned'),
  },
});

/** A guard of the law beyond the table. */
export class PlanRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'objective-missing'
      | 'not-an-objective'
      | 'not-a-service'
      | 'service-not-in-course'
      | 'service-open'
      | 'rated-already'
      | 'provider-answers-itself',
    override readonly params: Refusal['params'] = {},
  ) {
    super(code);
  }
}

export const draft = (id: FileId, drafted: EventOf<typeof planDrafted>['data'], at: Moment): PlanEvent[] => [
  planDrafted(id, drafted, at),
];

export const assess = (plan: SupportPlan, needs: EventOf<typeof needsAssessed>['data'], at: Moment): PlanEvent[] => {
  planProcedure.assertLawful('assess', plan.status);
  return [needsAssessed(plan.id, needs, at)];
};

export const setObjective = (
  plan: SupportPlan,
  objective: EventOf<typeof objectiveSet>['data'],
  at: Moment,
): PlanEvent[] => {
  planProcedure.assertLawful('setObjective', plan.status);
  return [objectiveSet(plan.id, objective, at)];
};

export const reachObjective = (plan: SupportPlan, objective: string, at: Moment): PlanEvent[] => {
  planProcedure.assertLawful('reachObjective', plan.status);
  const open = plan.objectives.some(({ id, reachedAt }) => id === objective && !reachedAt);
  if (!open) throw new PlanRefusal('not-an-objective');
  return [objectiveReached(plan.id, { objective }, at)];
};

export const agree = (plan: SupportPlan, by: ConsentGiver, at: Moment): PlanEvent[] => {
  planProcedure.assertLawful('agree', plan.status);
  if (plan.objectives.length === 0) throw new PlanRefusal('objective-missing');
  return [planAgreed(plan.id, { by }, at)];
};

export const complete = (plan: SupportPlan, at: Moment): PlanEvent[] => {
  planProcedure.assertLawful('complete', plan.status);
  assertNothingOpen(plan);
  return [planCompleted(plan.id, {}, at)];
};

export const abandon = (plan: SupportPlan, at: Moment): PlanEvent[] => {
  planProcedure.assertLawful('abandon', plan.status);
  assertNothingOpen(plan);
  return [planAbandoned(plan.id, {}, at)];
};

const assertNothingOpen = ({ services }: SupportPlan): void => {
  if (services.some(({ status }) => status === 'referred' || status === 'accepted'))
    throw new PlanRefusal('service-open');
};
