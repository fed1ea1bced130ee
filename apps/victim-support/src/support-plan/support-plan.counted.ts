import { dayOf, type Counted, type Day, type Mark } from '@la-chan/contracts';
import { marked } from '@la-chan/procedure';
import { gave } from './service';
import type { Service, SupportPlan } from './support-plan';

/** The last day for a provider's answer, by service. */
export type AnswerDue = ReadonlyMap<string, Day>;

/**
 * What the scorecard may know of a plan: that there is one, and what became of its services. Which supports they are, who
 * gives them and which rating is whose would single a person out.
 */
export function counted(plan: SupportPlan, due: AnswerDue): Counted {
  const { status, number, unit, victim, draftedAt, agreedAt, endedAt, services } = plan;
  return {
    procedure: 'support-plan',
    number,
    status,
    unit,
    entered: dayOf(draftedAt),
    marks: [
      ...marked('drafted', draftedAt),
      ...marked('agreed', agreedAt),
      ...marked('completed', status === 'completed' ? endedAt : null),
      ...marked('abandoned', status === 'abandoned' ? endedAt : null),
      ...services.flatMap((service) => marksOf(service, due.get(service.id))),
    ],
    traits: {},
    from: [victim],
  };
}

function marksOf(service: Service, dueOn: Day | undefined): Mark[] {
  const { status, referredAt, answeredAt, deliveredAt, result, rating } = service;
  // What was taken back before its answer was asked of nobody in the end.
  if (status === 'withdrawn') return marked('service-withdrawn', referredAt);
  const inTime = answeredAt && dueOn && dayOf(answeredAt) <= dueOn;
  return [
    ...marked('service-referred', referredAt),
    ...(dueOn ? [{ mark: 'service-answer-due', on: dueOn, ...(answeredAt && { until: dayOf(answeredAt) }) }] : []),
    ...marked('service-answered', answeredAt),
    ...marked('service-answered-in-time', inTime ? answeredAt : null),
    ...marked('service-delivered', result && gave(result) ? deliveredAt : null),
    ...marked('service-rated', rating && deliveredAt),
    ...marked('service-helpful', rating && HELPFUL.includes(rating) ? deliveredAt : null),
  ];
}

const HELPFUL: readonly string[] = ['4', '5'];
