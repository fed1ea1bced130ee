import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { caseUnderWay, consulted } from './judicial';

describe('a case that is suspended', () => {
  let city: TestCity;
  let head: Client;
  let prosecutor: Client;
  let id: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    prosecutor = await city.as('vks-hn.kiem-sat-vien');
    const place = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place));
  });

  const now = (): Promise<Answered> => read(head, `/cases/${id}`);
  const said = async (type: string): Promise<Answered> => {
    const { entries } = await read(head, `/cases/${id}/history`);
    return entries.find((one: Answered) => one.type === `investigation.${type}`).data;
  };
  const consult = (about: object, decision: 'agreed' | 'disagreed'): Promise<Answered> =>
    consulted(head, prosecutor, `/cases/${id}`, about, decision);
  const terminated = (path: string, ground: string): Promise<Answered> =>
    tried(head, 'put', `/cases/${id}${path}/termination`, { ground });

  it('is consulted on before, where both have to work together on what becomes of evidence and measures', async () => {
    const about = { matters: ['evidence-and-property', 'measures'] };
    expect(await consult(about, 'agreed')).toMatchObject({ kind: 'stay-consultation', answer: 'granted' });
  });

  it('for one accused alone ends for this one once the procuracy has written back', async () => {
    const accused = (await now()).accused[1].id;
    await consult({ matters: ['suspension'], accused }, 'agreed');
    await act(head, `/cases/${id}/accused/${accused}/suspension`, (await now()).version, { ground: 'illness' });
    expect(await said('accused-suspended')).toMatchObject({ agreed: true }); // TTLT 04/2018 32(1)
    const path = `/accused/${accused}`;
    const early = await terminated(path, 'time-barred');
    expect([early.status, early.body.code]).toEqual([409, 'not-consulted']);
    expect(await consult({ matters: ['time-barred'], accused }, 'agreed')).toMatchObject({
      accused,
      matters: ['time-barred'],
    });
    expect((await terminated(path, 'time-barred')).status).toBe(200);
    expect((await now()).accused[1]).toMatchObject({ state: 'terminated', terminatedFor: 'time-barred' });
  });

  it('as a whole ends without being resumed only as time-barred, whatever the procuracy has answered', async () => {
    await act(head, `/cases/${id}/suspension`, (await now()).version, { ground: 'illness' });
    expect(await said('case-suspended')).toMatchObject({ agreed: false }); // of the whole nobody was asked
    const other = await terminated('', 'offender-dead');
    expect([other.status, other.body.law]).toEqual([409, 'TTLT 01/2020 7(4)']);
    const early = await terminated('', 'time-barred');
    expect([early.status, early.body.code]).toEqual([409, 'not-consulted']);
    expect(await consult({ matters: ['time-barred'] }, 'disagreed')).toMatchObject({ answer: 'refused' });
    expect((await terminated('', 'time-barred')).body).toMatchObject({ status: 'terminated' });
  });
});
