import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operations in which victims are returned; who they are is in sealed records. */
export class Return1732620000000 implements MigrationInterface {
  readonly name = 'Return1732620000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'return_operation',
      `way text NOT NULL,
         country text NOT NULL,
         until text,
         came_from jsonb NOT NULL,
         rescue jsonb NOT NULL,
         persons jsonb NOT NULL,
         gate text,
         planned_at timestamptz NOT NULL,
         departed_at timestamptz,
         received_at timestamptz,
         ended_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE return_operation');
  }
}
