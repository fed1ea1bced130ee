import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, put, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, docketed, filed } from './judicial';

const AGENCIES = ['pc02', 'vks-hn', 'toa-hn'];

describe('a defendant whose trial alone is suspended for an illness', () => {
  let city: TestCity;
  let procurator: Client;
  let judge: Client;
  let path: string;
  let ill: Answered;
  let other: Answered;
  const decision = 'Trả lại cho bà Canary điện thoại.';
  const items = [{ of: 'objects', decided: 'returned', keeper: 'police' }];

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '36/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id, accused } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    await detained(head, procurator, id, accused[0].id, { until: '2025-09-30' });
    const file = await filed(head, id, procurator);
    const trial = await docketed(procurator, file.id, judge);
    path = `/trials/${trial.id}`;
    [ill, other] = trial.defendants;
    const suspension = { number: '4/QĐ-TĐC', ground: 'illness' };
    await act(judge, `${path}/defendants/${ill.id}/suspension`, trial.version, suspension);
  });

  const owed = async (): Promise<string[]> =>
    (await read(judge, `${path}/history`)).deadlines
      .filter(
        ({ rule, status }: Answered) => /^10(-measures|-property|\.told)|resumption/.test(rule) && status === 'running',
      )
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`)
      .sort();
  const decide = async (accused: string): Promise<Answered> => {
    const body = { number: '5/QĐ-TA', items, decision, accused };
    return tried(judge, 'post', `${path}/property-decisions`, body);
  };

  it('has what is held of this one decided on, whoever keeps it told by a delivery, and the procuracy', async () => {
    expect(await owed()).toEqual(['10-measures 2025-08-07', '10-property.defendant 2025-08-11']);
    const refused = await decide(other.id);
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([
      ...[409, 'not-stopped-alone', 'TTLT 01/2020 6(4), 8(4), 10(4)'],
    ]);
    const { status, body } = await decide(ill.id);
    expect([status, body.propertyDecisions]).toEqual([200, [expect.objectContaining({ defendant: ill.id, items })]]);
    expect(await owed()).toEqual(['10-measures 2025-08-07', '10.told.property 2025-08-05']);
    const delivery = `deliveries/${body.propertyDecisions[0].decision}`;
    const left = await tried(judge, 'put', `${path}/${delivery}`, { recipients: ['defender'] });
    expect([left.status, left.body.code]).toEqual([409, 'party-left-out']);
    await put(judge, `${path}/${delivery}`, { recipients: ['keeper'] });
    await eventually(async () => {
      const [{ id }] = (await read(procurator, '/prosecution-files')).items;
      const { entries } = await read(procurator, `/prosecution-files/${id}/history`);
      expect(entries.map(({ data }: Answered) => data)).toContainEqual(
        expect.objectContaining({ decision: 'property', from: 'toa-hn', number: '5/QĐ-TA' }),
      );
    });
    const reading = await judge.post(`${path}/property-decisions/${body.propertyDecisions[0].decision}/readings`, {
      purpose: 'kiểm tra',
    });
    expect(reading.body).toEqual({ decision });
    expect(JSON.stringify(await read(judge, `${path}/history`))).not.toContain('Canary');
  });

  it('stays detained by a decision, as nobody does whom nothing binds', async () => {
    const free = await tried(judge, 'put', `${path}/defendants/${other.id}/measures-kept`, { number: '6/QĐ-TA' });
    expect([free.status, free.body.code]).toEqual([409, 'measure-not-applied']);
    expect(
      (await tried(judge, 'put', `${path}/defendants/${ill.id}/measures-kept`, { number: '6/QĐ-TA' })).status,
    ).toBe(200);
    expect(await owed()).toEqual([]);
  });

  it('has its resumption decided on once the treatment is over', async () => {
    const all = await tried(judge, 'put', `${path}/treatment-end`, { number: '7/QĐ-TA' });
    expect([all.status, all.body.code, all.body.law]).toEqual([
      ...[409, 'not-suspended-for-illness', 'TTLT 01/2020 10(1), 11(1)'],
    ]);
    expect((await tried(judge, 'put', `${path}/treatment-end`, { number: '7/QĐ-TA', defendant: ill.id })).status).toBe(
      200,
    );
    expect(await owed()).toEqual(['trial-resumption.defendant 2025-08-11']);
    const { version } = await read(judge, path);
    const resumed = await act(judge, `${path}/defendants/${ill.id}/resumption`, version, { number: '8/QĐ-TA' });
    expect(resumed.defendants[0].state).toBe('on-trial');
    expect(await owed()).toEqual([]);
    await nothingParked(city, AGENCIES);
  });
});
