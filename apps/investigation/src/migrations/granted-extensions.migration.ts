import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the limit of a case had been given from which another was split; of those split before, nothing is known. */
export class GrantedExtensions1733150000000 implements MigrationInterface {
  readonly name = 'GrantedExtensions1733150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case ADD granted jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP granted');
  }
}
