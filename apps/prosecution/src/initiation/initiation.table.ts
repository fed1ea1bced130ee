import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Initiation } from './initiation';

/** One row per crime of which this procuracy knows without a report. */
export const initiationTable = new EntitySchema<Initiation>({
  name: 'initiation',
  tableName: 'initiation',
  columns: {
    ...fileColumns,
    basis: { type: 'text' },
    from: { type: 'jsonb', name: 'came_from' },
    onAppeal: { type: 'boolean', name: 'on_appeal', default: false },
    court: { type: 'text', nullable: true },
    exchange: { type: 'uuid', nullable: true },
    decisionNumber: { type: 'text', name: 'decision_number', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    article: { type: 'text' },
    clause: { type: 'text' },
    accused: { type: 'jsonb' },
    account: { type: 'uuid' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    case: { type: 'uuid', name: 'case_id', nullable: true },
    sentTo: { type: 'text', name: 'sent_to', nullable: true },
    settledAt: { type: 'timestamptz', name: 'settled_at', nullable: true },
    protest: { type: 'jsonb', nullable: true },
    reviewed: { type: 'text', nullable: true },
  },
});
