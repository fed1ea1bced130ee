import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Surrender } from './surrender';

/** One row per offender who came forward, or was caught: its state now, as `evolve` leaves it. */
export const surrenderTable = new EntitySchema<Surrender>({
  name: 'surrender',
  tableName: 'surrender',
  columns: {
    ...fileColumns,
    byCommuneDesk: { type: 'boolean', name: 'by_commune_desk' },
    caught: { type: 'text', nullable: true },
    minutes: { type: 'text' },
    offender: { type: 'uuid' },
    account: { type: 'uuid' },
    items: { type: 'uuid', nullable: true },
    report: { type: 'uuid', nullable: true },
    case: { type: 'uuid', name: 'case_id', nullable: true },
    accused: { type: 'uuid', nullable: true },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    exchange: { type: 'uuid', nullable: true },
    handedTo: { type: 'text', name: 'handed_to', nullable: true },
    passedOnAt: { type: 'timestamptz', name: 'passed_on_at', nullable: true },
    notifiedAt: { type: 'timestamptz', name: 'notified_at', nullable: true },
  },
});
