import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { DataSource } from 'typeorm';
import { act, only, read, tried, type Answered } from '../stories/acting';

const alert = {
  unit: 'c00070',
  title: '“Việc nhẹ lương cao” ở nước ngoài',
  methods: ['MO01'],
  channels: ['facebook', 'zalo'],
  countries: ['KH'],
  routes: ['noi-bai'],
  firstSeenOn: '2025-07-20',
  warning: 'Tuyển người qua nhóm kín, giữ giấy tờ, ép lừa đảo trực tuyến.',
  advice: 'Không giao giấy tờ; gọi Tổng đài 111.',
};
const AGENCIES = ['ca-hn', 'so-y-te'] as const;

describe('a method alert', () => {
  let city: TestCity;
  let head: Client;
  let issued: Answered;

  beforeAll(async () => {
    city = await startAgencies(['pcmbn-hn', ...AGENCIES], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pcmbn-hn.lanh-dao');
  });

  it('is drafted by an officer and issued by the head alone', async () => {
    const officer = await city.as('pcmbn-hn.phong-ngua');
    const drafted = await officer.post('/method-alerts', alert);
    expect([drafted.status, drafted.body.status]).toEqual([201, 'drafted']);
    const path = `/method-alerts/${drafted.body.id}/issue`;
    const refused = await tried(officer, 'put', path);
    expect(refused.status).toBe(403);
    issued = await act(head, path, drafted.body.version);
    expect(issued.status).toBe('issued');
  });

  it.each(AGENCIES)('warns %s within moments, whatever its officers’ units are', async (id) => {
    const client = await city.as(`${id}.van-hanh`);
    const { source, content } = await eventually(() => only(client, '/bulletins'));
    const { unit: _, ...told } = alert;
    expect([source, content]).toEqual(['pcmbn-hn', { ...told, number: issued.number }]);
  });

  it('that is withdrawn is no longer shown, and is kept', async () => {
    await act(head, `/method-alerts/${issued.id}/withdrawal`, issued.version, { ending: 'superseded' });
    const client = await city.as('ca-hn.van-hanh');
    await eventually(async () => expect((await read(client, '/bulletins')).items).toEqual([]));
    expect((await only(client, '/bulletins?ended=true')).endedAt).not.toBeNull();
  });

  it('of an agency that is not there to warn is taken in by nobody', async () => {
    const source = await new DataSource({ type: 'postgres', url: city.agency('so-y-te').database.owner }).initialize();
    await source.query(
      `WITH entry AS (
         INSERT INTO journal (id, audience, procedure, file_id, file_version, type, schema_version, data, officer, occurred_at, recorded_at)
         VALUES (gen_random_uuid(), 'bulletins', 'alert', gen_random_uuid(), 1, 'bulletin.method-alert', 1, $1, 'x', $2, $2) RETURNING position
       ) INSERT INTO unsealed SELECT position FROM entry`,
      [JSON.stringify({ ...alert, number: '9', unit: undefined }), '2025-08-04T02:00:00.000Z'],
    );
    await source.destroy();
    const operator = await city.as('ca-hn.van-hanh');
    await eventually(async () => {
      const { items } = await read(operator, '/operations/parked');
      expect(items).toMatchObject([{ source: 'so-y-te', channel: 'bulletins' }]);
    });
    expect((await read(operator, '/bulletins')).items).toEqual([]);
  });
});
