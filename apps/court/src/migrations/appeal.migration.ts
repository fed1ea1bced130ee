import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals at a court of appeal; what a trial at first instance needs to go there, and for a judgment in force in part. */
export class Appeal1732500000000 implements MigrationInterface {
  readonly name = 'Appeal1732500000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'appeal',
      `came_from jsonb NOT NULL,
         sender text NOT NULL,
         handover uuid NOT NULL UNIQUE,
         article text NOT NULL,
         clause text NOT NULL,
         seriousness text NOT NULL,
         docketed_at timestamptz NOT NULL,
         defendants jsonb NOT NULL,
         judgment text NOT NULL,
         judge text,
         set_at timestamptz,
         opens_on text,
         closed boolean NOT NULL,
         opened_at timestamptz,
         outcome text,
         decided_at timestamptz`,
    );
    // Trials that were separated from one another came by one handover.
    await runner.query(`
      ALTER TABLE trial
        DROP CONSTRAINT trial_handover_key,
        ADD victims jsonb NOT NULL DEFAULT '[]',
        ADD split_from uuid,
        ADD opened_at timestamptz,
        ADD appeal uuid;
      CREATE INDEX trial_handover ON trial (handover);
      UPDATE trial SET defendants = coalesce(
        (SELECT jsonb_agg(one || jsonb_build_object('withdrawn', false, 'inForceSince',
           CASE WHEN one->>'state' = 'judged' THEN to_char(in_force_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END))
         FROM jsonb_array_elements(defendants) AS one), '[]')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE appeal;
      DROP INDEX trial_handover;
      ALTER TABLE trial DROP victims, DROP split_from, DROP opened_at, DROP appeal,
        ADD CONSTRAINT trial_handover_key UNIQUE (handover)`);
  }
}
