import { grantRuntime } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { v5 as named } from 'uuid';
import { FIRST_BASES } from '../assistance-request/register.seeds';

const NAMESPACE = '5f0c7c52-4b3f-4f0b-8a57-2d0b6a5d9c11';

/** With whom an agency deals abroad, and the laws and treaties that requests rest on, as they are known at the beginning. */
export class CooperationRegister1732630000000 implements MigrationInterface {
  readonly name = 'CooperationRegister1732630000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cooperation_partner (
        id uuid PRIMARY KEY,
        country text NOT NULL,
        name text NOT NULL,
        channels jsonb NOT NULL,
        valid_from text NOT NULL,
        valid_to text,
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL
      );
      CREATE TABLE legal_basis (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        channels jsonb NOT NULL,
        country text,
        authority text,
        valid_from text NOT NULL,
        valid_to text,
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL
      );
    `);
    for (const table of ['cooperation_partner', 'legal_basis'])
      await grantRuntime(runner, 'SELECT, INSERT, UPDATE', table);
    for (const { kind, code, title, channels, country, authority, from, to } of FIRST_BASES)
      await runner.query(
        `INSERT INTO legal_basis (id, kind, code, title, channels, country, authority, valid_from, valid_to, entered_by, entered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'system', now())`,
        [
          named([code, ...channels].join(), NAMESPACE),
          kind,
          code,
          JSON.stringify(title),
          JSON.stringify(channels),
          country,
          authority,
          from,
          to,
        ],
      );
    await runner.query('ALTER TABLE assistance_request ADD COLUMN approved_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE assistance_request DROP COLUMN approved_at; DROP TABLE cooperation_partner, legal_basis',
    );
  }
}
