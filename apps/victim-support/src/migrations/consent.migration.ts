import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What victims let others know of them, and who was told. */
export class Consent1732520000000 implements MigrationInterface {
  readonly name = 'Consent1732520000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE victim ADD COLUMN disclosures jsonb NOT NULL DEFAULT '[]'`);
    await createFileTable(
      runner,
      'consent',
      `victim uuid NOT NULL REFERENCES victim,
         purpose text NOT NULL,
         recipients jsonb NOT NULL,
         shared jsonb NOT NULL,
         form text NOT NULL,
         given_by text NOT NULL,
         until text,
         given_at timestamptz NOT NULL,
         withdrawn_at timestamptz,
         holders jsonb NOT NULL`,
    );
    await runner.query('CREATE INDEX ON consent (victim)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE consent');
    await runner.query('ALTER TABLE victim DROP COLUMN disclosures');
  }
}
