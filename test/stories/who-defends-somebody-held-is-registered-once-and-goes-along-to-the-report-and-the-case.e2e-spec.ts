import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, lastEntry, post, put, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

const crime = { article: '150', clause: '1' };

describe('who defends somebody who is held', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let investigator: Client;
  let held: Answered;
  let custody: string;
  let report: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    investigator = await city.as('pc02.dieu-tra-vien');
    desk = await city.as('ca-hn.chi-huy');
    report = await takenUp(desk, head, await classifiedReport(desk));
    held = await holding();
    custody = `/custodies/${String(held.id)}`;
  });

  const holding = async (): Promise<Answered> => {
    const holding = { unit: 'c00070', minutes: '7/BB', ground: 'in-the-act', person: { name: 'Trần Văn Canary' } };
    return (await investigator.post('/custodies', holding)).body;
  };
  const defended = (path: string, of?: string) =>
    tried(investigator, 'post', `${path}/participants`, { role: 'defender', of, person: { name: 'Luật sư Canary' } });
  const initiated = async (path: string): Promise<{ id: string; file: string }> => {
    const known = (await read(head, '/cases')).items.map(({ id }: Answered) => id);
    await put(head, `${path}/grounds`, crime);
    await put(head, `${path}/initiation`, { signedBy: 'head' });
    const { items } = await read(head, '/cases');
    const { id } = items.find((one: Answered) => !known.includes(one.id));
    return { id, file: `/cases/${String(id)}` };
  };
  const takingPart = async (path: string): Promise<object[]> =>
    (await read(head, path)).participants.filter(({ endedAt }: Answered) => endedAt === null);

  it('is registered in the custody, sealed, for whoever is held alone (TT 28/2020 4(1), 10(5))', async () => {
    for (const nobody of [undefined, held.id]) {
      const { status, body } = await defended(custody, nobody);
      expect([status, body]).toMatchObject([409, { code: 'takes-part-for-nobody' }]);
    }
    const first = (await defended(custody, held.person)).body.participants.at(-1);
    expect(first).toMatchObject({ role: 'defender', of: held.person, endedAt: null });
    const reading = await investigator.post(`${custody}/participants/${String(first.participant)}/readings`, {
      purpose: 'thông báo',
    });
    expect(reading.body).toEqual({ name: 'Luật sư Canary' });
    expect(JSON.stringify([await read(head, custody), await read(head, `${custody}/history`)])).not.toContain('Canary');
  });

  it('may do so no more, and another in their place, of which the hour is put right', async () => {
    const [{ participant }] = (await read(head, custody)).participants;
    const dismissed = await tried(investigator, 'delete', `${custody}/participants/${String(participant)}`, {});
    expect([dismissed.status, dismissed.body.participants]).toMatchObject([200, [{ endedAt: expect.any(String) }]]);
    city.clock.advance({ hours: 2 });
    expect((await defended(custody, held.person)).status).toBe(200);
    const { id: entry } = await lastEntry(head, custody, 'investigation.participant-registered');
    const righted = await tried(head, 'post', `${custody}/corrections`, {
      ...{ entry, reason: 'wrong-time', changes: { occurredAt: '2025-08-04T03:00:00.000Z' } },
    });
    expect(righted.status).toBe(200);
  });

  it('goes along with them to the report, and is registered there then', async () => {
    const [defender] = await takingPart(custody);
    await put(investigator, `${custody}/matter`, { verification: report.id });
    expect(await takingPart(`/verifications/${String(report.id)}`)).toEqual([
      { participant: held.person, person: held.person, role: 'denounced', endedAt: null },
      defender,
    ]);
    const { status, body } = await defended(custody, held.person);
    expect([status, body]).toMatchObject([409, { code: 'takes-part-in-matter', law: 'TT 28/2020 4(1), 10(5)' }]);
  });

  it('defends the accused in the case that comes of it, and is not registered twice', async () => {
    const path = `/verifications/${String(report.id)}`;
    const defender = (await takingPart(path)).at(-1);
    const { id: known, file } = await initiated(path);
    const charged = await post(head, `${file}/accused`, { ...crime, grounds: 'canary', denounced: held.person });
    expect(charged.accused).toMatchObject([{ id: held.person }]);
    await put(investigator, `${custody}/matter`, { case: known, accused: held.person });
    expect(await takingPart(file)).toEqual([defender]);
  });

  it('defends the accused also where that one is charged by name', async () => {
    const other = await holding();
    const path = `/custodies/${String(other.id)}`;
    const { id: verification } = await takenUp(desk, head, await classifiedReport(desk));
    expect((await defended(path, other.person)).status).toBe(200);
    const [defender] = await takingPart(path);
    await put(investigator, `${path}/matter`, { verification });
    const { id: known, file } = await initiated(`/verifications/${String(verification)}`);
    const charge = { ...crime, grounds: 'canary', person: { name: 'Trần Văn Canary' } };
    const accused = String((await post(head, `${file}/accused`, charge)).accused.at(-1).id);
    expect(await takingPart(file)).toHaveLength(2);
    await put(investigator, `${path}/matter`, { case: known, accused });
    expect(await takingPart(file)).toEqual([{ ...defender, of: accused }]);
  });

  it('stays in the custody in a case in which nobody is charged, and goes along to the accused', async () => {
    const other = await holding();
    const path = `/custodies/${String(other.id)}`;
    const place = { unit: 'c00070', number: '42/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id: known } = await caseUnderWay(head, ['Phạm Văn Canary'], place);
    await put(investigator, `${path}/matter`, { case: known });
    expect((await defended(path, other.person)).status).toBe(200);
    const file = `/cases/${String(known)}`;
    expect(await takingPart(file)).toEqual([]);
    const charge = { ...crime, grounds: 'canary', person: { name: 'Trần Văn Canary' } };
    const accused = String((await post(head, `${file}/accused`, charge)).accused.at(-1).id);
    const [defender] = await takingPart(path);
    for (const once of [1, 2]) {
      await put(investigator, `${path}/matter`, { case: known, accused });
      expect([once, await takingPart(file)]).toEqual([once, [{ ...defender, of: accused }]]);
    }
  });
});
