import type { MigrationInterface, QueryRunner } from 'typeorm';

export class JoinderConsultations1734495000000 implements MigrationInterface {
  readonly name = 'JoinderConsultations1734495000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE criminal_case ADD COLUMN joinder_consultations jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP COLUMN joinder_consultations');
  }
}
