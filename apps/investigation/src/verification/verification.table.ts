import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Verification } from './verification';

/** One row per verification: its state now, as `evolve` leaves it. */
export const verificationTable = new EntitySchema<Verification>({
  name: 'verification',
  tableName: 'verification',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    handover: { type: 'uuid', nullable: true },
    sender: { type: 'text', nullable: true },
    source: { type: 'text' },
    finding: { type: 'text', nullable: true },
    urgency: { type: 'jsonb' },
    article: { type: 'text', nullable: true },
    clause: { type: 'text', nullable: true },
    anonymous: { type: 'boolean' },
    opening: { type: 'boolean' },
    reporter: { type: 'uuid', nullable: true },
    account: { type: 'uuid', nullable: true },
    supplements: { type: 'jsonb' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    acceptedAt: { type: 'timestamptz', name: 'accepted_at' },
    investigator: { type: 'text', nullable: true },
    prolongedAt: { type: 'timestamptz', name: 'prolonged_at', nullable: true },
    extension: { type: 'jsonb', nullable: true },
    groundsFoundAt: { type: 'timestamptz', name: 'grounds_found_at', nullable: true },
    suspendedAt: { type: 'jsonb', name: 'suspended_at' },
    resumedAt: { type: 'jsonb', name: 'resumed_at' },
    resolvedAt: { type: 'timestamptz', name: 'resolved_at', nullable: true },
    outcome: { type: 'text', nullable: true },
    cancelledAt: { type: 'jsonb', name: 'cancelled_at' },
    transferredAt: { type: 'timestamptz', name: 'transferred_at', nullable: true },
    case: { type: 'uuid', name: 'case_id', nullable: true },
    requests: { type: 'jsonb' },
  },
});
