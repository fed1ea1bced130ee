import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, only, post, put, read, tried, type Answered } from './acting';
import { everyMessage } from './everything';

const NOW = '2025-08-04T02:00:00.000Z';
const EARLIER = '2025-08-03T03:00:00.000Z';
const MET = { methods: ['MO01'], seenOn: '2025-07-20' };
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

  it('is put right with every agency where it was told wrongly, and what stood before stays', async () => {
    const { id } = await only(prevention, '/method-alerts');
    const path = `/method-alerts/${id}`;
    const advice = 'Gọi 111 hoặc 113.';
    await post(prevention, `${path}/corrections`, { reason: 'wrong-entry', changes: { advice } });
    for (const officer of ['ca-hn.chi-huy', 'so-y-te.ho-tro']) {
      const client = await city.as(officer);
      await eventually(async () =>
        expect(await only(client, '/bulletins')).toMatchObject({
          ...{ issuedAt: NOW, endedAt: null, content: { methods: ['MO13'], advice } },
          before: [{ issuedAt: NOW, content: { advice: 'Gọi 111.' } }],
        }),
      );
    }
  });

  it('is put right in when it was drafted and issued, which every agency is told', async () => {
    const { id } = await only(prevention, '/method-alerts');
    const path = `/method-alerts/${id}`;
    const rightly = async (type: string): Promise<Answered> => {
      const { id: entry } = await lastEntry(prevention, path, type);
      const correction = { entry, reason: 'wrong-time', changes: { occurredAt: EARLIER } };
      return tried(prevention, 'post', `${path}/entry-corrections`, correction);
    };
    expect(await rightly('prevention.alert-issued')).toMatchObject({ body: { code: 'before-what-it-rests-on' } });
    expect((await rightly('prevention.alert-drafted')).status).toBe(200);
    expect((await rightly('prevention.alert-issued')).status).toBe(200);
    const client = await city.as('ca-hoan-kiem.truc-ban');
    await eventually(async () =>
      expect(await only(client, '/bulletins')).toMatchObject({
        issuedAt: EARLIER,
        before: [{ content: { advice: 'Gọi 111.' } }, { issuedAt: NOW }],
      }),
    );
  });

  it('is put right by whoever has met it, and by nobody else', async () => {
    const changes = { seenOn: '2025-07-27' };
    const wrong = { reason: 'wrong-time', changes };
    expect(await tried(prevention, 'post', `/method-sightings/${sighting.id}/corrections`, wrong)).toMatchObject({
      ...{ status: 409, body: { code: 'told-by-another-agency' } },
    });
    const { body: own } = await prevention.post('/method-sightings/own', { ...MET, unit: sighting.unit });
    expect(await post(prevention, `/method-sightings/${own.id}/corrections`, wrong)).toMatchObject(changes);
    await put(prevention, `/method-sightings/${own.id}/setting-aside`);
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
