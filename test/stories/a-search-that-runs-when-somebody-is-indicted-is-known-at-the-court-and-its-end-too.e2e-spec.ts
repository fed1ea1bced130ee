import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { put, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed } from './judicial';

describe('an accused for whom the investigating body searches', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let opened: string;
  let file: string;
  let trial: string;
  let gone: string;
  let other: string;

  const defendant = async (id: string): Promise<Answered> =>
    (await read(judge, trial)).defendants.find((one: Answered) => one.id === id);
  const accused = async (id: string): Promise<Answered> =>
    (await read(procurator, file)).accused.find((one: Answered) => one.id === id);
  const running = async (client: Client, path: string, rule: string): Promise<Answered[]> =>
    (await read(client, `${path}/history`)).deadlines.filter(
      (one: Answered) => one.rule === rule && one.status === 'running',
    );

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-07-01' };
    const known = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    opened = `/cases/${String(known.id)}`;
    [other, gone] = known.accused.map(({ id }: Answered) => id);
    await put(head, `${opened}/accused/${gone}/wanted-notice`, { ground: 'absconded' });
    file = `/prosecution-files/${String((await filed(head, known.id, procurator)).id)}`;
  });

  it('is known as such where the file goes: at the procuracy, and at the court (BLTTHS 231(1))', async () => {
    const searched = { wantedSince: '2025-08-04T02:00:00.000Z', evades: true };
    expect(await accused(gone)).toMatchObject(searched);
    expect(await accused(other)).not.toHaveProperty('wantedSince');
    const docketing = await docketed(procurator, file.slice('/prosecution-files/'.length), judge);
    trial = `/trials/${String(docketing.id)}`;
    expect(await defendant(gone)).toMatchObject(searched);
    const date = `${trial}/defendants/${gone}/offence-date`;
    const dating = await tried(judge, 'put', date, { committedOn: '2024-05-01' });
    expect([dating.status, dating.body.code]).toEqual([409, 'period-stands-still']);
  });

  it('is suspended there without another demand, as the search runs already (BLTTHS 281(1)(b), (2))', async () => {
    city.clock.advance({ days: 70 });
    const stay = { ground: 'accused-not-located', number: '6/QĐ-TA' };
    await put(judge, `${trial}/defendants/${gone}/suspension`, stay);
    expect(await defendant(gone)).toMatchObject({ state: 'suspended' });
  });

  it('is told of there once found, and is liable anew and resumed (TTLT 01/2020 10(8); BLHS 27(3))', async () => {
    city.clock.advance({ days: 10 });
    await put(head, `${opened}/accused/${gone}/wanted-notice-withdrawal`, { how: 'arrested' });
    await eventually(async () =>
      expect(await defendant(gone)).toMatchObject({ wantedSince: null, limitationFrom: '2025-10-23' }),
    );
    expect(await accused(gone)).toMatchObject({ wantedSince: null });
    expect(await running(judge, trial, 'BLHS27.trial')).toMatchObject([{ about: gone }]);
    await put(judge, `${trial}/defendants/${gone}/resumption`, { number: '7/QĐ-TA' });
    expect(await defendant(gone)).toMatchObject({ state: 'on-trial' });
  });

  it('is known there as well where the search begins once the file is at the court, and is cancelled', async () => {
    const wanted = { ground: 'absconded', signedBy: 'deputy-head' };
    const { accused: all } = await put(head, `${opened}/accused/${other}/wanted-notice`, wanted);
    await eventually(async () =>
      expect(await defendant(other)).toMatchObject({ wantedSince: expect.any(String), evades: true }),
    );
    const { notice } = all.find(({ id }: Answered) => id === other).wanted;
    const withdrawal = { number: '12/QĐ-PC02', reasons: 'Không có căn cứ: canary.' };
    await put(head, `${opened}/decisions/${String(notice)}/withdrawal`, withdrawal);
    await eventually(async () => expect(await defendant(other)).toMatchObject({ wantedSince: null, evades: false }));
  });

  it('is not searched for any more where they are found while the returned file is investigated further', async () => {
    await put(head, `${opened}/accused/${other}/wanted-notice`, { ground: 'whereabouts-unknown' });
    await eventually(async () => expect((await defendant(other)).wantedSince).toEqual(expect.any(String)));
    await put(judge, `${trial}/return`, { ground: 'evidence-missing', number: '8/QĐ-TA', demand: 'Bổ sung: canary.' });
    await eventually(async () => expect((await read(procurator, file)).status).toBe('received'));
    const back = { ground: 'evidence-missing', number: '9/QĐ-VKS', demand: 'Bổ sung: canary.' };
    await put(procurator, `${file}/return`, back);
    await eventually(async () => expect((await read(head, opened)).status).toBe('cracked'));
    await put(head, `${opened}/accused/${other}/wanted-notice-withdrawal`, { how: 'surrendered' });
    await filed(head, opened.slice('/cases/'.length), procurator);
    expect(await accused(other)).toMatchObject({ wantedSince: null });
    await docketed(procurator, file.slice('/prosecution-files/'.length), judge, { onReturn: 'replaced' });
    expect(await defendant(other)).toMatchObject({ state: 'on-trial', wantedSince: null });
  });

  it('is told of at the court where the procuracy had demanded the search, and has indicted', async () => {
    const place = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-10-01' };
    const known = await caseUnderWay(head, ['Lê Bá Canary'], place);
    const [{ id }] = known.accused;
    const its = await filed(head, known.id, procurator);
    await put(procurator, `/prosecution-files/${String(its.id)}/accused/${String(id)}/search-demand`, {
      number: '5/YC',
    });
    await eventually(async () =>
      expect((await read(head, `/cases/${String(known.id)}`)).accused[0].searchDemands).toHaveLength(1),
    );
    await put(head, `/cases/${String(known.id)}/accused/${String(id)}/wanted-notice`, { ground: 'absconded' });
    await eventually(async () =>
      expect((await read(procurator, `/prosecution-files/${String(its.id)}`)).accused[0]).toMatchObject({
        evades: true,
      }),
    );
    const there = `/trials/${String((await docketed(procurator, its.id, judge)).id)}`;
    expect((await read(judge, there)).defendants[0]).toMatchObject({ wantedSince: expect.any(String), evades: true });
    await put(head, `/cases/${String(known.id)}/accused/${String(id)}/wanted-notice-withdrawal`, { how: 'arrested' });
    await eventually(async () =>
      expect((await read(judge, there)).defendants[0]).toMatchObject({
        wantedSince: null,
        limitationFrom: '2025-10-23',
      }),
    );
    for (const agency of ['pc02', 'vks-hn', 'toa-hn']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});
