import type { EntryCorrected } from '@la-chan/contracts';
import { everyCell } from '@la-chan/procedure';
import {
  blank,
  evolve,
  open,
  overrule,
  prosecutionReviewProcedure,
  recordService,
  type ProsecutionReview,
  type ProsecutionReviewEvent,
  type ProsecutionReviewStatus,
} from './prosecution-review';
import { correct } from './prosecution-review.corrections';

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
const overruling = { notice: OTHER, how: 'cancelled', ground: 'no-grounds', number: '1/QĐ-VKS' } as const;

const reviewIn = (status: ProsecutionReviewStatus): ProsecutionReview => {
  const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
  const events = open(ID, { ...origin, ...crime, ...sent, accused: [...sent.accused] }, AT);
  return { ...events.reduce(evolve, empty), status };
};

describe('the table of what a procuracy below has decided', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(prosecutionReviewProcedure, {
        sample: (status) => reviewIn(status),
        statusOf: ({ status }) => status,
        evolve: (file, event: ProsecutionReviewEvent) => evolve(file, event),
        acts: {
          correct: (file) => correct(file, wrongDay, AT),
          overrule: (file) => overrule(file, overruling, AT),
          recordService: (file) =>
            recordService(file, { notice: OTHER, decision: 'decision-overruled', receivedAt: AT }, AT),
        },
      }),
    ).toEqual([]);
  });
});
