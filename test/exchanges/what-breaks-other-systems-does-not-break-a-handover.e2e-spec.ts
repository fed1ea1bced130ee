import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from '../stories/acting';
import { exchangeAt, offeredReport, readingOf, rowsOf, takenUp } from './handing-over';

const REPORTER = { name: 'Nguyễn Thị Mẫu', phone: '0900133133' };
const OTHER_UNIT = { id: 'pc02.khac', agency: 'pc02', roles: ['head-of-investigation' as const], units: ['c00004'] };

describe('a handover, where other systems break', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let report: Answered;
  let file: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    report = await offeredReport(desk, { reporter: REPORTER });
    file = await takenUp(head, report.handover);
    report = await read(desk, `/reports/${report.id}`);
  });

  it('does not let both sides act when a process fails between acceptance and release', async () => {
    const offered = await offeredReport(desk);
    await exchangeAt(head, offered.handover, 'offered');
    await city.agency('ca-hn').stop();
    const accepted = await head.put(`/handovers/${offered.handover}/acceptance`, {});
    const { id, status, version } = accepted.body;
    expect(status).toBe('awaiting-release');
    const early = await head
      .put(`/verifications/${id}/investigator`, { investigator: 'a' })
      .set('if-match', `"${version}"`);
    expect(early.status).toBe(409);
    await city.agency('ca-hn').start();
    desk = await city.as('ca-hn.chi-huy');
    await exchangeAt(head, offered.handover, 'active');
    await eventually(async () => expect((await read(desk, `/reports/${offered.id}`)).status).toBe('handed-over'));
  });

  it('does not let the old owner act', async () => {
    for (const [path, body] of [
      ['transfer', { ground: 'territory', body: 'Công an tỉnh Hưng Yên' }],
      ['classification', { finding: 'no-crime' }],
      ['handover', {}],
    ] as const) {
      const refused = await desk.put(`/reports/${report.id}/${path}`, body).set('if-match', `"${report.version}"`);
      expect([path, refused.status]).toEqual([path, 409]);
    }
    const back = await desk.delete(`/reports/${report.id}/handover`).set('if-match', `"${report.version}"`);
    expect(back.status).toBe(409);
  });

  it('does not leave dependents behind: reporter, account, supplements and the running limit arrive', async () => {
    const added = await desk
      .post(`/reports/${report.id}/supplements`, { account: 'Có thêm một nạn nhân.' })
      .set('if-match', `"${report.version}"`);
    expect(added.status).toBe(200);
    await eventually(async () => expect((await read(head, `/verifications/${file.id}`)).supplements).toHaveLength(1));
    const { body } = await readingOf(head, report.handover);
    expect(body.dossiers).toEqual([
      expect.objectContaining({ reporter: expect.objectContaining(REPORTER), account: 'Tin báo qua điện thoại.' }),
      { reporter: null, account: 'Có thêm một nạn nhân.' },
    ]);
    expect(file).toMatchObject({ receivedAt: report.receivedAt, from: [report.id] });
    const { deadlines } = await read(head, `/verifications/${file.id}/history`);
    expect(deadlines.map(({ status }: Answered) => status)).toContain('running');
  });

  it('does not overwrite the owner’s data when the old owner adds something later', async () => {
    const before = await read(head, `/verifications/${file.id}`);
    const now = await read(desk, `/reports/${report.id}`);
    const added = await desk
      .post(`/reports/${report.id}/supplements`, { account: 'Lời kể sau cùng.' })
      .set('if-match', `"${now.version}"`);
    expect(added.status).toBe(200);
    const after = await eventually(async () => {
      const found = await read(head, `/verifications/${file.id}`);
      expect(found.supplements).toHaveLength(2);
      return found;
    });
    const { version: _, updatedAt: __, supplements: ___, ...kept } = after;
    expect(before).toMatchObject(kept);
  });

  it('does not leave the responsible unit as it was: both sides name the new holder, its other units do not see it', async () => {
    expect(report).toMatchObject({ status: 'handed-over', handedTo: 'pc02' });
    expect(file).toMatchObject({ unit: report.unit, sender: 'ca-hn' });
    const stranger = await city.as(OTHER_UNIT);
    expect((await stranger.get(`/verifications/${file.id}`)).status).toBe(404);
  });

  it('does not leak what is internal: no officer and no purpose of the desk reaches the other agency', async () => {
    const purpose = 'mục đích nội bộ của trực ban';
    expect((await desk.post(`/reports/${report.id}/readings`, { purpose })).status).toBe(200);
    const tables = await rowsOf<{ name: string }>(
      city,
      'pc02',
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'keys')`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) => rowsOf<{ row: object }>(city, 'pc02', `SELECT to_jsonb(t) AS row FROM ${name} t`)),
    );
    expect(JSON.stringify(rows)).toContain('exchange.receipted');
    for (const internal of [purpose, 'ca-hn.chi-huy']) expect(JSON.stringify(rows)).not.toContain(internal);
  });

  it('does not tell by an error’s text that a sealed file exists', async () => {
    const stranger = await city.as(OTHER_UNIT);
    const nowhere = '01900000-0000-7000-8000-000000000001';
    const textOf = async (id: string): Promise<unknown[]> =>
      Promise.all(
        [
          stranger.get(`/exchanges/${id}`),
          readingOf(stranger, id),
          stranger.put(`/handovers/${id}/acceptance`, {}),
        ].map(async (asked) => {
          const { status, body } = await asked;
          return { status, type: body.type, title: body.title, detail: body.detail };
        }),
      );
    expect(await textOf(report.handover)).toEqual(await textOf(nowhere));
  });

  it('does not keep the outcome from the one who handed it over', async () => {
    const { version } = await read(head, `/verifications/${file.id}`);
    const found = await act(head, `/verifications/${file.id}/grounds`, version, { article: '150', clause: '1' });
    await act(head, `/verifications/${file.id}/initiation`, found.version);
    await exchangeAt(desk, report.handover, 'completed');
    await eventually(async () =>
      expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ status: 'resolved', outcome: 'initiated' }),
    );
  });

  it('does not bounce a file back by itself, however much time goes by', async () => {
    city.clock.advance({ days: 3 });
    const messages = await rowsOf<{ name: string }>(
      city,
      'pc02',
      `SELECT name FROM exchange_message WHERE exchange_id = '${report.handover}' AND said = 'own' ORDER BY recorded_at`,
    );
    expect(messages.map(({ name }) => name)).toEqual(['accepted', 'completed']);
    const { items } = await read(head, '/exchanges?side=opener&kind=report-handover');
    expect(items).toEqual([]);
    expect((await read(desk, '/exchanges?side=receiver')).items).toEqual([]);
  });
});
