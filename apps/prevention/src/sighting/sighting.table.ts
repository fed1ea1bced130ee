import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Sighting } from './sighting';

export const sightingTable = new EntitySchema<Sighting>({
  name: 'sighting',
  tableName: 'sighting',
  columns: {
    ...fileColumns,
    methods: { type: 'jsonb' },
    channels: { type: 'jsonb' },
    countries: { type: 'jsonb' },
    routes: { type: 'jsonb' },
    seenOn: { type: 'text', name: 'seen_on' },
    reporter: { type: 'text' },
    exchange: { type: 'uuid', nullable: true },
    description: { type: 'uuid', nullable: true },
    alert: { type: 'uuid', nullable: true },
  },
});
