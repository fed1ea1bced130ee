import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';
import { everyMessage } from './everything';

const NOW = '2025-08-04T02:00:00.000Z';
const NEW = 'canary-method: mời uống trà sữa có thuốc mê ở bến xe';
const person = { name: 'Canary Thị Mận', birthYear: 2004, nationality: 'VN' };
const first = { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'mẹ', when: 'tối' } };

describe('a method first seen in a victim’s account', () => {
  let city: TestCity;
  let support: Client;
  let prevention: Client;
  let victim: Answered;
  let sighting: Answered;

  const report = async (body: object): Promise<Answered> => {
    const answer = await tried(support, 'post', `/victims/${victim.id}/method-sightings`, body);
    return { ...answer.body, answered: answer.status };
  };

  beforeAll(async () => {
    city = await startAgencies(['so-y-te', 'pcmbn-hn', 'ca-hn', 'ca-hoan-kiem'], { at: NOW });
    support = await city.as('so-y-te.ho-tro');
    prevention = await city.as('pcmbn-hn.lanh-dao');
    const declared = { way: 'self-declared', unit: 'c00070', person, first, account: 'canary: em bị đưa đi' };
    victim = (await support.post('/victims', declared)).body;
  });

  it('is told to prevention by codes, and what is new about it sealed', async () => {
    expect(await report({ seenOn: '2025-07-28' })).toMatchObject({ answered: 422 });
    const told = { methods: ['MO13'], channels: ['stranger'], countries: ['KH'], routes: ['noi-bai', 'other'] };
    expect(await report({ ...told, seenOn: '2025-07-28', description: NEW })).toMatchObject({ answered: 200 });
    sighting = await eventually(() => only(prevention, '/method-sightings'));
    expect(sighting).toMatchObject({ ...told, unit: 'c00070', reporter: 'so-y-te', status: 'reported' });
    const reading = await prevention.post(`/method-sightings/${sighting.id}/readings`, { purpose: 'soạn cảnh báo' });
    expect(reading.body).toEqual({ description: NEW });
  });

  it('warns every agency the same minute, and who reported it learns by which alert', async () => {
    const { methods, channels, countries, routes, seenOn: firstSeenOn, unit } = sighting;
    const warning = 'Người lạ mời đồ uống có thuốc mê ở bến xe.';
    const draft = {
      unit,
      title: 'Thuốc mê ở bến xe',
      methods,
      channels,
      countries,
      routes,
      firstSeenOn,
      warning,
      advice: 'Gọi 111.',
    };
    const { body: alert } = await prevention.post('/method-alerts', draft);
    await act(prevention, `/method-alerts/${alert.id}/issue`, alert.version);
    await act(prevention, `/method-sightings/${sighting.id}/alert`, sighting.version, { alert: alert.id });
    for (const officer of [
      'ca-hn.chi-huy',
      'ca-hoan-kiem.truc-ban',
      'ca-hoan-kiem.truc-ban-cua-nam',
      'so-y-te.ho-tro',
    ]) {
      const client = await city.as(officer);
      const bulletin = await eventually(() => only(client, '/bulletins'));
      expect(bulletin).toMatchObject({
        issuedAt: NOW,
        content: { methods: ['MO13'], routes, firstSeenOn: '2025-07-28' },
      });
    }
    await eventually(async () => {
      const { answer } = await only(support, '/exchanges?kind=method-sighting');
      expect(answer).toMatchObject({ alert: alert.id });
    });
  });

  it('is counted by month, and a place only where it was seen three times', async () => {
    const trend = async (): Promise<Answered> => (await read(prevention, '/method-sightings/trend')).methods;
    expect(await trend()).toMatchObject([
      {
        ...{ method: 'MO13', firstSeenOn: '2025-07-28', total: 1, hotSpots: [] },
        channels: [{ code: 'stranger', total: 1 }],
        routes: [
          { code: 'noi-bai', total: 1 },
          { code: 'other', total: 1 },
        ],
      },
    ]);
    for (const seenOn of ['2025-08-01', '2025-08-03']) await report({ methods: ['MO13'], seenOn });
    await eventually(async () => {
      expect(await trend()).toMatchObject([
        {
          total: 3,
          months: [
            { month: '2025-07', total: 1 },
            { month: '2025-08', total: 2 },
          ],
          hotSpots: [{ unit: 'c00070', total: 3 }],
        },
      ]);
    });
  });

  it('says nothing of her on the bus', () => {
    for (const canary of ['Canary Thị', 'canary: em', 'canary-method'])
      expect(everyMessage(city)).not.toContain(Buffer.from(canary).toString('latin1'));
  });
});
