import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Methods that this agency meets itself come with no exchange. */
export class OwnSighting1732680000000 implements MigrationInterface {
  readonly name = 'OwnSighting1732680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sighting ALTER COLUMN exchange DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sighting ALTER COLUMN exchange SET NOT NULL');
  }
}
