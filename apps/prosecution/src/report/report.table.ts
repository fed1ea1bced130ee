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
    reporter: { type: 'uuid', nullable: true },
    account: { type: 'uuid' },
    supplements: { type: 'jsonb' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    handover: { type: 'uuid', nullable: true },
    handedTo: { type: 'text', name: 'handed_to', nullable: true },
    forwardedAt: { type: 'timestamptz', name: 'forwarded_at', nullable: true },
    outcome: { type: 'text', nullable: true },
    outcomeAt: { type: 'timestamptz', name: 'outcome_at', nullable: true },
    referrals: { type: 'jsonb' },
  },
});
