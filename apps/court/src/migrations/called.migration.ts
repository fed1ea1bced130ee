import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who and what a decision to try calls to the hearing; not known of what was set before. */
export class Called1734490000000 implements MigrationInterface {
  readonly name = 'Called1734490000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['trial', 'appeal']) await runner.query(`ALTER TABLE ${table} ADD called jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['trial', 'appeal']) await runner.query(`ALTER TABLE ${table} DROP called`);
  }
}
