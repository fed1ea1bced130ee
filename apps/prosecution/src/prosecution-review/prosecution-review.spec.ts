import type { EntryCorrected, PetitionedDecision } from '@la-chan/contracts';
import { everyCell } from '@la-chan/procedure';
import {
  assignDeputy,
  blank,
  denyDeputy,
  evolve,
  keep,
  open,
  openPetition,
  openWithdrawal,
  overrule,
  prosecutionReviewProcedure,
  recordService,
  recordWithdrawal,
  type ProsecutionReview,
  type ProsecutionReviewEvent,
  type ProsecutionReviewStatus,
} from './prosecution-review';
import { correct, entries } from './prosecution-review.corrections';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-08-03T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const origin = { number: '1/2025/KS', from: [ID], exchange: OTHER, procuracy: 'vks-kv1', unit: 'c00070' };
const crime = { article: '150', clause: '1', seriousness: 'very-serious' } as const;
const sent = { decision: 'termination', decisionNumber: '4/QĐ-VKS', decidedAt: AT, accused: [ID] } as const;
const petition = { body: 'pc02', of: OTHER };
const petitioned = { number: '2/2025/KS', from: [ID], procuracy: 'vks-kv1', exchange: ID, unit: 'c00070', ...petition };
const overruling = { notice: OTHER, how: 'cancelled', ground: 'no-grounds', number: '1/QĐ-VKS' } as const;

const report = { number: '3/2025/KS', procuracy: 'vks-kv1', exchange: ID, unit: 'c00070', decisionNumber: '5/BC-VKS' };
const withdrawal = { ...report, decision: 'head-withdrawal', ground: 'party-or-relative', deputy: true } as const;
const deputy = { officer: 'vks-kv1.pho-vien-truong', number: '7/QĐ-VKS' };
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const reviewIn = (status: ProsecutionReviewStatus): ProsecutionReview => {
  const events = open(ID, { ...origin, ...crime, ...sent, accused: [...sent.accused] }, AT);
  return { ...events.reduce(evolve, empty), status };
};

describe('the table of what a procuracy below has decided', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(prosecutionReviewProcedure, {
        entries,
        sample: (status) => reviewIn(status),
        blank: empty,
        starts: {
          open: () => open(ID, { ...origin, ...crime, ...sent, accused: [...sent.accused] }, AT),
          openWithdrawal: () => openWithdrawal(ID, { ...withdrawal, from: [ID] }, AT),
          openPetition: () =>
            openPetition(ID, { ...petitioned, decision: 'file-demanded', decisionNumber: '8/KN' }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: ProsecutionReviewEvent) => evolve(file, event),
        acts: {
          correct: (file) => correct(file, wrongDay, AT),
          assignDeputy: (file) => assignDeputy({ ...file, decision: 'head-withdrawal' }, deputy, [], AT),
          denyDeputy: (file) => denyDeputy({ ...file, decision: 'head-withdrawal' }, { number: '7/TB' }, AT),
          keep: (file) => keep({ ...file, petition }, { notice: OTHER, number: '2/TB-VKS' }, AT),
          overrule: (file) => overrule(file, overruling, AT),
          recordWithdrawal: (file) => recordWithdrawal(file, AT),
          recordService: (file) =>
            recordService(file, { notice: OTHER, decision: 'decision-overruled', receivedAt: AT }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('the head of a procuracy below who has to withdraw', () => {
  const file = openWithdrawal(ID, { ...withdrawal, from: [ID] }, AT).reduce(evolve, empty);

  it('is replaced by a deputy of it, or by nobody (TTLT 04/2018 4(4))', () => {
    expect(file).toMatchObject({ status: 'received', decision: 'head-withdrawal', procuracy: 'vks-kv1' });
    expect(assignDeputy(file, deputy, [], AT).reduce(evolve, file)).toMatchObject({ status: 'replaced' });
    expect(denyDeputy(file, { number: '7/TB' }, AT).reduce(evolve, file)).toMatchObject({ status: 'denied' });
  });

  it('does not take the place again (BLTTHS 49, 52; TTLT 04/2018 4(4))', () => {
    const history = [{ type: 'prosecution.head-withdrawal-received', at: AT, data: { head: 'vks-kv1.vien-truong' } }];
    expect(assignDeputy(file, deputy, history, AT)).toHaveLength(1);
    const itself = { ...deputy, officer: 'vks-kv1.vien-truong' };
    expect(() => assignDeputy(file, itself, history, AT)).toThrow(
      expect.objectContaining({ code: 'had-to-withdraw', law: 'BLTTHS 49, 52; TTLT 04/2018 4(4)' }) as Error,
    );
  });

  it('is no decision that could be overruled, and of a decision no deputy is assigned', () => {
    expect(() => overrule(file, overruling, AT)).toThrow('of-a-head-withdrawal');
    expect(() => keep(file, { notice: OTHER, number: '1' }, AT)).toThrow('nobody has petitioned about it');
    expect(() => assignDeputy(reviewIn('received'), deputy, [], AT)).toThrow('of-a-head-withdrawal');
    expect(() => denyDeputy(reviewIn('received'), { number: '7/TB' }, AT)).toThrow('of-a-head-withdrawal');
  });
});

describe('what a body has petitioned about', () => {
  const reviewOf = (decision: PetitionedDecision): ProsecutionReview =>
    openPetition(ID, { ...petitioned, decision, decisionNumber: '8/KN' }, AT).reduce(evolve, empty);

  it('is changed where it was approved: a measure into another, a charge by its crime; and nothing else is (TTLT 04/2018 5(3)(a))', () => {
    const changed = { ...overruling, how: 'changed' } as const;
    const charged = { ...changed, crime: { article: '151', clause: '1' } } as const;
    for (const measure of ['detention-approved', 'measure-approved'] as const) {
      expect(overrule(reviewOf(measure), changed, AT)).toHaveLength(1);
      expect(() => overrule(reviewOf(measure), charged, AT)).toThrow('a charge alone is changed');
    }
    expect(overrule(reviewOf('charge-approved'), charged, AT)).toMatchObject([{ data: { crime: { article: '151' } } }]);
    expect(() => overrule(reviewOf('charge-approved'), changed, AT)).toThrow('a charge alone is changed');
    const cancelled = { ...charged, how: 'cancelled' } as const;
    expect(() => overrule(reviewOf('charge-approved'), cancelled, AT)).toThrow('a charge alone is changed');
    expect(() => overrule(reviewOf('initiation-cancelled'), changed, AT)).toThrow('only what was approved is changed');
    expect(() => overrule(reviewIn('received'), changed, AT)).toThrow('only what was approved is changed');
  });

  it('alone may be kept', () => {
    const kept = keep(reviewOf('detention-refused'), { notice: OTHER, number: '2/TB-VKS' }, AT);
    expect(kept.reduce(evolve, reviewOf('detention-refused')).status).toBe('kept');
    expect(() => keep(reviewIn('received'), { notice: OTHER, number: '2/TB-VKS' }, AT)).toThrow(
      'nobody has petitioned about it',
    );
  });
});
