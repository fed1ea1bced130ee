import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { ProsecutionReview } from './prosecution-review';

/** One row per decision of a procuracy below that was sent here. */
export const prosecutionReviewTable = new EntitySchema<ProsecutionReview>({
  name: 'prosecution-review',
  tableName: 'prosecution_review',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    procuracy: { type: 'text' },
    exchange: { type: 'uuid' },
    decision: { type: 'text' },
    accused: { type: 'jsonb' },
    alone: { type: 'boolean' },
    decisionNumber: { type: 'text', name: 'decision_number' },
    petition: { type: 'jsonb', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    article: { type: 'text', nullable: true },
    clause: { type: 'text', nullable: true },
    seriousness: { type: 'text', nullable: true },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    overruledAt: { type: 'timestamptz', name: 'overruled_at', nullable: true },
  },
});
