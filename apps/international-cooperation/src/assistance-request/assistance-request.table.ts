import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { AssistanceRequest } from './assistance-request';

/** One row per request: its state now, as `evolve` leaves it. */
export const assistanceRequestTable = new EntitySchema<AssistanceRequest>({
  name: 'assistance_request',
  tableName: 'assistance_request',
  columns: {
    ...fileColumns,
    direction: { type: 'text' },
    from: { type: 'jsonb', name: 'came_from' },
    assistance: { type: 'text' },
    country: { type: 'text' },
    neededBy: { type: 'text', name: 'needed_by', nullable: true },
    exchange: { type: 'uuid', nullable: true },
    asker: { type: 'text', nullable: true },
    opening: { type: 'boolean' },
    request: { type: 'uuid' },
    persons: { type: 'jsonb' },
    result: { type: 'uuid', nullable: true },
    parts: { type: 'jsonb' },
    channel: { type: 'text', nullable: true },
    partner: { type: 'text', nullable: true },
    law: { type: 'text', nullable: true },
    authority: { type: 'text', nullable: true },
    agreements: { type: 'jsonb' },
    reference: { type: 'text', nullable: true },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    approvedAt: { type: 'timestamptz', name: 'approved_at', nullable: true },
    sentAt: { type: 'timestamptz', name: 'sent_at', nullable: true },
    remindedAt: { type: 'timestamptz', name: 'reminded_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
});
