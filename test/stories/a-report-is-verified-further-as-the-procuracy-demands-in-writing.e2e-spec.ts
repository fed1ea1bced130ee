import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, put, read, takenUp, tried, type Answered } from './acting';

describe('a report that the procuracy wants verified further', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let path: string;
  let supervised: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
  });

  const now = (client: Client, file: string, state: object): Promise<Answered> =>
    eventually(async () => {
      const answer = await read(client, file);
      expect(answer).toMatchObject(state);
      return answer;
    });
  const demanding = async (): Promise<Answered> => {
    const demand = { number: '2/YC-VKS', reasons: 'Lấy lời khai người làm chứng: canary.' };
    return tried(procurator, 'post', `${supervised}/investigation-demands`, demand);
  };
  const demanded = async (): Promise<string> => {
    const { status, body } = await demanding();
    expect([status, body.demands.at(-1)]).toMatchObject([200, { demand: 'investigation', remediedAt: null }]);
    const { notice } = body.demands.at(-1);
    await eventually(async () =>
      expect((await read(head, path)).demands.at(-1)).toMatchObject({ notice, demand: 'investigation' }),
    );
    return notice;
  };

  it('is not suspended as the procuracy does not agree, and is verified as it demands (TT 28/2020 16(3)(b))', async () => {
    await put(head, `${path}/suspension-review`, { ground: 'agreed-with-procuracy' });
    const { id, requests } = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      expect(items).toMatchObject([{ requests: [{ kind: 'suspension-review' }] }]);
      return items[0];
    });
    supervised = `/supervisions/${id}`;
    const answer = { decision: 'disagreed', number: '1/TĐ' };
    await put(procurator, `${supervised}/suspension-reviews/${requests[0].exchange}/decision`, answer);
    await now(head, path, { review: { result: 'disagreed' } });
    const notice = await demanded();
    const reading = await head.post(`${path}/supervision-notices/${notice}/readings`, { purpose: 'thực hiện' });
    expect(reading.body).toEqual({ reasons: 'Lấy lời khai người làm chứng: canary.' });
    const done = await put(head, `${path}/demands/${notice}/remedy`);
    expect(done.demands).toMatchObject([{ notice, metAt: expect.any(String) }]);
    await now(procurator, supervised, { demands: [{ notice, remediedAt: expect.any(String) }] });
  });

  it('is not, where the body writes why it cannot be', async () => {
    const notice = await demanded();
    const reasons = 'Người làm chứng đã xuất cảnh: canary.';
    await put(head, `${path}/demands/${notice}/disagreement`, { reasons });
    await eventually(async () => {
      const { demands } = await read(procurator, supervised);
      expect(demands.at(-1)).toMatchObject({ remediedAt: null, declined: { at: expect.any(String) } });
    });
    const reading = await procurator.post(`${supervised}/demands/${notice}/disagreement/readings`, { purpose: 'xem' });
    expect(reading.body).toEqual({ reasons });
  });

  it('is for the heads of both to meet on where it is not agreed still, and then for those above (TT 28/2020 16(3)(b))', async () => {
    const ground = 'agreed-with-procuracy';
    const early = await tried(head, 'put', `${path}/suspension-review/guidance`, {
      decision: 'agreed',
      body: 'Bộ Công an',
      number: '5/CĐ',
    });
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'nothing-disagreed', 'TT 28/2020 16(3)(b)']);
    await put(head, `${path}/suspension-review`, { ground, heads: true });
    const { exchange } = await eventually(async () => {
      const { requests } = await read(procurator, supervised);
      expect(requests.at(-1)).toMatchObject({ kind: 'suspension-review', heads: true, decision: 'waiting' });
      return requests.at(-1);
    });
    const answer = { decision: 'disagreed', number: '2/TĐ' };
    await put(procurator, `${supervised}/suspension-reviews/${exchange}/decision`, answer);
    await now(head, path, { review: { result: 'disagreed', heads: true } });
    const guidance = { decision: 'disagreed', body: 'Bộ Công an', number: '5/CĐ' };
    const guided = await put(head, `${path}/suspension-review/guidance`, guidance);
    expect(guided.review).toMatchObject({ result: 'disagreed', heads: true, above: true });
  });

  it('is a case in the end, of which it is demanded from then on', async () => {
    await put(head, `${path}/grounds`, { article: '150', clause: '1' });
    await put(head, `${path}/initiation`);
    await eventually(async () => {
      const { decisions } = await read(procurator, supervised);
      expect(decisions.at(-1)).toMatchObject({ decision: 'report-initiated' });
    });
    const { status, body } = await demanding();
    expect([status, body.code, body.law]).toEqual([409, 'not-of-a-case', 'TTLT 04/2018 11(1)']);
  });

  it('is not demanded of a duty desk that has told of the reception, and of the body that has passed it on too late', async () => {
    const report = await classifiedReport(desk);
    await act(desk, `/reports/${report.id}/procuracy-notice`, report.version);
    const received = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === report.id);
      expect(found).toBeDefined();
      return found;
    });
    supervised = `/supervisions/${received.id}`;
    const refused = await demanding();
    expect([refused.status, refused.body.code]).toEqual([409, 'nobody-verifies']);

    const taken = await takenUp(desk, head, await read(desk, `/reports/${report.id}`));
    path = `/verifications/${taken.id}`;
    await put(head, `${path}/investigator`, { investigator: 'pc02.dieu-tra-vien' });
    await put(head, `${path}/non-competence`, { ground: 'other-body' });
    await put(head, `${path}/transfer`, { ground: 'other-body', body: 'Công an tỉnh Nghệ An' });
    const left = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === taken.id);
      expect(found?.decisions.at(-1)).toMatchObject({ decision: 'transfer' });
      return found;
    });
    supervised = `/supervisions/${left.id}`;
    expect((await demanding()).status).toBe(200);
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      expect(entries.findLast(({ data }: Answered) => data.decision === 'investigation-demanded')?.data).toMatchObject({
        decision: 'investigation-demanded',
        overtaken: true,
      });
    });
    expect(await read(head, path)).toMatchObject({ status: 'transferred', demands: [] });
  });
});
