import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What those whom a report concerns have asked for. */
export class Applications1733190000000 implements MigrationInterface {
  readonly name = 'Applications1733190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification ADD applications jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE verification DROP applications`);
  }
}
