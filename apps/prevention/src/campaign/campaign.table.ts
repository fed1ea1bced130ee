import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Campaign } from './campaign';

export const campaignTable = new EntitySchema<Campaign>({
  name: 'campaign',
  tableName: 'campaign',
  columns: {
    ...fileColumns,
    title: { type: 'text' },
    occasion: { type: 'text' },
    plan: { type: 'text', nullable: true },
    startsOn: { type: 'text', name: 'starts_on' },
    endsOn: { type: 'text', name: 'ends_on' },
    programmes: { type: 'jsonb' },
    from: { type: 'jsonb', name: 'came_from' },
    plannedAt: { type: 'timestamptz', name: 'planned_at' },
    approvedAt: { type: 'timestamptz', name: 'approved_at', nullable: true },
    startedAt: { type: 'timestamptz', name: 'started_at', nullable: true },
    results: { type: 'jsonb', nullable: true },
    reportedAt: { type: 'timestamptz', name: 'reported_at', nullable: true },
  },
});
