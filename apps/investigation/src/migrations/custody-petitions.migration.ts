import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is petitioned about whom the body holds. */
export class CustodyPetitions1734460000000 implements MigrationInterface {
  readonly name = 'CustodyPetitions1734460000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE custody ADD COLUMN petitions jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody DROP COLUMN petitions');
  }
}
