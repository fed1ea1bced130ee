import { fileColumns } from '@la-chan/platform';
import { EntitySchema } from 'typeorm';
import type { Task } from './task';

export const taskTable = new EntitySchema<Task>({
  name: 'task',
  tableName: 'task',
  columns: {
    ...fileColumns,
    title: { type: 'text' },
    plan: { type: 'text' },
    assignee: { type: 'text' },
    until: { type: 'text' },
    parent: { type: 'uuid', nullable: true },
    programmes: { type: 'jsonb' },
    progress: { type: 'jsonb' },
    from: { type: 'jsonb', name: 'came_from' },
    assignedAt: { type: 'timestamptz', name: 'assigned_at' },
    acceptedAt: { type: 'timestamptz', name: 'accepted_at', nullable: true },
    evidence: { type: 'text', nullable: true },
    doneAt: { type: 'timestamptz', name: 'done_at', nullable: true },
  },
});
