import { createFileTable, fileColumns } from '@la-chan/platform';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Note } from './note';

export const noteTable = new EntitySchema<Note>({
  name: 'note',
  columns: {
    ...fileColumns,
    subject: { type: 'text' },
    author: { type: 'uuid', nullable: true },
    readAt: { type: 'timestamptz', nullable: true },
  },
});

export class Note1799000000000 implements MigrationInterface {
  readonly name = 'Note1799000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(runner, 'note', 'subject text NOT NULL, author uuid, read_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}
