import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { ExchangeWatch } from '../../libs/platform/src/post/exchange-watch';
import { act, classifiedReport, lastEntry, nothingParked, put, read, takenUp, tried, type Answered } from './acting';

const crime = { article: '150', clause: '1' };
const instead = { number: '10/QĐ-VKS', ...crime, reasons: 'Cơ quan điều tra không khởi tố: canary.' };
const fallen = { number: '12/QĐ-VKS', ground: 'no-event', reasons: 'Không có sự việc phạm tội: canary.' };

describe('a case that the procuracy initiated itself', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const now = (client: Client, path: string, expected: object) =>
    eventually(async () => expect(await read(client, path)).toMatchObject(expected));

  /** A report of which the procuracy has cancelled the decision not to initiate, as the body had not. */
  const undecided = async () => {
    const report = await classifiedReport(desk);
    const taken = await takenUp(desk, head, report);
    const path = `/verifications/${taken.id}`;
    await act(head, `${path}/non-initiation`, taken.version, { ground: 'no-event' });
    const supervised = async (): Promise<Answered> => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from, decisions }: Answered) => from[0] === taken.id && decisions.length > 0);
      expect(found).toMatchObject({ decisions: [{ decision: 'non-initiation' }] });
      return found;
    };
    const { id, decisions } = await eventually(supervised);
    const at = `/supervisions/${id}`;
    const demand = { number: '8/YC-VKS', ...crime, reasons: 'Có dấu hiệu tội phạm: canary.' };
    expect((await tried(procurator, 'post', `${at}/initiation-demands`, demand)).status).toBe(200);
    await eventually(async () => {
      const { deadlines } = await read(procurator, `${at}/history`);
      expect(deadlines.map(({ rule }: Answered) => rule)).toContain('7-demanded');
    });
    city.clock.advance({ days: 4 });
    await put(procurator, `${at}/decisions/${decisions[0].notice}/cancellation`, { number: '9/QĐ-VKS', ...crime });
    await now(head, path, { status: 'grounds-found' });
    return { report, path, at };
  };

  it('is none once it finds a ground not to, after it had cancelled a decision not to initiate: the body and whoever has received the report are told (BLTTHS 153(3)(a), 158(1))', async () => {
    const { report, path, at } = await undecided();
    const initiated = await put(procurator, `${at}/initiation`, instead);
    const { notice, case: opened } = initiated.decisions.at(-1);
    await now(head, `/cases/${opened}`, { status: 'under-investigation' });
    await now(desk, `/reports/${report.id}`, { outcome: 'initiated' });

    const bodys = await tried(head, 'put', `/cases/${opened}/initiation-cancellation`, { ground: 'no-event' });
    expect([bodys.status, bodys.body.code]).toEqual([409, 'initiated-by-procuracy']);
    const cancellation = `${at}/decisions/${notice}/own-initiation-cancellation`;
    const cancelled = await put(procurator, cancellation, fallen);
    expect(cancelled.decisions.at(-1)).toMatchObject({ case: opened, cancelledAt: expect.any(String) });
    await now(head, `/cases/${opened}`, { status: 'cancelled' });
    await now(head, path, { outcome: 'not-initiated', case: null });
    await now(desk, `/reports/${report.id}`, { outcome: 'not-initiated' });
    const twice = await tried(procurator, 'put', cancellation, fallen);
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([409, 'nothing-to-cancel', 'BLTTHS 158(1)']);
  });

  it('is none either of a crime that it has found itself, and is one again once the procuracy above agrees with the body (BLTTHS 153(3)(c), 158(1); TTLT 04/2018 6(2))', async () => {
    const finding = { article: '150', clause: '1', unit: 'c00070', account: 'Dấu hiệu tội phạm: canary.' };
    const found = await procurator.post('/initiations', finding);
    const at = `/initiations/${found.body.id}`;
    const decision = { number: '11/QĐ-VKS', article: '150', clause: '1', reasons: 'Có dấu hiệu tội phạm: canary.' };
    const { case: opened } = await put(procurator, `${at}/initiation`, decision);
    await now(head, `/cases/${opened}`, { status: 'under-investigation' });
    expect(await put(procurator, `${at}/initiation-cancellation`, fallen)).toMatchObject({ status: 'cancelled' });
    await now(head, `/cases/${opened}`, { status: 'cancelled' });
    const { entries } = await read(head, `/cases/${opened}/history`);
    const { data } = entries.find(({ type }: Answered) => type === 'investigation.initiation-cancelled');
    expect(data).toMatchObject({ by: 'vks-hn', number: fallen.number });
    const reading = await procurator.get(`${at}/history`);
    expect(JSON.stringify(reading.body)).not.toContain('canary');

    const above = 'Viện kiểm sát nhân dân tối cao';
    const petition = `/cases/${opened}/procuracy-decisions/${data.notice}/petition`;
    await put(head, petition, { body: above, number: '8/KN-PC02' });
    await put(head, `${petition}/answer`, { number: '9/TL-VKSTC', decision: 'upheld' });
    await now(head, `/cases/${opened}`, { status: 'under-investigation' });
    const answer = { exchange: data.notice, body: above, number: '9/TL-VKSTC', decision: 'upheld' };
    const told = await tried(procurator, 'post', `${at}/petition-answers`, answer);
    expect([told.status, told.body]).toMatchObject([200, { status: 'initiated', case: opened }]);
    const again = await tried(procurator, 'post', `${at}/petition-answers`, answer);
    expect([again.status, again.body.code]).toEqual([409, 'nothing-petitioned']);
    await nothingParked(city, ['pc02', 'vks-hn', 'ca-hn']);
  });

  it('is none that the body had initiated meanwhile: what the procuracy has initiated, and cancels, is noted there of the report (BLTTHS 153(3)(a), 158(1))', async () => {
    const { path, at } = await undecided();
    await city.nats.stop();
    const { decisions } = await put(procurator, `${at}/initiation`, instead);
    const { notice, case: opened } = decisions.at(-1);
    const { case: own } = await put(head, `${path}/initiation`);
    await city.nats.start();
    await city.provision();
    for (const agency of ['pc02', 'vks-hn']) await city.agency(agency).service().get(ExchangeWatch).look();
    const noted = { decision: 'initiation', number: instead.number, overtaken: true };
    const told = () => lastEntry(head, path, 'investigation.prosecution-notice-received');
    await eventually(async () => expect(await told()).toMatchObject({ data: noted }));
    expect((await head.get(`/cases/${opened}`)).status).toBe(404);
    await now(procurator, at, {
      decisions: [{}, { decision: 'report-initiated', case: opened }, { decision: 'report-initiated' }],
    });

    await put(procurator, `${at}/decisions/${notice}/own-initiation-cancellation`, fallen);
    const cancelled = { decision: 'initiation-cancelled', number: fallen.number, overtaken: true };
    await eventually(async () => expect(await told()).toMatchObject({ data: cancelled }));
    expect(await read(head, path)).toMatchObject({ outcome: 'initiated', case: own });
    expect(await read(head, `/cases/${own}`)).toMatchObject({ status: 'under-investigation' });
    const again = await tried(procurator, 'put', `${at}/initiation`, instead);
    expect([again.status, again.body.code]).toEqual([409, 'not-left-undone']);
    await nothingParked(city, ['pc02', 'vks-hn', 'ca-hn']);
  });
});
