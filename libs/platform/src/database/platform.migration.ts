import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantRuntime, limitToUnits } from './schema';

/** Registers, answers to requests, persons, the access log, deadlines. */
export class Platform1716000010000 implements MigrationInterface {
  readonly name = 'Platform1716000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION lachan_sees(unit text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT current_setting('lachan.units', true) = '*'
            OR unit = ANY (string_to_array(current_setting('lachan.units', true), ','))
      $$;

      CREATE TABLE register (
        register text NOT NULL,
        year int NOT NULL,
        last int NOT NULL,
        PRIMARY KEY (register, year)
      );
      CREATE TABLE idempotency (
        officer text NOT NULL,
        key text NOT NULL,
        digest text NOT NULL,
        status int NOT NULL,
        headers jsonb NOT NULL,
        body bytea,
        answered_at timestamptz NOT NULL,
        PRIMARY KEY (officer, key)
      );
      CREATE INDEX ON idempotency (answered_at);

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        sealed bytea NOT NULL,
        recorded_at timestamptz NOT NULL,
        erased_at timestamptz
      );
      CREATE SCHEMA keys;
      CREATE TABLE keys.person_key (
        person_id uuid PRIMARY KEY,
        wrapped bytea NOT NULL
      );

      CREATE TABLE access_log (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        officer text NOT NULL,
        action text NOT NULL,
        subject text NOT NULL,
        purpose text,
        request text
      );
      CREATE UNIQUE INDEX access_log_sign_in ON access_log (officer, subject) WHERE action = 'sign-in';
      CREATE INDEX ON access_log (at);

      CREATE TABLE deadline (
        id uuid PRIMARY KEY,
        version int NOT NULL DEFAULT 0,
        procedure text NOT NULL,
        file_id uuid NOT NULL,
        file_number text NOT NULL,
        unit text NOT NULL,
        rule text NOT NULL,
        about text NOT NULL,
        nature text NOT NULL,
        status text NOT NULL,
        started_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        due_on date NOT NULL,
        warn_at timestamptz,
        met_at timestamptz,
        ended_at timestamptz,
        /** The expiry, where it will be or was passed with the duty undone. */
        breach_at timestamptz,
        detail jsonb NOT NULL,
        warned_at timestamptz,
        breached_at timestamptz,
        UNIQUE (file_id, rule, about, due_at)
      );
      CREATE INDEX ON deadline (due_at, id) WHERE status = 'running';
      CREATE INDEX ON deadline (warn_at) WHERE status = 'running' AND warned_at IS NULL;
      CREATE INDEX ON deadline (breach_at) WHERE breached_at IS NULL;
    `);
    await limitToUnits(runner, 'deadline');
    await grantRuntime(runner, 'USAGE', 'SCHEMA keys');
    await grantRuntime(runner, 'SELECT, INSERT, UPDATE', 'register, deadline, person');
    await grantRuntime(runner, 'SELECT, INSERT, DELETE', 'idempotency, keys.person_key');
    await grantRuntime(runner, 'SELECT, INSERT', 'access_log');
    await grantRuntime(runner, 'SELECT', 'migrations');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deadline, access_log, keys.person_key, person, idempotency, register');
    await runner.query('DROP SCHEMA keys');
    await runner.query('DROP FUNCTION lachan_sees');
  }
}
