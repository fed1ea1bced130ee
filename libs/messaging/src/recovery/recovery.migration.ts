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
