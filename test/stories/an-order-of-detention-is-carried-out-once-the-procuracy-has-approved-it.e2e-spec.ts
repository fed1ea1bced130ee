import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, waiting } from './judicial';

describe('an order of detention', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  let held: string;

  const order = {
    until: '2025-10-01',
    custody: { from: '2025-08-03', until: '2025-08-06' },
    grounds: 'căn cứ: canary',
  };
  const accused = async (): Promise<Answered> => (await read(head, path)).accused[1];
  const decide = async (decision: object): Promise<Answered> => {
    const { supervision, exchange } = await waiting(procurator, path, 'detention-approval');
    const route = `/supervisions/${supervision.id}/detention-requests/${exchange}/decision`;
    const said = { number: '17/QĐ-VKS', ...decision };
    return tried(procurator, 'put', route, said);
  };
  const limit = async (client: Client, file: string, rule: string): Promise<Answered> => {
    const { deadlines } = await read(client, `${file}/history`);
    const one = deadlines.findLast((each: Answered) => each.rule === rule);
    return one && `${one.status} ${one.dueOn}`;
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '41/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id } = await caseUnderWay(head, ['Lê Văn Canary'], place);
    path = `/cases/${id}`;
    const charge = { person: { name: 'Trần Văn Canary' }, article: '150', clause: '1', grounds: 'căn cứ: canary' };
    const { body } = await tried(head, 'post', `${path}/accused`, charge);
    held = body.accused[1].id;
    await act(head, `${path}/accused/${held}/detention`, body.version, order);
  });

  it('goes to the procuracy, which reads why and has three days', async () => {
    expect(await accused()).toMatchObject({ order: { until: '2025-10-01' } });
    const { supervision, exchange } = await waiting(procurator, path, 'detention-approval');
    const reading = `/supervisions/${supervision.id}/detention-requests/${exchange}/readings`;
    const { body } = await procurator.post(reading, { purpose: 'xét phê chuẩn' });
    expect(body).toEqual({ dossiers: [{ grounds: 'căn cứ: canary' }] });
    expect(await limit(procurator, `/supervisions/${supervision.id}`, '119-decide')).toBe('running 2025-08-07');
  });

  it('is not approved before the charge; refused on a ground, it detains nobody', async () => {
    const early = await decide({ decision: 'approved' });
    expect([early.status, early.body]).toMatchObject([409, { code: 'charge-not-approved' }]);
    expect((await decide({ decision: 'refused' })).status).toBe(422);
    expect((await decide({ decision: 'refused', ground: 'no-grounds' })).status).toBe(200);
    await eventually(async () => expect(await accused()).toMatchObject({ order: null }));
    expect((await accused()).detainedUntil).toBeUndefined();
    const { entries } = await read(head, `${path}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.detention-refused')).toMatchObject({
      type: 'investigation.detention-refused',
      data: { accused: held, by: 'vks-hn', number: '17/QĐ-VKS', ground: 'no-grounds' },
    });
    expect(await limit(head, path, '173')).toBeUndefined();
  });

  it('is carried out from the end of the custody once both are approved', async () => {
    const { supervision, exchange } = await waiting(procurator, path, 'charge-approval');
    const charge = `/supervisions/${supervision.id}/charge-requests/${exchange}/decision`;
    await act(procurator, charge, supervision.version, { decision: 'approved', number: '16/QĐ-VKS' });
    await eventually(async () => expect(await accused()).toMatchObject({ approval: 'approved' }));
    await detained(head, procurator, path.slice('/cases/'.length), held, order);
    expect(await accused()).toMatchObject({ detainedSince: '2025-08-05T17:00:00.000Z', custody: order.custody });
    expect(await limit(head, path, '173')).toBe('running 2025-10-01');
  });

  it('is told of at once to the family, the commune or the workplace, by whoever has ordered it (BLTTHS 119(6))', async () => {
    const route = `${path}/accused/${held}/detention-notices`;
    expect(await limit(head, path, '119.told')).toBe('running 2025-08-05');
    const untold = [{ recipient: 'family', reason: 'whereabouts-unknown' }];
    const left = await tried(head, 'post', route, { recipients: [], untold });
    expect([left.status, left.body]).toMatchObject([409, { code: 'party-left-out', law: 'BLTTHS 119(6)' }]);
    expect((await tried(head, 'post', route, { recipients: ['diplomatic-body'] })).status).toBe(422);
    const told = await tried(head, 'post', route, { recipients: ['commune'], untold });
    expect(told.status).toBe(200);
    expect(await limit(head, path, '119.told')).toBe('met 2025-08-05');
    const again = await tried(head, 'post', route, { recipients: ['family'] });
    expect([again.status, again.body.code]).toEqual([409, 'no-decision-to-tell']);
  });

  it('has its days in custody put right', async () => {
    const { entries } = await read(head, `${path}/history`);
    const { id: entry } = entries.findLast(({ type }: Answered) => type === 'investigation.accused-detained');
    const custody = { from: '2025-08-02', until: '2025-08-06' };
    const correction = { entry, reason: 'wrong-entry', changes: { custody } };
    const { status, body } = await tried(head, 'post', `${path}/corrections`, correction);
    expect([status, body.accused[1].custody]).toEqual([200, custody]);
    const long = { ...correction, changes: { custody: { ...custody, from: '2025-07-20' } } };
    const refused = await tried(head, 'post', `${path}/corrections`, long);
    expect([refused.status, refused.body.code]).toEqual([409, 'custody-too-long']);
  });

  it('has the day of the arrest put right, from which its limit is counted anew, and not to before the order', async () => {
    const { entries } = await read(head, `${path}/history`);
    const { id: entry } = entries.findLast(({ type }: Answered) => type === 'investigation.accused-detained');
    const correct = async (changes: object): Promise<Answered> => {
      const correction = { entry, reason: 'wrong-time', changes };
      return tried(head, 'post', `${path}/corrections`, correction);
    };
    city.clock.advance({ days: 3 });
    expect((await correct({ until: '2025-12-31' })).status).toBe(200);
    expect(await limit(head, path, '173')).toBe('running 2025-11-29');
    const righted = await correct({ since: '2025-08-05' });
    expect([righted.status, righted.body.accused[1].detainedSince]).toEqual([200, '2025-08-04T17:00:00.000Z']);
    expect(await limit(head, path, '173')).toBe('running 2025-11-28');
    const { body } = await correct({ since: '2025-08-01' });
    expect([body.status, body.code]).toEqual([422, 'before-what-it-rests-on']);
    expect((await correct({ until: '2025-10-01', since: '2025-08-06' })).status).toBe(200);
    expect(await limit(head, path, '173')).toBe('running 2025-10-01');
  });

  it('ends before its last day by the procuracy’s decision alone, on request or on paper', async () => {
    const put = (what: string, body: object = {}): Promise<Answered> =>
      tried(head, 'put', `${path}/accused/${held}/${what}`, body);
    const early = await put('release');
    expect([early.status, early.body]).toMatchObject([409, { code: 'release-not-decided', law: 'BLTTHS 173(7)' }]);
    for (const decision of ['refused', 'granted']) {
      expect((await put('release-request', { grounds: 'Đã khai báo: canary.', replaced: true })).status).toBe(200);
      const { supervision, exchange } = await waiting(procurator, path, 'release-request');
      const request = `/supervisions/${supervision.id}/release-requests/${exchange}`;
      const { body } = await procurator.post(`${request}/readings`, { purpose: 'xét hủy bỏ' });
      expect(body).toEqual({ dossiers: [{ grounds: 'Đã khai báo: canary.' }] });
      await act(procurator, `${request}/decision`, supervision.version, { decision, number: '18/QĐ-VKS' });
      const until = decision === 'granted' ? null : '2025-10-01';
      await eventually(async () => expect(await accused()).toMatchObject({ release: null, detainedUntil: until }));
    }
    const { entries } = await read(head, `${path}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.accused-released')).toMatchObject({
      type: 'investigation.accused-released',
      data: { by: 'vks-hn', number: '18/QĐ-VKS', replaced: true },
    });
    expect(await limit(head, path, '173')).toBe('met 2025-10-01');
    await detained(head, procurator, path.slice('/cases/'.length), held, { until: '2025-09-20' });
    expect((await put('release', { number: '19/QĐ-VKS' })).status).toBe(200);
    expect(await accused()).toMatchObject({ detainedUntil: null });
  });

  it('is extended as the case is complex, which the request says (BLTTHS 173(2); TTLT 04/2018 20(1), (3))', async () => {
    await detained(head, procurator, path.slice('/cases/'.length), held, { until: '2025-09-21' });
    const { version } = await read(head, path);
    const request = { months: 1, ground: 'evidence' };
    await act(head, `${path}/accused/${held}/detention-extension-request`, version, request);
    const { supervision, exchange } = await waiting(procurator, path, 'investigation-extension');
    const asked = supervision.requests.find((one: Answered) => one.exchange === exchange);
    expect(asked).toMatchObject({ accused: held, complexity: 'evidence' });
  });

  it('is to be cancelled by the procuracy where the investigation against that accused is terminated (TTLT 04/2018 20(2), 33(2))', async () => {
    const { version } = await read(head, path);
    await act(head, `${path}/accused/${held}/termination`, version, { ground: 'exempted' });
    expect(await accused()).toMatchObject({ state: 'terminated', detainedUntil: null, release: null });
    const { supervision, exchange } = await waiting(procurator, path, 'release-request');
    const asked = supervision.requests.find((one: Answered) => one.exchange === exchange);
    expect(asked).toMatchObject({ accused: held, ground: 'terminated' });
    const decision = { decision: 'granted', number: '20/QĐ-VKS' };
    await act(
      procurator,
      `/supervisions/${supervision.id}/release-requests/${exchange}/decision`,
      supervision.version,
      decision,
    );
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      const granted = { notice: exchange, decision: 'release-granted', number: '20/QĐ-VKS' };
      const told = { type: 'investigation.prosecution-notice-received', data: expect.objectContaining(granted) };
      expect(entries).toContainEqual(expect.objectContaining(told));
    });
  });
});
