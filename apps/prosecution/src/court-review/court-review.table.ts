import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { CourtReview } from './court-review';

/** One row per judgment or decision of a court below that was sent here. */
export const reviewTable = new EntitySchema<CourtReview>({
  name: 'court-review',
  tableName: 'court_review',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    court: { type: 'text' },
    exchange: { type: 'uuid' },
    decision: { type: 'text' },
    of: { type: 'uuid', name: 'decision_id', nullable: true },
    defendants: { type: 'jsonb' },
    decisionNumber: { type: 'text', name: 'decision_number' },
    decidedAt: { type: 'timestamptz', name: 'decided_at' },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    protested: { type: 'jsonb' },
    protestedAt: { type: 'timestamptz', name: 'protested_at', nullable: true },
  },
});
