import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus } from './judicial';

describe('a judgment in force', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let clerk: Client;
  let caseId: string;
  let file: Answered;
  let trial: string;
  let ids: string[];

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    clerk = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    ({ id: caseId } = await caseUnderWay(head, ['Lê Văn Canary', 'Trần Thị Canary'], place));
    file = await filed(head, caseId, procurator);
    ({ id: trial } = await docketed(procurator, file.id, clerk));
    const ready = await heard(clerk, trial, '2025-08-25');
    ids = ready.defendants.map(({ id: one }: Answered) => one);
    const judgment = { number: '8/2025/HS-ST', verdicts: convicted(ready) };
    await act(clerk, `/trials/${trial}/judgment`, ready.version, judgment);
  });

  const noted = (body: object): Promise<Answered> => tried(clerk, 'post', `/trials/${trial}/cassations`, body);
  const decided = { number: '5/2026/HS-GĐT', by: 'cassation', outcome: 'upheld' };

  it('is what a cassation looks at: not one that may still be appealed', async () => {
    const early = await noted(decided);
    expect([early.status, early.body.law]).toEqual([409, 'BLTTHS 370, 397']);
  });

  it('is noted with what a higher court has decided of it, and stands as the agencies know it', async () => {
    city.clock.advance({ days: 40 });
    await act(clerk, `/trials/${trial}/entry-into-force`, (await read(clerk, `/trials/${trial}`)).version);
    await inStatus(procurator, `/prosecution-files/${file.id}`, 'decided');
    await inStatus(head, `/cases/${caseId}`, 'decided');
    city.clock.advance({ days: 90 });
    const first = await noted(decided);
    expect([first.status, first.body.status]).toEqual([200, 'in-force']);
  });

  it('leaves force in the part that is annulled, and as a whole once nothing of it stands', async () => {
    const amended = await noted({ number: '1/2026/HS-TT', by: 'reopening', outcome: 'amended' });
    expect([amended.status, amended.body.type]).toEqual([409, expect.stringContaining('not-on-reopening')]);
    const part = { number: '2/2026/HS-TT', by: 'reopening', outcome: 'tried-again', defendants: [ids[0]] };
    const { body: first } = await noted(part);
    expect([first.status, ...first.defendants.map(({ state }: Answered) => state)]).toEqual([
      ...['in-force', 'annulled', 'judged'],
    ]);
    expect((await noted(part)).body.type).toMatch(/not-in-force/);
    const rest = { number: '6/2026/HS-GĐT', by: 'cassation', outcome: 'investigated-again' };
    expect((await noted(rest)).body).toMatchObject({ status: 'annulled', inForceSince: null });
    const { entries } = await read(clerk, `/trials/${trial}/history`);
    const cassations = entries.filter(({ type }: Answered) => type === 'court.cassation-noted');
    expect(cassations.map(({ data }: Answered) => data)).toMatchObject([decided, part, rest]);
    // Whoever was told of the judgment learns of it, and keeps it as it was.
    const told = async (client: Client, path: string, type: string): Promise<object[]> => {
      const { entries } = await read(client, `${path}/history`);
      return entries
        .filter(({ type: one, data }: Answered) => one === type && data.decision === 'cassation')
        .map(({ data: { number, outcome, against } }: Answered) => ({ number, outcome, against }));
    };
    const all = [decided, part, rest].map(({ number, outcome }) => ({ number, outcome, against: '8/2025/HS-ST' }));
    const [prosecuted, investigated] = [`/prosecution-files/${file.id}`, `/cases/${caseId}`];
    await eventually(async () => {
      expect(await told(procurator, prosecuted, 'prosecution.court-decision-received')).toEqual(all);
      expect(await told(head, investigated, 'investigation.prosecution-notice-received')).toEqual(all);
    });
    expect(await read(head, `/cases/${caseId}`)).toMatchObject({ status: 'decided', outcome: 'judged' });
  });

  it('is not made again by who made it, once the case has come back as one of its own (BLTTHS 358(2), 397)', async () => {
    const crime = { article: '150', clause: '1' };
    const [first = ''] = ids;
    const back = await clerk.post('/trials/opening-balances', {
      ...{ ...crime, number: '9/2026/ST-GĐT', unit: 'c00070', docketedAt: '2025-12-12' },
      defendants: [{ id: first, person: { name: 'Lê Văn Canary' }, ...crime }],
    });
    expect(back.status).toBe(201);
    const presiding = (judge: string) => tried(clerk, 'put', `/trials/${back.body.id}/judge`, { judge });
    const same = await presiding('toa-hn.chanh-an');
    expect([same.status, same.body.code]).toEqual([409, 'has-judged-before']);
    expect((await presiding('toa-hn.tham-phan')).status).toBe(200);
  });
});
