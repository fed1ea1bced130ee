import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The victims of a case on appeal; not known of those that came up before. */
export class VictimsOnAppeal1733110000000 implements MigrationInterface {
  readonly name = 'VictimsOnAppeal1733110000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal ADD victims jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP victims');
  }
}
