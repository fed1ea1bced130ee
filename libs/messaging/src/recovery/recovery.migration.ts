import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lets an agency notice that its database was restored from a backup, and come to itself again. */
export class Recovery1716000005000 implements MigrationInterface {
  readonly name = 'Recovery1716000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_state ADD recovering boolean NOT NULL DEFAULT false, ADD alive_at timestamptz;

      -- What other agencies have sent to this one, as they signed it: it goes back to its author alone.
      CREATE TABLE received (
        source text NOT NULL,
        epoch int NOT NULL,
        sequence bigint NOT NULL,
        envelope text NOT NULL,
        PRIMARY KEY (source, epoch, sequence)
      );
      -- Own messages whose journal entries were lost with the database, until an officer has seen to their file.
      CREATE TABLE recovered (
        id uuid PRIMARY KEY,
        channel text NOT NULL,
        subject uuid NOT NULL,
        file_id uuid NOT NULL,
        file_version int NOT NULL,
        type text NOT NULL,
        unit text,
        occurred_at timestamptz NOT NULL,
        recovered_at timestamptz NOT NULL,
        settled_at timestamptz,
        settled_by text,
        settled_reason text
      );
    `);
    await runner.query(`
      DO $grants$
      DECLARE
        runtime text := quote_ident(current_database() || '_runtime');
        relay text := quote_ident(current_database() || '_relay');
      BEGIN
        EXECUTE 'GRANT SELECT, INSERT ON received TO ' || runtime;
        EXECUTE 'GRANT SELECT, INSERT, UPDATE ON recovered TO ' || runtime;
        EXECUTE 'GRANT SELECT ON recovered TO ' || relay;
      END
      $grants$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recovered, received');
    await runner.query('ALTER TABLE agency_state DROP recovering, DROP alive_at');
  }
}

/** What of the lost acts was brought forward again, and what an operator has given up. */
export class BroughtForward1716000300000 implements MigrationInterface {
  readonly name = 'BroughtForward1716000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- \`waits_for\`: an exchange that the act names, and that is not known here yet.
      ALTER TABLE recovered ADD epoch int, ADD sequence bigint, ADD recalled_at timestamptz, ADD waits_for uuid,
        ADD holds boolean NOT NULL DEFAULT true; -- its file, until it is settled
      CREATE INDEX recovered_held ON recovered (file_id) WHERE holds AND settled_at IS NULL;
      CREATE INDEX recovered_waiting ON recovered (subject) WHERE recalled_at IS NULL AND settled_at IS NULL;
      -- Up to where an operator has let the agency go on without what others have seen and nobody could give back.
      CREATE TABLE given_up (channel text NOT NULL, epoch int NOT NULL, sequence bigint NOT NULL, PRIMARY KEY (channel, epoch));
    `);
    await runner.query(`
      DO $grants$
      BEGIN
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON given_up TO %I', current_database() || '_relay');
      END
      $grants$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE given_up; ALTER TABLE recovered DROP epoch, DROP sequence, DROP recalled_at, DROP waits_for, DROP holds',
    );
  }
}
