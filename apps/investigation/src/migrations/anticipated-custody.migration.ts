import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the procuracy says by telephone of somebody who is held. */
export class AnticipatedCustody1734200000000 implements MigrationInterface {
  readonly name = 'AnticipatedCustody1734200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE custody ADD COLUMN anticipations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody DROP COLUMN anticipations');
  }
}
