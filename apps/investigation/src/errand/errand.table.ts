import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Errand } from './errand';

/** One row per errand of another body: its state now, as `evolve` leaves it. */
export const errandTable = new EntitySchema<Errand>({
  name: 'errand',
  tableName: 'errand',
  columns: {
    ...fileColumns,
    body: { type: 'text' },
    letter: { type: 'text' },
    about: { type: 'text', nullable: true },
    exchange: { type: 'uuid', nullable: true },
    acts: { type: 'jsonb' },
    request: { type: 'uuid' },
    result: { type: 'uuid', nullable: true },
    until: { type: 'text', name: 'asked_until', nullable: true },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    investigator: { type: 'text', nullable: true },
    done: { type: 'boolean', nullable: true },
    answer: { type: 'text', nullable: true },
    answeredAt: { type: 'timestamptz', name: 'answered_at', nullable: true },
  },
});
