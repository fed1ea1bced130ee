import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Case } from './case';

/** One row per case: its state now, as `evolve` leaves it. */
export const caseTable = new EntitySchema<Case>({
  name: 'case',
  tableName: 'criminal_case',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    fromNumbers: { type: 'jsonb', name: 'came_from_numbers' },
    articles: { type: 'jsonb' },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    opening: { type: 'boolean' },
    initiatedAt: { type: 'timestamptz', name: 'initiated_at' },
    crackedAt: { type: 'timestamptz', name: 'cracked_at', nullable: true },
    accused: { type: 'jsonb' },
    victims: { type: 'jsonb' },
    requests: { type: 'jsonb' },
    splitFrom: { type: 'uuid', name: 'split_from', nullable: true },
    mergedInto: { type: 'uuid', name: 'merged_into', nullable: true },
    mergedAt: { type: 'timestamptz', name: 'merged_at', nullable: true },
    suspendedAt: { type: 'jsonb', name: 'suspended_at' },
    suspendedFor: { type: 'text', name: 'suspended_for', nullable: true },
    resumedAt: { type: 'jsonb', name: 'resumed_at' },
    handover: { type: 'uuid', nullable: true },
    concludedAt: { type: 'jsonb', name: 'concluded_at' },
    returns: { type: 'jsonb' },
    transfer: { type: 'jsonb', nullable: true },
    transferredAt: { type: 'timestamptz', name: 'transferred_at', nullable: true },
    evidenceReview: { type: 'jsonb', name: 'evidence_review', nullable: true },
    competence: { type: 'jsonb', nullable: true },
    anticipations: { type: 'jsonb' },
    cancelledAt: { type: 'timestamptz', name: 'cancelled_at', nullable: true },
    terminatedAt: { type: 'timestamptz', name: 'terminated_at', nullable: true },
    outcome: { type: 'text', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
  },
});
