import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Lodging } from './lodging';

/** One row per appeal that was lodged with this court or passed on to it. */
export const lodgingTable = new EntitySchema<Lodging>({
  name: 'lodging',
  tableName: 'lodging',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    sender: { type: 'text', nullable: true },
    exchange: { type: 'uuid', nullable: true },
    against: { type: 'text' },
    by: { type: 'text', name: 'lodged_by' },
    way: { type: 'text' },
    petition: { type: 'uuid' },
    lodgedAt: { type: 'timestamptz', name: 'lodged_at' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    asked: { type: 'jsonb' },
    passedTo: { type: 'text', name: 'passed_to', nullable: true },
    trial: { type: 'uuid', nullable: true },
  },
});
