import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that came from another body; none did before. */
export class ReceivedCase1733060000000 implements MigrationInterface {
  readonly name = 'ReceivedCase1733060000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case ADD reception jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP reception');
  }
}
