import { seriousnessOf, type Article, type Clause } from '@la-chan/contracts';
import { migrate, migrationsOf } from '@la-chan/platform';
import { type TestDatabase, testDatabase } from '@la-chan/testing';
import { AppModule } from '../../apps/investigation/src/app.module';
import type { Case } from '../../apps/investigation/src/case/case';
import { blank, evolve, type CaseEvent } from '../../apps/investigation/src/case/case.events';
import { cancelRequalification } from '../../apps/investigation/src/case/qualification';
import { Qualifications1732700000000 } from '../../apps/investigation/src/migrations/qualifications.migration';
import { query } from '../../deploy/local/servers';
import { moment } from './migrations';

const [REQUALIFIED, JOINED, TERMINATED, UNRECORDED, OTHER] = [1, 2, 3, 4, 5].map(
  (n) => `01900000-0000-7000-8000-00000000000${n}`,
) as [string, string, string, string, string];
const [FIRST, ADDED, REPLACED] = [1, 2, 3].map((n) => `01900000-0000-7000-8000-00000000001${n}`) as [
  string,
  string,
  string,
];
const crime = (article: Article, clause: Clause) => ({ article, clause, seriousness: seriousnessOf(article, clause) });

interface Told {
  readonly type: `investigation.${string}`;
  readonly at: string;
  readonly data: object;
}

const initiated = (of: object): Told => ({
  type: 'investigation.case-initiated',
  at: '2025-02-12T03:00:00.000Z',
  data: { ...of, number: '1/2025/VA', from: [], unit: 'c00070', opening: false, notice: FIRST },
});
const requalified = (at: string, data: object): Told => ({ type: 'investigation.case-requalified', at, data });

/** As the release before wrote them: what was added names no clause, what was joined not what the other case was about. */
const JOURNAL: Readonly<Record<string, readonly Told[]>> = {
  [REQUALIFIED]: [
    initiated(crime('152', '1')),
    requalified('2025-03-01T03:00:00.000Z', { ...crime('152', '2'), notice: null }),
    { type: 'investigation.case-cracked', at: '2025-03-02T03:00:00.000Z', data: {} },
    requalified('2025-03-03T03:00:00.123Z', { ...crime('150', '1'), notice: ADDED, added: '150' }),
    requalified('2025-03-04T03:00:00.000Z', { ...crime('151', '2'), notice: REPLACED }),
  ],
  [JOINED]: [
    initiated(crime('150', '1')),
    {
      type: 'investigation.case-joined',
      at: '2025-03-01T03:00:00.000Z',
      data: { ...crime('151', '2'), other: OTHER, from: [], articles: ['150', '151'] },
    },
  ],
  [TERMINATED]: [
    initiated(crime('150', '1')),
    {
      type: 'investigation.case-terminated',
      at: '2025-03-01T03:00:00.000Z',
      data: { ground: 'time-barred', notice: OTHER },
    },
  ],
};

const told = (id: string): Case => {
  const given = { id, version: 0, number: '', unit: 'c00070', createdAt: '', updatedAt: '' };
  return (JOURNAL[id] ?? [])
    .map(({ at, ...event }) => ({ ...event, subject: id, occurredAt: at }) as unknown as CaseEvent)
    .reduce(evolve, { ...blank, ...given });
};

async function keep(owner: string, id: string, file: Case): Promise<void> {
  const { article, clause, seriousness, articles, terminatedAt } = file;
  await query(
    owner,
    `INSERT INTO criminal_case (id, version, number, status, unit, created_at, updated_at, came_from, article, clause,
       seriousness, articles, opening, initiated_at, accused, terminated_at)
     VALUES ($1, 1, $2, 'cracked', 'c00070', now(), now(), '[]', $3, $4, $5, $6, false, '2025-02-12T03:00:00Z', '[]', $7)`,
    [id, id, article, clause, seriousness, JSON.stringify(articles), terminatedAt],
  );
  for (const [index, { type, at, data }] of (JOURNAL[id] ?? []).entries())
    await query(
      owner,
      `INSERT INTO journal (id, audience, procedure, file_id, file_version, type, schema_version, data, officer,
         occurred_at, recorded_at)
       VALUES (gen_random_uuid(), 'facts', 'case', $1, $2, $3, 1, $4, 'pc02.dieu-tra-vien', $5, $5)`,
      [id, index + 1, type, data, at],
    );
}

describe('a case that was investigated under the release before', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase('cases_of_before', async ({ owner }) => {
      const all = migrationsOf(AppModule);
      const before = moment(Qualifications1732700000000);
      await migrate(
        owner,
        all.filter((migration) => moment(migration) < before),
      );
      await keep(owner, REQUALIFIED, told(REQUALIFIED));
      await keep(owner, JOINED, told(JOINED));
      await keep(owner, TERMINATED, told(TERMINATED));
      await keep(owner, UNRECORDED, { ...told(UNRECORDED), ...crime('153', '2'), articles: ['153'] });
      await migrate(owner, all);
    });
  });

  const now = async (id: string): Promise<Pick<Case, 'qualifications' | 'overtaken' | 'committedOn'>> => {
    const columns = 'qualifications, overtaken, committed_on AS "committedOn"';
    const [row] = await query<Case>(database.owner, `SELECT ${columns} FROM criminal_case WHERE id = $1`, [id]);
    return row!;
  };

  it.each([
    ['was requalified', REQUALIFIED],
    ['was joined with another', JOINED],
  ])('has each of its qualifications, as if this release had kept them: one that %s', async (_, id) => {
    const kept = await now(id);
    const qualifications = told(id).qualifications.map(({ other: _, ...one }) => one); // which case came was not kept
    expect(kept).toEqual({ qualifications, overtaken: [], committedOn: null });
  });

  it('knows why it was terminated, of which ground an accused may ask for it again', async () => {
    const sql = 'SELECT id, terminated_for FROM criminal_case WHERE terminated_for IS NOT NULL';
    expect(await query(database.owner, sql)).toEqual([{ id: TERMINATED, terminated_for: 'time-barred' }]);
  });

  it('is what its row says where its journal tells nothing', async () => {
    const { qualifications } = await now(UNRECORDED);
    expect(qualifications).toEqual([
      {
        ...crime('153', '2'),
        ...{ articles: ['153'], how: 'initiated', from: '2025-02-12T03:00:00.000Z', decision: null, cancelledAt: null },
      },
    ]);
  });

  it('is what it was before a change that the procuracy cancels under this release', async () => {
    const file = { ...told(REQUALIFIED), ...(await now(REQUALIFIED)) };
    expect(file).toMatchObject({ article: '151', articles: ['152', '151'] });
    const cancellation = { notice: OTHER, by: 'vks-hn', number: '7/QĐ-VKS', of: REPLACED };
    const events = cancelRequalification(file, cancellation, '2025-03-05T03:00:00.000Z');
    expect(events.reduce(evolve, file)).toMatchObject({ ...crime('150', '1'), articles: ['152', '150'] });
  });
});
