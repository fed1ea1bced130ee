import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_A_FILE = ['decided_at', 'article', 'clause', 'seriousness'];

/** What bodies petition about is reviewed as what procuracies below send; a petition says less of the file. */
export class BodyPetition1734030000000 implements MigrationInterface {
  readonly name = 'BodyPetition1734030000000';

  async up(runner: QueryRunner): Promise<void> {
    const eased = OF_A_FILE.map((column) => `ALTER COLUMN ${column} DROP NOT NULL`);
    await runner.query(`ALTER TABLE prosecution_review ADD COLUMN petition jsonb, ${eased.join(', ')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM prosecution_review WHERE petition IS NOT NULL');
    const strict = OF_A_FILE.map((column) => `ALTER COLUMN ${column} SET NOT NULL`);
    await runner.query(`ALTER TABLE prosecution_review DROP COLUMN petition, ${strict.join(', ')}`);
  }
}
