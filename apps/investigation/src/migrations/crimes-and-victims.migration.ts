import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every crime initiated in a case, and the victims who are parties to it. */
export class CrimesAndVictims1732500000000 implements MigrationInterface {
  readonly name = 'CrimesAndVictims1732500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case ADD articles jsonb NOT NULL DEFAULT '[]', ADD victims jsonb NOT NULL DEFAULT '[]';
      UPDATE criminal_case SET articles = jsonb_build_array(article)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP articles, DROP victims');
  }
}
