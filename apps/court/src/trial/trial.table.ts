import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Trial } from './trial';

/** One row per docketed case. */
export const trialTable = new EntitySchema<Trial>({
  name: 'trial',
  tableName: 'trial',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    fromNumbers: { type: 'jsonb', name: 'came_from_numbers' },
    sender: { type: 'text', nullable: true },
    handover: { type: 'uuid', nullable: true },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    opening: { type: 'boolean' },
    docketedAt: { type: 'timestamptz', name: 'docketed_at' },
    docketedAgainAt: { type: 'jsonb', name: 'docketed_again_at' },
    defendants: { type: 'jsonb' },
    victims: { type: 'jsonb' },
    splitFrom: { type: 'uuid', name: 'split_from', nullable: true },
    judge: { type: 'text', nullable: true },
    extendedAt: { type: 'timestamptz', name: 'extended_at', nullable: true },
    suspendedAt: { type: 'jsonb', name: 'suspended_at' },
    suspendedFor: { type: 'text', name: 'suspended_for', nullable: true },
    assistance: { type: 'jsonb' },
    resumedAt: { type: 'jsonb', name: 'resumed_at' },
    returns: { type: 'jsonb' },
    setAt: { type: 'timestamptz', name: 'set_at', nullable: true },
    opensOn: { type: 'text', name: 'opens_on', nullable: true },
    closed: { type: 'boolean' },
    openedAt: { type: 'timestamptz', name: 'opened_at', nullable: true },
    triedAt: { type: 'timestamptz', name: 'tried_at', nullable: true },
    pronouncedAt: { type: 'timestamptz', name: 'pronounced_at', nullable: true },
    judgment: { type: 'text', nullable: true },
    appealedAt: { type: 'timestamptz', name: 'appealed_at', nullable: true },
    appeal: { type: 'uuid', nullable: true },
    terminatedAt: { type: 'timestamptz', name: 'terminated_at', nullable: true },
    inForceSince: { type: 'timestamptz', name: 'in_force_since', nullable: true },
    overtaken: { type: 'jsonb' },
  },
});
