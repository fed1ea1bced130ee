import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Verifications that the procuracy takes over, that are split, and what other bodies are asked about them. */
export class TakenOverVerification1732520000000 implements MigrationInterface {
  readonly name = 'TakenOverVerification1732520000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE verification
        ADD file_handover uuid,
        ADD split_from uuid,
        ADD parts jsonb NOT NULL DEFAULT '[]',
        ADD errands jsonb NOT NULL DEFAULT '[]',
        ADD petitions jsonb NOT NULL DEFAULT '[]',
        ADD administrative boolean NOT NULL DEFAULT false,
        ADD sanction_proposed_at timestamptz,
        ADD cancelled_initiation_at timestamptz;
      CREATE INDEX verification_split_from ON verification (split_from) WHERE split_from IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX verification_split_from;
      ALTER TABLE verification
        DROP file_handover, DROP split_from, DROP parts, DROP errands, DROP petitions,
        DROP administrative, DROP sanction_proposed_at, DROP cancelled_initiation_at`);
  }
}
