import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Verifications that are merged, reviewed and taken over by the procuracy, and deposited; cases that it cancels. */
export class SupervisedVerification1732510000000 implements MigrationInterface {
  readonly name = 'SupervisedVerification1732510000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verification
        ADD merged_into uuid, ADD merged_at timestamptz, ADD joined jsonb NOT NULL DEFAULT '[]',
        ADD review jsonb, ADD demands jsonb NOT NULL DEFAULT '[]', ADD deposited_at timestamptz;
      ALTER TABLE criminal_case ADD cancelled_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verification
        DROP merged_into, DROP merged_at, DROP joined, DROP review, DROP demands, DROP deposited_at;
      ALTER TABLE criminal_case DROP cancelled_at`);
  }
}
