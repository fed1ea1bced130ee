import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The request of a procuracy to return the file, until it is answered. */
export class ReturnRequest1733170000000 implements MigrationInterface {
  readonly name = 'ReturnRequest1733170000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial ADD return_request uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trial DROP return_request');
  }
}
