import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The file of an appeal at the procuracy, and back. */
export class LentFiles1732910000000 implements MigrationInterface {
  readonly name = 'LentFiles1732910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal ADD lent jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP lent');
  }
}
