import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, only, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, filed, inStatus, officer, OTHER_BODY, REGION, REGIONAL } from './judicial';

describe('what a procuracy has decided on a file', () => {
  let city: TestCity;
  let below: Client;
  let above: Client;
  let path: string;
  let ids: string[];
  let head: Client;
  let itsCase: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'pc03', 'vks-hn', 'vks-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [{ ...REGIONAL, units: [REGION] }, OTHER_BODY],
    });
    head = await city.as('pc02.thu-truong');
    above = await city.as('vks-hn.vien-truong');
    const roles = ['prosecutor', 'head-of-procuracy'] as const;
    below = await city.as({ id: 'vks-kv1.minh-hoa', agency: 'vks-kv1', roles: [...roles], units: ['*'] });
    const place = { unit: REGION, number: '32/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    itsCase = `/cases/${String(opened.id)}`;
    const { version } = await read(head, itsCase);
    await act(head, `${itsCase}/conductor`, version, { conductor: 'head', officer: 'pc02.thu-truong' });
    const file = await filed(head, opened.id, below);
    path = `/prosecution-files/${file.id}`;
    ids = file.accused.map(({ id }: Answered) => id);
  });

  const decided = async (what: string, body: object): Promise<Answered> =>
    act(below, `${path}/${what}`, (await read(below, path)).version, body);
  /** Sent to the procuracy above; as that has it. */
  const sent = async (decision: object): Promise<Answered> => {
    await post(below, `${path}/higher-procuracy`, { ...decision, to: 'vks-hn' });
    return eventually(() => only(above, '/prosecution-reviews?status=received'));
  };
  const overruled = ({ id, version }: Answered): Promise<Answered> =>
    act(above, `/prosecution-reviews/${id}/overruling`, version, {
      ...{ how: 'cancelled', ground: 'no-grounds', number: '1/QĐ-VKSTP' },
    });

  it('about one accused is sent to the one above, which cancels it in its own service: it is decided anew', async () => {
    await decided(`accused/${ids[1]}/termination`, { ground: 'exempted', number: '6/QĐ-VKS' });
    const review = await sent({ of: 'termination', accused: ids[1] });
    expect(review).toMatchObject({
      ...{ decision: 'termination', alone: true, accused: [ids[1]], decisionNumber: '6/QĐ-VKS', procuracy: 'vks-kv1' },
    });
    expect(await overruled(review)).toMatchObject({ status: 'overruled' });
    await eventually(async () => {
      const { status, accused } = await read(below, path);
      expect([status, ...accused.map(({ state }: Answered) => state)]).toEqual(['received', 'proposed', 'proposed']);
    });
    const { deadlines } = await read(below, `${path}/history`);
    const again = deadlines.filter(({ rule }: Answered) => rule === '240.again.accused');
    expect(again).toMatchObject([{ about: ids[1], status: 'running' }]);
  });

  it('about the whole file is decided anew likewise (BLTTHS 240(3))', async () => {
    await decided('suspension', { ground: 'illness', number: '7/QĐ-VKS' });
    const review = await sent({ of: 'suspension' });
    expect(review).toMatchObject({ decision: 'suspension', alone: false, decisionNumber: '7/QĐ-VKS' });
    expect(review.accused).toHaveLength(2);
    await overruled(review);
    await inStatus(below, path, 'received');
  });

  it('and does not stand any more when that is overruled stays as it is', async () => {
    await decided('suspension', { ground: 'illness', number: '8/QĐ-VKS' });
    const review = await sent({ of: 'suspension' });
    await decided('resumption', { number: '9/QĐ-VKS' });
    await overruled(review);
    await eventually(async () => {
      const { entries } = await read(below, `${path}/history`);
      const noted = entries.filter(({ type }: Answered) => type === 'prosecution.overruling-overtaken');
      expect(noted).toMatchObject([{ data: { by: 'vks-hn', of: 'suspension', number: '1/QĐ-VKSTP' } }]);
    });
    expect(await read(below, path)).toMatchObject({ status: 'received' });
    for (const agency of ['vks-hn', 'vks-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });

  it('is told that the head of the one below has to withdraw, and assigns a deputy, of whom the body is told (TTLT 04/2018 4(4))', async () => {
    const supervised = async (): Promise<Answered> => {
      const { items } = await read(below, '/supervisions');
      return items.find(({ from }: Answered) => itsCase.endsWith(from[0]));
    };
    const put = async (what: string, body: object): Promise<Answered> => {
      const { id, version } = await supervised();
      return act(below, `/supervisions/${String(id)}/${what}`, version, body);
    };
    const found = { officer: 'vks-kv1.vien-truong', ground: 'party-or-relative', deputy: true };
    const report = { number: '5/BC-VKS', reasons: 'Quan hệ: canary.', to: 'vks-hn' };
    const reportedAbove = async (): Promise<Answered> => {
      await put('head-withdrawal', found);
      await put('head-withdrawal-report', report);
      return eventually(() => only(above, '/prosecution-reviews?status=received&decision=head-withdrawal'));
    };
    const knows = (decision: string): Promise<void> =>
      eventually(async () => {
        const { entries } = await read(head, `${itsCase}/history`);
        const told = { decision, by: 'vks-kv1' };
        expect(entries).toContainEqual(expect.objectContaining({ data: expect.objectContaining(told) }));
      });

    const none = await reportedAbove();
    expect(none).toMatchObject({ decision: 'head-withdrawal', decisionNumber: '5/BC-VKS', procuracy: 'vks-kv1' });
    const why = await above.post(`/prosecution-reviews/${none.id}/head-withdrawal/readings`, { purpose: 'Phân công' });
    expect(why.body).toEqual({ dossier: { reasons: report.reasons } });
    await act(above, `/prosecution-reviews/${none.id}/deputy-denial`, none.version, { number: '7/TB-VKSTP' });
    await knows('no-deputy');

    const one = await reportedAbove();
    const deputy = { officer: 'vks-kv1.pho-vien-truong', number: '8/QĐ-VKSTP' };
    await act(above, `/prosecution-reviews/${one.id}/deputy`, one.version, deputy);
    await knows('conductor-assigned');
    const { entries, deadlines } = await read(below, `/supervisions/${String((await supervised()).id)}/history`);
    const assigned = entries.findLast(({ type }: Answered) => type === 'prosecution.conductor-assigned');
    const said = { conductor: 'deputy-assigned-above', officer: deputy.officer, ground: found.ground };
    expect(assigned.data).toMatchObject(said);
    expect(deadlines.filter(({ rule }: Answered) => rule === '4-above')).toMatchObject([{ status: 'met' }]);
    await nothingParked(city, ['pc02', 'vks-hn', 'vks-kv1']);
  });

  it('is asked which of two bodies investigates a case, and both are told (BLTTHS 166(3); TTLT 04/2018 29(1)(b))', async () => {
    const place = { unit: REGION, number: '33/2025/VA-CU', initiatedAt: '2025-07-01' };
    const { id } = await caseUnderWay(head, ['Đỗ Văn Canary'], place);
    const disputed = `/cases/${String(id)}`;
    const waits = (client: Client, kind: string): Promise<{ path: string; version: number }> =>
      eventually(async () => {
        const { items } = await read(client, '/supervisions');
        const found = items.find(({ from }: Answered) => from[0] === id);
        const request = found?.requests.findLast((one: Answered) => one.kind === kind && one.decision === 'waiting');
        expect(request).toBeDefined();
        return { path: `/supervisions/${found.id}/${kind}s/${request.exchange}`, version: found.version };
      });
    await put(head, `${disputed}/non-competence`, { ground: 'territory', body: 'Cơ quan khác' });
    await put(head, `${disputed}/competence-consultation`);
    const asked = await waits(below, 'competence-consultation');
    await act(below, `${asked.path}/decision`, asked.version, { decision: 'agreed', number: '1/VKS' });
    await eventually(async () => expect((await read(head, disputed)).competence.agreed).toBe(true));
    await put(head, `${disputed}/consultation`, { number: '1/CV' });
    await put(head, `${disputed}/consultation/answer`, { answer: 'disputes', number: '2/CV' });
    const report = { number: '4/BC-PC02', other: 'pc03', reasons: 'Tranh chấp: canary.' };
    const own = await tried(head, 'put', `${disputed}/competence-dispute`, { ...report, to: 'vks-kv1' });
    expect([own.status, own.body.code]).toEqual([409, 'not-the-procuracy-above']);
    await put(head, `${disputed}/competence-dispute`, { ...report, to: 'vks-hn' });
    const dispute = await waits(above, 'competence-dispute');
    const why = await above.post(`${dispute.path}/readings`, { purpose: 'Giải quyết tranh chấp' });
    expect(why.body).toEqual({ dossiers: [{ reasons: report.reasons }] });
    await act(above, `${dispute.path}/decision`, dispute.version, { decision: 'other-body', number: '5/QĐ-VKSTP' });
    const decided = { dispute: expect.any(String), competent: 'other-body' };
    await eventually(async () => expect((await read(head, disputed)).competence).toMatchObject(decided));
    const other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    const told = await eventually(() => only(other, '/exchanges?kind=competence-decision&side=receiver'));
    expect(told.terms).toMatchObject({ competent: true, body: 'pc02', number: '5/QĐ-VKSTP' });
    const asking = await put(head, `${disputed}/transfer-request`, { ground: 'territory', body: 'Cơ quan khác' });
    expect(asking.transfer).toMatchObject({ answer: null });
    await nothingParked(city, ['pc02', 'pc03', 'vks-hn', 'vks-kv1']);
  });
});
