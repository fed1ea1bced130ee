import { grantRuntime } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger, and what the scorecard reads quickly: `tally` holds the amounts of the entries up to `folded.upto`, summed
 * by day and by month for each way in which a figure is broken down.
 */
export class Ledger1716000100000 implements MigrationInterface {
  readonly name = 'Ledger1716000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        agency text NOT NULL,
        epoch int NOT NULL,
        sequence bigint NOT NULL,
        fact_id uuid NOT NULL,
        event text NOT NULL,
        occurred_at timestamptz NOT NULL,
        sealed_at timestamptz NOT NULL,
        file_id uuid NOT NULL,
        measure text NOT NULL,
        amount smallint NOT NULL,
        unit text NOT NULL,
        day date NOT NULL,
        cohort date NOT NULL,
        until date,
        origin text NOT NULL,
        article text NOT NULL,
        source text NOT NULL
      );
      CREATE INDEX entry_by_day ON entry (measure, day, id);
      CREATE INDEX entry_by_cohort ON entry (measure, cohort, id);
      CREATE INDEX entry_by_unit ON entry (unit, measure);
      CREATE INDEX entry_by_file ON entry (file_id);
      CREATE INDEX entry_by_sealing ON entry (sealed_at, id);

      CREATE TABLE tally (
        cube text NOT NULL,
        axis text NOT NULL,
        grain text NOT NULL,
        bucket date NOT NULL,
        measure text NOT NULL,
        origin text NOT NULL,
        a text NOT NULL,
        b text NOT NULL,
        cohort date NOT NULL,
        known date NOT NULL,
        amount int NOT NULL,
        PRIMARY KEY (cube, axis, grain, bucket, measure, origin, a, b, cohort, known)
      ) WITH (fillfactor = 80);
      CREATE TABLE folded (one boolean PRIMARY KEY DEFAULT true CHECK (one), upto bigint NOT NULL DEFAULT 0);
      INSERT INTO folded DEFAULT VALUES;

      CREATE TABLE file (
        id uuid PRIMARY KEY,
        version int NOT NULL,
        agency text NOT NULL,
        procedure text NOT NULL,
        number text,
        status text NOT NULL,
        unit text NOT NULL,
        entered date NOT NULL,
        stock smallint NOT NULL
      );
      CREATE INDEX file_in_stock ON file (agency, procedure) WHERE stock <> 0;
      CREATE TABLE file_origin (
        file_id uuid NOT NULL,
        from_id uuid NOT NULL,
        PRIMARY KEY (file_id, from_id)
      );
      CREATE INDEX file_origin_from ON file_origin (from_id);

      CREATE TABLE arrival (
        agency text NOT NULL,
        epoch int NOT NULL,
        sequence bigint NOT NULL,
        sealed_at timestamptz NOT NULL,
        PRIMARY KEY (agency, epoch)
      );
    `);
    await grantRuntime(runner, 'SELECT, INSERT', 'entry, file_origin');
    await grantRuntime(runner, 'SELECT, INSERT, UPDATE', 'tally, file, arrival');
    await grantRuntime(runner, 'SELECT, UPDATE', 'folded');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE arrival, file_origin, file, folded, tally, entry');
  }
}
