import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { read, tried, type Answered } from '../stories/acting';

const balance = {
  way: 'self-declared',
  unit: 'c00070',
  number: '17/2024',
  person: { name: 'Nguyễn Thị Xuân', birthYear: 1999, nationality: 'VN' },
  first: { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'chị gái', when: 'buổi tối' } },
  openedAt: '2025-07-07',
  receivedAt: '2025-07-07',
  verifiedAt: '2025-07-14',
  identified: { at: '2025-07-21', evidence: ['the-person'], paper: '3/XN' },
  sheltered: { since: '2025-07-08', facility: 'Cơ sở trợ giúp xã hội' },
  supports: [{ at: '2025-07-09', support: 'medical' }],
};

describe('a victim under way at go-live', () => {
  let city: TestCity;
  let head: Client;
  let brought: Answered;

  beforeAll(async () => {
    city = await startAgencies(['so-y-te'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('so-y-te.lanh-dao');
  });
  const bringIn = async (changes: object, number: string): Promise<Answered> => {
    const { status, body } = await head.post('/victims/opening-balances', { ...balance, number, ...changes });
    return { ...body, answered: status };
  };

  it('is brought in with its paper number, each act on its own day', async () => {
    brought = await bringIn({}, '17/2024');
    expect(brought).toMatchObject({ answered: 201, number: '17/2024', status: 'identified', opening: true });
    expect(brought).toMatchObject({ minor: false, shelter: { facility: 'Cơ sở trợ giúp xã hội' } });
    const { entries, deadlines } = await read(head, `/victims/${brought.id}/history`);
    expect(entries.map(({ occurredAt }: Answered) => occurredAt.slice(0, 10))).toEqual(
      expect.arrayContaining(['2025-07-06', '2025-07-13', '2025-07-20']),
    );
    const byRule = [...deadlines].sort((a: Answered, b: Answered) => a.rule.localeCompare(b.rule));
    expect(byRule).toMatchObject([
      { rule: 'victim-first-support', status: 'met', dueOn: '2025-07-10' },
      { rule: 'victim-identification', status: 'met', dueOn: '2025-08-06' },
      { rule: 'victim-shelter', status: 'running', dueOn: '2025-11-05' },
      { rule: 'victim-verification', status: 'met-late', dueOn: '2025-07-10' },
    ]);
  });

  it('is not brought in twice', async () => {
    const again = await bringIn({}, '17/2024');
    expect(again).toMatchObject({ answered: 409, code: 'number-in-use', field: '/number' });
  });

  it('is refused as a whole where an act on paper was not lawful', async () => {
    const unverified = await bringIn({ verifiedAt: undefined }, '18/2024');
    expect(unverified).toMatchObject({ answered: 409, code: 'not-verified', law: 'Luật 53/2024 27(2)' });
    const future = await bringIn({ supports: [{ at: '2025-09-01', support: 'medical' }] }, '19/2024');
    expect(future).toMatchObject({ answered: 422, code: 'occurs-in-future' });
    expect((await read(head, '/victims')).items).toHaveLength(1);
  });

  it('is brought in by the head alone', async () => {
    const officer = await city.as('so-y-te.ho-tro');
    expect((await officer.post('/victims/opening-balances', { ...balance, number: '20/2024' })).status).toBe(403);
  });

  it('goes on from there', async () => {
    const left = await tried(head, 'delete', `/victims/${brought.id}/shelter`);
    const home = await tried(head, 'put', `/victims/${brought.id}/reintegration`);
    const closing = { ground: 'support-ended' };
    const closed = await tried(head, 'put', `/victims/${brought.id}/closure`, closing);
    expect([left.status, home.body.status, closed.body.status]).toEqual([200, 'reintegrated', 'closed']);
  });
});
