import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Case } from './case';

/** One row per case: its state now, as `evolve` leaves it. */
export const caseTable = new EntitySchema<Case>({
  name: 'case',
  tableName: 'criminal_case',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    opening: { type: 'boolean' },
    initiatedAt: { type: 'timestamptz', name: 'initiated_at' },
    crackedAt: { type: 'timestamptz', name: 'cracked_at', nullable: true },
    accused: { type: 'jsonb' },
  },
});
