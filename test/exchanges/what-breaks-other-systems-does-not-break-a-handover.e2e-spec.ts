import { ExchangeWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, tried, type Answered } from '../stories/acting';
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
    const { id, status } = accepted.body;
    expect(status).toBe('awaiting-release');
    const early = await tried(head, 'put', `/verifications/${id}/investigator`, { investigator: 'a' });
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
      const refused = await tried(desk, 'put', `/reports/${report.id}/${path}`, body);
      expect([path, refused.status]).toEqual([path, 409]);
    }
    const back = await tried(desk, 'delete', `/reports/${report.id}/handover`);
    expect(back.status).toBe(409);
  });

  it('can be offered again with less detail: the first dossier is erased, the second withholds the reporter', async () => {
    const offered = await offeredReport(desk, { reporter: REPORTER });
    await exchangeAt(head, offered.handover, 'offered');
    expect((await readingOf(head, offered.handover)).body.dossiers[0].reporter).toMatchObject(REPORTER);
    const withdrawn = await tried(desk, 'delete', `/reports/${offered.id}/handover`);
    expect(withdrawn.status).toBe(200);
    await exchangeAt(head, offered.handover, 'withdrawn');
    const { status, body } = await readingOf(head, offered.handover);
    expect([status, body.type]).toEqual([410, expect.stringContaining('dossier-erased')]);

    const less = { withholdReporter: true };
    const again = await act(desk, `/reports/${offered.id}/handover`, withdrawn.body.version, less);
    await exchangeAt(head, again.handover, 'offered');
    const account = 'Tin báo qua điện thoại.';
    expect((await readingOf(head, again.handover)).body.dossiers).toEqual([{ reporter: null, account }]);
    const taken = await takenUp(head, again.handover);
    const reading = await head.post(`/verifications/${taken.id}/readings`, { purpose: 'xác minh' });
    expect(reading.body).toEqual({ reporter: null, others: [], accounts: [account] });
  });

  it('does not leave dependents behind: reporter, account, supplements and the running limit arrive', async () => {
    const added = await tried(desk, 'post', `/reports/${report.id}/supplements`, { account: 'Có thêm một nạn nhân.' });
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
    const added = await tried(desk, 'post', `/reports/${report.id}/supplements`, { account: 'Lời kể sau cùng.' });
    expect(added.status).toBe(200);
    const after = await eventually(async () => {
      const found = await read(head, `/verifications/${file.id}`);
      expect(found.supplements).toHaveLength(2);
      return found;
    });
    const { version: _, updatedAt: __, supplements: ___, ...kept } = after;
    expect(before).toMatchObject(kept);
  });

  it('does not leave the responsible unit as it was: both sides name it, and no other unit sees or acts', async () => {
    const received = await classifiedReport(desk, { unit: 'c00082' });
    const correction = { reason: 'wrong-unit', changes: { unit: 'c00070' } };
    const corrected = await tried(desk, 'post', `/reports/${received.id}/corrections`, correction);
    const { handover } = await act(desk, `/reports/${received.id}/handover`, corrected.body.version);
    const taken = await takenUp(head, handover);
    const ours = await eventually(async () => {
      const now = await read(desk, `/reports/${received.id}`);
      expect(now).toMatchObject({ status: 'handed-over', handedTo: 'pc02', unit: 'c00070' });
      return now;
    });
    expect(taken).toMatchObject({ unit: 'c00070', sender: 'ca-hn' });
    expect(await read(desk, `/exchanges/${handover}`)).toMatchObject({ counterpart: 'pc02', unit: 'c00070' });
    expect(await read(head, `/exchanges/${handover}`)).toMatchObject({ counterpart: 'ca-hn', unit: 'c00070' });

    const units = ['c00082'];
    const former = await city.as({ id: 'ca-hn.cu', agency: 'ca-hn', roles: ['duty-chief'], units });
    const stranger = await city.as({ id: 'pc02.cu', agency: 'pc02', roles: ['head-of-investigation'], units });
    const assignment = { investigator: 'pc02.dieu-tra' };
    const asked = [
      former.get(`/reports/${ours.id}`),
      former.get(`/exchanges/${handover}`),
      former.post(`/reports/${ours.id}/supplements`, { account: 'x' }).set('if-match', `"${ours.version}"`),
      stranger.get(`/verifications/${taken.id}`),
      stranger.get(`/exchanges/${handover}`),
      stranger.put(`/verifications/${taken.id}/investigator`, assignment).set('if-match', `"${taken.version}"`),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 404));
    await act(head, `/verifications/${taken.id}/investigator`, taken.version, assignment);
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

  it('does not bounce a file back by itself, whatever is said again and however much time goes by', async () => {
    const held = () => Promise.all([read(desk, `/reports/${report.id}`), read(head, `/verifications/${file.id}`)]);
    const before = await held();
    const own = `exchange_id = '${report.handover}' AND said = 'own'`;
    for (const days of [1, 3, 30]) {
      city.clock.advance({ days });
      for (const agency of ['ca-hn', 'pc02']) {
        const receipts = `receipt = NULL, received_at = NULL, next_attempt_at = '${city.clock.now()}'`;
        await rowsOf(city, agency, `UPDATE exchange_message SET ${receipts} WHERE ${own}`);
        await city.agency(agency).service().get(ExchangeWatch).look();
      }
      for (const agency of ['ca-hn', 'pc02'])
        await eventually(async () => {
          const waiting = `SELECT name FROM exchange_message WHERE ${own} AND receipt IS NULL`;
          expect(await rowsOf(city, agency, waiting)).toEqual([]);
        });
    }
    expect(await held()).toEqual(before);
    const messages = await rowsOf<{ name: string }>(
      city,
      'pc02',
      `SELECT name FROM exchange_message WHERE ${own} ORDER BY recorded_at, message`,
    );
    expect(messages.map(({ name }) => name)).toEqual(['accepted', 'completed']);
    const { items } = await read(head, '/exchanges?side=opener&kind=report-handover');
    expect(items).toEqual([]);
    expect((await read(desk, '/exchanges?side=receiver')).items).toEqual([]);
  });
});
