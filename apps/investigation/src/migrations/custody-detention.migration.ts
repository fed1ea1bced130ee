import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order of detention by which a custody goes on. */
export class CustodyDetention1733320000000 implements MigrationInterface {
  readonly name = 'CustodyDetention1733320000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody ADD COLUMN detention_order uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE custody DROP COLUMN detention_order');
  }
}
