import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { ProsecutionFile } from './prosecution-file';

/** One row per file of a case that came to be prosecuted. */
export const prosecutionFileTable = new EntitySchema<ProsecutionFile>({
  name: 'prosecution-file',
  tableName: 'prosecution_file',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    fromNumbers: { type: 'jsonb', name: 'came_from_numbers' },
    sender: { type: 'text', nullable: true },
    handover: { type: 'uuid', nullable: true },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    opening: { type: 'boolean' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    receivedAgainAt: { type: 'jsonb', name: 'received_again_at' },
    accused: { type: 'jsonb' },
    victims: { type: 'jsonb' },
    mergedInto: { type: 'uuid', name: 'merged_into', nullable: true },
    mergedAt: { type: 'timestamptz', name: 'merged_at', nullable: true },
    splitFrom: { type: 'uuid', name: 'split_from', nullable: true },
    extendedAt: { type: 'timestamptz', name: 'extended_at', nullable: true },
    suspendedAt: { type: 'jsonb', name: 'suspended_at' },
    suspendedFor: { type: 'text', name: 'suspended_for', nullable: true },
    assistance: { type: 'jsonb' },
    resumedAt: { type: 'jsonb', name: 'resumed_at' },
    returns: { type: 'jsonb' },
    demandedBy: { type: 'text', name: 'demanded_by', nullable: true },
    returnedByCourtAt: { type: 'jsonb', name: 'returned_by_court_at' },
    indictment: { type: 'uuid', nullable: true },
    indictedAt: { type: 'timestamptz', name: 'indicted_at', nullable: true },
    protestedAt: { type: 'timestamptz', name: 'protested_at', nullable: true },
    terminatedAt: { type: 'timestamptz', name: 'terminated_at', nullable: true },
    outcome: { type: 'text', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
  },
});
