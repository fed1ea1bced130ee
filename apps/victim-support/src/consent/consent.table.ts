import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Consent } from './consent';

/** One row per consent of a victim. */
export const consentTable = new EntitySchema<Consent>({
  name: 'consent',
  tableName: 'consent',
  columns: {
    ...fileColumns,
    victim: { type: 'uuid' },
    purpose: { type: 'text' },
    recipients: { type: 'jsonb' },
    shared: { type: 'jsonb' },
    form: { type: 'text' },
    by: { type: 'text', name: 'given_by' },
    representative: { type: 'uuid', nullable: true },
    until: { type: 'text', nullable: true },
    givenAt: { type: 'timestamptz', name: 'given_at' },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
    holders: { type: 'jsonb' },
  },
});
