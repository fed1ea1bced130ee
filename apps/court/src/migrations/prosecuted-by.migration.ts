import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lower procuracy that exercises prosecution at a trial. */
export class ProsecutedBy1734600000000 implements MigrationInterface {
  readonly name = 'ProsecutedBy1734600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial ADD prosecuted_by jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP prosecuted_by');
  }
}
