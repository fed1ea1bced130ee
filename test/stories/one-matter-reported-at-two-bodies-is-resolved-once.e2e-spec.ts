import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, post, read, takenUp, tried, type Answered } from './acting';
import { officer } from './judicial';

describe('one matter', () => {
  let city: TestCity;
  let desk: Client;
  let station: Client;
  let head: Client;
  let analyst: Client;
  let reports: Answered[];
  let first: Answered;
  let second: Answered;

  beforeAll(async () => {
    const agencies = ['ca-hn', 'ca-hoan-kiem', 'pc02', 'vks-hn', 'bcd-138'];
    city = await startAgencies(agencies, { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    station = await city.as('ca-hoan-kiem.truc-ban');
    head = await city.as('pc02.thu-truong');
    analyst = await city.as('bcd-138.phan-tich');
  });

  const reception = { source: 'denunciation', channel: 'in-person', unit: 'c00070', account: 'Tin báo: canary.' };
  const child = { name: 'Canary', birthDate: '2012-05-01' };

  it('is told at a station by a child, who is not heard alone, and passed on within 24 hours', async () => {
    const alone = await station.post('/reports', { ...reception, post: 'station', reporter: child });
    expect([alone.status, alone.body]).toEqual([
      422,
      expect.objectContaining({ code: 'child-unattended', law: 'TT 28/2020 5(6)(a)', field: '/reporter/attendedBy' }),
    ]);
    const reporter = { ...child, attendedBy: 'witness' };
    const { status, body } = await station.post('/reports', { ...reception, post: 'station', reporter });
    expect([status, body]).toEqual([201, expect.objectContaining({ byCommuneDesk: true, post: 'station' })]);
    const { deadlines } = await read(station, `/reports/${body.id}/history`);
    expect(deadlines.map(({ rule }: Answered) => rule)).toEqual(['R6', 'R9.reporter']);
    const wrong = await desk.post('/reports', { ...reception, post: 'station' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'post-of-a-commune-desk']);
    const alerts = `/reports/${body.id}/alerts`;
    const told = [
      { ground: 'urgent', body: 'PC02' },
      { ground: 'emergency', body: 'PC02' }, // a scene that has to be examined at once: TTLT 01/2017 8(5)(d)
      { ground: 'under-way', body: 'VKS Hà Nội' }, // TT 28/2020 6(1)(c)
      { ground: 'cannot-transfer', body: 'PC02' }, // TTLT 01/2017 8(1)
    ];
    for (const one of told) await post(station, alerts, one);
    const surrender = await tried(station, 'post', alerts, { ground: 'surrender', body: 'PC02' });
    expect([surrender.status, surrender.body.code, surrender.body.law]).toEqual([
      409,
      'not-a-surrender',
      'TT 28/2020 7(2)(b)',
    ]);
    const { entries } = await read(station, `/reports/${body.id}/history`);
    const alerted = entries.filter(({ type }: Answered) => type === 'intake.competent-body-alerted');
    expect(alerted.map(({ data }: Answered) => data)).toEqual(told);
    first = await takenUp(station, head, await read(station, `/reports/${body.id}`));
    reports = [body];
  });

  it('stands in the press as well, where there is nobody to tell', async () => {
    city.clock.advance({ hours: 1 });
    const item = { source: 'report', channel: 'media', placing: 'outlet-seat' };
    const report = await classifiedReport(desk, item);
    expect(report).toMatchObject({ anonymous: true, placing: 'outlet-seat' });
    const { deadlines } = await read(desk, `/reports/${report.id}/history`);
    expect(deadlines.map(({ rule }: Answered) => rule)).not.toContain('R9.reporter');
    second = await takenUp(desk, head, report);
    reports = [...reports, report];
  });

  it('goes on in the verification that was received first, and both desks learn how it ends', async () => {
    const other = (file: Answered) => ({ other: file.id });
    const merger = `/verifications/${second.id}/merger`;
    const wrong = await tried(head, 'put', merger, other(first));
    expect([wrong.status, wrong.body.code]).toEqual([409, 'received-before']);
    const merged = await act(head, `/verifications/${first.id}/merger`, first.version, other(second));
    expect(merged.from).toEqual(reports.map(({ id }) => id));
    expect(await read(head, `/verifications/${second.id}`)).toMatchObject({ status: 'merged', mergedInto: first.id });
    const putRight = async (file: Answered, receivedAt: string): Promise<Answered> => {
      const { entries } = await read(head, `/verifications/${file.id}/history`);
      const { id: entry } = entries.find(({ type }: Answered) => type === 'investigation.verification-accepted');
      const correction = { entry, reason: 'wrong-entry', changes: { receivedAt } };
      return tried(head, 'post', `/verifications/${file.id}/corrections`, correction);
    };
    const notFirst = { status: 409, body: { code: 'received-before' } };
    expect(await putRight(second, '2025-08-04T01:59:00.000Z')).toMatchObject(notFirst);
    const receivedAt = '2025-08-04T02:30:00.000Z';
    expect(await putRight(second, receivedAt)).toMatchObject({ body: { receivedAt } });
    expect(await putRight(first, '2025-08-04T02:31:00.000Z')).toMatchObject(notFirst);
    await post(desk, `/reports/${reports[1].id}/supplements`, { account: 'Thêm: canary.' });
    const told = await eventually(async () => {
      const file = await read(head, `/verifications/${first.id}`);
      expect(file.supplements).toHaveLength(2);
      return file;
    });
    await act(head, `/verifications/${first.id}/non-initiation`, told.version, { ground: 'no-offence' });
    await eventually(async () => {
      expect(await read(station, `/reports/${reports[0].id}`)).toMatchObject({ outcome: 'not-initiated' });
      expect(await read(desk, `/reports/${reports[1].id}`)).toMatchObject({ outcome: 'not-initiated' });
    });
  });

  it('is one report resolved of one, and the books are right', async () => {
    await eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?period=2025');
      expect(targets[1].indicators[0]).toMatchObject({ id: 'T2', numerator: 1, denominator: 1 });
    });
    expect(await read(analyst, '/scorecard/identity?period=2025')).toMatchObject({ breach: false });
  });
});

/** Of the border guard, which has some tasks of investigation, and resolves by itself nothing of this. */
const BORDER_GUARD = {
  ...{ id: 'bdbp', app: 'intake' as const, name: { vi: 'Bộ đội Biên phòng', en: 'Border guard' }, units: ['*'] },
  ...{ port: 4705, healthPort: 4725, validFrom: '2025-07-01' },
};

describe('a matter that a body of some tasks and the investigating body have received', () => {
  it('is resolved by the investigating body, to which the other hands over the whole of it, with nothing lost or doubled (TTLT 01/2017 12(2), 12(3)(a))', async () => {
    const city = await startAgencies(['ca-hn', 'bdbp', 'pc02'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [BORDER_GUARD],
    });
    const desk = await city.as('ca-hn.chi-huy');
    const border = await city.as(officer('bdbp', 'duty-officer', 'duty-chief'));
    const head = await city.as('pc02.thu-truong');
    const here = await takenUp(desk, head, await classifiedReport(desk));
    city.clock.advance({ hours: 1 });
    const report = await classifiedReport(border);
    const path = `/reports/${report.id}`;
    const added = (part: string, body: object) => post(border, `${path}/${part}`, body);
    await added('items', { kind: 'object', origin: 'seized', description: 'Điện thoại của Canary.' });
    await added('first-measures', { measure: 'scene-guarded' });
    await added('supplements', { account: 'Vừa mua bán người, vừa đưa người qua biên giới: canary.' });
    const there = await takenUp(border, head, await read(border, path));
    const { items, firstMeasures } = await read(border, path);
    expect(there.items.map(({ item }: Answered) => item)).toEqual(items.map(({ item }: Answered) => item));
    expect(there).toMatchObject({ firstMeasures, receivedAt: report.receivedAt });
    const told = await head.post(`/verifications/${there.id}/readings`, { purpose: 'giải quyết' });
    expect(told.body.accounts.join()).toContain('đưa người qua biên giới');

    const merged = await act(head, `/verifications/${here.id}/merger`, here.version, { other: there.id });
    expect(merged).toMatchObject({ items: there.items, firstMeasures, from: [...here.from, report.id] });

    const unborne = async (): Promise<Answered[]> =>
      (await read(head, '/unborne-acts?role=head-of-investigation')).items;
    const putRight = (receivedAt: string) =>
      post(border, `${path}/corrections`, { reason: 'wrong-entry', changes: { receivedAt } });
    await putRight('2025-08-04T01:00:00.000Z');
    await eventually(async () => {
      const [named] = await unborne();
      expect(named).toMatchObject({ file: there.id, reason: 'received-before', by: 'bdbp' });
    });
    await putRight(report.receivedAt);
    await eventually(async () => expect(await unborne()).toEqual([]));

    const more = { kind: 'document', origin: 'handed-in', description: 'Vé xe của Canary.' };
    await added('items', more);
    const whole = await eventually(async () => {
      const now = await read(head, `/verifications/${here.id}`);
      expect(now.items.map(({ item }: Answered) => item)).toEqual(
        (await read(border, path)).items.map(({ item }: Answered) => item),
      );
      return now;
    });
    await act(head, `/verifications/${here.id}/non-initiation`, whole.version, { ground: 'no-offence' });
    await eventually(async () => {
      expect(await read(border, path)).toMatchObject({ status: 'resolved', outcome: 'not-initiated' });
      expect(await read(desk, `/reports/${here.from[0]}`)).toMatchObject({ outcome: 'not-initiated' });
    });
    await nothingParked(city, ['ca-hn', 'bdbp', 'pc02']);
  });
});
