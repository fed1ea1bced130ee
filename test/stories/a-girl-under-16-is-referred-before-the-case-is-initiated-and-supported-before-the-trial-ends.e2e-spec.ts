import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, only, read, takenUp, tried, type Answered } from './acting';
import { everyMessage, everyRow } from './everything';
import { charged, convicted, docketed, filed, heard } from './judicial';

const MONDAY = '2025-08-04T02:00:00.000Z';

/** Planted where she is spoken of; found nowhere else. */
const CANARIES = ['Canary Bé gái', 'canary: em bị giữ', 'canary cô giáo', 'canary đừng nhắc', 'Canary Đại diện'];
const girl = { name: 'Canary Bé gái', birthDate: '2010-03-08', nationality: 'VN', gender: 'female' };
const first = {
  immediateDanger: true,
  suspectIsRelative: 'yes',
  safeContact: { whoMayCall: 'canary cô giáo', when: 'sau 16 giờ', neverSay: 'canary đừng nhắc' },
  spokenToBy: 'female',
};

describe('a girl under 16', () => {
  let city: TestCity;
  let desk: Client;
  let support: Client;
  let head: Client;
  let report: Answered;
  let victim: Answered;

  const now = async (): Promise<Answered> => (victim = await read(support, `/victims/${victim.id}`));
  const given = async (name: string, expected = 200): Promise<Answered> => {
    const answer = await tried(support, 'post', `/victims/${victim.id}/supports`, { support: name });
    expect([answer.status, answer.body]).toEqual([expected, expect.anything()]);
    return answer.body;
  };

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'so-y-te', 'pc02', 'vks-hn', 'toa-hn'], { at: MONDAY });
    desk = await city.as('ca-hn.chi-huy');
    support = await city.as('so-y-te.ho-tro');
    head = await city.as('so-y-te.lanh-dao');
  });

  it('is referred by the desk before any case is initiated', async () => {
    report = await classifiedReport(desk);
    const path = `/reports/${report.id}/victim-referrals`;
    const body = { person: girl, first, account: 'canary: em bị giữ trong phòng trọ.' };
    const referred = await tried(desk, 'post', path, body);
    expect([referred.status, referred.body]).toEqual([200, expect.objectContaining({ status: 'classified' })]);
    expect(referred.body.referrals).toMatchObject([{ to: 'so-y-te', outcome: null }]);

    victim = await eventually(() => only(support, '/victims?immediateDanger=true'));
    expect(victim).toMatchObject({ status: 'awaiting-reception', way: 'referred', minor: true, standing: 'citizen' });
    expect(victim.from).toEqual([report.id]);
  });

  it('has rights before anybody has decided who she is', async () => {
    const { supports } = await read(support, `/victims/${victim.id}/entitlements`);
    const rights = Object.fromEntries(supports.map((one: Answered) => [one.support, one.right]));
    expect(rights).toMatchObject({ 'essential-needs': 'yes', psychological: 'yes', vocational: 'no' });
    await act(support, `/victims/${victim.id}/shelter`, victim.version, { facility: 'Ngôi nhà bình yên' });
  });

  it('is not asked again: what she has told came with her, and each reading is logged', async () => {
    const reading = await support.post(`/victims/${victim.id}/readings`, { purpose: 'gặp lần đầu' });
    expect(reading.body).toMatchObject({ first, person: girl, account: 'canary: em bị giữ trong phòng trọ.' });
    expect(Object.keys(reading.body)[0]).toBe('first');
    expect(await everyRow(city, 'so-y-te')).toContain('gặp lần đầu');
    const operator = await city.as('so-y-te.van-hanh');
    expect((await operator.post(`/victims/${victim.id}/readings`, { purpose: 'tò mò' })).status).toBe(403);
  });

  it('has 3 days for her initial verification, and nobody tells a family in which a suspect is', async () => {
    await act(support, `/victims/${victim.id}/reception`, (await now()).version);
    const { items } = await read(support, '/deadlines?procedure=victim');
    const due = items.map(({ rule, dueOn }: Answered) => [rule, dueOn.slice(0, 10)]);
    expect(due).toHaveLength(5);
    expect(due).toEqual(
      expect.arrayContaining([
        ['victim-verification', expect.stringMatching(/^2025-08-0[67]$/)],
        ['victim-first-support', expect.stringMatching(/^2025-08-0[67]$/)],
        ['victim-referral-answer', expect.stringMatching(/^2025-08-0[67]$/)],
        ['victim-identification', expect.stringMatching(/^2025-09-0[23]$/)],
        ['victim-shelter', expect.stringMatching(/^2025-12-0[12]$/)],
      ]),
    );
    const refused = await tried(support, 'put', `/victims/${victim.id}/relatives-notice`);
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([
      409,
      'suspect-is-relative',
      'Luật 53/2024 3(10)',
    ]);
  });

  it('is supported, and the desk learns it while she is still being identified', async () => {
    await given('medical');
    await eventually(async () => {
      const { referrals } = await read(desk, `/reports/${report.id}`);
      expect(referrals).toMatchObject([{ to: 'so-y-te', outcome: 'supported', victim: victim.id }]);
    });
    expect(await now()).toMatchObject({ status: 'being-identified', toldAt: expect.any(String) });
    const { deadlines } = await read(support, `/victims/${victim.id}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'victim-referral-answer', status: 'met' }));
    const refused = await given('vocational', 409);
    expect(refused).toMatchObject({ code: 'not-entitled', law: 'Luật 53/2024 37(1)(i)' });
    expect(refused.detail).toContain('Hỗ trợ học nghề');
  });

  it('is identified with a representative who is no relative', async () => {
    city.clock.advance({ days: 1 });
    await act(support, `/victims/${victim.id}/verification`, (await now()).version);
    const path = `/victims/${victim.id}/representative`;
    const parent = await tried(support, 'put', path, { person: { name: 'Canary Đại diện' }, relation: 'parent' });
    expect(parent.status).toBe(409);
    await act(support, path, victim.version, { person: { name: 'Canary Đại diện' }, relation: 'support-body' });
    const identification = {
      evidence: ['procedure-body', 'the-person'],
      exploitation: ['forced-labour'],
      paper: '07/XN',
    };
    const forbidden = await tried(support, 'put', `/victims/${victim.id}/identification`, identification);
    expect(forbidden.status).toBe(403);
    await act(head, `/victims/${victim.id}/identification`, victim.version, identification);
    expect((await given('vocational')).supports).toHaveLength(2);
  });

  it('is supported again while the trial of whoever traded her is open, and it knows nothing of her', async () => {
    const [police, procurator, judge] = await Promise.all(
      ['pc02.thu-truong', 'vks-hn.vien-truong', 'toa-hn.chanh-an'].map((officer) => city.as(officer)),
    );
    const crime = { article: '151', clause: '1' };
    const taken = await takenUp(desk, police!, await read(desk, `/reports/${report.id}`));
    const found = await act(police!, `/verifications/${taken.id}/grounds`, taken.version, crime);
    const { case: id } = await act(police!, `/verifications/${taken.id}/initiation`, found.version);
    const opened = await charged(police!, procurator!, id, ['Trần Văn Bị can'], crime);
    expect(victim.openedAt < opened.initiatedAt).toBe(true);
    await act(police!, `/cases/${id}/discovery`, opened.version);
    const file = await filed(police!, id, procurator!);
    const trial = await heard(judge!, (await docketed(procurator!, file.id, judge!)).id, '2025-08-25');

    expect((await given('psychological')).supports).toHaveLength(3);
    expect(await read(judge!, `/trials/${trial.id}`)).toMatchObject({ status: 'set' });
    const judgment = { number: '8/2025/HS-ST', verdicts: convicted(trial) };
    const { pronouncedAt } = await act(judge!, `/trials/${trial.id}/judgment`, trial.version, judgment);
    const last = (await now()).supports.at(-1);
    expect(last).toMatchObject({ support: 'psychological' });
    expect(last.at <= pronouncedAt).toBe(true);
    expect(JSON.stringify(await read(judge!, `/trials/${trial.id}`))).not.toContain(victim.id);
  });

  it('stands in clear in no table of any agency, no message, and no metric', async () => {
    const everything = [everyMessage(city)];
    for (const id of ['ca-hn', 'so-y-te', 'pc02', 'vks-hn', 'toa-hn']) everything.push(await everyRow(city, id));
    for (const id of ['ca-hn', 'so-y-te'])
      everything.push(await (await fetch(`${city.agency(id).service().healthUrl}/metrics`)).text());
    for (const text of everything) {
      expect(text.length).toBeGreaterThan(1000);
      for (const canary of CANARIES) {
        expect(text).not.toContain(canary);
        expect(text).not.toContain(Buffer.from(canary).toString('latin1'));
      }
    }
  });

  it('is in no fact with her age, her danger or her shelter', () => {
    const messages = everyMessage(city);
    expect(messages).toContain('victim-support.victim-sheltered');
    for (const told of ['Ngôi nhà bình yên', 'immediateDanger', '"minor"', 'forced-labour'])
      expect(messages).not.toContain(Buffer.from(told).toString('latin1'));
  });
});
