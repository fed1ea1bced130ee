import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { ExchangeWatch } from '../../libs/platform/src/post/exchange-watch';
import { act, nothingParked, only, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, inStatus, waiting } from './judicial';

describe('what the procuracy demands of somebody whom it does not have detained', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;

  const grounds = 'Căn cứ: canary.';
  const supervisionOf = (path: string, decided?: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => path.endsWith(from[0]));
      expect(found).toBeDefined();
      if (decided) expect(found.decisions).toContainEqual(expect.objectContaining({ decision: decided }));
      return found;
    });
  const demanded = ({ id }: Answered, what: string, body: object): Promise<Answered> =>
    tried(procurator, 'post', `/supervisions/${id}/${what}`, { number: '5/YC-VKS', reasons: grounds, ...body });
  /** The last of so many demands as the body has it, whose reasons it reads. */
  const received = async (path: string, many = 1): Promise<string> => {
    const { notice, demand = notice } = await eventually(async () => {
      const { demands } = await read(head, path);
      expect([demands.length, demands.at(-1)]).toMatchObject([many, { metAt: null }]);
      return demands.at(-1);
    });
    const why = await head.post(`${path}/supervision-notices/${demand}/readings`, { purpose: 'thực hiện' });
    expect(why.body).toEqual({ reasons: grounds });
    return demand;
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  it('is an extension of the custody, which is asked for at once or answered (TTLT 04/2018 16(1))', async () => {
    const held = { ground: 'in-the-act', person: { name: 'Lê Văn Canary' }, minutes: '7/BB', unit: 'c00070' };
    const { body } = await head.post('/custodies', held);
    const path = `/custodies/${body.id}`;
    await put(head, `${path}/custody`, { number: '3/QĐ-CSHS', days: 3 });
    const supervision = await supervisionOf(path, 'custody');
    expect((await demanded(supervision, 'custody-extension-demands', {})).status).toBe(200);
    const declined = await put(head, `${path}/demands/${await received(path)}/disagreement`, { reasons: grounds });
    expect(declined.demands).toMatchObject([{ metAt: null, declinedAt: '2025-08-04T02:00:00.000Z' }]);
    const answered = await supervisionOf(path, 'demand-declined');
    const [{ notice }] = answered.demands;
    const why = await procurator.post(`/supervisions/${answered.id}/demands/${notice}/disagreement/readings`, {
      purpose: 'xét',
    });
    expect(why.body).toEqual({ reasons: grounds });
    expect((await demanded(answered, 'custody-extension-demands', {})).status).toBe(200);
    await received(path, 2);
    const at = '2025-08-04T02:00:00.000Z';
    const extended = await put(head, `${path}/extension-request`, { number: '5/QĐ-CSHS', days: 3, grounds });
    expect(extended.demands).toMatchObject([{ declinedAt: at, metAt: at }, { metAt: at }]);
    const { supervision: met } = await waiting(procurator, path, 'custody-extension');
    expect(met.demands).toMatchObject([{ declined: { at }, remediedAt: at }, { remediedAt: at }]);
    const again = await demanded(met, 'custody-extension-demands', {});
    expect([again.status, again.body]).toMatchObject([
      409,
      { code: 'no-extension-to-demand', law: 'TTLT 04/2018 16(1)' },
    ]);
  });

  it('is another measure of an accused, which the body orders and tells of, also once that one is in another case (TTLT 04/2018 16(3))', async () => {
    const place = { unit: 'c00070', number: '43/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id, accused } = await caseUnderWay(head, ['Trần Văn Canary', 'Lý Thị Canary'], place);
    const path = `/cases/${id}`;
    const [{ id: one }] = accused;
    await put(head, `${path}/accused/${one}/detention`, { until: '2025-10-01', grounds });
    const { supervision, exchange } = await waiting(procurator, path, 'detention-approval');
    const wanted = { accused: one, measure: 'residence-ban', ground: 'detention-not-necessary' };
    const early = await demanded(supervision, 'measure-demands', wanted);
    expect([early.status, early.body]).toMatchObject([409, { code: 'nothing-to-replace', law: 'TTLT 04/2018 16(3)' }]);
    const refused = await act(
      procurator,
      `/supervisions/${supervision.id}/detention-requests/${exchange}/decision`,
      supervision.version,
      { decision: 'refused', number: '17/QĐ-VKS', ground: 'not-necessary' },
    );
    const same = await demanded(refused, 'measure-demands', { ...wanted, measure: 'detention' });
    expect([same.status, same.body]).toMatchObject([422, { errors: [{ field: '/measure' }] }]);
    expect((await demanded(refused, 'measure-demands', wanted)).status).toBe(200);
    const demand = await received(path);
    const undone = await tried(head, 'put', `${path}/demands/${demand}/measure`);
    expect([undone.status, undone.body]).toMatchObject([
      409,
      { code: 'demanded-not-ordered', law: 'TTLT 04/2018 5(3)(c), 16(3)' },
    ]);
    const part = await post(head, `${path}/splits`, { accused: [one] });
    expect(part.demands).toMatchObject([{ of: 'measure', demand, about: id, metAt: null }]);
    expect((await read(head, path)).demands).toEqual([]);
    const apart = `/cases/${part.id}`;
    await put(head, `${apart}/accused/${one}/measure`, {
      measure: 'residence-ban',
      number: '24/LCĐ',
      until: '2025-10-01',
    });
    const done = await put(head, `${apart}/demands/${demand}/measure`, {});
    expect(done.demands).toMatchObject([{ of: 'measure', metAt: '2025-08-04T02:00:00.000Z' }]);
    const { demands } = await supervisionOf(path, 'remedy');
    expect(demands).toMatchObject([{ demand: 'measure', remediedAt: '2025-08-04T02:00:00.000Z' }]);
  });

  /** Another detention is demanded in place of one that the procuracy has cancelled. */
  const revokedOrder = async (name: string, number: string): Promise<Answered> => {
    const place = { unit: 'c00070', number, initiatedAt: '2025-07-01', clause: '1' };
    const { id, accused } = await caseUnderWay(head, [name], place);
    const path = `/cases/${id}`;
    const [{ id: one }] = accused;
    await detained(head, procurator, id, one, { until: '2025-09-30' });
    const { id: of, version, requests } = await supervisionOf(path);
    const order = requests.find(({ kind }: Answered) => kind === 'detention-approval').exchange;
    const revoked = await act(procurator, `/supervisions/${of}/detention-requests/${order}/revocation`, version, {
      ...{ number: '20/QĐ-VKS', basis: 'consulted', reasons: grounds, replaced: false },
    });
    await eventually(async () => expect(await read(head, path)).toMatchObject({ accused: [{ detainedUntil: null }] }));
    const wanted = { accused: one, measure: 'detention', ground: 'order-cancelled' };
    const { body: asked } = await demanded(revoked, 'measure-demands', wanted);
    const demand = await received(path);
    return { id, path, one, of, demand, asked, ordering: `/supervisions/${of}/demands/${demand}/measure` };
  };

  it('is ordered by the procuracy itself where the body does not agree, in place of what was cancelled (TTLT 04/2018 5(3)(c))', async () => {
    const { path, one, of, demand, ordering } = await revokedOrder('Trần Văn Canary', '44/2025/VA-CU');
    const instead = { number: '21/LTG-VKS', until: '2025-09-20', reasons: grounds };
    const early = await tried(procurator, 'put', ordering, instead);
    expect([early.status, early.body]).toMatchObject([409, { code: 'not-left-undone', law: 'TTLT 04/2018 5(3)(c)' }]);
    await put(head, `${path}/demands/${demand}/disagreement`, { reasons: grounds });
    const answered = await supervisionOf(path, 'demand-declined');
    const over = await tried(procurator, 'put', ordering, { ...instead, until: '2025-08-01' });
    expect([over.status, over.body.code]).toEqual([409, 'measure-over']);
    const ordered = await act(procurator, ordering, answered.version, instead);
    expect(ordered.demands).toMatchObject([{ remediedAt: '2025-08-04T02:00:00.000Z' }]);
    await eventually(async () =>
      expect(await read(head, path)).toMatchObject({
        accused: [{ detainedUntil: '2025-09-20' }],
        demands: [{ of: 'measure', metAt: '2025-08-04T02:00:00.000Z' }],
      }),
    );
    const { deadlines } = await read(head, `${path}/history`);
    expect(deadlines.findLast(({ rule }: Answered) => rule === '173')).toMatchObject({
      ...{ about: one, dueOn: '2025-09-20', status: 'running' },
    });
    const told = async (): Promise<Answered> => {
      const { deadlines } = await read(procurator, `/supervisions/${of}/history`);
      return deadlines.find(({ rule }: Answered) => rule === '119.supervised.told');
    };
    expect(await told()).toMatchObject({ about: one, law: 'BLTTHS 119(6)', status: 'running' });
    const near = `/supervisions/${of}/accused/${one}/detention-notices`;
    await post(procurator, near, { recipients: ['family'] });
    expect(await told()).toMatchObject({ status: 'met' });
    const twice = await tried(procurator, 'post', near, { recipients: ['commune'] });
    expect([twice.status, twice.body.code]).toEqual([409, 'no-decision-to-tell']);
    const { version: now } = await read(procurator, `/supervisions/${of}`);
    const own = ordered.requests.at(-1).exchange;
    await act(procurator, `/supervisions/${of}/detention-requests/${own}/revocation`, now, {
      ...{ number: '22/QĐ-VKS', basis: 'consulted', reasons: grounds, replaced: false },
    });
    await eventually(async () => expect(await read(head, path)).toMatchObject({ accused: [{ detainedUntil: null }] }));
  });

  it('is told on to the procuracy that is offered the file, where its order comes once the case is concluded (TTLT 04/2018 18(2)(a))', async () => {
    const { id, path, one, demand, ordering } = await revokedOrder('Lý Văn Canary', '45/2025/VA-CU');
    await put(head, `${path}/demands/${demand}/disagreement`, { reasons: grounds });
    const { version } = await supervisionOf(path, 'demand-declined');
    await city.nats.stop();
    const instead = { number: '23/LTG-VKS', until: '2025-09-20', reasons: grounds };
    await act(procurator, ordering, version, instead);
    city.clock.advance({ days: 1 });
    await put(head, `${path}/conclusion`, { conclusion: 'Kết luận điều tra: canary.' });
    await city.nats.start();
    await city.provision();
    for (const agency of ['pc02', 'vks-hn']) await city.agency(agency).service().get(ExchangeWatch).look();
    const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    await eventually(async () =>
      expect(await read(head, path)).toMatchObject({ status: 'concluded', accused: [{ detainedUntil: '2025-09-20' }] }),
    );
    const accepted = await procurator.put(`/case-files/${offer.id}/acceptance`, {});
    expect(accepted.status).toBe(200);
    await inStatus(head, path, 'handed-over');
    const file = `/prosecution-files/${accepted.body.id}`;
    await eventually(async () =>
      expect(await read(procurator, file)).toMatchObject({
        ...{ status: 'received', from: [id] },
        accused: [{ id: one, detained: { until: '2025-09-20' } }],
      }),
    );
    const { entries } = await read(procurator, `${file}/history`);
    const told = entries.filter(({ type }: Answered) => type === 'prosecution.detention-told');
    expect(told.map(({ data }: Answered) => [data.accused, data.until])).toEqual([[one, '2025-09-20']]);
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});
