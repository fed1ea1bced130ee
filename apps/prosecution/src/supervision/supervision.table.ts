import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Supervision } from './supervision';

/** One row per supervised file of another agency. */
export const supervisionTable = new EntitySchema<Supervision>({
  name: 'supervision',
  tableName: 'supervision',
  columns: {
    ...fileColumns,
    agency: { type: 'text' },
    from: { type: 'jsonb', name: 'came_from' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    requests: { type: 'jsonb' },
    decisions: { type: 'jsonb' },
    focalPoint: { type: 'text', name: 'focal_point', nullable: true },
    prosecutor: { type: 'text', nullable: true },
    demands: { type: 'jsonb' },
    treatments: { type: 'jsonb' },
    complaints: { type: 'jsonb' },
    petitions: { type: 'jsonb' },
    applications: { type: 'jsonb' },
    protectionRequests: { type: 'jsonb', name: 'protection_requests' },
    lowerTrial: { type: 'jsonb', name: 'lower_trial', nullable: true },
  },
});
