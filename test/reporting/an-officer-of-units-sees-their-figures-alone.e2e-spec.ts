import type { Client } from '@la-chan/testing';
import { cityFacts } from './city';
import { ANALYST, arrived, journal, startCity } from './journals';

interface Card {
  scope: string;
  targets: {
    indicators: { numerator: number; denominator: number; breakdown: { key: string; denominator: number }[] }[];
  }[];
}

describe('an analyst of two wards', () => {
  const facts = cityFacts({ seed: 21, reports: 90, from: '2026-01-05', days: 200 });
  const own = ['c00070', 'c00082'];
  let city: Client;
  let wards: Client;
  let operator: Client;
  let desk: Client;

  const card = async (client: Client, query = ''): Promise<Card> =>
    (await client.get(`/scorecard?period=2026${query}`).expect(200)).body as Card;
  const received = (shown: Card) => shown.targets[0]!.indicators[0]!;

  beforeAll(async () => {
    const agencies = await startCity('2026-08-20T02:00:00.000Z');
    const officer = { id: 'bcd-138.hai-phuong', agency: 'bcd-138', roles: ['analyst'] as 'analyst'[], units: own };
    [city, wards, operator, desk] = await Promise.all([
      agencies.as(ANALYST),
      agencies.as(officer),
      agencies.as('bcd-138.van-hanh'),
      agencies.as('ca-hn.truc-ban', 'bcd-138'),
    ]);
    await journal(agencies, facts);
    await arrived(city, facts);
  });

  it('sees the sums of these wards, as the breakdown of the city has them', async () => {
    const whole = received(await card(city, '&by=unit')).breakdown;
    const expected = whole.filter(({ key }) => own.includes(key)).reduce((sum, part) => sum + part.denominator, 0);
    const shown = await card(wards, '&by=unit');
    expect(shown.scope).toBe('part');
    expect(received(shown).denominator).toBe(expected);
    expect(
      received(shown)
        .breakdown.map(({ key }) => key)
        .sort(),
    ).toEqual(own);
  });

  it('sees the same for odd days, which are summed up from the entries', async () => {
    const dates = '&from=2026-02-03&to=2026-07-19';
    const whole = received(await card(city, `${dates}&by=unit`)).breakdown;
    const expected = whole.filter(({ key }) => own.includes(key)).reduce((sum, part) => sum + part.denominator, 0);
    expect(received(await card(wards, dates)).denominator).toBe(expected);
  });

  it('sees the books without the handovers of the whole city', async () => {
    const ofReports = async (client: Client) => {
      const { body } = await client.get('/scorecard/identity?period=2026').expect(200);
      const { books } = body as { books: { city: unknown; agencies: unknown[] }[] };
      return books[0]!;
    };
    expect((await ofReports(city)).city).toMatchObject({ breach: false });
    const { city: handovers, agencies } = await ofReports(wards);
    expect(handovers).toBeNull();
    expect(agencies.length).toBeGreaterThan(0);
  });

  it('sees nothing of another ward, whatever is asked', async () => {
    expect(received(await card(wards, '&unit=c00004')).denominator).toBe(0);
    const { body } = await wards.get('/scorecard/T1/entries?period=2026&part=denominator&limit=200').expect(200);
    const { items } = body as { items: { unit: { code: string } }[] };
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ unit }) => !own.includes(unit.code))).toEqual([]);
    const since = await wards.get('/scorecard/changes?since=2026-01-01T00:00:00.000Z&limit=200').expect(200);
    const facts = since.body as { items: { entries: { unit: { code: string } }[] }[] };
    expect(facts.items.flatMap(({ entries }) => entries).filter(({ unit }) => !own.includes(unit.code))).toEqual([]);
    const open = (await wards.get('/scorecard/T2/open-files?period=2026').expect(200)).body as {
      items: { unit: { code: string } }[];
    };
    expect(open.items.filter(({ unit }) => !own.includes(unit.code))).toEqual([]);
  });

  it('finds a ward under its district, and says of others among which they lie', async () => {
    const districts = received(await card(city, '&by=unit&geography=districts')).breakdown as unknown as {
      key: string;
      among: unknown[];
      denominator: number;
    }[];
    expect(districts.some(({ key }) => key.startsWith('d'))).toBe(true);
    for (const { key, among } of districts) expect(key.startsWith('c')).toBe(among.length > 0);
    expect(districts.reduce((sum, { denominator }) => sum + denominator, 0)).toBe(
      received(await card(city)).denominator,
    );
  });

  it('is refused without the role, from another agency, and without a token', async () => {
    await operator.get('/scorecard').expect(403);
    await operator.get('/scorecard/completeness').expect(200);
    await desk.get('/scorecard').expect(403);
    await city.get('/scorecard').set('authorization', '').expect(401);
    await city.get('/scorecard/stream').set('authorization', '').expect(401);
  });

  it('is told what is wrong with a question', async () => {
    const wrong = async (query: string): Promise<[number, string]> => {
      const { status, body } = await city.get(`/scorecard?${query}`);
      return [status, (body as { type: string }).type];
    };
    expect(await wrong('plan=133-KH-UBND')).toEqual([404, 'urn:la-chan:problem:plan-unknown']);
    expect(await wrong('plan=133/KH-UBND&planDate=2025-05-14')).toEqual([404, 'urn:la-chan:problem:plan-unknown']);
    expect((await city.get('/scorecard?plan=133/KH-UBND&planDate=2024-05-02').expect(200)).status).toBe(200);
    expect(await wrong('from=2026-05-01&to=2026-04-30')).toEqual([422, 'urn:la-chan:problem:period-backwards']);
    expect(await wrong('readings=T2.suspended:perhaps')).toEqual([422, 'urn:la-chan:problem:reading-unknown']);
    expect((await wrong('period=2026-13'))[0]).toBe(422);
  });
});
