import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Appeal } from './appeal';

/** One row per judgment that has come up on appeal. */
export const appealTable = new EntitySchema<Appeal>({
  name: 'appeal',
  tableName: 'appeal',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    sender: { type: 'text' },
    handover: { type: 'uuid' },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    docketedAt: { type: 'timestamptz', name: 'docketed_at' },
    defendants: { type: 'jsonb' },
    judgment: { type: 'text' },
    victims: { type: 'jsonb', nullable: true },
    appeals: { type: 'jsonb', nullable: true },
    appellants: { type: 'jsonb' },
    participants: { type: 'jsonb' },
    items: { type: 'jsonb' },
    guarded: { type: 'jsonb' },
    lent: { type: 'jsonb', nullable: true },
    evidence: { type: 'jsonb' },
    initiations: { type: 'jsonb' },
    judge: { type: 'text', nullable: true },
    setAt: { type: 'timestamptz', name: 'set_at', nullable: true },
    opensOn: { type: 'text', name: 'opens_on', nullable: true },
    closed: { type: 'boolean' },
    closedFor: { type: 'text', name: 'closed_for', nullable: true },
    hour: { type: 'text', nullable: true },
    place: { type: 'text', nullable: true },
    panel: { type: 'jsonb', nullable: true },
    called: { type: 'jsonb', nullable: true },
    openedAt: { type: 'timestamptz', name: 'opened_at', nullable: true },
    outcome: { type: 'text', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    civil: { type: 'boolean' },
    delivered: { type: 'jsonb' },
  },
});
