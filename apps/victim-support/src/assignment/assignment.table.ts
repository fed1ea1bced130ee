import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Assignment } from './assignment';

/** One row per service taken on for another agency. */
export const assignmentTable = new EntitySchema<Assignment>({
  name: 'assignment',
  tableName: 'assignment',
  columns: {
    ...fileColumns,
    support: { type: 'text' },
    referral: { type: 'uuid' },
    referrer: { type: 'text' },
    until: { type: 'text', name: 'needed_by' },
    takenOnAt: { type: 'timestamptz', name: 'taken_on_at' },
    result: { type: 'text', nullable: true },
    givenAt: { type: 'timestamptz', name: 'given_at', nullable: true },
  },
});
