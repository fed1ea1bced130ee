import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, put, read, tried, type Answered } from './acting';
import {
  caseUnderWay,
  charged,
  docketed,
  filed,
  inStatus,
  officer,
  REGION,
  REGIONAL_COURT,
  served,
  set,
} from './judicial';

const why = { ground: 'law-misapplied', reasons: 'Không có căn cứ khởi tố: canary.' };
const itsJudge = officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk');

describe('a crime that was left out', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let higher: Client;
  let path: string;
  let file: string;
  let defendant: string;

  beforeAll(async () => {
    const at = '2025-08-04T02:00:00.000Z';
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1'], { at, more: [REGIONAL_COURT] });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as(itsJudge);
    higher = await city.as('toa-hn.chanh-an');
    const place = { unit: REGION, number: '19/2025/VA-CU', initiatedAt: '2025-06-02' };
    const opened = await caseUnderWay(head, ['Trần Văn Canary'], place);
    ({ id: file } = await filed(head, opened.id, procurator));
    const trial = await docketed(procurator, file, judge);
    path = `/trials/${trial.id}`;
    defendant = trial.defendants[0].id;
    await set(judge, trial.id, '2025-08-18');
  });

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
    const refused = await tried(judge, 'post', `${path}/initiations`, leftOut);
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
    const decided = await tried(judge, 'post', `${path}/initiations`, leftOut);
    expect([decided.status, decided.body.status]).toEqual([200, 'set']);
    await served(judge, path.split('/')[2]!, 'case-initiation');
    expect(await limit(judge, path, '154-send.panel')).toBe('met');
    const received = await found('panel-decision');
    expect(received).toMatchObject({
      ...crime,
      ...{ status: 'initiated-by-panel', court: 'toa-kv1', from: [file], accused: [defendant] },
      ...{ decisionNumber: '1/QĐ-HĐXX', decidedAt: decided.body.initiations[0].at },
    });
    const at = `/initiations/${received.id}`;
    const reading = await procurator.post(`${at}/readings`, { purpose: 'chuyển Cơ quan điều tra' });
    expect(reading.body).toEqual({ account: 'Mua bán thêm 01 trẻ em: canary.' });
    const own = { ...crime, number: '2/QĐ-VKS', reasons: 'Đủ căn cứ: canary.' };
    const again = await tried(procurator, 'put', `${at}/initiation`, own);
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
    const cancellation = { ground: 'no-offence' };
    const own = await tried(head, 'put', `/cases/${opened}/initiation-cancellation`, cancellation);
    expect([own.status, own.body.code]).toEqual([409, 'initiated-by-procuracy']);
    await charged(head, procurator, opened, ['Lê Thị Canary'], crime);
  });

  it('is demanded of the procuracy, which initiates it and tells the court (BLTTHS 153(3)(c))', async () => {
    const demand = { article: '150', clause: '1', number: '2/YC-HĐXX', found: 'Có người đồng phạm: canary.' };
    expect((await tried(judge, 'post', `${path}/initiation-demands`, demand)).status).toBe(200);
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
    expect((await tried(judge, 'post', `${path}/initiation-demands`, demand)).status).toBe(200);
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
    const righted = await tried(procurator, 'post', `${at}/corrections`, correction);
    expect([righted.status, righted.body.clause]).toEqual([200, '3']);
    await eventually(async () => expect(await read(head, `/cases/${opened}`)).toMatchObject({ clause: '3' }));
  });

  /** What the panel initiates now, as the procuracy has it. */
  const initiated = async (number: string): Promise<Answered> => {
    const leftOut = { ...crime, number, found: 'Bỏ lọt tội phạm khác: canary.' };
    expect((await tried(judge, 'post', `${path}/initiations`, leftOut)).status).toBe(200);
    return eventually(async () => {
      const { items } = await read(procurator, '/initiations?status=initiated-by-panel');
      expect(items).toMatchObject([{ decisionNumber: number }]);
      return items[0];
    });
  };
  /** The court sends up what was protested, and the court above decides. */
  const reviewed = async (decision: string, outcome: 'upheld' | 'annulled'): Promise<void> => {
    await eventually(async () => {
      const { decisions } = await read(judge, path);
      expect(decisions.at(-1)).toMatchObject({ id: decision, kind: 'initiation', appellants: ['procuracy'] });
    });
    const { body } = await tried(judge, 'post', `${path}/decisions/${decision}/appeals`, { by: 'victim' });
    expect([body.code, body.law]).toEqual(['only-protested', 'BLTTHS 161(1)(c)']);
    await put(judge, `${path}/decisions/${decision}/appeal-file`, {
      to: 'toa-hn',
      statement: 'Không có căn cứ: canary.',
    });
    const session = await eventually(() => only(higher, '/sessions?status=open'));
    expect(session).toMatchObject({ ...crime, subject: 'decision', decision: 'initiation' });
    await act(higher, `/sessions/${session.id}/day`, session.version, { heldOn: '2025-08-25' });
    const review = (outcome: string) =>
      tried(higher, 'put', `/sessions/${session.id}/review`, { outcome, number: '5/QĐ-PT' });
    const amended = await review('amended');
    expect([amended.status, amended.body.code]).toEqual([409, 'initiation-upheld-or-annulled']);
    expect((await review(outcome)).status).toBe(200);
  };

  it('is protested by the procuracy, and passed on once the court above has upheld it (BLTTHS 161(1)(c), 339)', async () => {
    const received = await initiated('8/QĐ-HĐXX');
    const at = `/initiations/${received.id}`;
    const protested = await act(procurator, `${at}/protest`, received.version, { ...why, number: '9/QĐKN-VKS' });
    expect(protested).toMatchObject({ status: 'protested', protest: { number: '9/QĐKN-VKS' } });
    const { status, body } = await tried(procurator, 'put', `${at}/transmission`);
    expect([status, body.code]).toEqual([409, 'unlawful-act']);
    const { untold } = await read(judge, path);
    expect(untold).toMatchObject([{ decision: 'initiation' }, { decision: 'initiation', of: received.exchange }]);
    await put(judge, `${path}/decisions/${received.exchange}/higher-procuracy`);
    const appealed = await eventually(async () => {
      const { entries } = await read(judge, `${path}/history`);
      const found = entries.find(({ type }: Answered) => type === 'court.decision-appealed');
      expect(found).toBeDefined();
      return found;
    });
    expect(appealed.data).toMatchObject({ by: 'procuracy', ground: why.ground, asks: 'annulled' });
    const reading = await judge.post(`${path}/protests/${appealed.data.notice}/readings`, {
      purpose: 'chuyển kháng nghị',
    });
    expect(reading.body).toEqual({ reasons: why.reasons });
    await reviewed(received.exchange, 'upheld');
    const { version } = await inStatus(procurator, at, 'initiated-by-panel');
    expect(await limit(procurator, at, '7-pass-on')).toBe('running');
    const { case: opened } = await act(procurator, `${at}/transmission`, version);
    expect(await investigated(opened)).toMatchObject({ ...crime, status: 'under-investigation' });
  });

  it('is passed on where the procuracy takes its protest back before that has gone up (BLTTHS 342)', async () => {
    const received = await initiated('16/QĐ-HĐXX');
    const at = `/initiations/${received.id}`;
    const appellants = (those: string[]) =>
      eventually(async () => {
        const { decisions } = await read(judge, path);
        expect(decisions.at(-1)).toMatchObject({ id: received.exchange, appellants: those });
      });
    const protested = await act(procurator, `${at}/protest`, received.version, { ...why, number: '17/QĐKN-VKS' });
    await appellants(['procuracy']);
    const withdrawal = { number: '18/QĐ-VKS' };
    const back = await act(procurator, `${at}/protest-withdrawal`, protested.version, withdrawal);
    expect(back).toMatchObject({ status: 'initiated-by-panel', protest: null });
    await appellants([]);
    expect(await limit(procurator, at, '7-pass-on')).toBe('running');
    const again = await tried(procurator, 'put', `${at}/protest-withdrawal`, withdrawal);
    expect([again.status, again.body.code]).toEqual([409, 'unlawful-act']);
    const { case: opened } = await act(procurator, `${at}/transmission`, back.version);
    expect(await investigated(opened)).toMatchObject({ ...crime, status: 'under-investigation' });
  });

  it('is no case once the court above has annulled it, also where the body has opened it already', async () => {
    const received = await initiated('10/QĐ-HĐXX');
    const at = `/initiations/${received.id}`;
    const passed = await act(procurator, `${at}/transmission`, received.version);
    expect(await investigated(passed.case)).toMatchObject({ status: 'under-investigation' });
    await act(procurator, `${at}/protest`, passed.version, { ...why, number: '11/QĐKN-VKS' });
    await reviewed(received.exchange, 'annulled');
    expect(await inStatus(procurator, at, 'annulled')).toMatchObject({ reviewed: 'annulled' });
    await inStatus(head, `/cases/${passed.case}`, 'cancelled');
    const { initiations, status } = await read(judge, path);
    expect([status, initiations.at(-1)]).toEqual(['set', expect.objectContaining({ initiated: false })]);
    const { entries } = await read(procurator, `${at}/history`);
    const told = entries.filter(({ type }: Answered) => type === 'prosecution.notice-served');
    const fallen = await read(head, `/cases/${passed.case}/history`);
    const { data } = fallen.entries.find(({ type }: Answered) => type === 'investigation.initiation-cancelled');
    const petition = { number: '1/KN', body: 'Viện kiểm sát nhân dân tối cao' };
    const lodging = `/cases/${passed.case}/procuracy-decisions/${data.notice}/petition`;
    const refused = await tried(head, 'put', lodging, petition);
    expect([refused.status, refused.body.code]).toEqual([409, 'nothing-to-petition']);
    expect(told.map(({ data }: Answered) => data.decision)).toEqual(
      expect.arrayContaining(['initiation', 'decision-protest']),
    );
    for (const agency of ['pc02', 'vks-hn', 'toa-hn', 'toa-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });

  it('is protested on paper where its court takes no part, which tells on paper what became of it', async () => {
    const paper = { ...crime, unit: REGION, account: 'Quyết định của Hội đồng xét xử: canary.' };
    const told = { basis: 'panel-decision', number: '12/QĐ-HĐXX', decidedAt: '2025-08-18T02:00:00.000Z' };
    const received = await procurator.post('/initiations/receptions', { ...told, ...paper });
    const at = `/initiations/${received.body.id}`;
    const { version, protest } = await act(procurator, `${at}/protest`, received.body.version, {
      ...why,
      number: '13/QĐKN',
    });
    expect(protest).toMatchObject({ notice: null });
    const review = { outcome: 'not-taken', number: '6/CV-TA' };
    const goesOn = await act(procurator, `${at}/protest-review`, version, review);
    expect(goesOn).toMatchObject({ status: 'initiated-by-panel', reviewed: 'not-taken' });
    const { case: opened } = await act(procurator, `${at}/transmission`, goesOn.version);
    expect(await investigated(opened)).toMatchObject({ ...crime, status: 'under-investigation' });
  });

  it('is passed on where the protest comes once it is in force, which its court then does not take', async () => {
    const received = await initiated('14/QĐ-HĐXX');
    const at = `/initiations/${received.id}`;
    const early = city.clock.now();
    city.clock.advance({ days: 16 });
    await put(judge, `${path}/decisions/${received.exchange}/entry-into-force`);
    const late = { ...why, number: '15/QĐKN-VKS', occurredAt: early };
    expect(await act(procurator, `${at}/protest`, received.version, late)).toMatchObject({ status: 'protested' });
    const { version } = await inStatus(procurator, at, 'initiated-by-panel');
    expect(await read(procurator, at)).toMatchObject({ reviewed: 'not-taken' });
    const { case: opened } = await act(procurator, `${at}/transmission`, version);
    expect(await investigated(opened)).toMatchObject({ ...crime, status: 'under-investigation' });
  });
});
