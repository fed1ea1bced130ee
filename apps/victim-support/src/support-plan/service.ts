import {
  serviceAccepted,
  serviceDeclined,
  serviceDelivered,
  serviceRated,
  serviceReferred,
  serviceWithdrawn,
  type EventOf,
  type Moment,
  type Rating,
  type ServiceResult,
} from '@la-chan/contracts';
import { planProcedure, PlanRefusal, type PlanAct, type Service, type SupportPlan } from './support-plan';
import type { PlanEvent } from './support-plan.events';

/** A provider is asked; that she is entitled to the support, and has consented to be spoken of, the shell makes out. */
export const refer = (
  plan: SupportPlan,
  referred: EventOf<typeof serviceReferred>['data'],
  at: Moment,
): PlanEvent[] => {
  planProcedure.assertLawful('refer', plan.status);
  return [serviceReferred(plan.id, referred, at)];
};

export const acceptService = (plan: SupportPlan, service: string, at: Moment): PlanEvent[] => {
  inCourse('acceptService', plan, service, ['referred']);
  return [serviceAccepted(plan.id, { service }, at)];
};

export const declineService = (
  plan: SupportPlan,
  declined: EventOf<typeof serviceDeclined>['data'],
  at: Moment,
): PlanEvent[] => {
  inCourse('declineService', plan, declined.service, ['referred']);
  return [serviceDeclined(plan.id, declined, at)];
};

export const withdrawService = (plan: SupportPlan, service: string, at: Moment): PlanEvent[] => {
  inCourse('withdrawService', plan, service, ['referred']);
  return [serviceWithdrawn(plan.id, { service }, at)];
};

export const deliverService = (plan: SupportPlan, service: string, result: ServiceResult, at: Moment): PlanEvent[] => {
  inCourse('deliverService', plan, service, ['accepted']);
  return [serviceDelivered(plan.id, { service, result }, at)];
};

/** By herself, of what she was given; once. */
export const rateService = (plan: SupportPlan, service: string, rating: Rating, at: Moment): PlanEvent[] => {
  if (inCourse('rateService', plan, service, ['delivered']).rating) throw new PlanRefusal('rated-already');
  return [serviceRated(plan.id, { service, rating }, at)];
};

/** The plan, where an officer records what a provider outside the platform says. Throws for an agency: it answers itself. */
export function answeredHere(plan: SupportPlan, service: string): SupportPlan {
  if ('agency' in serviceOf(plan, service).provider) throw new PlanRefusal('provider-answers-itself');
  return plan;
}

/** A result that gave her something. */
export const gave = (result: ServiceResult): boolean => result === 'done' || result === 'partly';

export function serviceOf({ services }: SupportPlan, id: string): Service {
  const service = services.find((one) => one.id === id);
  if (!service) throw new PlanRefusal('not-a-service');
  return service;
}

function inCourse(act: PlanAct, plan: SupportPlan, id: string, statuses: readonly Service['status'][]): Service {
  planProcedure.assertLawful(act, plan.status);
  const service = serviceOf(plan, id);
  if (statuses.includes(service.status)) return service;
  throw new PlanRefusal('service-not-in-course', { status: `service.${service.status}` });
}
