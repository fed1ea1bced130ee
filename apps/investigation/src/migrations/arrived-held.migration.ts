import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When whoever is held was brought to the seat of the body. */
export class ArrivedHeld1734680000000 implements MigrationInterface {
  readonly name = 'ArrivedHeld1734680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody ADD COLUMN arrived_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody DROP COLUMN arrived_at');
  }
}
