import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from './acting';

const UNIT = 'c00070';

describe('a campaign on 30/7', () => {
  let city: TestCity;
  let analyst: Client;

  beforeAll(async () => {
    city = await startAgencies(['pcmbn-hn', 'bcd-138'], { at: '2025-07-02T02:00:00.000Z' });
    analyst = await city.as('bcd-138.phan-tich');
  });

  const shows = (id: string, figure: object) =>
    eventually(async () => {
      const { targets, further } = await read(analyst, '/scorecard?period=2025');
      const found = [...targets, ...further].flatMap(({ indicators }: Answered) => indicators);
      expect(found.find((indicator: Answered) => indicator.id === id)).toMatchObject(figure);
    });

  it('is owed from its plan to its report, and no other campaign is one', async () => {
    const officer = await city.as('pcmbn-hn.phong-ngua');
    const head = await city.as('pcmbn-hn.lanh-dao');
    await shows('T7', { numerator: 0, denominator: 0, verdict: 'no-cases' });
    const days = { unit: UNIT, startsOn: '2025-07-01', endsOn: '2025-07-30' };
    await officer.post('/campaigns', { ...days, title: 'Trường học', occasion: 'school' }).expect(201);
    const campaign = { ...days, title: 'Hưởng ứng 30/7', occasion: 'thirty-july' };
    const { body: planned } = await officer.post('/campaigns', campaign).expect(201);
    await shows('T7', { numerator: 0, denominator: 1, notYetDue: 1, verdict: 'not-yet-due' });
    await shows('P2', { numerator: 0, denominator: 2 });
    const approved = await act(head, `/campaigns/${planned.id}/approval`, planned.version, { paper: '1/QĐ' });
    const running = await act(officer, `/campaigns/${planned.id}/start`, approved.version);
    city.clock.advance({ days: 30 });
    await shows('T7', { numerator: 0, denominator: 1, notYetDue: 0, verdict: 'missed' });
    const results = { peopleReached: 10, events: 1, materials: 0, channels: ['meeting'] };
    await act(officer, `/campaigns/${planned.id}/report`, running.version, results);
    await shows('T7', { numerator: 1, denominator: 1, verdict: 'met' });
  });
});
