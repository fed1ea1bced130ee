import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';
import { caseUnderWay, charged, filed } from './judicial';

const crime = { article: '150', clause: '1' };
const other = { article: '151', clause: '2' };
/** Done on the way, and no trafficking (NQ 02/2019/NQ-HĐTP 8). */
const injury = { article: '134', clause: '2-serious' };
/** Of one class, neither of them listed. */
const unlisted = ['217', '217a'].map((provision) => ({ article: 'other', clause: '2-serious', provision }));
const concealing = { article: '389', clause: '1' };
const grounds = 'Căn cứ: canary.';

describe('an accused whose charge is not the whole of it', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;
  let accused: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '34/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, [], place));
    accused = (await charged(head, procurator, id, ['Lê Văn Canary'], crime)).accused[0].id;
  });

  it('is photographed and fingerprinted once the charge is approved, for the file (BLTTHS 179(5))', async () => {
    const path = `/cases/${id}/accused/${accused}/fingerprints`;
    const { deadlines } = await read(head, `/cases/${id}/history`);
    expect(deadlines.findLast(({ rule }: Answered) => rule === '179-fingerprints')).toMatchObject({
      ...{ about: accused, dueOn: '2025-08-07', status: 'running' },
    });
    const done = await act(head, path, (await now()).version);
    expect(done.accused).toMatchObject([{ id: accused, fingerprinted: true }]);
    const twice = await tried(head, 'put', path);
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([409, 'fingerprinted-already', 'BLTTHS 179(5)']);
  });

  const now = (): Promise<Answered> => read(head, `/cases/${id}`);
  const waiting = (): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const request = items[0].requests.at(-1);
      expect(request).toMatchObject({ kind: 'charge-approval', accused, decision: 'waiting' });
      return { supervision: items[0], exchange: request.exchange };
    });
  const decides = async (decision: 'approved' | 'cancelled'): Promise<Answered> => {
    const { supervision, exchange } = await waiting();
    const path = `/supervisions/${supervision.id}/charge-requests/${exchange}/decision`;
    await act(procurator, path, supervision.version, { decision, number: '15/QĐ-VKS' });
    return eventually(async () => {
      const file = await now();
      expect(file.accused[0]).toMatchObject({ approval: 'approved', change: null });
      return file;
    });
  };

  it('is charged with the other crime besides, once that was initiated and the procuracy approves', async () => {
    await act(head, `/cases/${id}/qualification`, (await now()).version, { ...other, adds: true });
    const supplement = { ...other, grounds };
    const asked = await tried(head, 'post', `/cases/${id}/accused/${accused}/charges`, supplement);
    expect([asked.status, asked.body.accused[0]]).toMatchObject([200, { ...crime, approval: 'asked' }]);
    expect((await decides('approved')).accused[0]).toMatchObject({ ...other, further: [crime] });
  });

  it('has done that again, of which the procuracy is told as of any decision (BLTTHS 156(2); TTLT 04/2018 9(6)(a))', async () => {
    const { version } = await now();
    await act(head, `/cases/${id}/qualification`, version, { ...crime, adds: true });
    const { articles, qualifications } = await now();
    expect([articles, qualifications.at(-1)]).toMatchObject([['150', '151'], { how: 'added', article: crime.article }]);
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      expect(items[0].decisions.at(-1)).toMatchObject({
        ...{ decision: 'requalification', notice: qualifications.at(-1).decision },
      });
    });
  });

  it('is charged with another crime in place of the one that the decision says, as the procuracy is asked (BLTTHS 180(1)(a), (3))', async () => {
    const path = `/cases/${id}/accused/${accused}/charge`;
    await act(head, `/cases/${id}/qualification`, (await now()).version, { article: '154', clause: '1', adds: true });
    const change = { article: '154', clause: '1', grounds };
    const unsaid = await tried(head, 'put', path, change);
    expect([unsaid.status, unsaid.body.code, unsaid.body.law]).toEqual([
      ...[409, 'crime-to-change-unsaid', 'BLTTHS 180(1)(a)'],
    ]);
    await act(head, path, (await now()).version, { ...change, replaces: crime });
    const { supervision } = await waiting();
    const { entries } = await read(procurator, `/supervisions/${supervision.id}/history`);
    expect(
      entries.findLast(({ type }: Answered) => type === 'prosecution.charge-approval-requested').data,
    ).toMatchObject({
      ...{ article: '154', clause: '1', replaces: crime, change: true },
    });
    expect((await decides('cancelled')).accused[0]).toMatchObject({ ...other, further: [crime] });
  });

  it('stands in one case with whoever has concealed that, which is initiated and charged as what it is (BLHS 389)', async () => {
    const qualification = `/cases/${id}/qualification`;
    const unknown = { article: '390', clause: '2', adds: true };
    const refused = await tried(head, 'put', qualification, unknown);
    expect(refused.body.errors).toMatchObject([{ field: '/clause', code: 'no-such-clause' }]);
    await act(head, qualification, (await now()).version, { ...concealing, adds: true });
    const { version, ...file } = await now();
    expect(file).toMatchObject({ ...other, seriousness: 'especially-serious', articles: ['150', '151', '154', '389'] });
    const charge = { person: { name: 'Đỗ Thị Canary' }, ...concealing, grounds };
    const added = await tried(head, 'post', `/cases/${id}/accused`, charge);
    expect(added.status).toBe(201);
    const one = added.body.accused.at(-1).id;
    const { supervision, exchange } = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const request = items[0].requests.at(-1);
      expect(request).toMatchObject({ accused: one, decision: 'waiting' });
      return { supervision: items[0], exchange: request.exchange };
    });
    const decision = `/supervisions/${supervision.id}/charge-requests/${exchange}/decision`;
    await act(procurator, decision, supervision.version, { decision: 'approved', number: '16/QĐ-VKS' });
    await eventually(async () =>
      expect((await now()).accused[1]).toMatchObject({ ...concealing, approval: 'approved' }),
    );
  });

  const named = async (): Promise<string> => {
    const { body } = await head.post(`/cases/${id}/accused/${accused}/readings`, { purpose: 'hỏi cung' });
    return body.name as string;
  };
  /** The procuracy cancels the change that it has approved last. */
  const revokes = async (): Promise<Answered> => {
    const { items } = await read(procurator, '/supervisions');
    const { id: supervision, requests } = items[0];
    const { exchange } = requests.findLast(({ decision }: Answered) => decision === 'approved');
    const decision = { number: '20/QĐ-VKS', basis: 'consulted', reasons: 'Lý do: canary.' };
    const route = `/supervisions/${supervision}/charge-requests/${exchange}/change-revocation`;
    return tried(procurator, 'put', route, decision);
  };

  it('is named as they are where the charge had it wrong, and not where the procuracy cancels that', async () => {
    const path = `/cases/${id}/accused/${accused}`;
    const wrong = { person: { name: 'Phạm Văn Canary' }, grounds };
    await act(head, `${path}/identity`, (await now()).version, wrong);
    await decides('cancelled');
    expect(await named()).toBe('Lê Văn Canary');
    await act(head, `${path}/identity`, (await now()).version, { person: { name: 'Trần Văn Canary' }, grounds });
    const { supervision, exchange } = await waiting();
    const reading = await procurator.post(`/supervisions/${supervision.id}/charge-requests/${exchange}/readings`, {
      purpose: 'phê chuẩn',
    });
    expect(reading.body.dossiers.at(-1).accused).toMatchObject({ name: 'Trần Văn Canary' });
    await decides('approved');
    expect(await named()).toBe('Trần Văn Canary');
  });

  it('is named and charged as before where the procuracy cancels a change that it has approved (BLTTHS 180(3))', async () => {
    const wrong = { person: { name: 'Phạm Văn Canary' }, grounds };
    await act(head, `/cases/${id}/accused/${accused}/identity`, (await now()).version, wrong);
    await decides('approved');
    expect(await named()).toBe('Phạm Văn Canary');
    expect((await revokes()).status).toBe(200);
    await eventually(async () => expect(await named()).toBe('Trần Văn Canary'));
    const { accused: all } = await now();
    expect(all[0]).toMatchObject({ ...other, further: [crime], approval: 'approved' });
  });

  it('is charged with what else was done on the way, of the class that its clause is named with (NQ 02/2019/NQ-HĐTP 8)', async () => {
    const path = `/cases/${id}`;
    const plain = { article: '134', clause: '2', adds: true };
    const refused = await tried(head, 'put', `${path}/qualification`, plain);
    expect(refused.body.errors).toMatchObject([{ field: '/clause', code: 'no-such-clause' }]);
    await act(head, `${path}/qualification`, (await now()).version, { ...injury, adds: true });
    const { version, ...file } = await now();
    expect(file).toMatchObject({ ...other, articles: ['150', '151', '154', '389', '134'] });
    const asked = await tried(head, 'post', `${path}/accused/${accused}/charges`, { ...injury, grounds });
    expect([asked.status, asked.body.accused[0].approval]).toEqual([200, 'asked']);
    expect((await decides('approved')).accused[0]).toMatchObject({ ...other, further: [crime, injury] });
  });

  it('is charged with two crimes of one class that are not listed, each named by its article', async () => {
    const path = `/cases/${id}`;
    await act(head, `${path}/qualification`, (await now()).version, {
      article: 'other',
      clause: '2-serious',
      adds: true,
    });
    const asks = (crime: object): Promise<Answered> =>
      tried(head, 'post', `${path}/accused/${accused}/charges`, { ...crime, grounds });
    const listed = await asks({ ...unlisted[0], provision: '150' });
    expect(listed.body.errors).toMatchObject([{ field: '/provision' }]);
    for (const crime of unlisted) {
      expect((await asks(crime)).status).toBe(200);
      await decides('approved');
    }
    expect((await asks(unlisted[1]!)).body).toMatchObject({ code: 'crime-charged-already' });
    expect((await now()).accused[0]).toMatchObject({ ...other, further: [crime, injury, ...unlisted] });
  });

  it('is not charged as before any more once the file is offered, or has come, with that charge', async () => {
    const path = `/cases/${id}`;
    const conclusion = 'Kết luận điều tra: canary.';
    await act(head, `${path}/conclusion`, (await now()).version, { conclusion });
    await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    expect((await revokes()).body).toMatchObject({ code: 'file-has-come', law: 'BLTTHS 245(1)' });
    expect((await tried(head, 'delete', `${path}/conclusion`)).status).toBe(200);
    await eventually(async () => {
      const { items } = await read(procurator, '/exchanges?kind=case-file&side=receiver&status=withdrawn');
      expect(items).toHaveLength(1);
    });
  });

  it('comes to the procuracy with every crime and the right name, and leaves its file so', async () => {
    const file = await filed(head, id, procurator);
    expect(file.accused).toMatchObject([{ id: accused, ...other, further: [crime, injury, ...unlisted] }, concealing]);
    const record = await procurator.post(`/prosecution-files/${file.id}/accused/${accused}/readings`, {
      purpose: 'truy tố',
    });
    expect(record.body).toMatchObject({ name: 'Trần Văn Canary' });
    const late = await revokes();
    expect([late.status, late.body]).toMatchObject([409, { code: 'file-has-come', law: 'BLTTHS 245(1)' }]);
    const path = `/prosecution-files/${file.id}`;
    const illness = { ground: 'illness', number: '30/QĐ-VKS' };
    await act(procurator, `${path}/accused/${accused}/suspension`, file.version, illness);
    const apart = { accused: [accused], ground: 'fatal-illness', number: '31/QĐ-VKS' };
    const own = await tried(procurator, 'post', `${path}/splits`, apart);
    expect([own.status, own.body.accused]).toMatchObject([
      201,
      [{ ...other, further: [crime, injury, ...unlisted], state: 'suspended' }],
    ]);
  });
});
