import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { MethodAlert } from './method-alert';

export const methodAlertTable = new EntitySchema<MethodAlert>({
  name: 'method_alert',
  tableName: 'method_alert',
  columns: {
    ...fileColumns,
    title: { type: 'text' },
    methods: { type: 'jsonb' },
    channels: { type: 'jsonb' },
    countries: { type: 'jsonb' },
    routes: { type: 'jsonb' },
    firstSeenOn: { type: 'text', name: 'first_seen_on', nullable: true },
    warning: { type: 'text' },
    advice: { type: 'text' },
    draftedAt: { type: 'timestamptz', name: 'drafted_at' },
    issuedAt: { type: 'timestamptz', name: 'issued_at', nullable: true },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
  },
});
