import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Session } from './session';

/** One row per matter that the court of appeal decides without a trial. */
export const sessionTable = new EntitySchema<Session>({
  name: 'appellate_session',
  tableName: 'appellate_session',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    sender: { type: 'text' },
    exchange: { type: 'uuid' },
    against: { type: 'text' },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    subject: { type: 'text' },
    decision: { type: 'text', nullable: true },
    appellants: { type: 'jsonb', nullable: true },
    parts: { type: 'jsonb', nullable: true },
    reason: { type: 'text', nullable: true },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    heldOn: { type: 'text', name: 'held_on', nullable: true },
    outcome: { type: 'text', nullable: true },
    accepted: { type: 'boolean', nullable: true },
    competent: { type: 'boolean', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
  },
});
