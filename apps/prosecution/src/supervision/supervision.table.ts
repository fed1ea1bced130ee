import { EntitySchema } from 'typeorm';
import type { Supervision } from './supervision';

/** One row per supervised file of another agency. */
export const supervisionTable = new EntitySchema<Supervision>({
  name: 'supervision',
  tableName: 'supervision',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    number: { type: 'text' },
    status: { type: 'text' },
    unit: { type: 'text' },
    agency: { type: 'text' },
    from: { type: 'jsonb', name: 'came_from' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    requests: { type: 'jsonb' },
    decisions: { type: 'jsonb' },
  },
});
