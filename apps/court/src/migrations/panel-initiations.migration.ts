import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Crimes that were left out, as panels have found at hearings. */
export class PanelInitiations1733152000000 implements MigrationInterface {
  readonly name = 'PanelInitiations1733152000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE trial ADD initiations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP initiations');
  }
}
