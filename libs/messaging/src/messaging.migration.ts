import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ExchangeAlarms1716000200000,
  ExchangeCorrections1732930000000,
  Exchanges1716000100000,
  ExchangeMissingItems1734370000000,
} from './exchange/exchange.migration';
import { BroughtForward1716000300000, Recovery1716000005000 } from './recovery/recovery.migration';

/** Tables of the journal, the relay and the readers, and what the roles `<database>_runtime` and `<database>_relay` may do. */
class Messaging1716000000000 implements MigrationInterface {
  readonly name = 'Messaging1716000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        audience text NOT NULL,
        procedure text NOT NULL,
        file_id uuid NOT NULL,
        file_version int NOT NULL,
        type text NOT NULL,
        schema_version int NOT NULL,
        data jsonb NOT NULL,
        counted jsonb,
        officer text NOT NULL,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        traceparent text,
        UNIQUE (audience, file_id, file_version)
      );
      CREATE TABLE sealed_key (id uuid PRIMARY KEY, key text NOT NULL);
      CREATE TABLE unsealed (position bigint PRIMARY KEY);

      CREATE TABLE agency_state (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        epoch int NOT NULL DEFAULT 1,
        sealed_at timestamptz NOT NULL DEFAULT '-infinity'
      );
      INSERT INTO agency_state DEFAULT VALUES;
      CREATE TABLE channel_head (
        channel text NOT NULL,
        epoch int NOT NULL,
        sequence bigint NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (channel, epoch)
      );
      -- Apart from the head, so that sealing goes on while a publication holds its lock.
      CREATE TABLE publication (
        channel text NOT NULL,
        epoch int NOT NULL,
        published bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (channel, epoch)
      );
      CREATE TABLE sealed (
        channel text NOT NULL,
        epoch int NOT NULL,
        sequence bigint NOT NULL,
        position bigint UNIQUE,
        id uuid NOT NULL,
        hash bytea NOT NULL,
        sealed_at timestamptz NOT NULL,
        envelope text NOT NULL,
        PRIMARY KEY (channel, epoch, sequence)
      );

      CREATE TABLE position (
        source text NOT NULL,
        channel text NOT NULL,
        epoch int NOT NULL,
        contiguous bigint NOT NULL DEFAULT 0,
        head_hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
        announced bigint NOT NULL DEFAULT 0,
        ended bigint,
        stopped text,
        PRIMARY KEY (source, channel, epoch)
      );
      CREATE TABLE applied (
        source text NOT NULL,
        channel text NOT NULL,
        epoch int NOT NULL,
        first bigint NOT NULL,
        last bigint NOT NULL,
        hashes bytea NOT NULL,
        PRIMARY KEY (source, channel, epoch, first)
      );
      CREATE TABLE ahead (
        source text NOT NULL,
        channel text NOT NULL,
        epoch int NOT NULL,
        sequence bigint NOT NULL,
        hash bytea NOT NULL,
        envelope text NOT NULL,
        PRIMARY KEY (source, channel, epoch, sequence)
      );
      CREATE TABLE quarantine (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        digest bytea NOT NULL,
        reason text NOT NULL,
        subject text NOT NULL,
        source text,
        message text NOT NULL,
        times int NOT NULL DEFAULT 1,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        UNIQUE (digest, reason)
      );
      CREATE TABLE parked (
        id uuid PRIMARY KEY,
        source text NOT NULL,
        channel text NOT NULL,
        epoch int NOT NULL,
        sequence bigint NOT NULL,
        file_id uuid NOT NULL,
        type text NOT NULL,
        schema_version int NOT NULL,
        hash bytea NOT NULL,
        envelope text NOT NULL,
        reason text,
        attempts int NOT NULL DEFAULT 0,
        parked_at timestamptz NOT NULL,
        replayed_at timestamptz,
        discarded_at timestamptz,
        discarded_by text,
        discard_reason text,
        UNIQUE (source, channel, epoch, sequence)
      );
      CREATE INDEX parked_open ON parked (source, channel, file_id, epoch, sequence)
        WHERE replayed_at IS NULL AND discarded_at IS NULL;
    `);
    await runner.query(`
      DO $grants$
      DECLARE
        runtime text := quote_ident(current_database() || '_runtime');
        relay text := quote_ident(current_database() || '_relay');
      BEGIN
        EXECUTE 'GRANT SELECT, INSERT ON journal, unsealed TO ' || runtime;
        EXECUTE 'GRANT SELECT ON sealed, channel_head, publication, agency_state TO ' || runtime;
        EXECUTE 'GRANT SELECT, INSERT, UPDATE ON position, quarantine, parked TO ' || runtime;
        EXECUTE 'GRANT SELECT, INSERT ON applied TO ' || runtime;
        EXECUTE 'GRANT SELECT, INSERT, DELETE ON ahead TO ' || runtime;
        EXECUTE 'GRANT SELECT, INSERT, UPDATE, DELETE ON sealed_key TO ' || runtime;
        EXECUTE 'GRANT SELECT ON journal, sealed_key TO ' || relay;
        EXECUTE 'GRANT SELECT, DELETE ON unsealed TO ' || relay;
        EXECUTE 'GRANT SELECT, INSERT ON sealed TO ' || relay;
        EXECUTE 'GRANT SELECT, INSERT, UPDATE ON channel_head, publication TO ' || relay;
        EXECUTE 'GRANT SELECT, UPDATE ON agency_state TO ' || relay;
      END
      $grants$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE parked, quarantine, ahead, applied, position, sealed, publication, channel_head, agency_state, unsealed, sealed_key, journal',
    );
  }
}

/** When what a reader knows of a channel was sealed: a key that has expired cannot seal before it. */
class SealingTimes1716000400000 implements MigrationInterface {
  readonly name = 'SealingTimes1716000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE position ADD sealed_at timestamptz, ADD told bigint, ADD told_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE position DROP sealed_at, DROP told, DROP told_at');
  }
}

/** An operator has looked into a message that is no agency's. */
class Acknowledgements1716000500000 implements MigrationInterface {
  readonly name = 'Acknowledgements1716000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE quarantine ADD acknowledged_at timestamptz, ADD acknowledged_by text, ADD acknowledge_reason text',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quarantine DROP acknowledged_at, DROP acknowledged_by, DROP acknowledge_reason');
  }
}

/** Part of each service's data source. */
export const messagingMigrations = [
  Messaging1716000000000,
  Recovery1716000005000,
  Exchanges1716000100000,
  ExchangeAlarms1716000200000,
  BroughtForward1716000300000,
  SealingTimes1716000400000,
  Acknowledgements1716000500000,
  ExchangeCorrections1732930000000,
  ExchangeMissingItems1734370000000,
];
