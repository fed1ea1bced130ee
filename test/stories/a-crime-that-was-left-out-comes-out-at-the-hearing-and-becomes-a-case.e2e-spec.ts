import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from './acting';
import { caseUnderWay, charged, docketed, filed, served, set } from './judicial';

describe('a crime that was left out', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let path: string;
  let file: string;
  let defendant: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.tham-phan');
    const place = { unit: 'c00070', number: '19/2025/VA-CU', initiatedAt: '2025-06-02' };
    const opened = await caseUnderWay(head, ['Trần Văn Canary'], place);
    ({ id: file } = await filed(head, opened.id, procurator));
    const trial = await docketed(procurator, file, judge);
    path = `/trials/${trial.id}`;
    defendant = trial.defendants[0].id;
    await set(judge, trial.id, '2025-08-18');
  });

  const post = async (client: Client, to: string, body: object): Promise<Answered> => {
    const { version } = await read(client, to.split('/').slice(0, 3).join('/'));
    return client.post(to, body).set('if-match', `"${version}"`);
  };
  const limit = async (client: Client, at: string, rule: string): Promise<string> => {
    const { deadlines } = await read(client, `${at}/history`);
    return deadlines.findLast((one: Answered) => one.rule === rule)?.status;
  };
  /** The file that the procuracy has of what was found. */
  const found = (basis: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, `/initiations?basis=${basis}`);
      expect(items).toHaveLength(1);
      return items[0];
    });
  const investigated = (id: string): Promise<Answered> => eventually(async () => read(head, `/cases/${id}`));
  const crime = { article: '151', clause: '2' };

  it('is not initiated before the panel sits', async () => {
    const leftOut = { ...crime, number: '1/QĐ-HĐXX', found: 'Bỏ lọt tội phạm: canary.' };
    const refused = await post(judge, `${path}/initiations`, leftOut);
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([409, 'panel-not-sitting', 'BLTTHS 153(4)']);
    city.clock.advance({ days: 14 });
    const { version } = await read(judge, path);
    await act(judge, `${path}/hearing`, version);
  });

  it('is initiated by the panel, and its decision passed on by the procuracy at once (BLTTHS 153(4); TTLT 04/2018 7(4))', async () => {
    const leftOut = {
      ...crime,
      number: '1/QĐ-HĐXX',
      defendants: [defendant],
      found: 'Mua bán thêm 01 trẻ em: canary.',
    };
    const decided = await post(judge, `${path}/initiations`, leftOut);
    expect([decided.status, decided.body.status]).toEqual([200, 'set']);
    await served(judge, path.split('/')[2]!, 'case-initiation');
    expect(await limit(judge, path, '154-send.panel')).toBe('met');
    const received = await found('panel-decision');
    expect(received).toMatchObject({
      ...crime,
      ...{ status: 'initiated-by-panel', court: 'toa-hn', from: [file], accused: [defendant] },
      ...{ decisionNumber: '1/QĐ-HĐXX', decidedAt: decided.body.initiations[0].at },
    });
    const at = `/initiations/${received.id}`;
    const reading = await procurator.post(`${at}/readings`, { purpose: 'chuyển Cơ quan điều tra' });
    expect(reading.body).toEqual({ account: 'Mua bán thêm 01 trẻ em: canary.' });
    const own = { ...crime, number: '2/QĐ-VKS', reasons: 'Đủ căn cứ: canary.' };
    const again = await procurator.put(`${at}/initiation`, own).set('if-match', `"${received.version}"`);
    expect([again.status, again.body.code]).toEqual([409, 'unlawful-act']);
    const { case: opened } = await act(procurator, `${at}/transmission`, received.version);
    const now = await investigated(opened);
    expect(now).toMatchObject({ ...crime, status: 'under-investigation', from: [], initiatedAt: received.decidedAt });
    expect([await limit(procurator, at, '7-pass-on'), await limit(head, `/cases/${opened}`, 'R22.initiation')]).toEqual(
      ['met', undefined],
    );
  });

  it('which the investigating body may not cancel itself, and goes on with as with any case', async () => {
    const { case: opened } = await found('panel-decision');
    const { items } = await read(head, '/exchanges?kind=supervision-notice&side=receiver');
    const notice = items.find(({ terms }: Answered) => terms.case === opened);
    const readings = `/cases/${opened}/supervision-notices/${notice.id}/readings`;
    const reading = await head.post(readings, { purpose: 'điều tra' });
    expect(reading.body).toEqual({ reasons: 'Mua bán thêm 01 trẻ em: canary.' });
    const { version } = await read(head, `/cases/${opened}`);
    const cancellation = { ground: 'no-offence' };
    const own = await head
      .put(`/cases/${opened}/initiation-cancellation`, cancellation)
      .set('if-match', `"${version}"`);
    expect([own.status, own.body.code]).toEqual([409, 'initiated-by-procuracy']);
    await charged(head, procurator, opened, ['Lê Thị Canary'], crime);
  });

  it('is demanded of the procuracy, which initiates it and tells the court (BLTTHS 153(3)(c))', async () => {
    const demand = { article: '150', clause: '1', number: '2/YC-HĐXX', found: 'Có người đồng phạm: canary.' };
    expect((await post(judge, `${path}/initiation-demands`, demand)).status).toBe(200);
    const received = await found('panel-demand');
    expect(received).toMatchObject({ status: 'under-examination', decisionNumber: '2/YC-HĐXX', from: [file] });
    const at = `/initiations/${received.id}`;
    const decision = { article: '150', clause: '2', number: '4/QĐ-VKS', reasons: 'Đủ căn cứ khởi tố: canary.' };
    const { case: opened } = await act(procurator, `${at}/initiation`, received.version, decision);
    expect(await investigated(opened)).toMatchObject({ article: '150', clause: '2', status: 'under-investigation' });
    await eventually(async () => expect(await limit(procurator, at, '154-send')).toBe('met'));
    await eventually(async () => {
      const { initiations } = await read(judge, path);
      expect(initiations).toMatchObject([{ by: 'decision' }, { by: 'demand', initiated: true }]);
    });
  });

  it('or finds a ground not to, and tells the court that', async () => {
    const demand = { article: '150', clause: '1', number: '3/YC-HĐXX', found: 'Có dấu hiệu che giấu: canary.' };
    expect((await post(judge, `${path}/initiation-demands`, demand)).status).toBe(200);
    const received = await eventually(async () => {
      const { items } = await read(procurator, '/initiations?status=under-examination');
      expect(items).toHaveLength(1);
      return items[0];
    });
    const decision = { number: '5/QĐ-VKS', ground: 'no-offence' };
    await act(procurator, `/initiations/${received.id}/non-initiation`, received.version, decision);
    await eventually(async () => {
      const { initiations } = await read(judge, path);
      expect(initiations.at(-1)).toMatchObject({ number: '3/YC-HĐXX', initiated: false });
    });
  });

  it('comes on paper from the panel of a court that takes no part, and goes on as one that is served', async () => {
    const paper = { ...crime, unit: 'c00070', account: 'Quyết định của Hội đồng xét xử: canary.' };
    const told = { number: '7/QĐ-HĐXX', decidedAt: '2025-08-18T02:00:00.000Z' };
    const received = await procurator.post('/initiations/receptions', { basis: 'panel-decision', ...told, ...paper });
    expect([received.status, received.body]).toEqual([
      201,
      expect.objectContaining({ status: 'initiated-by-panel', court: null, decisionNumber: '7/QĐ-HĐXX', from: [] }),
    ]);
    const { id, version } = received.body;
    const { case: opened } = await act(procurator, `/initiations/${id}/transmission`, version);
    expect(await investigated(opened)).toMatchObject({ ...crime, from: [], initiatedAt: told.decidedAt });
    const demand = { basis: 'panel-demand', ...told, ...paper };
    expect((await procurator.post('/initiations/receptions', demand)).body.status).toBe('under-examination');
  });

  it('is one that the procuracy finds itself, whose case follows what it puts right of its decision', async () => {
    const finding = { ...crime, unit: 'c00070', account: 'Phát hiện qua kiểm sát: canary.' };
    const { status, body } = await procurator.post('/initiations', finding);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ basis: 'own-finding', status: 'under-examination' }),
    ]);
    const at = `/initiations/${body.id}`;
    const decision = { ...crime, number: '6/QĐ-VKS', reasons: 'Đủ căn cứ khởi tố: canary.' };
    const { case: opened } = await act(procurator, `${at}/initiation`, body.version, decision);
    expect(await investigated(opened)).toMatchObject({ ...crime, from: [] });
    const { entries } = await read(procurator, `${at}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === 'prosecution.initiation-decided');
    const correction = { entry, reason: 'wrong-entry', changes: { clause: '3' } };
    const righted = await post(procurator, `${at}/corrections`, correction);
    expect([righted.status, righted.body.clause]).toEqual([200, '3']);
    await eventually(async () => expect(await read(head, `/cases/${opened}`)).toMatchObject({ clause: '3' }));
  });
});
