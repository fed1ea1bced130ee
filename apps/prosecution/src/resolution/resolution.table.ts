import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Resolution } from './resolution';

/** One row per report that this procuracy has taken over: its state now, as `evolve` leaves it. */
export const resolutionTable = new EntitySchema<Resolution>({
  name: 'resolution',
  tableName: 'resolution',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    handover: { type: 'uuid' },
    sender: { type: 'text' },
    source: { type: 'text' },
    finding: { type: 'text', nullable: true },
    urgency: { type: 'jsonb' },
    article: { type: 'text', nullable: true },
    clause: { type: 'text', nullable: true },
    anonymous: { type: 'boolean' },
    reporter: { type: 'uuid', nullable: true },
    account: { type: 'uuid' },
    supplements: { type: 'jsonb' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    prolongedAt: { type: 'timestamptz', name: 'prolonged_at', nullable: true },
    extendedAt: { type: 'timestamptz', name: 'extended_at', nullable: true },
    suspendedAt: { type: 'jsonb', name: 'suspended_at' },
    focalPoint: { type: 'text', name: 'focal_point', nullable: true },
    suspendedFor: { type: 'text', name: 'suspended_for', nullable: true },
    resumedAt: { type: 'jsonb', name: 'resumed_at' },
    resolvedAt: { type: 'timestamptz', name: 'resolved_at', nullable: true },
    outcome: { type: 'text', nullable: true },
    administrative: { type: 'boolean' },
    sanctionProposedAt: { type: 'timestamptz', name: 'sanction_proposed_at', nullable: true },
    case: { type: 'uuid', name: 'case_id', nullable: true },
    cancellations: { type: 'jsonb' },
    referrals: { type: 'jsonb' },
    assistance: { type: 'jsonb' },
    participants: { type: 'jsonb' },
    evidenceRequests: { type: 'jsonb', name: 'evidence_requests' },
    anticipations: { type: 'jsonb' },
    applications: { type: 'jsonb' },
    complaints: { type: 'jsonb' },
  },
});
