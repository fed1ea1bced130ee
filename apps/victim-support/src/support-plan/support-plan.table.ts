import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { SupportPlan } from './support-plan';

/** One row per plan; its services and objectives are part of it. */
export const planTable = new EntitySchema<SupportPlan>({
  name: 'support-plan',
  tableName: 'support_plan',
  columns: {
    ...fileColumns,
    victim: { type: 'uuid' },
    assessment: { type: 'uuid' },
    needs: { type: 'jsonb' },
    objectives: { type: 'jsonb' },
    services: { type: 'jsonb' },
    draftedAt: { type: 'timestamptz', name: 'drafted_at' },
    agreedAt: { type: 'timestamptz', name: 'agreed_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
});
