import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Crimes that were left out, as the panel that hears an appeal finds. */
export class InitiationsOnAppeal1734010000000 implements MigrationInterface {
  readonly name = 'InitiationsOnAppeal1734010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeal ADD initiations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP initiations');
  }
}
