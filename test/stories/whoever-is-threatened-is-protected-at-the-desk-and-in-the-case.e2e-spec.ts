import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { rowsOf } from '../exchanges/handing-over';
import {
  act,
  classifiedReport,
  lastEntry,
  nothingParked,
  post,
  put,
  read,
  takenUp,
  tried,
  type Answered,
} from './acting';
import { caseUnderWay } from './judicial';

describe('whoever is threatened for what they have told', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let file: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    const underWay = { unit: 'c00070', number: '3/2025/VA', initiatedAt: '2025-07-21T02:00:00.000Z' };
    file = await caseUnderWay(head, ['Phạm Văn Can (minh hoạ)'], underWay);
  });

  const asked = (client: Client, path: string, body: object): Promise<Answered> =>
    tried(client, 'post', `${path}/applications`, body);
  /** The number of the last decision of that kind is put right. */
  const numbered = async (path: string, type: string, number: string): Promise<void> => {
    const { id: entry } = await lastEntry(head, path, type);
    await post(head, `${path}/corrections`, { entry, reason: 'wrong-entry', changes: { number } });
  };
  const lastOf = (path: string, { applications }: Answered): string =>
    `${path}/applications/${applications.at(-1).application}`;

  it('is protected on by the body to which the report goes, and in its case; the name of a reporter does not follow (TTLT 01/2017 4(5))', async () => {
    const report = await classifiedReport(desk);
    const path = `/reports/${report.id}`;
    const protection = { by: 'witness', about: 'protection', text: 'Nhân chứng bị đe dọa: canary.' };
    const { body: guarded } = await asked(desk, path, protection);
    const granted = await act(desk, `${lastOf(path, guarded)}/answer`, guarded.version, { decision: 'granted' });
    const there = `/verifications/${(await takenUp(desk, head, granted)).id}`;
    const [known] = (await read(head, there)).applications;
    expect(known).toMatchObject({ by: 'witness', about: 'protection', granted: true });
    const reading = await head.post(`${there}/applications/${known.application}/readings`, { purpose: 'bảo vệ' });
    expect(reading.body).toEqual({ text: protection.text, reasons: null });

    const text = 'Giữ bí mật người tố giác: canary.';
    const { body: secret } = await asked(desk, path, { by: 'reporter', about: 'secrecy', text });
    await act(desk, `${lastOf(path, secret)}/answer`, secret.version, { decision: 'granted' });
    const kept = await eventually(async () => {
      const { applications } = await read(head, there);
      expect(applications).toMatchObject([{ by: 'witness' }, { by: 'reporter', about: 'secrecy', granted: true }]);
      return applications[1].application;
    });
    const silent = await head.post(`${there}/applications/${kept}/readings`, { purpose: 'bảo vệ' });
    expect(silent.body).toEqual({ text: '', reasons: null });
    const looked = (record: string) =>
      rowsOf(city, 'ca-hn', `SELECT officer FROM access_log WHERE action = 'read-person' AND subject = '${record}'`);
    expect(await looked(guarded.applications.at(-1).text)).toHaveLength(1);
    expect(await looked(secret.applications.at(-1).text)).toEqual([]); // nothing of it goes on

    const order = { of: 'witness', grounds: ['life'], askedBy: 'protected', measures: ['guard'], number: '1/QĐ-BV' };
    const { protections } = await post(head, `${there}/protections`, { ...order, text: 'Bảo vệ nhân chứng: canary.' });
    expect(protections).toMatchObject([{ of: 'witness', measures: ['guard'], endedAt: null }]);

    const { version } = await read(head, there);
    const grounds = await act(head, `${there}/grounds`, version, { article: '150', clause: '1' });
    await act(head, `${there}/initiation`, grounds.version, { signedBy: 'head' });
    const { items } = await read(head, '/cases');
    const opened = items.find(({ from }: Answered) => from.includes(there.split('/').at(-1)));
    expect(opened.applications).toMatchObject([
      { by: 'witness', granted: true },
      { by: 'reporter', granted: true },
    ]);
    const [{ protection: guard }] = protections;
    expect(opened.protections).toMatchObject([{ protection: guard, endedAt: null }]);
    // What is decided in the report by then holds in its case.
    await put(head, `${there}/protections/${guard}/end`, { number: '2/QĐ-BV', ground: 'threat-over' });
    const { protections: ended } = await read(head, `/cases/${opened.id}`);
    expect(ended).toMatchObject([{ protection: guard, end: { number: '2/QĐ-BV', ground: 'threat-over' } }]);
    await numbered(there, 'investigation.person-protected', '7/QĐ-BV');
    expect((await read(head, `/cases/${opened.id}`)).protections).toMatchObject([{ number: '7/QĐ-BV' }]);
    await nothingParked(city, ['ca-hn', 'pc02']);
  });

  it('asks the desk for secrecy, which is owed also when the report has gone (TTLT 01/2017 4(5))', async () => {
    const report = await classifiedReport(desk);
    const path = `/reports/${report.id}`;
    const text = 'Giữ bí mật người tố giác: canary.';
    const general = await asked(desk, path, { by: 'reporter', text });
    expect([general.status, general.body]).toMatchObject([
      422,
      { code: 'nothing-to-resolve', law: 'TTLT 01/2017 4(5), 15(1); BLTTHS 484(2)(a), 486(1)', field: '/about' },
    ]);
    await act(desk, `${path}/handover`, report.version);
    const secret = await asked(desk, path, { by: 'reporter', about: 'secrecy', text });
    expect([secret.status, secret.body]).toMatchObject([201, { status: 'offered', applications: [{ granted: null }] }]);
    const one = lastOf(path, secret.body);
    const refusal = { decision: 'refused', reasons: 'Không cần: canary.' };
    const refused = await tried(desk, 'put', `${one}/answer`, refusal);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'secrecy-is-owed', law: 'TTLT 01/2017 4(5)' }]);
    const kept = await act(desk, `${one}/answer`, secret.body.version, { decision: 'granted' });
    expect(kept).toMatchObject({ status: 'offered', applications: [{ by: 'reporter', granted: true }] });
    const { body } = await desk.post(`${one}/readings`, { purpose: 'theo dõi' });
    expect(body).toEqual({ text, reasons: null });
    expect(JSON.stringify(await read(desk, `${path}/history`))).not.toContain('canary');
  });

  it('asks in the case for protection, which is refused with reasons alone; who was denounced does not (BLTTHS 484, 486)', async () => {
    const path = `/cases/${file.id}`;
    const protection = { about: 'protection', text: 'Bị đe dọa: canary.' };
    const denounced = await asked(head, path, { ...protection, by: 'reported' });
    expect([denounced.status, denounced.body]).toMatchObject([
      422,
      { code: 'nobody-to-protect', law: 'TTLT 01/2017 4(5); BLTTHS 484(1)', field: '/by' },
    ]);
    const guarded = await asked(head, path, { ...protection, by: 'witness' });
    expect([guarded.status, guarded.body]).toMatchObject([201, { applications: [{ by: 'witness', granted: null }] }]);
    const one = lastOf(path, guarded.body);
    const silent = await tried(head, 'put', `${one}/answer`, { decision: 'refused' });
    expect([silent.status, silent.body.code]).toEqual([422, 'reasons-left-out']);
    const reasons = 'Không có căn cứ bị đe dọa: canary.';
    const refused = await act(head, `${one}/answer`, guarded.body.version, { decision: 'refused', reasons });
    expect(refused.applications).toMatchObject([{ by: 'witness', about: 'protection', granted: false }]);
    const { body } = await head.post(`${one}/readings`, { purpose: 'theo dõi' });
    expect(body).toEqual({ text: protection.text, reasons });
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('canary');
  });

  it('is protected by decision of the head, moved with consent alone, until nothing threatens any more (BLTTHS 486)', async () => {
    const path = `/cases/${file.id}`;
    const order = {
      of: 'witness',
      grounds: ['life'],
      askedBy: 'procuracy',
      number: '1/QĐ-BV',
      text: 'Bảo vệ: canary.',
    };
    const decide = (measures: string[]): Promise<Answered> =>
      tried(head, 'post', `${path}/protections`, { ...order, measures });
    const moved = await decide(['relocation']);
    expect([moved.status, moved.body]).toMatchObject([
      422,
      { code: 'nobody-agreed', law: 'BLTTHS 486(1)(d)', field: '/agreed' },
    ]);
    const guarded = await decide(['guard']);
    expect([guarded.status, guarded.body.protections]).toMatchObject([
      201,
      [{ of: 'witness', measures: ['guard'], endedAt: null }],
    ]);
    const one = `${path}/protections/${guarded.body.protections[0].protection}`;
    const reading = await head.post(`${one}/readings`, { purpose: 'bảo vệ' });
    expect(reading.body).toEqual({ text: order.text });
    const more = { number: '2/QĐ-BV', measures: ['guard', 'relocation'], agreed: true };
    const changed = await act(head, `${one}/measures`, guarded.body.version, more);
    expect(changed.protections).toMatchObject([{ measures: ['guard', 'relocation'], number: '2/QĐ-BV' }]);
    const part = await post(head, `${path}/splits`, { accused: [file.accused[0].id] });
    const apart = `/cases/${part.id}`;
    city.clock.advance({ days: 1 });
    const less = { number: '5/QĐ-BV', measures: ['guard'] };
    await put(head, `${apart}/protections/${guarded.body.protections[0].protection}/measures`, less);
    const whole = await read(head, path);
    expect(whole.protections).toMatchObject([less]); // of one order, wherever some have gone on apart
    const over = await act(head, `${one}/end`, whole.version, { number: '3/QĐ-BV', ground: 'threat-over' });
    expect((await read(head, apart)).protections).toMatchObject([{ end: { number: '3/QĐ-BV' } }]);
    expect(over.protections).toMatchObject([{ endedAt: expect.any(String) }]);
    const twice = await tried(head, 'put', `${one}/end`, { number: '4/QĐ-BV', ground: 'threat-over' });
    expect([twice.status, twice.body.code]).toEqual([409, 'no-such-protection']);
    await numbered(path, 'investigation.protection-lifted', '8/QĐ-BV');
    expect((await read(head, apart)).protections).toMatchObject([{ end: { number: '8/QĐ-BV' } }]);
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('canary');
  });
});
