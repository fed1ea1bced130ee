import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, tried, type Answered } from './acting';

describe('a report that the body is the first to receive', () => {
  let city: TestCity;
  let head: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'ca-hoan-kiem', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
  });

  const limit = async (path: string, rule: string): Promise<Answered> => {
    const { deadlines } = await read(head, `${path}/history`);
    return deadlines.find((one: Answered) => one.rule === rule);
  };

  it('is classified within 24 hours, and the procuracy told of it in 3 days (BLTTHS 146(5); TTLT 01/2017 8(1))', async () => {
    const commune = await city.as('ca-hoan-kiem.chi-huy');
    const told = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo qua điện thoại.' };
    const { body: report } = await commune.post('/reports', told);
    const { id, version, finding, reception } = await takenUp(commune, head, report);
    const path = `/verifications/${id}`;
    expect([finding, reception]).toEqual([null, { classifiedAt: null, notifiedAt: null }]);
    expect(await limit(path, 'R1.body')).toMatchObject({ status: 'running', law: 'TTLT 01/2017 8(1)' });
    expect(await limit(path, 'R9.body')).toMatchObject({ dueOn: '2025-08-07', law: 'BLTTHS 146(5)' });
    const classification = { finding: 'crime-signs', urgency: ['flagrant'], article: '150', clause: '1' };
    const classified = await act(head, `${path}/classification`, version, classification);
    expect(classified).toMatchObject({ ...classification, reception: { classifiedAt: expect.any(String) } });
    expect(await limit(path, 'R1.body')).toMatchObject({ status: 'met' });
    const twice = await tried(head, 'put', `${path}/classification`, classification);
    expect([twice.status, twice.body.code]).toEqual([409, 'classified-already']);
    const notified = await tried(head, 'put', `${path}/procuracy-notice`);
    expect([notified.status, notified.body.reception.notifiedAt]).toEqual([200, expect.any(String)]);
    expect(await limit(path, 'R9.body')).toMatchObject({ status: 'met' });
    const procurator = await city.as('vks-hn.vien-truong');
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      expect(items).toMatchObject([{ agency: 'pc02', from: [id], decisions: [{ decision: 'reception' }] }]);
    });
  });

  it('is none that the city’s desk has received, which has classified it and tells the procuracy', async () => {
    const desk = await city.as('ca-hn.chi-huy');
    const { id, reception } = await takenUp(desk, head, await classifiedReport(desk));
    const path = `/verifications/${id}`;
    expect([reception, await limit(path, 'R1.body'), await limit(path, 'R9.body')]).toEqual([
      null,
      undefined,
      undefined,
    ]);
    const refused = await tried(head, 'put', `${path}/procuracy-notice`);
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([409, 'notified-already', 'BLTTHS 146(5)']);
  });

  it('goes at once by whoever is on duty, also where they have classified it (TT 28/2020 7(1), 8(1))', async () => {
    const duty = await city.as('ca-hoan-kiem.truc-ban');
    const told = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo qua điện thoại.' };
    const { body: report } = await duty.post('/reports', told);
    const found = { finding: 'crime-signs', urgency: ['flagrant'], article: '150', clause: '1' };
    const { version } = await act(duty, `/reports/${report.id}/classification`, report.version, found);
    expect(await act(duty, `/reports/${report.id}/handover`, version)).toMatchObject({ status: 'offered' });
  });
});
