import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was absent from the hearing; of judgments before it is noted when it is known. */
export class AbsentParties1732970000000 implements MigrationInterface {
  readonly name = 'AbsentParties1732970000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD absent jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP absent');
  }
}
