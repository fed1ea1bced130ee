import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, post, read, takenUp } from './acting';
import { everyMessage, everyRow } from './everything';

/** Planted where persons are entered; found nowhere else. */
const CANARIES = ['Canary Nguyễn', '0900133133', 'canary lời kể', 'Canary Bị can', 'canary căn cứ'];
const AGENCIES = ['ca-hn', 'pc02', 'vks-hn'];

describe('a person', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let caseId: string;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    const report = await classifiedReport(desk, {
      reporter: { name: 'Canary Nguyễn', phone: '0900133133' },
      account: 'canary lời kể',
    });
    const taken = await takenUp(desk, head, report);
    const found = await act(head, `/verifications/${taken.id}/grounds`, taken.version, { article: '150', clause: '1' });
    caseId = (await act(head, `/verifications/${taken.id}/initiation`, found.version)).case;
    const charge = { person: { name: 'Canary Bị can' }, article: '150', clause: '1', grounds: 'canary căn cứ' };
    await post(head, `/cases/${caseId}/accused`, charge);
    const procurator = await city.as('vks-hn.vien-truong');
    await eventually(async () =>
      expect((await read(procurator, '/exchanges?kind=charge-approval')).items).toHaveLength(1),
    );
  });

  it('is read by an officer with a purpose, and the reading is logged', async () => {
    const { accused } = await read(head, `/cases/${caseId}`);
    const reading = await head.post(`/cases/${caseId}/accused/${accused[0].id}/readings`, { purpose: 'lập cáo trạng' });
    expect(reading.body.name).toBe('Canary Bị can');
    expect(await everyRow(city, 'pc02')).toContain('lập cáo trạng');
  });

  it.each(AGENCIES)('stands in clear in no table of %s', async (id) => {
    const rows = await everyRow(city, id);
    expect(rows).toContain('exchange.receipted');
    for (const canary of CANARIES) expect(rows).not.toContain(canary);
  });

  it('stands in clear in no message of the broker', () => {
    const messages = everyMessage(city);
    expect(messages).toContain('intake.report-classified');
    for (const canary of CANARIES) expect(messages).not.toContain(Buffer.from(canary).toString('latin1'));
  });

  it('is in no metric', async () => {
    for (const id of AGENCIES) {
      const metrics = await (await fetch(`${city.agency(id).service().healthUrl}/metrics`)).text();
      expect(metrics).toContain('lachan_');
      for (const canary of CANARIES) expect(metrics).not.toContain(canary);
    }
  });

  it('is in no error', async () => {
    const wrong = {
      source: 'report',
      channel: 'nowhere',
      unit: 'c00070',
      reporter: { name: 'Canary Nguyễn', birthYear: 'canary căn cứ' },
    };
    const refused = await desk.post('/reports', wrong);
    expect(refused.status).toBe(422);
    for (const canary of CANARIES) expect(refused.text).not.toContain(canary);
  });
});
