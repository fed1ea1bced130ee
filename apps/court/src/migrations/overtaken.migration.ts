import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the procuracy decided of a trial that had moved on when it came. */
export class Overtaken1732680000000 implements MigrationInterface {
  readonly name = 'Overtaken1732680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD overtaken jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP overtaken');
  }
}
