import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProsecutionFile1732460000000 implements MigrationInterface {
  readonly name = 'ProsecutionFile1732460000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'prosecution_file',
      `came_from jsonb NOT NULL,
         sender text,
         handover uuid UNIQUE,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         opening boolean NOT NULL,
         received_at timestamptz NOT NULL,
         received_again_at jsonb NOT NULL,
         accused jsonb NOT NULL,
         extended_at timestamptz,
         suspended_at jsonb NOT NULL,
         resumed_at jsonb NOT NULL,
         returns jsonb NOT NULL,
         demanded_by text,
         returned_by_court_at jsonb NOT NULL,
         indictment uuid UNIQUE,
         indicted_at timestamptz,
         terminated_at timestamptz,
         outcome text,
         decided_at timestamptz`,
    );
    await runner.query(`CREATE INDEX prosecution_file_of ON prosecution_file (sender, (came_from->>0))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE prosecution_file');
  }
}
