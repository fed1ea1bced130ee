import { grantRuntime } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export const LEDGER = ['entry', 'tally', 'folded', 'file', 'file_origin', 'arrival'];
const READER = ['position', 'applied', 'ahead', 'parked', 'quarantine'];
const texts = (tables: readonly string[]): string => `ARRAY[${tables.map((table) => `'${table}'`).join(', ')}]`;

/** The functions that make room for a second ledger of these tables, and put it in the place of the one in use. */
export const rebuildingOf = (ledger: readonly string[]): string => `
  CREATE OR REPLACE FUNCTION begin_rebuild() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    name text;
    runtime text := quote_ident(session_user);
  BEGIN
    DROP SCHEMA IF EXISTS rebuilt CASCADE;
    CREATE SCHEMA rebuilt;
    EXECUTE 'GRANT USAGE ON SCHEMA rebuilt TO ' || runtime;
    FOREACH name IN ARRAY ${texts([...ledger, ...READER])} LOOP
      EXECUTE format('CREATE TABLE rebuilt.%I (LIKE public.%I INCLUDING ALL)', name, name);
    END LOOP;
    EXECUTE 'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA rebuilt TO ' || runtime;
    INSERT INTO rebuilt.folded DEFAULT VALUES;
    INSERT INTO rebuilt.position (source, channel, epoch, announced, ended)
      SELECT source, channel, epoch, announced, ended FROM public.position WHERE channel = 'facts';
  END $$;

  CREATE OR REPLACE FUNCTION finish_rebuild() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    name text;
    runtime text := quote_ident(session_user);
  BEGIN
    -- Waits for the readers' transactions, and keeps new ones out.
    LOCK TABLE ${['position', 'parked', ...ledger].map((table) => `public.${table}`).join(', ')} IN ACCESS EXCLUSIVE MODE;
    CREATE SCHEMA retired;
    FOREACH name IN ARRAY ${texts(ledger)} LOOP
      EXECUTE format('ALTER TABLE public.%I SET SCHEMA retired', name);
      EXECUTE format('ALTER TABLE rebuilt.%I SET SCHEMA public', name);
      EXECUTE format('REVOKE DELETE ON public.%I FROM %s', name, runtime);
    END LOOP;
    EXECUTE 'REVOKE UPDATE ON public.entry, public.file_origin FROM ' || runtime;
    UPDATE rebuilt.position AS p SET announced = greatest(p.announced, o.announced), ended = o.ended
      FROM public.position AS o WHERE (o.source, o.channel, o.epoch) = (p.source, p.channel, p.epoch);
    FOREACH name IN ARRAY ARRAY['position', 'applied', 'ahead'] LOOP
      EXECUTE format('DELETE FROM public.%I WHERE channel = ''facts''', name);
      EXECUTE format('INSERT INTO public.%I SELECT * FROM rebuilt.%I', name, name);
    END LOOP;
    DELETE FROM public.parked WHERE channel = 'facts' AND discarded_at IS NULL;
    INSERT INTO public.parked SELECT * FROM rebuilt.parked ON CONFLICT DO NOTHING;
    DROP SCHEMA retired CASCADE;
    DROP SCHEMA rebuilt CASCADE;
  END $$;`;

/**
 * A second ledger, filled from the journals beside the one in use, and the exchange of the two in one transaction. The
 * service may do this and no other change of its schema: both functions run as the owner.
 */
export class Rebuild1716000200000 implements MigrationInterface {
  readonly name = 'Rebuild1716000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rebuild (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        state text NOT NULL DEFAULT 'none',
        started_at timestamptz,
        ended_at timestamptz,
        officer text,
        facts bigint NOT NULL DEFAULT 0,
        of bigint NOT NULL DEFAULT 0,
        differing int,
        waiting_for text[] NOT NULL DEFAULT '{}',
        error text
      );
      INSERT INTO rebuild DEFAULT VALUES;

      ${rebuildingOf(LEDGER)}

      REVOKE ALL ON FUNCTION begin_rebuild(), finish_rebuild() FROM public;
    `);
    await grantRuntime(runner, 'EXECUTE', 'FUNCTION begin_rebuild()');
    await grantRuntime(runner, 'EXECUTE', 'FUNCTION finish_rebuild()');
    await grantRuntime(runner, 'SELECT, UPDATE', 'rebuild');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION begin_rebuild(), finish_rebuild()');
    await runner.query('DROP TABLE rebuild');
  }
}
