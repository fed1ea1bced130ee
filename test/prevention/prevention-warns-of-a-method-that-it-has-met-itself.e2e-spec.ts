import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, type Answered } from '../stories/acting';
import { everyMessage, everyRow } from '../stories/everything';

const seen = { methods: ['MO05'], channels: ['zalo'], countries: ['CN'], routes: ['lao-cai'], seenOn: '2025-08-02' };
const NEW = 'canary: nhóm kín cho nhận con nuôi';

describe('a method that the prevention agency has met itself', () => {
  let city: TestCity;
  let officer: Client;
  let sighting: Answered;

  beforeAll(async () => {
    city = await startAgencies(['pcmbn-hn', 'ca-hn'], { at: '2025-08-04T02:00:00.000Z' });
    officer = await city.as('pcmbn-hn.phong-ngua');
  });

  it('is entered by its officers, known or described, with what is new about it sealed', async () => {
    const nothing = await officer.post('/method-sightings/own', { ...seen, unit: 'c00070', methods: [] });
    expect([nothing.status, nothing.body.errors[0].field]).toEqual([422, '/methods']);
    const early = await officer.post('/method-sightings/own', { ...seen, unit: 'c00070', occurredAt: '2025-08-09' });
    expect([early.status, early.body.code]).toEqual([422, 'occurs-in-future']);
    const operator = await city.as('pcmbn-hn.van-hanh');
    expect((await operator.post('/method-sightings/own', { ...seen, unit: 'c00070' })).status).toBe(403);
    const { status, body } = await officer.post('/method-sightings/own', { ...seen, unit: 'c00070', description: NEW });
    sighting = body;
    const told = { number: '1/2025/TD', status: 'reported', reporter: 'pcmbn-hn', exchange: null, alert: null };
    expect([status, sighting]).toEqual([201, expect.objectContaining({ ...seen, ...told, unit: 'c00070' })]);
    const reading = await officer.post(`/method-sightings/${sighting.id}/readings`, { purpose: 'soạn cảnh báo' });
    expect(reading.body).toEqual({ description: NEW });
  });

  it('counts beside those that others report, with its routes and channels', async () => {
    expect((await read(officer, '/method-sightings/trend')).methods).toMatchObject([
      {
        ...{ method: 'MO05', firstSeenOn: '2025-08-02', total: 1 },
        channels: [{ code: 'zalo', total: 1 }],
        routes: [{ code: 'lao-cai', total: 1 }],
      },
    ]);
  });

  it('is covered by an alert, and nobody else is told of the sighting', async () => {
    const draft = {
      ...{ unit: 'c00070', title: 'Cho nhận con nuôi', methods: ['MO05'], firstSeenOn: seen.seenOn },
      ...{ warning: 'Nhóm kín trên mạng.', advice: 'Gọi 111.' },
    };
    const { body: alert } = await officer.post('/method-alerts', draft);
    const covered = await act(officer, `/method-sightings/${sighting.id}/alert`, sighting.version, { alert: alert.id });
    expect(covered).toMatchObject({ status: 'covered', alert: alert.id });
    const other = (await officer.post('/method-sightings/own', { ...seen, unit: 'c00070' })).body;
    expect(await act(officer, `/method-sightings/${other.id}/setting-aside`, other.version)).toMatchObject({
      status: 'set-aside',
    });
    expect((await only(officer, '/method-sightings?status=covered')).id).toBe(sighting.id);
    expect((await read(officer, '/exchanges')).items).toEqual([]);
  });

  it('that is new is followed by the alert that stands for it', async () => {
    const fresh = { unit: 'c00070', seenOn: '2025-07-30', routes: ['quang-ninh'], description: 'canary: thủ đoạn mới' };
    const draft = { unit: 'c00070', title: 'Thủ đoạn mới', warning: 'Mô tả.', advice: 'Gọi 111.' };
    const { body: alert } = await officer.post('/method-alerts', draft);
    const { body: met } = await officer.post('/method-sightings/own', fresh);
    expect((await read(officer, '/method-sightings/trend')).methods).toHaveLength(1);
    await act(officer, `/method-sightings/${met.id}/alert`, met.version, { alert: alert.id });
    expect((await read(officer, '/method-sightings/trend')).methods).toMatchObject([
      { method: 'MO05', alert: null },
      {
        ...{ method: null, alert: { id: alert.id, number: alert.number, title: 'Thủ đoạn mới' } },
        ...{ firstSeenOn: '2025-07-30', total: 1, routes: [{ code: 'quang-ninh', total: 1 }] },
      },
    ]);
  });

  it('stands in clear in no table and no message', async () => {
    for (const text of [await everyRow(city, 'pcmbn-hn'), everyMessage(city)]) expect(text).not.toContain('canary');
  });
});
