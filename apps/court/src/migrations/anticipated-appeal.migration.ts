import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the court was told by telephone of answers that it waits for. */
export class AnticipatedAppeal1734700000000 implements MigrationInterface {
  readonly name = 'AnticipatedAppeal1734700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeal ADD anticipations jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP anticipations');
  }
}
