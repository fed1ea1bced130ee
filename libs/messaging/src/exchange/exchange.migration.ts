import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Exchanges with other agencies, seen by officers of their unit (`lachan_sees` is the platform's), the signed messages of each as
 * evidence, and the keys of their dossiers.
 */
export class Exchanges1716000100000 implements MigrationInterface {
  readonly name = 'Exchanges1716000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange (
        id uuid PRIMARY KEY,
        pattern text NOT NULL,
        kind text NOT NULL,
        side text NOT NULL,
        counterpart text NOT NULL,
        file_id uuid,
        counterpart_file uuid,
        unit text NOT NULL,
        status text NOT NULL,
        terms jsonb NOT NULL,
        answer jsonb,
        reason text,
        opened_at timestamptz NOT NULL,
        answer_by timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        sent int NOT NULL DEFAULT 0
      );
      CREATE INDEX exchange_list ON exchange (side, status, opened_at, id);
      CREATE INDEX exchange_file ON exchange (file_id);
      ALTER TABLE exchange ENABLE ROW LEVEL SECURITY;
      CREATE POLICY units ON exchange USING (lachan_sees(unit)) WITH CHECK (true);
      CREATE TABLE exchange_message (
        exchange_id uuid NOT NULL REFERENCES exchange,
        message uuid NOT NULL,
        said text NOT NULL,
        name text NOT NULL,
        data jsonb NOT NULL,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        envelope jsonb,
        receipt jsonb,
        received_at timestamptz,
        attempts int NOT NULL DEFAULT 1,
        next_attempt_at timestamptz,
        PRIMARY KEY (exchange_id, message)
      );
      CREATE INDEX exchange_message_due ON exchange_message (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
      CREATE TABLE dossier_key (dossier uuid PRIMARY KEY, exchange_id uuid NOT NULL REFERENCES exchange, key text NOT NULL);
    `);
    await runner.query(`
      DO $grants$
      BEGIN
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON exchange, exchange_message TO %I', current_database() || '_runtime');
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON dossier_key TO %I', current_database() || '_runtime');
      END
      $grants$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dossier_key, exchange_message, exchange');
  }
}

/** When an exchange that nobody answered was alarmed, and when its dossiers were erased. */
export class ExchangeAlarms1716000200000 implements MigrationInterface {
  readonly name = 'ExchangeAlarms1716000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE exchange ADD alarmed_at timestamptz, ADD erased_at timestamptz;
      CREATE INDEX exchange_unalarmed ON exchange (answer_by) WHERE alarmed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exchange DROP alarmed_at, DROP erased_at');
  }
}

/** Corrections are found by the exchange that they are about. */
export class ExchangeCorrections1732930000000 implements MigrationInterface {
  readonly name = 'ExchangeCorrections1732930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX exchange_correction ON exchange ((terms->>'of')) WHERE kind = 'correction'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX exchange_correction');
  }
}

/** Of the list that came along, what its receiver did not find. */
export class ExchangeMissingItems1734370000000 implements MigrationInterface {
  readonly name = 'ExchangeMissingItems1734370000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exchange ADD missing jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exchange DROP missing');
  }
}
