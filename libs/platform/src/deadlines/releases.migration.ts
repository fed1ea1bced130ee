import { type Release, RELEASES } from '@la-chan/procedure';
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../database/migrate';
import { grantRuntime } from '../database/schema';

const FIRST = 1734960000000;

/** Keeps what of the journal the agency had entered before it came to have a release that brought limits. */
function cameTo(release: Release, moment: number): Migration {
  const name = `Release${moment}`;
  const migration = class {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query('CREATE TABLE IF NOT EXISTS release (name text PRIMARY KEY, until bigint NOT NULL)');
      await grantRuntime(runner, 'SELECT', 'release');
      await runner.query('INSERT INTO release SELECT $1::text, coalesce(max(position), 0) FROM journal', [release]);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query('DELETE FROM release WHERE name = $1', [release]);
    }
  };
  return Object.defineProperty(migration, 'name', { value: name });
}

/** One for each: a later release has its own with its name in the list. */
export const releaseMigrations: readonly Migration[] = RELEASES.map((release, index) => cameTo(release, FIRST + index));
