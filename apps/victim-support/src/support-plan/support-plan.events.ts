import type {
  EventOf,
  needsAssessed,
  objectiveReached,
  objectiveSet,
  planAbandoned,
  planAgreed,
  planCompleted,
  planDrafted,
  planEntryCorrected,
  serviceAccepted,
  serviceDeclined,
  serviceDelivered,
  serviceRated,
  serviceReferred,
  serviceWithdrawn,
} from '@la-chan/contracts';
import type { Blank } from '@la-chan/procedure';
import type { Service, SupportPlan } from './support-plan';

export type PlanEvent = EventOf<
  | typeof needsAssessed
  | typeof objectiveReached
  | typeof objectiveSet
  | typeof planAbandoned
  | typeof planAgreed
  | typeof planCompleted
  | typeof planDrafted
  | typeof planEntryCorrected
  | typeof serviceAccepted
  | typeof serviceDeclined
  | typeof serviceDelivered
  | typeof serviceRated
  | typeof serviceReferred
  | typeof serviceWithdrawn
>;

/** A plan before its first event. */
export const blank: Blank<SupportPlan> = {
  status: 'drafted',
  victim: '',
  assessment: '',
  needs: [],
  objectives: [],
  services: [],
  draftedAt: '',
  agreedAt: null,
  endedAt: null,
};

/** The plan after an event. */
export const evolve = (plan: SupportPlan, event: PlanEvent): SupportPlan => {
  const { occurredAt: at } = event;
  const changed = (id: string, change: Partial<Service>): SupportPlan => ({
    ...plan,
    services: plan.services.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  switch (event.type) {
    case 'victim-support.plan-drafted':
      return { ...plan, ...event.data, draftedAt: at };
    case 'victim-support.needs-assessed':
      return { ...plan, ...event.data };
    case 'victim-support.objective-set': {
      const { objective: id, type, text, until } = event.data;
      return { ...plan, objectives: [...plan.objectives, { id, type, text, until, reachedAt: null }] };
    }
    case 'victim-support.objective-reached': {
      const reached = plan.objectives.map((one) => (one.id === event.data.objective ? { ...one, reachedAt: at } : one));
      return { ...plan, objectives: reached };
    }
    case 'victim-support.plan-agreed':
      return { ...plan, status: 'agreed', agreedAt: at };
    case 'victim-support.service-referred': {
      const { service: id, ...referred } = event.data;
      const begun = { status: 'referred', referredAt: at, answeredAt: null } as const;
      const nothing = { deliveredAt: null, result: null, rating: null };
      return { ...plan, services: [...plan.services, { id, ...referred, ...begun, ...nothing }] };
    }
    case 'victim-support.service-accepted':
      return changed(event.data.service, { status: 'accepted', answeredAt: at });
    case 'victim-support.service-declined':
      return changed(event.data.service, { status: 'declined', answeredAt: at });
    case 'victim-support.service-withdrawn':
      return changed(event.data.service, { status: 'withdrawn' });
    case 'victim-support.service-delivered':
      return changed(event.data.service, { status: 'delivered', deliveredAt: at, result: event.data.result });
    case 'victim-support.service-rated':
      return changed(event.data.service, { rating: event.data.rating });
    case 'victim-support.plan-completed':
      return { ...plan, status: 'completed', endedAt: at };
    case 'victim-support.plan-abandoned':
      return { ...plan, status: 'abandoned', endedAt: at };
    case 'victim-support.plan-entry-corrected':
      return plan;
  }
};
