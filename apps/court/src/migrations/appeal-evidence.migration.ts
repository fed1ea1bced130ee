import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence that came before an appeal was heard, while it is with the procuracy. */
export class AppealEvidence1733180000000 implements MigrationInterface {
  readonly name = 'AppealEvidence1733180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeal ADD evidence jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP evidence');
  }
}
