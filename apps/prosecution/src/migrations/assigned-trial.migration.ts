import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By whom a trial was assigned, of a file that is this procuracy's for that alone. */
export class AssignedTrial1734600000000 implements MigrationInterface {
  readonly name = 'AssignedTrial1734600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file ADD assigned_by jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP assigned_by');
  }
}
