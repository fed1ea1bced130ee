import { migrate, migrationsOf } from '@la-chan/platform';
import { testDatabase } from '@la-chan/testing';
import { AppModule as Court } from '../../apps/court/src/app.module';
import { DecidedBefore1734000000000 } from '../../apps/court/src/migrations/decided-before.migration';
import { AppModule as Prosecution } from '../../apps/prosecution/src/app.module';
import { query } from '../../deploy/local/servers';

const [FIRST, APART, ONE, OTHER] = [1, 2, 3, 4].map((n) => `01900000-0000-7000-8000-00000000000${n}`);
const AT = '2025-03-01T03:00:00.000Z';

describe('whoever went on in a file of their own under an earlier release', () => {
  it.each([
    { at: 'the court', module: Court, table: 'trial', who: 'defendants', state: 'tried-apart' },
    { at: 'the procuracy', module: Prosecution, table: 'prosecution_file', who: 'accused', state: 'split-off' },
  ])('is decided on there, since the day on which they first were, at $at', async ({ module, table, who, state }) => {
    const database = await testDatabase(`decided_before_${table}`, async ({ owner }) => {
      const all = migrationsOf(module);
      await migrate(
        owner,
        all.filter(({ name }) => name !== DecidedBefore1734000000000.name),
      );
      const keep = (id: string | undefined, from: string | null, them: object[]) =>
        query(
          owner,
          `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, defaults || $1)).*
           FROM (SELECT jsonb_object_agg(column_name, CASE
                   WHEN data_type = 'jsonb' THEN '[]'::jsonb
                   WHEN data_type = 'boolean' THEN 'false'
                   WHEN data_type = 'integer' THEN '1'
                   WHEN data_type = 'uuid' THEN to_jsonb($2::text)
                   WHEN data_type LIKE 'timestamp%' THEN to_jsonb('${AT}'::text)
                   ELSE '""' END) AS defaults
                 FROM information_schema.columns WHERE table_name = '${table}' AND is_nullable = 'NO') AS d`,
          [JSON.stringify({ id, number: id, split_from: from, [who]: them }), id],
        );
      await keep(FIRST, null, [
        { id: ONE, state, decidedAt: AT },
        { id: OTHER, decidedAt: AT },
      ]);
      await keep(APART, FIRST!, [{ id: ONE, state: 'suspended', decidedAt: null }]);
      await migrate(owner, all);
    });
    const rows = await query(database.owner, `SELECT ${who} AS them FROM ${table} ORDER BY id`);
    expect(rows).toEqual([
      {
        them: [
          { id: ONE, state, decidedAt: AT },
          { id: OTHER, decidedAt: AT },
        ],
      },
      { them: [{ id: ONE, state: 'suspended', decidedAt: AT }] },
    ]);
  });
});
