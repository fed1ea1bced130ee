import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { AppealStudy } from './appeal-study';

/** One row per file of an appeal that was lent here. */
export const studyTable = new EntitySchema<AppealStudy>({
  name: 'appeal_study',
  tableName: 'appeal_study',
  columns: {
    ...fileColumns,
    from: { type: 'jsonb', name: 'came_from' },
    court: { type: 'text' },
    exchange: { type: 'uuid' },
    judgment: { type: 'text' },
    article: { type: 'text' },
    clause: { type: 'text' },
    seriousness: { type: 'text' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    extendedAt: { type: 'timestamptz', name: 'extended_at', nullable: true },
    protestWithdrawn: { type: 'boolean', name: 'protest_withdrawn', nullable: true },
    evidence: { type: 'jsonb' },
    studiedAt: { type: 'timestamptz', name: 'studied_at', nullable: true },
  },
});
