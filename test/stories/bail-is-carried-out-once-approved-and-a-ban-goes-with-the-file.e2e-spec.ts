import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, post, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, inStatus, served, waiting } from './judicial';

describe('a preventive measure other than detention', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let court: Client;
  let path: string;
  let file: string;
  let one: string;
  let other: string;

  const accused = async (id: string): Promise<Answered> =>
    (await read(head, path)).accused.find((each: Answered) => each.id === id);
  const put = (id: string, what: string, body: object): Promise<Answered> =>
    tried(head, 'put', `${path}/accused/${id}/${what}`, body);
  const bail = { measure: 'bail', number: '23/QĐ-BL', until: '2025-10-01', grounds: 'Giấy cam đoan: canary.' };
  /** The procuracy reads what it is asked, and decides. */
  const decided = async (kind: string, route: string, decision: string): Promise<Answered> => {
    const { supervision, exchange } = await waiting(procurator, path, kind);
    const request = `/supervisions/${supervision.id}/${route}/${exchange}`;
    const { body } = await procurator.post(`${request}/readings`, { purpose: 'xét' });
    await act(procurator, `${request}/decision`, supervision.version, { decision, number: '17/QĐ-VKS' });
    return body;
  };
  const limits = async (client: Client, of: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${of}/history`);
    return deadlines
      .filter(
        ({ rule, status }: Answered) =>
          /^(20|21|23|241|278)(-order|-decide)?(\.[a-z-]+-ban|\.bail|\.deposit|$)/.test(rule) && status === 'running',
      )
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '43/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Trần Văn Canary'], place);
    path = `/cases/${opened.id}`;
    [one, other] = opened.accused.map(({ id }: Answered) => id);
  });

  it('waits for the procuracy where that has to approve it, and is none where that refuses', async () => {
    const long = await put(one, 'measure', { ...bail, until: '2025-12-31' });
    expect([long.status, long.body]).toMatchObject([409, { code: 'measure-too-long', law: 'TTLT 04/2018 23(1)' }]);
    expect((await put(one, 'measure', { ...bail, grounds: undefined })).status).toBe(422);
    for (const decision of ['refused', 'approved']) {
      expect((await put(one, 'measure', bail)).status).toBe(200);
      expect(await accused(one)).toMatchObject({ measureOrders: [{ measure: 'bail', until: '2025-10-01' }] });
      const { supervision } = await waiting(procurator, path, 'measure-approval');
      expect(await limits(procurator, `/supervisions/${supervision.id}`)).toEqual(['21-decide 2025-08-07']);
      expect(await decided('measure-approval', 'measure-requests', decision)).toEqual({
        dossiers: [{ grounds: 'Giấy cam đoan: canary.' }],
      });
      await eventually(async () => expect(await accused(one)).toMatchObject({ measureOrders: [] }));
      expect((await accused(one)).measures ?? []).toHaveLength(decision === 'approved' ? 1 : 0);
    }
    expect(await limits(head, path)).toEqual(['23.bail 2025-10-01', '20.bail 2025-09-21']);
    const again = await put(one, 'measure', bail);
    expect([again.status, again.body.code]).toEqual([409, 'measure-applied-already']);
  });

  it('binds at once where nobody has to approve it, and ends by the body’s own decision', async () => {
    const ban = { measure: 'residence-ban', number: '24/LCĐ', until: '2025-09-01' };
    expect((await put(one, 'measure', ban)).body.accused[0].measures).toHaveLength(2);
    const early = await put(one, 'measure-end', { measure: 'residence-ban' });
    expect([early.status, early.body.code]).toEqual([409, 'measure-end-not-decided']);
    const ended = { measure: 'residence-ban', number: '25/QĐ-HB', ground: 'not-necessary' };
    expect((await put(one, 'measure-end', ended)).body.accused[0].measures).toMatchObject([{ measure: 'bail' }]);
    const asked = await put(one, 'measure-end-request', { measure: 'exit-ban', ground: 'breach', grounds: 'canary' });
    expect([asked.status, asked.body.code]).toEqual([409, 'measure-not-applied']);
  });

  it('falls as the procuracy finds itself what it has approved without grounds (TTLT 04/2018 5(3)(b))', async () => {
    expect((await put(other, 'measure', bail)).status).toBe(200);
    const { supervision, exchange } = await waiting(procurator, path, 'measure-approval');
    await decided('measure-approval', 'measure-requests', 'approved');
    await eventually(async () => expect((await accused(other)).measures).toHaveLength(1));
    const revocation = {
      basis: 'consulted',
      ground: 'not-necessary',
      number: '18/QĐ-VKS',
      reasons: 'Không cần: canary.',
    };
    const at = `/supervisions/${supervision.id}`;
    const revoke = `${at}/measure-requests/${exchange}/revocation`;
    const { requests } = await act(procurator, revoke, (await read(procurator, at)).version, revocation);
    expect(requests.find((each: Answered) => each.exchange === exchange)).toMatchObject({ decision: 'cancelled' });
    await eventually(async () => expect((await accused(other)).measures).toEqual([]));
    const { entries } = await read(head, `${path}/history`);
    const { data } = entries.findLast(({ type }: Answered) => type === 'investigation.measure-ended');
    expect(data).toMatchObject({
      accused: other,
      measure: 'bail',
      ground: 'not-necessary',
      by: 'vks-hn',
      number: '18/QĐ-VKS',
    });
    const { terms } = await read(head, `/exchanges/${data.exchange}`);
    expect(terms).toMatchObject({ decision: 'measure-revoked', of: exchange });
    const twice = await tried(procurator, 'put', revoke, revocation);
    expect([twice.status, twice.body.code]).toEqual([409, 'nothing-approved']);
  });

  it('is cancelled by the procuracy where the accused has broken the undertaking, and is followed by a detention within the investigation', async () => {
    const { id } = await only(procurator, '/supervisions');
    const found = { number: '15/YC-VKS', accused: one, measure: 'bail', reasons: 'Không có mặt: canary.' };
    await post(procurator, `/supervisions/${id}/measure-end-demands`, found);
    const demand = await eventually(async () => {
      const { demands } = await read(head, path);
      expect(demands).toMatchObject([{ of: 'measure-end', accused: one, measure: 'bail', metAt: null }]);
      return demands[0].demand;
    });
    const breach = { measure: 'bail', ground: 'breach', grounds: 'Bỏ trốn: canary.', demand };
    const unlike = await put(one, 'measure-end-request', { ...breach, measure: 'deposit' });
    expect([unlike.status, unlike.body.code]).toEqual([409, 'no-such-demand']);
    expect((await put(one, 'measure-end-request', breach)).status).toBe(200);
    expect(await decided('measure-end', 'measure-end-requests', 'granted')).toEqual({
      dossiers: [{ grounds: 'Bỏ trốn: canary.' }],
    });
    await eventually(async () => expect(await accused(one)).toMatchObject({ measures: [], breached: true }));
    const { entries } = await read(head, `${path}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.measure-ended')).toMatchObject({
      type: 'investigation.measure-ended',
      data: { accused: one, measure: 'bail', ground: 'breach', by: 'vks-hn', number: '17/QĐ-VKS' },
    });
    expect(await limits(head, path)).toEqual([]);
    const long = await put(one, 'detention', { until: '2025-12-01', grounds: 'canary' });
    expect([long.status, long.body]).toMatchObject([
      409,
      { code: 'detained-past-investigation', law: 'TTLT 04/2018 21(4), 22(4)' },
    ]);
  });

  it('stands by an order on paper of a case that was under way, with the days that were spent in detention (BLTTHS 173)', async () => {
    const crime = { article: '150', clause: '1' };
    const ban = { measure: 'exit-ban', number: '7/THXC', since: '2025-07-10', until: '2025-09-20' };
    const detention = { since: '2025-07-20', until: '2025-09-10' };
    const balance = {
      ...{ ...crime, unit: 'c00070', number: '71/2025/VA-CU', initiatedAt: '2025-07-01' },
      accused: [
        { person: { name: 'Lê Văn Canary' }, ...crime, measures: [ban], spent: { days: 30, extensions: 0 } },
        { person: { name: 'Lê Thị Canary' }, ...crime, detention },
      ],
    };
    const { status, body } = await head.post('/cases/opening-balances', balance);
    expect([status, body.accused]).toMatchObject([
      201,
      [{ measures: [{ measure: 'exit-ban', until: ban.until }] }, { detainedUntil: detention.until }],
    ]);
    const { deadlines } = await read(head, `/cases/${body.id}/history`);
    const [free, held] = body.accused.map(({ id }: Answered) => id);
    const running = deadlines.map(({ rule, about, dueOn }: Answered) => [rule, about, dueOn]);
    expect(running).toEqual(
      expect.arrayContaining([
        ['23.exit-ban', free, '2025-09-20'],
        ['173', held, '2025-09-10'],
      ]),
    );
    const over = {
      ...balance,
      number: '73/2025/VA-CU',
      accused: [{ ...balance.accused[1], detention: { ...detention, until: '2025-08-01' } }],
    };
    const refused = await head.post('/cases/opening-balances', over);
    expect([refused.status, refused.body.code]).toEqual([409, 'detention-over']);
    const twice = { ...balance, number: '72/2025/VA-CU', accused: [{ ...balance.accused[0], measures: [ban, ban] }] };
    expect((await head.post('/cases/opening-balances', twice)).status).toBe(422);
  });

  it('is decided once the body has supplied what the procuracy demands', async () => {
    expect((await put(other, 'measure', { ...bail, measure: 'deposit' })).status).toBe(200);
    const { supervision, exchange } = await waiting(procurator, path, 'measure-approval');
    const demand = { number: '16/YC-VKS', demand: 'Chứng từ nộp tiền: canary.' };
    await act(
      procurator,
      `/supervisions/${supervision.id}/measure-requests/${exchange}/demand`,
      supervision.version,
      demand,
    );
    await eventually(async () => expect(await accused(other)).toMatchObject({ measureOrders: [{ demanded: true }] }));
    const read = `${path}/accused/${other}/measure-requests/${exchange}/readings`;
    expect((await head.post(read, { purpose: 'bổ sung' })).body).toEqual({ demand: 'Chứng từ nộp tiền: canary.' });
    expect(await limits(procurator, `/supervisions/${supervision.id}`)).toEqual([]);
    const supplied = await put(other, 'measure-evidence', { measure: 'deposit', grounds: 'Chứng từ: canary.' });
    expect(supplied.status).toBe(200);
    await waiting(procurator, path, 'measure-approval');
    expect(await limits(procurator, `/supervisions/${supervision.id}`)).toEqual(['21-decide 2025-08-07']);
  });

  it('is asked to be cancelled with the termination of whom it binds', async () => {
    await decided('measure-approval', 'measure-requests', 'approved');
    await eventually(async () => expect((await accused(other)).measures).toHaveLength(1));
    await put(other, 'measure', { measure: 'exit-ban', number: '26/THXC', until: '2025-09-01' });
    expect((await put(other, 'termination', { ground: 'no-offence' })).status).toBe(200);
    expect((await accused(other)).measures).toMatchObject([{ measure: 'deposit', end: { ground: 'terminated' } }]);
    await decided('measure-end', 'measure-end-requests', 'granted');
    await eventually(async () => expect(await accused(other)).toMatchObject({ measures: [] }));
  });

  it('goes with the file to the procuracy, which orders it anew within its limit to decide', async () => {
    const ban = { measure: 'exit-ban', number: '27/THXC', until: '2025-08-20' };
    expect((await put(one, 'measure', ban)).status).toBe(200);
    await put(one, 'measure', { ...bail, measure: 'deposit' });
    await decided('measure-approval', 'measure-requests', 'approved');
    await eventually(async () => expect((await accused(one)).measures).toHaveLength(2));
    const asked = { ground: 'not-necessary', grounds: 'canary' };
    await put(one, 'measure', { ...bail, number: '28/QĐ-BL' });
    await decided('measure-approval', 'measure-requests', 'approved');
    await eventually(async () => expect((await accused(one)).measures).toHaveLength(3));
    await put(one, 'measure-end-request', { ...asked, measure: 'deposit' });
    const ofDeposit = await waiting(procurator, path, 'measure-end');
    await put(one, 'measure-end-request', { ...asked, measure: 'bail' });
    await eventually(async () => {
      expect((await waiting(procurator, path, 'measure-end')).exchange).not.toBe(ofDeposit.exchange);
    });
    await act(head, `${path}/conclusion`, (await read(head, path)).version, { conclusion: 'Kết luận: canary.' });
    const early = { measure: 'exit-ban', number: '29/QĐ-HB', ground: 'not-necessary' };
    const refused = await put(one, 'measure-end', early);
    expect([refused.status, refused.body.code]).toEqual([409, 'measure-goes-with-file']);
    await decided('measure-end', 'measure-end-requests', 'granted');
    await eventually(async () => expect((await accused(one)).measures).toHaveLength(2));
    const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    const { body } = await procurator.put(`/case-files/${offer.id}/acceptance`, {});
    await inStatus(head, path, 'handed-over');
    const come = await inStatus(procurator, `/prosecution-files/${String(body.id)}`, 'received');
    file = `/prosecution-files/${come.id}`;
    expect(come.accused).toMatchObject([{ id: one, measures: [{ measure: 'exit-ban' }, { measure: 'deposit' }] }]);
    const { supervision, exchange } = ofDeposit;
    const { version } = await read(procurator, `/supervisions/${supervision.id}`);
    const request = `/supervisions/${supervision.id}/measure-end-requests/${exchange}`;
    await act(procurator, `${request}/decision`, version, { decision: 'granted', number: '18/QĐ-VKS' });
    expect((await read(procurator, file)).accused).toMatchObject([
      { measures: [{ measure: 'exit-ban', until: '2025-08-20' }] },
    ]);
    expect((await accused(one)).measures).toEqual([]);
    expect(await limits(procurator, file)).toEqual(['241.exit-ban 2025-08-20', '23-order.exit-ban 2025-08-15']);
    const order = (what: string, body: object): Promise<Answered> =>
      tried(procurator, 'put', `${file}/accused/${one}/${what}`, body);
    const anew = { measure: 'exit-ban', number: '3/THXC-VKS', until: '2025-09-03' };
    const long = await order('measure-renewal', { ...anew, until: '2025-09-04' });
    expect([long.status, long.body.code]).toEqual([409, 'measure-too-long']);
    expect((await order('measure-renewal', anew)).status).toBe(200);
    expect(await limits(procurator, file)).toEqual(['241.exit-ban 2025-09-03', '23-order.exit-ban 2025-08-29']);
    const bailed = await order('measure', { measure: 'bail', number: '4/QĐ-BL', until: '2025-08-30' });
    expect(bailed.body.accused[0].measures).toHaveLength(2);
    const ended = await order('measure-end', { measure: 'bail', number: '5/QĐ-HB', ground: 'not-necessary' });
    expect(ended.body.accused[0].measures).toMatchObject([{ measure: 'exit-ban' }]);
  });

  it('goes on with the file to the court, which tells the procuracy of its own order, and comes back', async () => {
    const come = await docketed(procurator, file.split('/').at(-1)!, court);
    const trial = `/trials/${come.id}`;
    expect(come.defendants).toMatchObject([{ id: one, measures: [{ number: '3/THXC-VKS', until: '2025-09-03' }] }]);
    expect(await limits(court, trial)).toEqual(['278.exit-ban 2025-09-03']);
    expect(await limits(procurator, file)).toEqual([]);
    const order = { measure: 'exit-ban', number: '7/THXC-TA', until: '2025-09-20' };
    await act(court, `${trial}/defendants/${one}/measure`, come.version, order);
    await served(court, trial.split('/').at(-1)!, 'measure');
    const { entries } = await read(procurator, `${file}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'prosecution.court-decision-received')).toMatchObject({
      type: 'prosecution.court-decision-received',
      data: { decision: 'measure', number: '7/THXC-TA' },
    });
    const back = { ground: 'evidence-missing', number: '8/QĐ-TH', demand: 'Yêu cầu: canary.' };
    await act(court, `${trial}/return`, (await read(court, trial)).version, back);
    const { accused } = await inStatus(procurator, file, 'received');
    expect(accused).toMatchObject([{ measures: [{ number: '7/THXC-TA', until: '2025-09-20' }] }]);
  });

  it('comes back to the body with the file that is returned', async () => {
    const demand = { ground: 'evidence-missing', number: '6/YC-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `${file}/return`, (await read(procurator, file)).version, demand);
    await inStatus(head, path, 'cracked');
    expect((await accused(one)).measures).toMatchObject([
      { measure: 'exit-ban', number: '7/THXC-TA', until: '2025-09-20' },
    ]);
    expect(await limits(head, path)).toEqual(['23.exit-ban 2025-09-04']);
    expect(await limits(procurator, file)).toEqual([]);
  });
});
