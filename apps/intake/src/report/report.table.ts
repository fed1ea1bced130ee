import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Report } from './report';

/** One row per report: its state now, as `evolve` leaves it. */
export const reportTable = new EntitySchema<Report>({
  name: 'report',
  tableName: 'report',
  columns: {
    ...fileColumns,
    source: { type: 'text' },
    channel: { type: 'text' },
    anonymous: { type: 'boolean' },
    anonymity: { type: 'text', nullable: true },
    byCommuneDesk: { type: 'boolean', name: 'by_commune_desk' },
    post: { type: 'text', nullable: true },
    placing: { type: 'text', name: 'unit_basis' },
    urgency: { type: 'jsonb' },
    opening: { type: 'boolean' },
    origin: { type: 'text' },
    from: { type: 'jsonb', name: 'came_from' },
    reporter: { type: 'uuid', nullable: true },
    account: { type: 'uuid' },
    supplements: { type: 'jsonb' },
    firstMeasures: { type: 'jsonb', name: 'first_measures' },
    items: { type: 'jsonb' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    classifiedAt: { type: 'timestamptz', name: 'classified_at', nullable: true },
    finding: { type: 'text', nullable: true },
    article: { type: 'text', nullable: true },
    clause: { type: 'text', nullable: true },
    handover: { type: 'uuid', nullable: true },
    handedTo: { type: 'text', name: 'handed_to', nullable: true },
    mergedInto: { type: 'uuid', name: 'merged_into', nullable: true },
    others: { type: 'jsonb' },
    leftAt: { type: 'timestamptz', name: 'left_at', nullable: true },
    outcome: { type: 'text', nullable: true },
    outcomeAt: { type: 'timestamptz', name: 'outcome_at', nullable: true },
    referrals: { type: 'jsonb' },
    applications: { type: 'jsonb' },
  },
});
