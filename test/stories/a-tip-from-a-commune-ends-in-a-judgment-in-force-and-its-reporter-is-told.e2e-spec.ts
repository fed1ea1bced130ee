import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { act, classifiedReport, only, read, takenUp, tried, type Answered } from './acting';
import { charged, convicted, filed, heard, inStatus, served, docketedAlone, presided } from './judicial';

const MORNING = '2025-08-04T02:00:00.000Z';

describe('a tip from a commune', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let clerk: Client;
  let judge: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hoan-kiem', 'pc02', 'vks-hn', 'toa-hn', 'so-y-te', 'bcd-138'], { at: MORNING });
    desk = await city.as('ca-hoan-kiem.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    clerk = await city.as('toa-hn.thu-ky');
    judge = await city.as('toa-hn.tham-phan');
  });

  let report: Answered;
  let taken: Answered;
  let opened: Answered;
  let file: Answered;
  let trial: Answered;

  it('is received by the desk of the commune, which tells its reporter and passes it on within the day', async () => {
    report = await classifiedReport(desk);
    expect(report).toMatchObject({ byCommuneDesk: true, number: expect.stringContaining('2025') });
    const path = `/reports/${report.id}`;
    const told = await tried(desk, 'post', `${path}/reporter-notices`, { of: 'reception' });
    expect(told.status).toBe(200);
    const refused = await tried(desk, 'put', `${path}/closure`, { ground: 'no-crime' });
    expect([refused.status, refused.body.law]).toEqual([409, 'BLTTHS 146(3)']);
    city.clock.advance({ hours: 3 });
    taken = await takenUp(desk, head, told.body);
    const { deadlines } = await read(desk, `${path}/history`);
    const kept = deadlines.filter(({ status }: Answered) => status === 'met').map(({ rule }: Answered) => rule);
    expect(kept).toEqual(expect.arrayContaining(['R4', 'R9.reporter']));
  });

  it('becomes a case against two accused, and its reporter is told how it ended', async () => {
    const found = await act(head, `/verifications/${taken.id}/grounds`, taken.version, { article: '150', clause: '2' });
    const resolved = await act(head, `/verifications/${taken.id}/initiation`, found.version);
    const told = await tried(head, 'post', `/verifications/${taken.id}/reporter-notices`, { of: 'result' });
    expect(told.status).toBe(200);
    const { deadlines } = await read(head, `/verifications/${taken.id}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === 'R21.resolution')).toMatchObject({ status: 'met' });
    await eventually(async () =>
      expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ status: 'resolved', outcome: 'initiated' }),
    );
    const names = ['Trần Văn Canary', 'Lê Thị Canary'];
    opened = await charged(head, procurator, resolved.case, names, { article: '150', clause: '2' });
  });

  it('refers its victim to those who support, while the investigation is extended by the procuracy', async () => {
    const victim = {
      person: { name: 'Phạm Thị Canary', birthYear: 2010 },
      first: {
        immediateDanger: true,
        suspectIsRelative: 'unknown',
        safeContact: { whoMayCall: 'cán bộ nữ', when: 'sau 18 giờ' },
      },
      account: 'Lời kể: canary.',
    };
    const referred = await tried(head, 'post', `/cases/${opened.id}/victim-referrals`, victim);
    expect([referred.status, referred.body.requests]).toEqual([
      200,
      [expect.objectContaining({ kind: 'victim-referral', to: 'so-y-te', answer: null })],
    ]);
    const support = await city.as('so-y-te.ho-tro');
    await eventually(() => only(support, '/exchanges?kind=victim-referral&side=receiver'));

    city.clock.advance({ days: 100 });
    await act(head, `/cases/${opened.id}/extension-request`, referred.body.version, { months: 3 });
    const {
      id,
      version: at,
      requests,
    } = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === opened.id);
      expect(found?.requests).toHaveLength(3);
      return found;
    });
    const path = `/supervisions/${id}/investigation-extension-requests/${requests[2].exchange}/decision`;
    await act(procurator, path, at, { decision: 'granted', months: 3, number: '20/QĐ-VKS' });
    await eventually(async () => {
      const { deadlines } = await read(head, `/cases/${opened.id}/history`);
      const limit = deadlines.find(({ rule }: Answered) => rule === '172');
      expect([limit.status, limit.dueOn]).toEqual(['running', '2026-03-04']);
    });
  });

  it('is concluded, indicted and docketed, each agency with the sealed file and a limit of its own', async () => {
    file = await filed(head, opened.id, procurator);
    expect(file).toMatchObject({ from: [opened.id], sender: 'pc02', accused: [{}, {}] });
    const reading = await procurator.post(`/prosecution-files/${file.id}/accused/${file.accused[0].id}/readings`, {
      purpose: 'quyết định truy tố',
    });
    expect(reading.body.name).toBe('Trần Văn Canary');
    const { deadlines } = await read(procurator, `/prosecution-files/${file.id}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '240')).toMatchObject({ dueOn: '2025-12-12' });
    expect((await head.put(`/cases/${opened.id}/discovery`, {}).set('if-match', '"1"')).status).toBe(412);

    const { id } = await docketedAlone(procurator, file.id, clerk);
    trial = await presided(await city.as('toa-hn.chanh-an'), `/trials/${id}`, 'toa-hn.tham-phan');
    expect(trial).toMatchObject({ from: [file.id], sender: 'vks-hn', article: '150', defendants: [{}, {}] });
    const early = await tried(judge, 'put', `/trials/${trial.id}/entry-into-force`);
    expect([early.status, early.body.type]).toEqual([409, expect.stringContaining('unlawful-act')]);
  });

  it('is tried, with a verdict for each defendant, and the outcome comes back when it is in force', async () => {
    city.clock.advance({ days: 20 });
    trial = await heard(judge, trial.id, '2025-12-15');
    const [first] = convicted(trial);
    const half = await tried(judge, 'put', `/trials/${trial.id}/judgment`, {
      number: '5/2025/HS-ST',
      verdicts: [first],
    });
    expect([half.status, half.body.law]).toEqual([409, 'BLTTHS 260']);
    const verdicts = [first, { defendant: trial.defendants[1].id, verdict: 'acquitted', ground: 'not-proven' }];
    await act(judge, `/trials/${trial.id}/judgment`, trial.version, { number: '5/2025/HS-ST', verdicts });
    trial = await served(judge, trial.id, 'judgment');
    const open = await tried(clerk, 'put', `/trials/${trial.id}/entry-into-force`);
    expect([open.status, open.body.type]).toEqual([409, expect.stringContaining('appeal-still-open')]);

    city.clock.advance({ days: 31 });
    trial = await act(clerk, `/trials/${trial.id}/entry-into-force`, trial.version);
    expect(trial).toMatchObject({
      status: 'in-force',
      defendants: [{ verdict: 'convicted' }, { verdict: 'acquitted' }],
    });

    const outcomes = [{ outcome: 'convicted' }, { outcome: 'acquitted' }];
    expect(await inStatus(procurator, `/prosecution-files/${file.id}`, 'decided')).toMatchObject({
      outcome: 'judged',
      accused: outcomes,
    });
    expect(await inStatus(head, `/cases/${opened.id}`, 'decided')).toMatchObject({
      outcome: 'judged',
      accused: outcomes,
    });
  });

  it('stands once in the books of each agency that had it, and what one gave the next has taken', async () => {
    const analyst = await city.as('bcd-138.phan-tich');
    const bookOf = ({ book, agencies, city: passage }: Answered) => [
      book,
      agencies.map((one: Answered) => [one.agency, one.new, one.in, one.out, one.resolved, one.remaining]),
      passage && [passage.out, passage.in, passage.inFlight],
    ];
    await eventually(async () => {
      const { books, breach } = await read(analyst, '/scorecard/identity?from=2025-01-01&to=2026-12-31');
      expect({ breach, books: books.map(bookOf) }).toEqual({
        breach: false,
        books: [
          [
            'report',
            [
              ['ca-hoan-kiem', 1, 0, 1, 0, 0],
              ['pc02', 0, 1, 0, 1, 0],
            ],
            [1, 1, 0],
          ],
          ['case', [['pc02', 1, 0, 1, 0, 0]], [1, 1, 0]],
          ['prosecution-file', [['vks-hn', 0, 1, 0, 1, 0]], [1, 1, 0]],
          ['trial', [['toa-hn', 0, 1, 0, 1, 0]], null],
          ['victim', [['so-y-te', 0, 1, 0, 0, 1]], null],
        ],
      });
    });
  });

  it('leaves no person in the facts, the exchanges or the journals of any agency', async () => {
    for (const id of ['pc02', 'vks-hn', 'toa-hn']) {
      const { admin } = city.agency(id).database;
      const named = await query(admin, `SELECT id FROM journal WHERE data::text ILIKE '%canary%'`);
      expect([id, named]).toEqual([id, []]);
    }
  });
});
