import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
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
      ...mark('drafted', draftedAt),
      ...mark('agreed', agreedAt),
      ...mark('completed', status === 'completed' ? endedAt : null),
      ...mark('abandoned', status === 'abandoned' ? endedAt : null),
      ...services.flatMap((service) => marksOf(service, due.get(service.id))),
    ],
    traits: {},
    from: [victim],
  };
}

function marksOf(service: Service, dueOn: Day | undefined): Mark[] {
  const { status, referredAt, answeredAt, deliveredAt, result, rating } = service;
  // What was taken back before its answer was asked of nobody in the end.
  if (status === 'withdrawn') return mark('service-withdrawn', referredAt);
  const inTime = answeredAt && dueOn && dayOf(answeredAt) <= dueOn;
  return [
    ...mark('service-referred', referredAt),
    ...(dueOn ? [{ mark: 'service-answer-due', on: dueOn, ...(answeredAt && { until: dayOf(answeredAt) }) }] : []),
    ...mark('service-answered', answeredAt),
    ...mark('service-answered-in-time', inTime ? answeredAt : null),
    ...mark('service-delivered', result && gave(result) ? deliveredAt : null),
    ...mark('service-rated', rating && deliveredAt),
    ...mark('service-helpful', rating && HELPFUL.includes(rating) ? deliveredAt : null),
  ];
}

const HELPFUL: readonly string[] = ['4', '5'];

const mark = (name: string, at: Moment | null): Mark[] => (at ? [{ mark: name, on: dayOf(at) }] : []);
