import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case needs beyond its initiation, until it is decided. */
export class CaseToItsEnd1732460000000 implements MigrationInterface {
  readonly name = 'CaseToItsEnd1732460000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case
        ADD requests jsonb NOT NULL DEFAULT '[]',
        ADD split_from uuid,
        ADD merged_into uuid,
        ADD merged_at timestamptz,
        ADD suspended_at jsonb NOT NULL DEFAULT '[]',
        ADD resumed_at jsonb NOT NULL DEFAULT '[]',
        ADD handover uuid UNIQUE,
        ADD concluded_at jsonb NOT NULL DEFAULT '[]',
        ADD returns jsonb NOT NULL DEFAULT '[]',
        ADD terminated_at timestamptz,
        ADD outcome text,
        ADD decided_at timestamptz;
      UPDATE criminal_case SET accused = coalesce(
        (SELECT jsonb_agg(one || '{"state": "investigated", "outcome": null}') FROM jsonb_array_elements(accused) AS one), '[]')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE criminal_case DROP requests, DROP split_from, DROP merged_into, DROP merged_at, DROP suspended_at,
        DROP resumed_at, DROP handover, DROP concluded_at, DROP returns, DROP terminated_at, DROP outcome, DROP decided_at`);
  }
}
