import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustodyParticipants1734690000000 implements MigrationInterface {
  readonly name = 'CustodyParticipants1734690000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE custody ADD COLUMN participants jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody DROP COLUMN participants');
  }
}
