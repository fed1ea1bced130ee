import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who supervises, what was demanded, and who has complained; files that are merged. */
export class Takeover1732510000000 implements MigrationInterface {
  readonly name = 'Takeover1732510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision
        ADD prosecutor text, ADD demands jsonb NOT NULL DEFAULT '[]', ADD complaints jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE prosecution_file ADD merged_into uuid, ADD merged_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision DROP prosecutor, DROP demands, DROP complaints;
      ALTER TABLE prosecution_file DROP merged_into, DROP merged_at`);
  }
}
