import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, nothingParked, only, post, put, read, tried, type Answered } from './acting';
import {
  caseUnderWay,
  charged,
  detained,
  inStatus,
  offeredElsewhere,
  officer,
  OTHER_BODY,
  REGION,
  REGIONAL,
  transferred,
  waiting,
} from './judicial';

describe('a body that does not agree with its procuracy', () => {
  let city: TestCity;
  let head: Client;
  let below: Client;
  let above: Client;
  let other: Client;
  let path: string;
  let accused: Answered[];

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'pc03', 'vks-hn', 'vks-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [{ ...REGIONAL, units: [REGION] }, OTHER_BODY],
    });
    head = await city.as('pc02.thu-truong');
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    above = await city.as('vks-hn.vien-truong');
    const roles = ['prosecutor', 'head-of-procuracy'] as const;
    below = await city.as({ id: 'vks-kv1.minh-hoa', agency: 'vks-kv1', roles: [...roles], units: ['*'] });
    const opened = await caseUnderWay(head, [], { unit: REGION, number: '32/2025/VA-CU', initiatedAt: '2025-07-01' });
    path = `/cases/${opened.id}`;
    const names = ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Thị Canary'];
    ({ accused } = await charged(head, below, opened.id, names, { article: '150', clause: '2' }));
  });

  const petitioned = async (of: string, to = 'vks-hn', file = path): Promise<Answered> => {
    const body = { body: 'Viện kiểm sát thành phố', number: '8/KN-PC02', to, reasons: 'Lý do: canary.' };
    return tried(head, 'put', `${file}/procuracy-decisions/${of}/petition`, body);
  };
  const review = (decision: string): Promise<Answered> =>
    eventually(() => only(above, `/prosecution-reviews?status=received&decision=${decision}`));
  const supervised = () => only(below, '/supervisions');
  const answered = (notice: string, upheld: boolean) =>
    eventually(async () => {
      const { petitions } = await read(head, path);
      expect(petitions).toContainEqual(expect.objectContaining({ notice, upheld }));
      expect((await supervised()).petitions).toContainEqual({ exchange: notice, upheld });
    });

  it('petitions the procuracy above, which keeps what was decided and tells both why (TTLT 04/2018 6(2))', async () => {
    const [one] = accused;
    const { version } = await read(head, path);
    await act(head, `${path}/accused/${one.id}/detention`, version, { grounds: 'canary', until: '2025-10-01' });
    const { supervision, exchange } = await waiting(below, path, 'detention-approval');
    const refusal = { decision: 'refused', ground: 'not-necessary', number: '5/QĐ-VKS' };
    const decision = `/supervisions/${supervision.id}/detention-requests/${exchange}/decision`;
    await act(below, decision, supervision.version, refusal);
    await eventually(async () => expect((await read(head, path)).accused[0].order).toBeNull());
    const own = await petitioned(exchange, 'vks-kv1');
    expect([own.status, own.body.code]).toEqual([409, 'own-procuracy-petitioned']);
    expect((await petitioned(exchange)).status).toBe(200);
    const found = await review('detention-refused');
    expect(found).toMatchObject({ procuracy: 'vks-kv1', petition: { body: 'pc02', of: exchange } });
    const { deadlines } = await read(above, `/prosecution-reviews/${found.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '6-decide', dueOn: '2025-08-24', status: 'running' }]);
    const why = await above.post(`/prosecution-reviews/${found.id}/petition/readings`, { purpose: 'Giải quyết' });
    expect(why.body).toEqual({ reasons: 'Lý do: canary.' });
    const changed = await tried(above, 'put', `/prosecution-reviews/${found.id}/overruling`, {
      how: 'changed',
      ground: 'no-grounds',
      number: '1/QĐ',
    });
    expect([changed.status, changed.body.code]).toEqual([409, 'of-a-petition']);
    const kept = { number: '9/TB-VKS', reasons: 'Không có căn cứ: canary.' };
    expect(await act(above, `/prosecution-reviews/${found.id}/keeping`, found.version, kept)).toMatchObject({
      status: 'kept',
    });
    await answered(exchange, false);
    const { petitions } = await read(head, path);
    const readings = `${path}/procuracy-answers/${petitions[0].exchange}/readings`;
    const reading = await head.post(readings, { purpose: 'Xem lý do' });
    expect([reading.status, reading.body]).toEqual([200, { reasons: 'Không có căn cứ: canary.' }]);
  });

  it('has what was approved and has to fall cancelled by it: below it falls, and the body is told (TTLT 04/2018 5(3)(a))', async () => {
    const [, two] = accused;
    expect((await petitioned(two.exchange)).status).toBe(200);
    const found = await review('charge-approved');
    const overruling = { how: 'cancelled', ground: 'no-grounds', number: '1/QĐ-VKSTP', reasons: 'Căn cứ: canary.' };
    await act(above, `/prosecution-reviews/${found.id}/overruling`, found.version, overruling);
    await answered(two.exchange, true);
    await eventually(async () => expect((await read(head, path)).accused[1].approval).toBe('cancelled'));
    const { requests } = await supervised();
    expect(requests.find((each: Answered) => each.exchange === two.exchange)).toMatchObject({ decision: 'cancelled' });
    await eventually(async () =>
      expect(await read(above, `/prosecution-reviews/${found.id}/history`)).toMatchObject({
        entries: expect.arrayContaining([expect.objectContaining({ type: 'prosecution.notice-served' })]),
      }),
    );
  });

  it('has a change of a charge cancelled, also where another one waits at that moment', async () => {
    const [one] = accused;
    const route = `${path}/accused/${one.id}`;
    const cancelled = { how: 'cancelled', ground: 'no-grounds', number: '3/QĐ-VKSTP', reasons: 'Căn cứ: canary.' };
    const named = async (): Promise<string> =>
      (await head.post(`${route}/readings`, { purpose: 'hỏi cung' })).body.name as string;
    const renames = async (name: string): Promise<string> => {
      await act(head, `${route}/identity`, (await read(head, path)).version, { person: { name }, grounds: 'canary' });
      return (await waiting(below, path, 'charge-approval')).exchange as string;
    };
    const decides = async (exchange: string, decision: 'approved' | 'cancelled'): Promise<void> => {
      const { id, version } = await supervised();
      const answer = { decision, number: '15/QĐ-VKS' };
      await act(below, `/supervisions/${id}/charge-requests/${exchange}/decision`, version, answer);
      await eventually(async () => expect((await read(head, path)).accused[0].change).toBeNull());
    };
    const overruled = async (): Promise<Answered> => {
      const found = await review('charge-approved');
      const route = `/prosecution-reviews/${found.id}/overruling`;
      const changed = await tried(above, 'put', route, { ...cancelled, how: 'changed' });
      expect([changed.status, changed.body.code]).toEqual([409, 'of-a-petition']);
      return act(above, route, found.version, cancelled);
    };

    const first = await renames('Trần Văn Canary');
    await decides(first, 'approved');
    expect((await petitioned(first)).status).toBe(200);
    const next = await renames('Phạm Văn Canary');
    await overruled();
    await answered(first, true);
    expect(await named()).toBe('Trần Văn Canary');
    await decides(next, 'cancelled');
    const { id, version } = await supervised();
    const byHand = { number: '20/QĐ-VKS', basis: 'procuracy-above', reasons: 'Lý do: canary.' };
    await act(below, `/supervisions/${id}/charge-requests/${first}/change-revocation`, version, byHand);
    await eventually(async () => expect(await named()).toBe('Lê Văn Canary'));

    const second = await renames('Ngô Văn Canary');
    await decides(second, 'approved');
    expect((await petitioned(second)).status).toBe(200);
    await overruled();
    await answered(second, true);
    await eventually(async () => expect(await named()).toBe('Lê Văn Canary'));
    expect((await read(head, path)).accused[0]).toMatchObject({ approval: 'approved' });
  });

  it('has a detention changed into another measure, by the order in use alone', async () => {
    const [one] = accused;
    await detained(head, below, path.split('/')[2]!, one.id, { until: '2025-10-01' });
    const inUse = async (): Promise<string> => {
      const { requests } = await supervised();
      return requests.findLast((each: Answered) => each.kind === 'detention-approval').exchange as string;
    };
    const before = await inUse();
    const { id, version } = await supervised();
    const revocation = { number: '21/QĐ-VKS', basis: 'consulted', reasons: 'Lý do: canary.' };
    await act(below, `/supervisions/${id}/detention-requests/${before}/revocation`, version, revocation);
    await eventually(async () => expect((await read(head, path)).accused[0].detainedUntil).toBeNull());
    await detained(head, below, path.split('/')[2]!, one.id, { until: '2025-10-02' });
    const exchange = await inUse();
    const past = await petitioned(before);
    expect([past.status, past.body.code]).toEqual([409, 'nothing-to-petition']);
    expect((await petitioned(exchange)).status).toBe(200);
    const found = await review('detention-approved');
    const overruling = { how: 'changed', ground: 'no-grounds', number: '2/QĐ-VKSTP', reasons: 'Căn cứ: canary.' };
    await act(above, `/prosecution-reviews/${found.id}/overruling`, found.version, overruling);
    await eventually(async () => expect((await read(head, path)).accused[0].detainedUntil).toBeNull());
    await answered(exchange, true);
    const again = await petitioned(exchange);
    expect([again.status, again.body.code]).toEqual([409, 'petitioned-already']);
  });

  it('asks about one who was split off in the case in which they are now (BLTTHS 170(2))', async () => {
    const [, , three] = accused;
    const apart = await tried(head, 'post', `${path}/splits`, { accused: [three.id] });
    expect(apart.status).toBe(201);
    expect((await petitioned(three.exchange)).status).toBe(409);
    const part = `/cases/${apart.body.id}`;
    expect((await petitioned(three.exchange, 'vks-hn', part)).status).toBe(200);
    const found = await review('charge-approved');
    expect(found.from).toEqual([apart.body.id]);
    const overruling = { how: 'cancelled', ground: 'no-grounds', number: '4/QĐ-VKSTP', reasons: 'Căn cứ: canary.' };
    await act(above, `/prosecution-reviews/${found.id}/overruling`, found.version, overruling);
    await eventually(async () => {
      const { accused: all, petitions } = await read(head, part);
      expect(all).toMatchObject([{ id: three.id, approval: 'cancelled' }]);
      expect(petitions).toMatchObject([{ notice: three.exchange, upheld: true }]);
    });
  });

  it('has bail that was approved changed by it into another measure: the accused is not under it any more (TTLT 04/2018 5(3)(a))', async () => {
    const [one] = accused;
    const route = `${path}/accused/${one.id}/measure`;
    const bail = { measure: 'bail', number: '6/QĐ-BL', until: '2025-09-01', grounds: 'canary' };
    await act(head, route, (await read(head, path)).version, bail);
    const { supervision, exchange } = await waiting(below, path, 'measure-approval');
    const request = `/supervisions/${supervision.id}/measure-requests/${exchange}/decision`;
    await act(below, request, supervision.version, { decision: 'approved', number: '22/QĐ-VKS' });
    const measures = async (): Promise<Answered> => (await read(head, path)).accused[0].measures;
    await eventually(async () => expect(await measures()).toMatchObject([{ measure: 'bail' }]));
    expect((await petitioned(exchange)).status).toBe(200);
    const found = await review('measure-approved');
    const overruling = { how: 'changed', ground: 'no-grounds', number: '6/QĐ-VKSTP', reasons: 'Căn cứ: canary.' };
    await act(above, `/prosecution-reviews/${found.id}/overruling`, found.version, overruling);
    await answered(exchange, true);
    expect(await measures()).toEqual([]);
    const ended = await lastEntry(head, path, 'investigation.measure-ended');
    expect(ended).toMatchObject({ data: { ground: 'replaced' } });
    const { requests } = await supervised();
    expect(requests.find((each: Answered) => each.exchange === exchange)).toMatchObject({ decision: 'cancelled' });
  });

  const changedInto = async (crime: Answered, number: string): Promise<() => Promise<Answered>> => {
    const charge = { person: { name: 'Vũ Văn Canary' }, article: '150', clause: '2', grounds: 'căn cứ: canary' };
    const { id: one } = (await post(head, `${path}/accused`, charge)).accused.at(-1);
    const { supervision, exchange } = await waiting(below, path, 'charge-approval');
    const request = `/supervisions/${supervision.id}/charge-requests/${exchange}/decision`;
    await act(below, request, supervision.version, { decision: 'approved', number: '23/QĐ-VKS' });
    const itself = async (): Promise<Answered> =>
      (await read(head, path)).accused.find(({ id }: Answered) => id === one);
    await eventually(async () => expect(await itself()).toMatchObject({ approval: 'approved', clause: '2' }));
    expect((await petitioned(exchange)).status).toBe(200);
    const found = await review('charge-approved');
    const changed = { how: 'changed', ground: 'no-grounds', number, reasons: 'Căn cứ: canary.' };
    await act(above, `/prosecution-reviews/${found.id}/overruling`, found.version, { ...changed, crime });
    await answered(exchange, true);
    const { requests } = await supervised();
    expect(requests.find((each: Answered) => each.exchange === exchange)).toMatchObject({ decision: 'approved' });
    return itself;
  };

  it('has a charge that was approved changed by it: the accused is charged with what it names (TTLT 04/2018 5(3)(a))', async () => {
    const itself = await changedInto({ article: '150', clause: '1' }, '7/QĐ-VKSTP');
    await eventually(async () => expect(await itself()).toMatchObject({ approval: 'approved', clause: '1' }));
  });

  it('sees that where the case is not about that crime (TTLT 04/2018 5(3)(a), 9(3))', async () => {
    const itself = await changedInto({ article: '151', clause: '1' }, '8/QĐ-VKSTP');
    const { id, article } = await itself();
    expect(article).toBe('150');
    const { overtaken } = await read(head, path);
    const noted = { by: 'vks-hn', decision: 'petition-answered', number: '8/QĐ-VKSTP', accused: [id] };
    expect(overtaken).toEqual([expect.objectContaining(noted)]);
  });

  it('is owed no answer any more once it has one on paper', async () => {
    const [one] = accused;
    expect((await petitioned(one.exchange)).status).toBe(200);
    const found = await review('charge-approved');
    const answer = { number: '10/TB-VKS', decision: 'rejected' };
    const { version } = await read(head, path);
    const route = `${path}/procuracy-decisions/${one.exchange}/petition/answer`;
    const other = { ...answer, decision: 'upheld', changed: true, crime: { article: '151', clause: '1' } };
    const refused = await tried(head, 'put', route, other);
    expect([refused.status, refused.body.code]).toEqual([409, 'crime-not-initiated']);
    await act(head, route, version, answer);
    await eventually(async () =>
      expect(await read(above, `/prosecution-reviews/${found.id}`)).toMatchObject({ status: 'withdrawn' }),
    );
    const { deadlines } = await read(above, `/prosecution-reviews/${found.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '6-decide', status: 'cancelled' }]);
    const reading = await above.post(`/prosecution-reviews/${found.id}/petition/readings`, { purpose: 'lưu' });
    expect([reading.status, reading.body.reasons]).toEqual([200, expect.stringContaining('canary')]);
  });

  it('asks about whom it has held once they are free, who stay so, and about an extension (TTLT 04/2018 6(2); BLTTHS 118(3), 159(1))', async () => {
    const holding = { unit: REGION, minutes: '7/BB', person: { name: 'Trần Văn Canary' } };
    const { body } = await head.post('/custodies', { ...holding, ground: 'urgent-case', urgency: 'traces' });
    let held = `/custodies/${body.id}`;
    const refused = async (kind: string, route: string): Promise<string> => {
      const { supervision, exchange } = await waiting(below, held, kind);
      const decision = `/supervisions/${supervision.id}/${route}/${exchange}/decision`;
      await act(below, decision, supervision.version, { decision: 'refused', number: '17/QĐ-VKS' });
      return exchange as string;
    };
    await put(head, `${held}/custody`, { number: '3/QĐ-CSHS', days: 3 });
    await put(head, `${held}/arrest`, { number: '4/LB-CSHS', grounds: 'canary' });
    const arrest = await refused('arrest-approval', 'arrest-requests');
    await inStatus(head, held, 'to-be-freed');
    expect((await petitioned(arrest, 'vks-hn', held)).status).toBe(409);
    await put(head, `${held}/release`, { ground: 'arrest-refused' });
    expect((await petitioned(arrest, 'vks-hn', held)).status).toBe(200);
    const found = await review('arrest-refused');
    expect(found.from).toEqual([body.id]);
    const overruling = { how: 'cancelled', ground: 'no-grounds', number: '5/QĐ-VKSTP', reasons: 'Căn cứ: canary.' };
    await act(above, `/prosecution-reviews/${found.id}/overruling`, found.version, overruling);
    const free = await eventually(async () => {
      const file = await read(head, held);
      expect(file).toMatchObject({ status: 'freed', petitions: [{ notice: arrest, upheld: true }] });
      return file;
    });
    const readings = `${held}/procuracy-answers/${free.petitions[0].exchange}/readings`;
    expect((await head.post(readings, { purpose: 'Xem lý do' })).body).toEqual({ reasons: 'Căn cứ: canary.' });
    await eventually(async () => {
      const { items } = await read(below, '/supervisions');
      const ofCustody = items.find(({ from }: Answered) => from[0] === body.id);
      expect(ofCustody.petitions).toEqual([{ exchange: arrest, upheld: true }]);
    });

    const another = await head.post('/custodies', { ...holding, ground: 'in-the-act' });
    held = `/custodies/${another.body.id}`;
    await put(head, `${held}/custody`, { number: '4/QĐ-CSHS', days: 3 });
    await put(head, `${held}/extension-request`, { number: '5/QĐ-CSHS', grounds: 'canary' });
    const extension = await refused('custody-extension', 'custody-extension-requests');
    await eventually(async () => expect(await read(head, held)).toMatchObject({ extensions: [{ answer: 'refused' }] }));
    const onPaper = `procuracy-decisions/${extension}/petition`;
    await put(head, `${held}/${onPaper}`, { body: 'Viện kiểm sát thành phố', number: '9/KN-PC02' });
    const told = await put(head, `${held}/${onPaper}/answer`, { number: '11/TB-VKS', decision: 'rejected' });
    expect(told).toMatchObject({ status: 'in-custody', petitions: [{ notice: extension, upheld: false }] });
  });

  /** The only accused is on bail by an order that was approved; answers with that request. */
  const onBail = async (client: Client, file: string, what: string, order: Answered): Promise<string> => {
    const [{ id }] = (await read(client, file)).accused;
    await put(client, `${file}/accused/${id}/${what}`, { measure: 'bail', grounds: 'canary', ...order });
    const { supervision, exchange } = await waiting(below, file, 'measure-approval');
    const request = `/supervisions/${supervision.id}/measure-requests/${exchange}/decision`;
    await act(below, request, supervision.version, { decision: 'approved', number: '24/QĐ-VKS' });
    await eventually(async () =>
      expect((await read(client, file)).accused).toMatchObject([{ clause: '2', measures: [order] }]),
    );
    return exchange;
  };

  /** A case whose charge and bail were approved, and both petitioned about. */
  const bothPetitioned = async (number: string): Promise<Record<'file' | 'charge' | 'measure', string>> => {
    const { id } = await caseUnderWay(head, [], { unit: REGION, number, initiatedAt: '2025-07-01' });
    const file = `/cases/${id}`;
    const [one] = (await charged(head, below, id, ['Hồ Văn Canary'], { article: '150', clause: '2' })).accused;
    const exchange = await onBail(head, file, 'measure', { number: '7/QĐ-BL', until: '2025-09-01' });
    for (const asked of [one.exchange, exchange]) expect((await petitioned(asked, 'vks-hn', file)).status).toBe(200);
    return { file, charge: one.exchange, measure: exchange };
  };
  const changesBoth = async (): Promise<void> => {
    const changed = { how: 'changed', ground: 'no-grounds', number: '12/QĐ-VKSTP', reasons: 'Căn cứ: canary.' };
    for (const [decision, into] of [
      ['charge-approved', { crime: { article: '150', clause: '1' } }],
      ['measure-approved', {}],
    ] as const) {
      const found = await review(decision);
      await act(above, `/prosecution-reviews/${found.id}/overruling`, found.version, { ...changed, ...into });
    }
  };
  const bothChanged = (client: Client, file: string): Promise<void> =>
    eventually(async () => {
      const { accused } = await read(client, file);
      expect(accused).toMatchObject([{ clause: '1', measures: [], approval: 'approved' }]);
    });
  const bothNoted = (file: string): Promise<void> =>
    eventually(async () => {
      const { overtaken } = await read(head, file);
      expect(overtaken.map(({ decision }: Answered) => decision)).toEqual(['petition-answered', 'petition-answered']);
    });

  it('has a charge changed and a measure fall also where another body has the case by then (TTLT 04/2018 5(3)(a))', async () => {
    const { file } = await bothPetitioned('33/2025/VA-CU');
    const there = await transferred(below, head, file, { agency: 'pc03', head: other });
    expect((await read(other, there)).accused).toMatchObject([{ clause: '2', measures: [{ measure: 'bail' }] }]);
    await changesBoth();
    await bothChanged(other, there);
    await bothNoted(file);
  });

  it('has them so in the case in which the accused was split off meanwhile (BLTTHS 170(2))', async () => {
    const { file } = await bothPetitioned('38/2025/VA-CU');
    const [{ id }] = (await read(head, file)).accused;
    const part = await post(head, `${file}/splits`, { accused: [id] });
    await changesBoth();
    await bothChanged(head, `/cases/${part.id}`);
  });

  it('leaves bail as that body has renewed it since, which nobody has found to be wrong', async () => {
    const { file } = await bothPetitioned('37/2025/VA-CU');
    const there = await transferred(below, head, file, { agency: 'pc03', head: other });
    const renewed = { number: '8/QĐ-BL', until: '2025-10-01' };
    await onBail(other, there, 'measure-renewal', renewed);
    await changesBoth();
    await bothNoted(file);
    await eventually(async () => {
      const { accused, overtaken } = await read(other, there);
      expect(overtaken).toMatchObject([{ decision: 'measure-revoked', number: '12/QĐ-VKSTP' }]);
      expect(accused).toMatchObject([{ clause: '1', measures: [renewed] }]);
    });
  });

  it('has them so here, once that body does not take the case that was offered to it meanwhile', async () => {
    const { file } = await bothPetitioned('34/2025/VA-CU');
    const { id } = await offeredElsewhere(below, head, file, { agency: 'pc03', head: other });
    await changesBoth();
    await bothNoted(file);
    expect((await other.put(`/case-transfers/${id}/rejection`, { reason: 'missing-items' })).status).toBe(204);
    await bothChanged(head, file);
  });

  it('has them so also where that was answered on paper while the case was offered', async () => {
    const { file, charge, measure } = await bothPetitioned('35/2025/VA-CU');
    const { id } = await offeredElsewhere(below, head, file, { agency: 'pc03', head: other });
    const changed = { number: '13/QĐ-VKSTP', decision: 'upheld', changed: true };
    await put(head, `${file}/procuracy-decisions/${charge}/petition/answer`, {
      ...changed,
      crime: { article: '150', clause: '1' },
    });
    await put(head, `${file}/procuracy-decisions/${measure}/petition/answer`, changed);
    await bothNoted(file);
    expect((await other.put(`/case-transfers/${id}/rejection`, { reason: 'missing-items' })).status).toBe(204);
    await bothChanged(head, file);
  });

  it('has them so once the file that was offered to the procuracy is withdrawn', async () => {
    const { file } = await bothPetitioned('36/2025/VA-CU');
    const concluded = { conclusion: 'Kết luận điều tra: canary.' };
    await act(head, `${file}/conclusion`, (await read(head, file)).version, concluded);
    await eventually(() => only(below, '/exchanges?kind=case-file&side=receiver&status=offered'));
    await changesBoth();
    await bothNoted(file);
    expect((await tried(head, 'delete', `${file}/conclusion`)).status).toBe(200);
    await bothChanged(head, file);
    await nothingParked(city, ['pc02', 'pc03', 'vks-hn', 'vks-kv1']);
  });
});
