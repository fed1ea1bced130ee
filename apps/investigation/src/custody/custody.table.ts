import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { CustodyFile } from './custody';

/** One row per person who is held: its state now, as `evolve` leaves it. */
export const custodyTable = new EntitySchema<CustodyFile>({
  name: 'custody',
  tableName: 'custody',
  columns: {
    ...fileColumns,
    ground: { type: 'text' },
    urgency: { type: 'text', nullable: true },
    person: { type: 'uuid' },
    minutes: { type: 'text' },
    handedOverBy: { type: 'text', name: 'handed_over_by', nullable: true },
    verification: { type: 'uuid', nullable: true },
    case: { type: 'uuid', name: 'case_id', nullable: true },
    accused: { type: 'uuid', nullable: true },
    heldAt: { type: 'timestamptz', name: 'held_at' },
    arrivedAt: { type: 'timestamptz', name: 'arrived_at', nullable: true },
    told: { type: 'jsonb' },
    telling: { type: 'text' },
    since: { type: 'timestamptz', nullable: true },
    until: { type: 'timestamptz', name: 'lasts_until', nullable: true },
    arrest: { type: 'jsonb', nullable: true },
    extensions: { type: 'jsonb' },
    demands: { type: 'jsonb' },
    petitions: { type: 'jsonb' },
    anticipations: { type: 'jsonb' },
    participants: { type: 'jsonb' },
    detention: { type: 'uuid', name: 'detention_order', nullable: true },
    toFree: { type: 'text', name: 'to_free', nullable: true },
    freed: { type: 'text', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
});
