import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, put, read, type Answered } from './acting';

const UNIT = 'c00070';

describe('the scorecard', () => {
  let city: TestCity;
  let analyst: Client;

  beforeAll(async () => {
    city = await startAgencies(['so-y-te', 'so-ngoai-vu', 'pcmbn-hn', 'bcd-138'], { at: '2025-07-02T02:00:00.000Z' });
    analyst = await city.as('bcd-138.phan-tich');
  });

  const shows = (id: string, figure: object, more: object = {}) =>
    eventually(async () => {
      const { targets, further } = await read(analyst, '/scorecard?period=2025');
      const found = [...targets, ...further].flatMap(({ indicators }: Answered) => indicators);
      expect(found.find((indicator: Answered) => indicator.id === id)).toMatchObject({ ...figure, ...more });
    });

  it('counts victims in persons: verified in time, supported, identified; a child who comes with one is no victim', async () => {
    const support = await city.as('so-y-te.lanh-dao');
    const declared = async (more: object): Promise<Answered> => {
      const first = {
        immediateDanger: false,
        suspectIsRelative: 'no',
        safeContact: { whoMayCall: 'chị', when: 'tối' },
      };
      const body = { way: 'self-declared', unit: UNIT, person: { name: 'Nguyễn Thị Canary' }, first, ...more };
      return (await support.post('/victims', body).expect(201)).body;
    };
    const victim = await declared({});
    await declared({ accompanies: victim.id, minor: true });
    const late = await declared({ way: 'found' });
    await shows('V1', { numerator: 0, denominator: 3, notYetDue: 3 });
    await shows('V2', { numerator: 0, denominator: 2 });

    const path = `/victims/${victim.id}`;
    await put(support, `${path}/reception`);
    await put(support, `${path}/verification`);
    await put(support, `${path}/identification`, { evidence: ['the-person'], paper: '1/XN' });
    await post(support, `${path}/supports`, { support: 'medical' });
    await shows('V1', { numerator: 1, denominator: 3, notYetDue: 2 });
    await shows('V2', { numerator: 1, denominator: 2 });
    await shows('V3', { numerator: 1, denominator: 2 });
    await shows('V4', { numerator: 1, denominator: 3, notYetDue: 2 });
    await shows('V5', { numerator: 1, denominator: 1 });

    city.clock.advance({ days: 5 });
    const received = await act(support, `/victims/${late.id}/reception`, late.version);
    await act(support, `/victims/${late.id}/verification`, received.version);
    await shows('V1', { numerator: 1, denominator: 3, notYetDue: 0, missed: 2 });
    await shows('V4', { numerator: 1, denominator: 3, notYetDue: 0, missed: 2 });
    await shows('V5', { numerator: 1, denominator: 2, notYetDue: 1 });
    await eventually(async () => {
      const { items } = await read(analyst, '/scorecard/V2/open-files?period=2025');
      expect(items).toMatchObject([{ procedure: 'victim', fileId: late.id, stage: { vi: 'Đang xác định' } }]);
      expect(JSON.stringify(items)).not.toContain('Canary');
    });
  });

  it('counts services from their referral to her rating, in services, and nothing of what they are', async () => {
    const support = await city.as('so-y-te.lanh-dao');
    const [victim] = (await read(support, '/victims?status=identified')).items;
    const needs = [{ support: 'medical', urgency: 'now' }];
    const drafted = await support.post(`/victims/${victim.id}/support-plans`, { assessment: 'Đau đầu.', needs });
    const path = `/support-plans/${drafted.body.id}`;
    const referral = { support: 'medical', provider: { name: 'Bệnh viện Canary' }, until: '2025-12-01' };
    const refer = () => post(support, `${path}/services`, referral);
    const plan = await refer();
    await shows('S2', { numerator: 0, denominator: 1, notYetDue: 1 });
    const service = `${path}/services/${plan.services[0].id}`;
    await put(support, `${service}/acceptance`);
    await put(support, `${service}/delivery`, { result: 'done' });
    await put(support, `${service}/rating`, { rating: '5' });
    await refer();
    city.clock.advance({ days: 4 });
    await shows('S1', { numerator: 0, denominator: 1 });
    await shows('S2', { numerator: 1, denominator: 2, notYetDue: 0, missed: 1 });
    await shows('S3', { numerator: 1, denominator: 2 });
    await shows('S4', { numerator: 1, denominator: 1 });
    await shows('V2', { denominator: 2 });
    const { items } = await read(analyst, '/scorecard/S2/open-files?period=2025');
    expect(items).toMatchObject([{ procedure: 'support-plan', number: '1/2025/KH' }]);
    expect(JSON.stringify(items)).not.toMatch(/Canary|medical/);
  });

  it('counts requests to and from abroad apart, and tasks with what is not yet due', async () => {
    const cooperation = await city.as('so-ngoai-vu.lanh-dao');
    const asked = { unit: UNIT, assistance: 'information', country: 'KH', request: 'Xác minh.' };
    const { body: incoming } = await cooperation
      .post('/assistance-requests', { ...asked, direction: 'in' })
      .expect(201);
    await cooperation.post('/assistance-requests', { ...asked, direction: 'out' }).expect(201);
    const path = `/assistance-requests/${incoming.id}`;
    const executing = await act(cooperation, `${path}/execution`, incoming.version, { executor: 'PC02' });
    await act(cooperation, `${path}/answer`, executing.version, { number: '1/TT' });
    await shows('C1', { numerator: 0, denominator: 1 });
    await shows('C2', { numerator: 1, denominator: 1 });

    const prevention = await city.as('pcmbn-hn.lanh-dao');
    const task = { title: 'Tuyên truyền', plan: '133/KH-UBND', assignee: 'Sở GD&ĐT', unit: UNIT, until: '2025-09-30' };
    await prevention.post('/tasks', task).expect(201);
    await shows('P1', { numerator: 0, denominator: 1, notYetDue: 1 });
  });
});
