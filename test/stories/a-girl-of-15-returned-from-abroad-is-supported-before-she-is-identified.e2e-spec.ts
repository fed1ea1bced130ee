import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { put, read, tried, type Answered } from './acting';
import { everyMessage, everyRow } from './everything';

const girl = { name: 'Canary Em Mận', birthDate: '2010-03-08', nationality: 'VN', gender: 'female' };
const first = {
  immediateDanger: false,
  suspectIsRelative: 'yes',
  safeContact: { whoMayCall: 'canary cô giáo', when: 'sau 16 giờ' },
  spokenToBy: 'female',
};
const declaration = { way: 'returned', unit: 'c00070', person: girl, first, traffickedAbroad: true };
const PLAN = 'canary: cậu ruột biết địa chỉ nhà; đón ở cổng sau trường.';

describe('a girl of 15 returned from abroad', () => {
  let city: TestCity;
  let support: Client;
  let head: Client;
  let victim: Answered;

  const now = async (): Promise<Answered> => (victim = await read(support, `/victims/${victim.id}`));
  const post = async (path: string, body: object, by = support): Promise<Answered> => {
    const answer = await tried(by, 'post', `/victims/${victim.id}/${path}`, body);
    return { ...answer.body, answered: answer.status };
  };

  beforeAll(async () => {
    city = await startAgencies(['so-y-te'], { at: '2025-08-04T02:00:00.000Z' });
    support = await city.as('so-y-te.ho-tro');
    head = await city.as('so-y-te.lanh-dao');
  });

  it('is taken in, sheltered and supported while nobody has decided who she is', async () => {
    const declared = await support.post('/victims', declaration);
    expect([declared.status, declared.body]).toEqual([201, expect.objectContaining({ minor: true })]);
    victim = declared.body;
    await put(support, `/victims/${victim.id}/shelter`, { facility: 'Ngôi nhà bình yên' });
    expect(await post('supports', { support: 'medical' })).toMatchObject({
      answered: 200,
      status: 'awaiting-reception',
    });
    expect(await post('supports', { support: 'schooling' })).toMatchObject({ answered: 409, code: 'not-entitled' });
  });

  it('is protected on an assessment of her danger, which is looked at again in time', async () => {
    const secrecy = { measure: 'secrecy', decision: '12/QĐ-CSĐT' };
    expect(await post('protections', secrecy)).toMatchObject({ answered: 409, code: 'risk-not-assessed' });
    const threats = [{ from: 'trafficker', level: 'high', note: PLAN }];
    const until = '2025-09-04';
    const path = `/victims/${victim.id}/risk-assessment`;
    const bare = await tried(support, 'put', path, { threats, until });
    expect([bare.status, bare.body.code]).toEqual([409, 'measures-missing']);
    const measures = [{ what: 'Đón tại cổng trường', by: 'Cán bộ hỗ trợ' }];
    const told = [{ who: 'Cô chủ nhiệm', isRelative: false, what: 'Giờ đón' }];
    await put(support, `/victims/${victim.id}/risk-assessment`, { threats, measures, told, until });
    expect((await now()).risk).toMatchObject({ level: 'high', reviewBy: until });
    expect(await post('protections', secrecy)).toMatchObject({ answered: 200, protections: [{ measure: 'secrecy' }] });
    const moved = await post('protections', { measure: 'relocation', decision: '13/QĐ-CSĐT' });
    expect(moved).toMatchObject({ answered: 409, code: 'agreement-missing', law: 'BLTTHS 486(1)(d)' });
    const { safetyPlan } = (await support.post(`/victims/${victim.id}/readings`, { purpose: 'đón em tan học' })).body;
    expect(safetyPlan).toMatchObject({ threats: [{ note: PLAN }], measures: [{ by: 'Cán bộ hỗ trợ' }] });
  });

  it('moves to another shelter, and the limit of her stay runs on', async () => {
    city.clock.advance({ days: 20 });
    await put(support, `/victims/${victim.id}/shelter-transfer`, { facility: 'Cơ sở trợ giúp xã hội' });
    const { deadlines } = await read(support, `/victims/${victim.id}/history`);
    expect(deadlines.filter(({ status }: Answered) => status === 'running')).toMatchObject([
      { rule: 'victim-shelter', status: 'running', dueOn: '2025-12-02' },
      { rule: 'victim-risk-review', status: 'running', dueOn: '2025-09-04' },
    ]);
  });

  it('is one victim although she is declared again', async () => {
    const again = (await support.post('/victims', declaration)).body;
    const into = (body: object) => tried(head, 'put', `/victims/${again.id}/merger`, body);
    expect((await into({ into: '01900000-0000-7000-8000-000000000001' })).status).toBe(404);
    const merged = await into({ into: victim.id });
    expect([merged.status, merged.body]).toEqual([200, expect.objectContaining({ mergedInto: victim.id })]);
    expect((await now()).from).toEqual([again.id]);
  });

  it('is identified with somebody who speaks for her and is no relative', async () => {
    await put(support, `/victims/${victim.id}/reception`);
    const identification = { evidence: ['foreign-authority'], exploitation: ['forced-labour'], paper: '07/XN' };
    const path = `/victims/${victim.id}/identification`;
    const alone = await tried(head, 'put', path, identification);
    expect(alone.body).toMatchObject({ code: 'representative-missing' });
    await put(support, `/victims/${victim.id}/representative`, {
      person: { name: 'Canary Đại diện' },
      relation: 'support-body',
    });
    await put(head, `/victims/${victim.id}/identification`, identification);
    expect(await post('supports', { support: 'schooling' })).toMatchObject({ answered: 200, status: 'identified' });
  });

  it('refers to nobody who is not there', async () => {
    const accompanies = '01900000-0000-7000-8000-000000000001';
    const { status, body } = await support.post('/victims', { ...declaration, accompanies });
    expect([status, body.field]).toEqual([422, '/accompanies']);
  });

  it('stands in clear in no table and no message', async () => {
    for (const text of [await everyRow(city, 'so-y-te'), everyMessage(city)])
      for (const canary of ['Canary', 'canary']) expect(text).not.toContain(canary);
    expect(everyMessage(city)).not.toContain('forced-labour');
  });
});
