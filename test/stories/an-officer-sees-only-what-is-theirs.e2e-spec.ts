import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { put, read } from './acting';

describe('an officer', () => {
  let city: TestCity;
  let hoanKiem: Client;
  let cuaNam: Client;
  let report: { id: string; version: number };

  beforeAll(async () => {
    city = await startAgencies(['ca-hoan-kiem'], { at: '2025-08-04T02:00:00.000Z' });
    hoanKiem = await city.as('ca-hoan-kiem.truc-ban');
    cuaNam = await city.as('ca-hoan-kiem.truc-ban-cua-nam');
    const reception = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo.' };
    report = (await hoanKiem.post('/reports', reception)).body;
  });

  it('sees the files of the own units, and no sign of others', async () => {
    expect((await read(hoanKiem, '/reports')).items).toHaveLength(1);
    expect((await read(cuaNam, '/reports')).items).toEqual([]);
    const sealed = await cuaNam.get(`/reports/${report.id}`);
    const absent = await cuaNam.get('/reports/01900000-0000-7000-8000-00000000dead');
    expect(sealed.status).toBe(404);
    const blank = ({ body }: { body: object }) => ({ ...body, instance: '', request: '' });
    expect(blank(sealed)).toEqual(blank(absent));
  });

  it('cannot receive for another unit', async () => {
    const reception = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo.' };
    const refused = await cuaNam.post('/reports', reception);
    expect([refused.status, refused.body.field]).toEqual([403, '/unit']);
  });

  it('of a commune desk receives and passes on, and does not close', async () => {
    const chief = await city.as('ca-hoan-kiem.chi-huy');
    const classified = await put(chief, `/reports/${report.id}/classification`, { finding: 'no-crime' });
    const closed = await chief
      .put(`/reports/${report.id}/closure`, { ground: 'no-crime' })
      .set('if-match', `"${classified.version}"`)
      .set('accept-language', 'en');
    expect(closed.status).toBe(409);
    expect(closed.body).toMatchObject({ law: 'BLTTHS 146(3)', title: 'A commune desk does not close a report' });
  });

  it('without the role may not act, and without a token sees nothing', async () => {
    const operator = await city.as('ca-hoan-kiem.van-hanh');
    const received = await operator.post('/reports', {
      source: 'report',
      channel: 'phone',
      unit: 'c00070',
      account: 'x',
    });
    expect(received.status).toBe(403);
    const stranger = await city.as('pc02.thu-truong', 'ca-hoan-kiem');
    expect((await stranger.get('/reports')).status).toBe(403);
    const { url } = city.agency('ca-hoan-kiem').service();
    expect((await fetch(`${url}/reports`)).status).toBe(401);
  });
});
