import type { EntryCorrected } from '@la-chan/contracts';
import { everyCell } from '@la-chan/procedure';
import { acceptService, declineService, deliverService, rateService, refer, withdrawService } from './service';
import {
  abandon,
  agree,
  assess,
  complete,
  draft,
  planProcedure,
  reachObjective,
  setObjective,
  type PlanStatus,
  type Service,
  type SupportPlan,
} from './support-plan';
import { correctEntry, entries } from './support-plan.corrections';
import { counted } from './support-plan.counted';
import { blank, evolve, type PlanEvent } from './support-plan.events';

const ID = '01900000-0000-7000-8000-000000000001';
const ONE = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-12T02:00:00.000Z';
const needs = { assessment: ID, needs: [{ support: 'medical' as const, urgency: 'now' as const }] };
const objective = { objective: ONE, type: 'Health' as const, text: ID, until: '2025-12-31' };
const referral = {
  service: ONE,
  support: 'medical' as const,
  provider: { name: 'Bệnh viện' },
  decision: null,
  until: '2025-08-08',
};

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (plan: SupportPlan, ...events: PlanEvent[]): SupportPlan => events.reduce(evolve, plan);
const drafted = after(empty, ...draft(ID, { number: '1/2025/KH', victim: ID, unit: 'c00070', ...needs }, AT));
const aimed = after(drafted, ...setObjective(drafted, objective, AT));
const referred = after(aimed, ...refer(aimed, referral, AT));
const withService = (plan: SupportPlan, status: Service['status']): SupportPlan => ({
  ...plan,
  services: referred.services.map((one) => ({ ...one, status })),
});

const wrongDay: EntryCorrected = { entry: ID, reason: 'wrong-time', changes: { occurredAt: AT }, repeatedIn: [] };

describe('the table of a support plan', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(planProcedure, {
        entries,
        sample: (status: PlanStatus): SupportPlan => ({ ...aimed, status }),
        blank: empty,
        starts: {
          draft: () => draft(ID, { number: '1/2025/KH', victim: ID, unit: 'c00070', ...needs }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (plan, event: PlanEvent) => evolve(plan, event),
        acts: {
          assess: (plan) => assess(plan, needs, AT),
          setObjective: (plan) => setObjective(plan, objective, AT),
          reachObjective: (plan) => reachObjective(plan, ONE, AT),
          agree: (plan) => agree(plan, 'the-person', AT),
          refer: (plan) => refer(plan, referral, AT),
          acceptService: (plan) => acceptService(withService(plan, 'referred'), ONE, AT),
          declineService: (plan) => declineService(withService(plan, 'referred'), { service: ONE, reason: 'full' }, AT),
          withdrawService: (plan) => withdrawService(withService(plan, 'referred'), ONE, AT),
          deliverService: (plan) => deliverService(withService(plan, 'accepted'), ONE, 'done', AT),
          rateService: (plan) => rateService(withService(plan, 'delivered'), ONE, '5', AT),
          complete: (plan) => complete(plan, AT),
          abandon: (plan) => abandon(plan, AT),
          correct: (plan) => correctEntry(plan, wrongDay, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a service', () => {
  it('is referred, accepted, delivered and rated once, in this order', () => {
    expect(() => deliverService(referred, ONE, 'done', AT)).toThrow('service-not-in-course');
    const accepted = after(referred, ...acceptService(referred, ONE, AT));
    expect(() => withdrawService(accepted, ONE, AT)).toThrow('service-not-in-course');
    const delivered = after(accepted, ...deliverService(accepted, ONE, 'partly', AT));
    const rated = after(delivered, ...rateService(delivered, ONE, '4', AT));
    expect(rated.services).toEqual([
      expect.objectContaining({ status: 'delivered', deliveredAt: AT, result: 'partly', rating: '4' }),
    ]);
    expect(() => rateService(rated, ONE, '5', AT)).toThrow('rated-already');
  });

  it('that no plan has is refused', () => {
    expect(() => acceptService(aimed, ONE, AT)).toThrow('not-a-service');
  });
});

describe('what is counted of a plan', () => {
  const due = new Map([[ONE, '2025-08-07']]);
  const marksOf = (plan: SupportPlan) => counted(plan, due).marks;
  const accepted = after(referred, ...acceptService(referred, ONE, AT));
  const delivered = after(accepted, ...deliverService(accepted, ONE, 'partly', LATER));

  it('is each service from its referral to her rating, and nothing of what it is', () => {
    expect(marksOf(referred)).toEqual([
      { mark: 'drafted', on: '2025-08-04' },
      { mark: 'service-referred', on: '2025-08-04' },
      { mark: 'service-answer-due', on: '2025-08-07' },
    ]);
    expect(marksOf(after(delivered, ...rateService(delivered, ONE, '4', LATER))).slice(2)).toEqual([
      { mark: 'service-answer-due', on: '2025-08-07', until: '2025-08-04' },
      { mark: 'service-answered', on: '2025-08-04' },
      { mark: 'service-answered-in-time', on: '2025-08-04' },
      { mark: 'service-delivered', on: '2025-08-12' },
      { mark: 'service-rated', on: '2025-08-12' },
      { mark: 'service-helpful', on: '2025-08-12' },
    ]);
    expect(JSON.stringify(counted(delivered, due))).not.toMatch(/medical|Bệnh viện/);
  });

  it('is no answer in time where it came late, and no delivery where it gave her nothing', () => {
    const late = after(referred, ...declineService(referred, { service: ONE, reason: 'full' }, LATER));
    expect(marksOf(late).map(({ mark }) => mark)).toEqual([
      'drafted',
      'service-referred',
      'service-answer-due',
      'service-answered',
    ]);
    const unused = after(accepted, ...deliverService(accepted, ONE, 'not-used', LATER));
    expect(marksOf(unused).map(({ mark }) => mark)).not.toContain('service-delivered');
  });

  it('is not asked of anybody where it was taken back', () => {
    const back = after(referred, ...withdrawService(referred, ONE, LATER));
    expect(marksOf(back).map(({ mark }) => mark)).toEqual(['drafted', 'service-withdrawn']);
  });
});

describe('a plan', () => {
  it('is agreed to only with an objective', () => {
    expect(() => agree(drafted, 'the-person', AT)).toThrow('objective-missing');
  });

  it('does not end while a provider is to answer or to deliver', () => {
    for (const status of ['referred', 'accepted'] as const) {
      expect(() => complete(withService({ ...aimed, status: 'agreed' }, status), AT)).toThrow('service-open');
      expect(() => abandon(withService(aimed, status), AT)).toThrow('service-open');
    }
    expect(complete(withService({ ...aimed, status: 'agreed' }, 'declined'), AT)).toHaveLength(1);
  });

  it('reaches an objective once', () => {
    const reached = after({ ...aimed, status: 'agreed' }, ...reachObjective({ ...aimed, status: 'agreed' }, ONE, AT));
    expect(reached.objectives[0]?.reachedAt).toBe(AT);
    expect(() => reachObjective(reached, ONE, AT)).toThrow('not-an-objective');
  });
});
