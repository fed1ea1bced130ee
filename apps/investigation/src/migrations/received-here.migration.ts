import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReceivedHere1734150000000 implements MigrationInterface {
  readonly name = 'ReceivedHere1734150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification ADD COLUMN reception jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verification DROP COLUMN reception');
  }
}
