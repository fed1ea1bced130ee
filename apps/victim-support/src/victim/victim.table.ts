import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Victim } from './victim';

/** One row per victim: the state now, as `evolve` leaves it. */
export const victimTable = new EntitySchema<Victim>({
  name: 'victim',
  tableName: 'victim',
  columns: {
    ...fileColumns,
    way: { type: 'text' },
    from: { type: 'jsonb', name: 'came_from' },
    referral: { type: 'uuid', nullable: true },
    referrer: { type: 'text', nullable: true },
    opening: { type: 'boolean' },
    person: { type: 'uuid' },
    account: { type: 'uuid', nullable: true },
    first: { type: 'uuid', name: 'first_things' },
    immediateDanger: { type: 'boolean', name: 'immediate_danger' },
    suspectIsRelative: { type: 'text', name: 'suspect_is_relative' },
    language: { type: 'text' },
    spokenToBy: { type: 'text', name: 'spoken_to_by' },
    minor: { type: 'boolean', nullable: true },
    standing: { type: 'text' },
    traffickedAbroad: { type: 'boolean', name: 'trafficked_abroad', nullable: true },
    accompanies: { type: 'uuid', nullable: true },
    representative: { type: 'jsonb', nullable: true },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    receivedAt: { type: 'timestamptz', name: 'received_at', nullable: true },
    verifiedAt: { type: 'timestamptz', name: 'verified_at', nullable: true },
    evidence: { type: 'jsonb' },
    exploitation: { type: 'jsonb' },
    identifiedAt: { type: 'timestamptz', name: 'identified_at', nullable: true },
    notIdentifiedAt: { type: 'timestamptz', name: 'not_identified_at', nullable: true },
    shelter: { type: 'jsonb', nullable: true },
    shelteredAt: { type: 'timestamptz', name: 'sheltered_at', nullable: true },
    supports: { type: 'jsonb' },
    allowanceAppliedForAt: { type: 'timestamptz', name: 'allowance_applied_for_at', nullable: true },
    toldAt: { type: 'timestamptz', name: 'told_at', nullable: true },
    reintegratedAt: { type: 'timestamptz', name: 'reintegrated_at', nullable: true },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
  },
});
