import { join } from 'node:path';
import { APPS, type AppName } from '@la-chan/contracts';
import { migrate, migrationsOf } from '@la-chan/platform';
import { testDatabase } from '@la-chan/testing';
import type { Type } from '@nestjs/common';
import { projectFolder } from '../../deploy/local/project';
import { query } from '../../deploy/local/servers';
import { moment } from './migrations';

interface Column {
  readonly column: string;
  readonly table: string;
  readonly type: string;
  /** An insert that does not name it succeeds. */
  readonly optional: boolean;
}

const COLUMNS = `
  SELECT table_name || '.' || column_name AS "column", table_name AS "table", data_type AS type,
         is_nullable = 'YES' OR column_default IS NOT NULL OR is_identity = 'YES' OR is_generated = 'ALWAYS' AS optional
  FROM information_schema.columns WHERE table_schema = 'public'`;

/** What the code of the release before relies on, and would miss: it runs on until every replica is replaced. */
function broken(before: readonly Column[], after: readonly Column[]): string[] {
  const now = new Map(after.map((one) => [one.column, one]));
  const tables = new Set(before.map(({ table }) => table));
  const known = new Set(before.map(({ column }) => column));
  return [
    ...before.flatMap(({ column, type, optional }) => {
      const found = now.get(column);
      if (!found) return [`${column} is gone`];
      if (found.type !== type) return [`${column} is ${found.type} now, and was ${type}`];
      return optional && !found.optional ? [`${column} has to be given now`] : [];
    }),
    ...after
      .filter(({ column, table, optional }) => tables.has(table) && !known.has(column) && !optional)
      .map(({ column }) => `${column} is new and has to be given`),
  ];
}

/** Put the table of a procedure in the place of a draft's, before there was a release: no code runs on the draft. */
const BEFORE_THE_FIRST_RELEASE = ['TrialProcedure1732460000000'];

it.each(APPS)('the migrations of %s only expand what was there', async (app: AppName) => {
  const path = join(projectFolder(), 'apps', app, 'src', 'app.module');
  const { AppModule } = (await import(path)) as { AppModule: Type };
  const migrations = [...migrationsOf(AppModule)].sort((a, b) => moment(a) - moment(b));
  const found: string[] = [];
  await testDatabase(`expand_${app.replaceAll('-', '_')}`, async ({ owner }) => {
    let before: Column[] = [];
    for (const [index, migration] of migrations.entries()) {
      await migrate(owner, migrations.slice(0, index + 1));
      const after = await query<Column>(owner, COLUMNS);
      if (!BEFORE_THE_FIRST_RELEASE.includes(migration.name))
        found.push(...broken(before, after).map((what) => `${migration.name}: ${what}`));
      before = after;
    }
  });
  expect(migrations.length).toBeGreaterThan(2);
  expect(found).toEqual([]);
});

it('finds what a release before would stumble over', () => {
  const column = (name: string, type = 'text', optional = false): Column => ({
    column: `report.${name}`,
    table: 'report',
    type,
    optional,
  });
  const before = [column('a'), column('b'), column('c'), column('d', 'text', true)];
  const after = [column('a'), column('b', 'integer'), column('d'), column('e'), column('f', 'text', true)];
  expect(broken(before, [...after, { ...column('g'), table: 'new', column: 'new.g' }])).toEqual([
    'report.b is integer now, and was text',
    'report.c is gone',
    'report.d has to be given now',
    'report.e is new and has to be given',
  ]);
});
