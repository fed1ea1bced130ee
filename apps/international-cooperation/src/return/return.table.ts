import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Return } from './return';

/** One row per operation: its state now, as `evolve` leaves it. */
export const returnTable = new EntitySchema<Return>({
  name: 'return_operation',
  tableName: 'return_operation',
  columns: {
    ...fileColumns,
    way: { type: 'text' },
    country: { type: 'text' },
    until: { type: 'text', nullable: true },
    from: { type: 'jsonb', name: 'came_from' },
    rescue: { type: 'jsonb' },
    persons: { type: 'jsonb' },
    gate: { type: 'text', nullable: true },
    plannedAt: { type: 'timestamptz', name: 'planned_at' },
    departedAt: { type: 'timestamptz', name: 'departed_at', nullable: true },
    receivedAt: { type: 'timestamptz', name: 'received_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
});
