import { fileColumns, forwardedColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Report } from './report';

/** One row per report: its state now, as `evolve` leaves it. */
export const reportTable = new EntitySchema<Report>({
  name: 'report',
  tableName: 'report',
  columns: { ...fileColumns, ...forwardedColumns, referrals: { type: 'jsonb' } },
});
