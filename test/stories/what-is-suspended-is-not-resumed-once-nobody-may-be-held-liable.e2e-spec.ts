import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { filed, docketedAlone, presided } from './judicial';

/** Committed on 01/02/2018, serious: 10 years (BLHS 27). */
const crime = { article: '152', clause: '1' };

describe('what is suspended by the procuracy or a court', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let file: string;
  let trial: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2028-01-10T02:00:00.000Z' });
    [head, procurator] = [await city.as('pc02.thu-truong'), await city.as('vks-hn.vien-truong')];
    [judge] = [await city.as('toa-hn.tham-phan')];
    const clerk = await city.as('toa-hn.thu-ky');
    const filedCase = async (number: string, more: object): Promise<string> => {
      const accused = [{ person: { name: `Lê Văn Canary ${number}` }, ...crime, ...more }];
      const dates = { initiatedAt: '2028-01-03', crackedAt: '2028-01-03' };
      const opened = await head.post('/cases/opening-balances', {
        ...crime,
        unit: 'c00070',
        number,
        accused,
        ...dates,
      });
      expect([opened.status, opened.body]).toEqual([201, expect.anything()]);
      return (await filed(head, opened.body.id, procurator)).id;
    };
    file = await filedCase('35/2028/VA-CU', { committedOn: '2018-02-01' });
    trial = (await docketedAlone(procurator, await filedCase('36/2028/VA-CU', { committedOn: '2018-02-01' }), clerk))
      .id;
    await presided(await city.as('toa-hn.chanh-an'), `/trials/${trial}`, 'toa-hn.tham-phan');
  });

  const decided = (client: Client, path: string, body: object): Promise<Answered> =>
    tried(client, 'put', path, { number: '8/QĐ', ...body });
  const period = async (client: Client, path: string, rule: string): Promise<Answered> =>
    (await read(client, `${path}/history`)).deadlines.find((one: Answered) => one.rule === rule);

  it('has come with the day from which everybody in it is liable', async () => {
    expect(await period(procurator, `/prosecution-files/${file}`, 'BLHS27.prosecution')).toMatchObject({
      ...{ status: 'running', dueOn: '2028-02-01', nature: 'option' },
    });
    expect(await period(judge, `/trials/${trial}`, 'BLHS27.trial')).toMatchObject({ dueOn: '2028-02-01' });
    expect((await read(judge, `/trials/${trial}`)).defendants).toMatchObject([{ limitationFrom: '2018-02-01' }]);
  });

  it('goes on while somebody may be held liable', async () => {
    for (const [client, path] of [
      [procurator, `/prosecution-files/${file}`],
      [judge, `/trials/${trial}`],
    ] as const) {
      const { version } = await read(client, path);
      await act(client, `${path}/suspension`, version, { ground: 'illness', number: '6/QĐ' });
      expect((await decided(client, `${path}/resumption`, {})).status).toBe(200);
      await act(client, `${path}/suspension`, (await read(client, path)).version, {
        ground: 'illness',
        number: '7/QĐ',
      });
    }
  });

  it('is terminated and not resumed once nobody may be; the accused may ask the procuracy that it go on', async () => {
    city.clock.advance({ days: 30 });
    const late = await decided(procurator, `/prosecution-files/${file}/resumption`, {});
    expect([late.status, late.body.code, late.body.law]).toEqual([
      ...[409, 'time-barred', 'BLTTHS 249(1); BLHS 27; TTLT 01/2020 9(2)'],
    ]);
    const early = await decided(procurator, `/prosecution-files/${file}/resumption`, { requested: true });
    expect([early.status, early.body.code]).toEqual([409, 'not-at-request']);
    await decided(procurator, `/prosecution-files/${file}/termination`, { ground: 'time-barred' });
    const asked = await decided(procurator, `/prosecution-files/${file}/resumption`, { requested: true });
    expect([asked.status, asked.body.status]).toEqual([200, 'received']);
  });

  it('by a court is not resumed either', async () => {
    const late = await decided(judge, `/trials/${trial}/resumption`, {});
    expect([late.status, late.body.law]).toEqual([409, 'BLTTHS 283(1); BLHS 27; TTLT 01/2020 11(2)']);
  });
});
