import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who investigated what is on appeal, to be asked for a search; of what came before, nobody is known here. */
export class InvestigatedOnAppeal1734680000000 implements MigrationInterface {
  readonly name = 'InvestigatedOnAppeal1734680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal ADD investigated jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP investigated');
  }
}
