import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantRuntime } from '../database/schema';

/** What bulletins said before they were corrected, and in which place of its channel what stands was told. */
export class BulletinsBefore1734950000000 implements MigrationInterface {
  readonly name = 'BulletinsBefore1734950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bulletin ADD COLUMN place bigint[] NOT NULL DEFAULT '{0,0}';
      CREATE TABLE bulletin_before (
        id uuid NOT NULL REFERENCES bulletin,
        place bigint[] NOT NULL,
        content jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (id, place)
      );
    `);
    await grantRuntime(runner, 'SELECT, INSERT', 'bulletin_before');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulletin_before; ALTER TABLE bulletin DROP COLUMN place');
  }
}
