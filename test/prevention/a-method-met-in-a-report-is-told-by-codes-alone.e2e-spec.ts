import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, only, read, type Answered } from '../stories/acting';
import { everyMessage } from '../stories/everything';

const seen = {
  unit: 'c00070',
  methods: ['MO04'],
  channels: ['zalo'],
  countries: ['CN'],
  routes: ['lang-son', 'lang-son-rail'],
  seenOn: '2025-08-01',
};

describe('a method met in a report', () => {
  let city: TestCity;
  let desk: Client;
  let prevention: Client;
  let report: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pcmbn-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    prevention = await city.as('pcmbn-hn.lanh-dao');
    report = await classifiedReport(desk);
  });

  it('is told to prevention by an officer who works on it', async () => {
    const told = { ...seen, about: report.id, description: 'canary: ảnh cưới giả' };
    expect((await desk.post('/method-sightings', told)).status).toBe(201);
    const sighting = await eventually(() => only(prevention, '/method-sightings'));
    const { unit, methods, channels, countries, routes, seenOn } = sighting;
    expect({ unit, methods, channels, countries, routes, seenOn }).toEqual(seen);
    expect(sighting.reporter).toBe('ca-hn');
    const reading = await prevention.post(`/method-sightings/${sighting.id}/readings`, { purpose: 'soạn cảnh báo' });
    expect(reading.body).toEqual({ description: 'canary: ảnh cưới giả' });
  });

  it('is of a file of the agency, known or described, and reported by nobody else', async () => {
    const operator = await city.as('ca-hn.van-hanh');
    expect((await operator.post('/method-sightings', { ...seen, about: report.id })).status).toBe(403);
    const elsewhere = { ...seen, about: '01900000-0000-7000-8000-000000000001' };
    expect((await desk.post('/method-sightings', elsewhere)).status).toBe(404);
    const nothing = await desk.post('/method-sightings', { ...seen, methods: [], about: report.id });
    expect([nothing.status, nothing.body.errors[0].field]).toEqual([422, '/methods']);
  });

  it('shows by which channels, countries and routes it comes, and points to no place where it was met once', async () => {
    await eventually(async () => {
      const { methods } = await read(prevention, '/method-sightings/trend');
      expect(methods).toEqual([
        {
          method: 'MO04',
          alert: null,
          firstSeenOn: '2025-08-01',
          lastSeenOn: '2025-08-01',
          total: 1,
          channels: [{ code: 'zalo', total: 1 }],
          countries: [{ code: 'CN', total: 1 }],
          routes: [
            { code: 'lang-son', total: 1 },
            { code: 'lang-son-rail', total: 1 },
          ],
          months: [{ month: '2025-08', total: 1 }],
          hotSpots: [],
        },
      ]);
    });
    expect(everyMessage(city)).not.toContain(Buffer.from('canary').toString('latin1'));
  });
});
