import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, post, read, takenUp, tried, type Answered } from './acting';
import { charged, detained } from './judicial';

const supreme = 'Viện kiểm sát nhân dân tối cao';

describe('an initiation that the procuracy cancels', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let report: Answered;
  let verification: string;
  let id: string;
  let path: string;
  let accused: string;
  let notice: string;
  let part: string;
  let ended: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    report = await classifiedReport(desk);
    const taken = await takenUp(desk, head, report);
    verification = `/verifications/${taken.id}`;
    const found = await act(head, `${verification}/grounds`, taken.version, { article: '150', clause: '1' });
    id = (await act(head, `${verification}/initiation`, found.version)).case;
    path = `/cases/${id}`;
    const names = ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Văn Canary'];
    const file = await charged(head, procurator, id, names, { article: '150', clause: '1' });
    accused = file.accused[0].id;
    const split = (accused: string, occurredAt?: string): Promise<Answered> =>
      post(head, `${path}/splits`, { accused: [accused], ...(occurredAt && { occurredAt }) });
    const over = await split(file.accused[2].id);
    ended = `/cases/${over.id}`;
    await act(head, `${ended}/termination`, over.version, { ground: 'no-offence' });
    // Later than the procuracy signs, of which the body does not know yet.
    part = `/cases/${(await split(file.accused[1].id, '2025-08-04T02:01:00.000Z')).id}`;
    await detained(head, procurator, id, accused, { until: '2025-10-01' });
  });

  const supervised = (): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => path.endsWith(from[0]));
      const split = { decision: 'case-split' };
      expect(found.decisions).toMatchObject([{ decision: 'initiation' }, split, split]);
      return found;
    });
  const outcome = (outcome: string) =>
    eventually(async () => expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ outcome }));
  const limit = async (of = '172'): Promise<Answered> => {
    const { deadlines } = await read(head, `${path}/history`);
    return deadlines.findLast(({ rule }: Answered) => rule === of);
  };

  it('is none any more, whatever the body thinks of it, which may petition the procuracy above (TTLT 04/2018 6(2))', async () => {
    const supervision = await supervised();
    const [{ notice: served }] = supervision.decisions;
    const cancellation = { number: '5/QĐ-VKS', reasons: 'Không có căn cứ: canary.' };
    const decision = `/supervisions/${supervision.id}/decisions/${served}/initiation-cancellation`;
    notice = (await act(procurator, decision, supervision.version, cancellation)).decisions[0].cancelledBy;
    await outcome('not-initiated');
    city.clock.advance({ minutes: 1 });
    const { version, status } = await read(head, path);
    expect([status, (await limit()).status]).toEqual(['cancelled', 'cancelled']);
    expect((await limit('173')).status).toBe('met');
    expect(await read(head, part)).toMatchObject({ status: 'cancelled', accused: [{ approval: 'cancelled' }] });
    const overtaken = [{ notice, decision: 'initiation-cancelled', by: 'vks-hn' }];
    expect(await read(head, ended)).toMatchObject({ status: 'terminated', overtaken });
    const lodged = { body: supreme, number: '8/KN-PC02' };
    const own = await tried(head, 'put', `${path}/procuracy-decisions/${served}/petition`, lodged);
    expect([own.status, own.body.code, own.body.law]).toEqual([409, 'nothing-to-petition', 'TTLT 04/2018 6(2)']);
    expect(await act(head, `${path}/procuracy-decisions/${notice}/petition`, version, lodged)).toMatchObject({
      petitions: [{ notice, of: 'initiation-cancelled', upheld: null }],
    });
    const { deadlines } = await read(head, `${path}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '6-petition')).toMatchObject({ dueOn: '2025-08-24' });
  });

  it('stands again once that one agrees: there is the case within its limit, and its desk learns of it', async () => {
    city.clock.advance({ days: 6 });
    const { version } = await read(head, path);
    const answer = { number: '9/TL-VKSTC', decision: 'upheld' };
    const again = await act(head, `${path}/procuracy-decisions/${notice}/petition/answer`, version, answer);
    expect(again).toMatchObject({ status: 'under-investigation', cancelledAt: null, petitions: [{ upheld: true }] });
    expect(await limit()).toMatchObject({ status: 'running', dueOn: '2025-12-04' });
    expect(await read(head, part)).toMatchObject({
      status: 'under-investigation',
      accused: [{ approval: 'approved' }],
    });
    await outcome('initiated');
    expect(await read(head, verification)).toMatchObject({ status: 'resolved', outcome: 'initiated' });
  });

  it('has its accused detained again for what is left of the limit (BLTTHS 173)', async () => {
    await detained(head, procurator, id, accused, { until: '2025-12-31' });
    expect(await limit('173')).toMatchObject({ status: 'running', dueOn: '2025-12-06' }); // 120 days, less the one before
  });

  it('is cancelled no more at the procuracy that did so, which the one above has told as well', async () => {
    const { id } = await supervised();
    const answer = { exchange: notice, body: supreme, number: '9/TL-VKSTC', decision: 'upheld' };
    const told = () => tried(procurator, 'post', `/supervisions/${id}/petition-answers`, answer);
    const { status, body } = await told();
    expect(status).toBe(200);
    expect(body.decisions[0]).not.toHaveProperty('cancelledAt');
    const twice = await told();
    expect([twice.status, twice.body.code]).toEqual([409, 'nothing-petitioned']);
  });
});
