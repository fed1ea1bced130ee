import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

const came = { person: { name: 'Phạm Văn Canary' }, account: 'Lời khai: canary.', minutes: '7/BB' };

describe('an offender who comes forward after the discovery', () => {
  let city: TestCity;
  let ward: Client;
  let desk: Client;
  let investigator: Client;
  let head: Client;
  let procurator: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hoan-kiem', 'ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    ward = await city.as('ca-hoan-kiem.chi-huy');
    desk = await city.as('ca-hn.chi-huy');
    investigator = await city.as('pc02.dieu-tra-vien');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const received = async (client: Client, more: object): Promise<Answered> => {
    const { status, body } = await client.post('/surrenders', { ...came, unit: 'c00070', ...more });
    expect([status, body]).toEqual([201, expect.objectContaining({ status: 'received' })]);
    return body;
  };
  const running = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => status === 'running' && /^111|^152|^231\.surrender/.test(rule))
      .map(({ rule }: Answered) => rule)
      .sort();
  };
  const surrenderIn = (path: string): Promise<Answered> =>
    eventually(async () => {
      const { surrenders, version } = await read(head, path);
      expect(surrenders).toHaveLength(1);
      return { ...surrenders[0], version };
    });
  const told = (file: string): Promise<void> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const { decisions } = items.find(({ from }: Answered) => from[0] === file);
      expect(decisions.map(({ decision }: Answered) => decision)).toContain('surrender');
    });

  it('goes from a ward’s desk to the body whose accused they are, which ends the search and tells the procuracy', async () => {
    const place = { unit: 'c00070', number: '41/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Phạm Văn Canary'], place);
    const path = `/cases/${opened.id}`;
    const accused = opened.accused[0].id;
    await act(head, `${path}/accused/${accused}/wanted-notice`, opened.version, { ground: 'absconded' });

    const file = await received(ward, { items: 'Điện thoại: canary.' });
    expect(await running(ward, `/surrenders/${file.id}`)).toEqual(['152.body']);
    const own = await tried(ward, 'put', `/surrenders/${file.id}/procuracy-notice`);
    expect([own.status, own.body.code]).toEqual([409, 'commune-desk-does-not-notify']);
    const unknown = await tried(ward, 'put', `/surrenders/${file.id}/handover`);
    expect([unknown.status, unknown.body.code, unknown.body.law]).toEqual([422, 'matter-unknown', 'BLTTHS 152(2)']);
    await act(ward, `/surrenders/${file.id}/handover`, file.version, { case: opened.id, accused });

    const there = await surrenderIn(path);
    expect(there).toMatchObject({ accused, receivedAt: file.receivedAt, notifiedAt: null });
    expect(await running(head, path)).toEqual(['152.procuracy', '231.surrender']);
    const reading = await investigator.post(`${path}/surrenders/${there.offender}/readings`, {
      purpose: 'lấy lời khai',
    });
    expect(reading.body).toEqual({
      offender: expect.objectContaining({ name: 'Phạm Văn Canary' }),
      account: 'Lời khai: canary.',
      items: 'Điện thoại: canary.',
    });
    await eventually(async () => expect((await read(ward, `/surrenders/${file.id}`)).status).toBe('taken-over'));

    const notice = `${path}/surrenders/${there.offender}/procuracy-notice`;
    await act(investigator, notice, there.version);
    await told(opened.id);
    const again = await tried(investigator, 'put', notice);
    expect([again.status, again.body.code]).toEqual([409, 'no-such-surrender']);
    const { version: now } = await read(head, path);
    await act(head, `${path}/accused/${accused}/wanted-notice-withdrawal`, now, { how: 'surrendered' });
    expect(await running(head, path)).toEqual([]);
    for (const client of [ward, head, procurator])
      expect(JSON.stringify(await read(client, '/exchanges'))).not.toContain('canary');
  });

  it('whom a ward’s police have caught goes to the body too, and nobody is told that they came (BLTTHS 111)', async () => {
    const place = { unit: 'c00070', number: '48/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Phạm Văn Canary'], place);
    const accused = opened.accused[0].id;
    const path = `/cases/${opened.id}`;
    await act(head, `${path}/accused/${accused}/wanted-notice`, opened.version, { ground: 'absconded' });
    const file = await received(ward, { caught: 'wanted', case: opened.id, accused });
    expect(await running(ward, `/surrenders/${file.id}`)).toEqual(['111.body']);
    await act(ward, `/surrenders/${file.id}/handover`, file.version);
    const { offender, version, ...there } = await surrenderIn(path);
    expect(there).toMatchObject({ accused, caught: 'wanted', notifiedAt: null });
    expect(await running(head, path)).toEqual(['231.surrender']);
    const notice = await tried(head, 'put', `${path}/surrenders/${offender}/procuracy-notice`);
    expect([notice.status, notice.body.code]).toEqual([409, 'no-such-surrender']);
    await act(head, `${path}/accused/${accused}/wanted-notice-withdrawal`, version, { how: 'arrested' });
    expect(await running(head, path)).toEqual([]);
  });

  it('goes from the city’s desk, which tells the procuracy itself, to the verification of its report', async () => {
    const verification = await takenUp(desk, head, await classifiedReport(desk));
    const { items } = await read(desk, '/reports');
    const report = items.find(({ status }: Answered) => status === 'handed-over').id;
    const file = await received(desk, { report });
    expect(await running(desk, `/surrenders/${file.id}`)).toEqual(['152.body', '152.desk']);
    const notified = await act(desk, `/surrenders/${file.id}/procuracy-notice`, file.version);
    await told(file.id);
    await act(desk, `/surrenders/${file.id}/handover`, notified.version);
    const path = `/verifications/${verification.id}`;
    expect(await surrenderIn(path)).toMatchObject({ accused: null, notifiedAt: file.receivedAt });
    expect(await running(head, path)).toEqual([]);
    expect(await running(desk, `/surrenders/${file.id}`)).toEqual([]);
  });

  const offered = async (): Promise<Answered> => {
    const reception = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo qua điện thoại.' };
    const { body } = await ward.post('/reports', reception);
    return act(ward, `/reports/${body.id}/handover`, body.version);
  };
  /** With the report that is offered, and the body has received the notice. */
  const passedOn = async (report: string): Promise<string> => {
    const file = await received(ward, { report });
    const { exchange } = await act(ward, `/surrenders/${file.id}/handover`, file.version);
    await eventually(async () => expect((await read(ward, `/exchanges/${exchange}`)).status).toBe('receipted'));
    expect(await read(ward, `/surrenders/${file.id}`)).toMatchObject({ status: 'passed-on' });
    return `/surrenders/${file.id}`;
  };

  it('whose report is only offered yet is received once the body has taken that up (BLTTHS 152(2), (3))', async () => {
    const report = await offered();
    const surrender = await passedOn(report.id);
    const { body } = await head.put(`/handovers/${report.handover}/acceptance`, {});
    const path = `/verifications/${body.id}`;
    expect(await surrenderIn(path)).toMatchObject({ notifiedAt: null });
    expect(await running(head, path)).toEqual(['152.procuracy']);
    await eventually(async () => expect((await read(ward, surrender)).status).toBe('taken-over'));
  });

  it('whose report the body does not take is with nobody, and goes on to another (BLTTHS 152(2))', async () => {
    const report = await offered();
    const surrender = await passedOn(report.id);
    const rejected = await head.put(`/handovers/${report.handover}/rejection`, { reason: 'not-competent' });
    expect(rejected.status).toBe(204);
    await eventually(async () => expect((await read(ward, `/reports/${report.id}`)).handover).toBeNull());
    const { status, version } = await read(ward, surrender);
    expect(status).toBe('passed-on');
    const again = await tried(ward, 'put', `${surrender}/handover`);
    expect([again.status, again.body.code]).toEqual([422, 'matter-unknown']);
    await act(ward, `${surrender}/handover`, version, { body: 'Công an tỉnh Nghệ An' });
  });

  it('comes to the case that theirs was merged into (BLTTHS 170(1))', async () => {
    const place = { unit: 'c00070', initiatedAt: '2025-07-01' };
    const first = await caseUnderWay(head, ['Vũ Văn Canary'], { ...place, number: '43/2025/VA-CU' });
    const second = await caseUnderWay(head, ['Đỗ Văn Canary'], { ...place, number: '44/2025/VA-CU' });
    const ground = 'several-accused';
    await act(head, `/cases/${first.id}/merger`, first.version, { other: second.id, ground });
    const accused = second.accused[0].id;
    const file = await received(ward, { case: second.id, accused });
    await act(ward, `/surrenders/${file.id}/handover`, file.version);
    expect(await surrenderIn(`/cases/${first.id}`)).toMatchObject({ accused });
    expect((await read(head, `/cases/${second.id}`)).surrenders).toEqual([]);
  });

  it('who comes before the discovery is a report, of which the procuracy is told within 24 hours too (BLTTHS 152(3))', async () => {
    const { id, version } = await classifiedReport(desk, { source: 'surrender', channel: 'in-person' });
    expect(await running(desk, `/reports/${id}`)).toEqual(['152.desk']);
    await act(desk, `/reports/${id}/procuracy-notice`, version);
    expect(await running(desk, `/reports/${id}`)).toEqual([]);
  });

  it('who comes to a ward before the discovery is told of to the procuracy by the body that has the report (BLTTHS 152(3))', async () => {
    const reporter = { name: 'Phạm Thị Canary' };
    const report = await classifiedReport(ward, { source: 'surrender', channel: 'in-person', reporter });
    expect(await running(ward, `/reports/${report.id}`)).toEqual([]);
    const taken = await takenUp(ward, head, report);
    const path = `/verifications/${taken.id}`;
    const { offender, version, receivedAt } = await surrenderIn(path);
    expect(receivedAt).toBe(report.receivedAt);
    expect(await running(head, path)).toEqual(['152.procuracy']);
    await act(investigator, `${path}/surrenders/${offender}/procuracy-notice`, version);
    await told(taken.id);
    expect(await running(head, path)).toEqual([]);
  });

  it('at the procuracy, which supervises the case or the report, goes to the body at once (BLTTHS 152(1))', async () => {
    const place = { unit: 'c00070', number: '47/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Phạm Văn Canary'], place);
    const accused = opened.accused[0].id;
    const wanted = `/cases/${opened.id}/accused/${accused}/wanted-notice`;
    await act(head, wanted, opened.version, { ground: 'absconded' });
    const taken = await takenUp(desk, head, await classifiedReport(desk));
    const assignment = { investigator: 'pc02.dieu-tra-vien' };
    await act(head, `/verifications/${taken.id}/investigator`, taken.version, assignment);
    for (const [path, whom] of [
      [`/cases/${opened.id}`, { accused }],
      [`/verifications/${taken.id}`, {}],
    ] as const) {
      const supervised = await eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const found = items.find(({ from }: Answered) => path.endsWith(from[0]));
        expect(found).toBeDefined();
        return found;
      });
      const at = `/supervisions/${supervised.id}`;
      const { status, body } = await tried(procurator, 'post', `${at}/surrenders`, { ...came, ...whom });
      expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringContaining('Canary')]);
      const { exchange } = await surrenderIn(path);
      expect(await surrenderIn(path)).toMatchObject({ ...whom, notifiedAt: expect.any(String) });
      const reading = await procurator.post(`${at}/surrenders/${exchange}/readings`, { purpose: 'kiểm sát' });
      expect([reading.status, reading.body]).toEqual([200, { offender: came.person, account: came.account }]);
    }
    expect(await running(head, `/cases/${opened.id}`)).toEqual(['231.surrender']);
  });

  it('is received where the case is, with the day put right afterwards', async () => {
    const place = { unit: 'c00070', number: '42/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], place);
    const path = `/cases/${opened.id}`;
    const { status, body } = await tried(investigator, 'post', `${path}/surrenders`, came);
    expect([status, body.surrenders]).toEqual([200, [expect.objectContaining({ exchange: null, notifiedAt: null })]]);
    expect(await running(head, path)).toEqual(['152.procuracy']);
    const { entries } = await read(head, `${path}/history`);
    const changes = { receivedAt: '2025-08-03T02:00:00.000Z' };
    const entry = entries.find(({ type }: Answered) => type === 'investigation.offender-received').id;
    const corrected = await tried(head, 'post', `${path}/corrections`, { entry, reason: 'wrong-time', changes });
    expect(corrected.status).toBe(200);
    const { deadlines } = await read(head, `${path}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '152.procuracy')).toMatchObject({
      dueAt: '2025-08-04T02:00:00.000Z',
    });
  });

  it('is taken over by no body that does not have the case, and nothing else is left behind', async () => {
    const operator = await city.as('pc02.van-hanh');
    const parked = async (): Promise<Answered[]> => (await read(operator, '/operations/parked')).items;
    expect(await parked()).toEqual([]);
    const file = await received(ward, { case: '01900000-0000-7000-8000-00000000000f' });
    const { exchange } = await act(ward, `/surrenders/${file.id}/handover`, file.version);
    await eventually(async () => expect(await parked()).toHaveLength(1));
    expect((await read(ward, `/exchanges/${exchange}`)).status).toBe('served');
    expect((await read(ward, `/surrenders/${file.id}`)).status).toBe('passed-on');
  });
});
