import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { post, read, tried, type Answered } from './acting';
import { everyMessage, everyRow } from './everything';

const WOMAN = { name: 'Canary Chị Hoa', birthDate: '1999-04-12', nationality: 'VN' };
const GIRL = { name: 'Canary Em Lan', birthDate: '2010-03-08', nationality: 'VN' };
const MAN = { name: 'Canary Anh Dũng', birthYear: 1995, nationality: 'VN' };
const first = {
  immediateDanger: false,
  suspectIsRelative: 'unknown',
  safeContact: { whoMayCall: 'canary bạn học', when: 'tối' },
};
const account = (who: string): string => `canary: lời kể của ${who}`;

describe('three people returned together', () => {
  let city: TestCity;
  let officer: Client;
  let support: Client;
  let group: Answered;

  const now = async (): Promise<Answered> => (group = await read(officer, `/returns/${group.id}`));
  const put = async (path: string, body: object = {}): Promise<Answered> => {
    const answer = await tried(officer, 'put', `/returns/${group.id}/${path}`, body);
    return { ...answer.body, answered: answer.status };
  };
  const refer = (index: number, more: object): Promise<Answered> =>
    put(`persons/${group.persons[index].id}/referral`, { first, account: account(String(index)), ...more });
  const victims = async (): Promise<Answered[]> => (await read(support, '/victims')).items;

  beforeAll(async () => {
    city = await startAgencies(['so-ngoai-vu', 'so-y-te', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    officer = await city.as('so-ngoai-vu.hop-tac');
    support = await city.as('so-y-te.ho-tro');
  });

  it('are planned as one operation, and each is read apart', async () => {
    const persons = [WOMAN, GIRL, MAN].map((person) => ({ person }));
    const plan = { way: 'mission', country: 'KH', unit: 'c00070', until: '2025-08-10', persons };
    const planned = await officer.post('/returns', plan);
    expect([planned.status, planned.body]).toEqual([201, expect.objectContaining({ status: 'planned' })]);
    group = planned.body;
    expect(group.persons.map(({ minor }: Answered) => minor)).toEqual([false, true, false]);
    const reading = (id: string) => officer.post(`/returns/${group.id}/persons/${id}/readings`, { purpose: 'đón' });
    expect((await reading(group.persons[1].id)).body).toEqual({ person: GIRL });
    expect((await reading(group.id)).status).toBe(404);
    const step = { step: 'rescued', with: 'foreign-police' };
    const rescued = await post(officer, `/returns/${group.id}/rescue-steps`, step);
    expect(rescued.rescue).toEqual([expect.objectContaining(step)]);
  });

  it('travel when it is known who they are and each has papers, and are received at the border', async () => {
    expect(await put('departure')).toMatchObject({ answered: 409, code: 'papers-missing', law: 'Luật 53/2024 30' });
    for (const { id } of group.persons) {
      expect(await put(`persons/${id}/identity`, { identity: 'citizen' })).toMatchObject({ answered: 200 });
      await post(officer, `/returns/${group.id}/persons/${id}/papers`, { paper: 'travel-document' });
    }
    expect(await put('departure')).toMatchObject({ answered: 200, status: 'under-way' });
    city.clock.advance({ days: 2 });
    expect(await put('reception', { gate: 'land-border' })).toMatchObject({ answered: 200, status: 'received' });
    const { deadlines } = await read(officer, `/returns/${group.id}/history`);
    expect(deadlines.map(({ rule, status }: Answered) => [rule, status])).toEqual([
      ['return-arrival', 'met'],
      ['return-handover', 'running'],
      ['return-handover', 'running'],
      ['return-handover', 'running'],
    ]);
  });

  it('go to no relative who may have sold them, and a child goes with an escort', async () => {
    const toRelatives = { to: 'relatives', escort: 'relative' };
    const path = `persons/${group.persons[1].id}/handover`;
    expect(await put(path, toRelatives)).toMatchObject({ answered: 409, code: 'relatives-barred' });
    expect(await refer(1, {})).toMatchObject({ answered: 422, code: 'escort-missing', field: '/escort' });
    expect(await refer(1, { escort: 'officer' })).toMatchObject({ answered: 200, status: 'received' });
  });

  it('are three victims, with what each has told, in the communes where they live', async () => {
    await refer(0, {});
    expect(await refer(2, { unit: 'c00004' })).toMatchObject({ answered: 200, status: 'handed-over' });
    await eventually(async () => expect(await victims()).toHaveLength(3));
    const found = await victims();
    expect(found.map(({ way, from }: Answered) => [way, from])).toEqual(found.map(() => ['returned', [group.id]]));
    expect(found.map(({ unit }: Answered) => unit).sort()).toEqual(['c00004', 'c00070', 'c00070']);
    const minor = found.find((one: Answered) => one.minor);
    const reading = await support.post(`/victims/${minor.id}/readings`, { purpose: 'gặp lần đầu' });
    expect(reading.body).toMatchObject({ person: GIRL, first, account: account('1') });
  });

  it('are answered for one by one', async () => {
    const { id } = (await victims()).find((one: Answered) => one.minor);
    await post(support, `/victims/${id}/supports`, { support: 'medical' });
    await eventually(async () => {
      const { persons } = await now();
      expect(persons.map(({ handedOver }: Answered) => handedOver.referral.outcome)).toEqual([null, 'supported', null]);
      expect(persons[1].handedOver.referral.victim).toBe(id);
    });
  });

  it('count as one operation and three persons', async () => {
    const analyst = await city.as('bcd-138.phan-tich');
    await eventually(async () => {
      const { further } = await read(analyst, '/scorecard?period=2025');
      const shown = further.flatMap(({ indicators }: Answered) => indicators);
      expect(shown.find(({ id }: Answered) => id === 'C3')).toMatchObject({ numerator: 3, denominator: 3 });
    });
  });

  it('stand in clear in no table and no message', async () => {
    for (const text of [await everyRow(city, 'so-ngoai-vu'), await everyRow(city, 'so-y-te'), everyMessage(city)])
      for (const canary of ['Canary', 'canary']) expect(text).not.toContain(canary);
    expect(everyMessage(city)).not.toContain('"escort"');
  });
});
