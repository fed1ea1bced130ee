import { backupOf, eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, type Answered, classifiedReport, only, read, takenUp, tried } from './acting';

const CHIEF = 'ca-hn.chi-huy';
const HEAD = 'pc02.thu-truong';

let city: TestCity;
let head: Client;

/** An agency is backed up, acts on, and comes back from the backup; it acts again when the others were asked. */
async function restored<T>(id: string, acts: () => Promise<T>): Promise<T> {
  const agency = city.agency(id);
  await agency.stop();
  const backup = await backupOf(agency.database);
  await agency.start();
  const done = await acts();
  await agency.stop();
  agency.restore(backup);
  await agency.start();
  await eventually(async () => expect((await recovery(id)).standing).toBe('sure'));
  return done;
}

const recovery = async (id: string): Promise<Answered> => read(await city.as(`${id}.van-hanh`), '/recovery/lost-acts');
const open = async (id: string): Promise<Answered[]> =>
  (await recovery(id)).items.filter(({ settledAt }: Answered) => settledAt === null);
const inHand = async (officer: string, path: string): Promise<Answered> => read(await city.as(officer), path);
const counted = async (): Promise<number> => {
  const { targets } = await inHand('bcd-138.phan-tich', '/scorecard');
  return targets.find(({ id }: Answered) => id === 'T1').indicators[0].denominator;
};

beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: '2024-06-03T02:00:00.000Z' });
});
beforeEach(async () => void (head = await city.as(HEAD)));

it('a desk restored from a backup that is older than its handover does not act on what it has handed over', async () => {
  const report = await classifiedReport(await city.as(CHIEF));
  const supplemented = await classifiedReport(await city.as(CHIEF));
  const { later, verification } = await restored('ca-hn', async () => {
    const desk = await city.as(CHIEF);
    const verification = await takenUp(desk, head, report);
    const later = await classifiedReport(desk);
    const more = await tried(desk, 'post', `/reports/${supplemented.id}/supplements`, { account: 'Lời kể thêm.' });
    expect(more.status).toBe(200);
    await eventually(async () => {
      expect((await read(desk, `/reports/${report.id}`)).status).toBe('handed-over');
      expect(await counted()).toBe(3);
    });
    return { later, verification };
  });

  const desk = await city.as(CHIEF);
  const handedOver = await read(desk, `/reports/${report.id}`);
  expect(handedOver.status).toBe('handed-over');
  for (const [path, body] of [
    ['handover', {}],
    ['closure', { ground: 'civil-or-administrative' }],
  ] as const) {
    const refused = await tried(desk, 'put', `/reports/${report.id}/${path}`, body);
    expect([refused.status, refused.body.code]).toEqual([409, 'unlawful-act']);
  }
  await eventually(async () =>
    expect(await read(desk, `/exchanges/${handedOver.handover}`)).toMatchObject({
      status: 'released',
      counterpartFile: verification.id,
      nextAttemptAt: null,
    }),
  );

  // A report received wholly after the backup is there again with its number, which is not given twice.
  expect(await read(desk, `/reports/${later.id}`)).toMatchObject({ number: later.number, status: 'classified' });
  const next = await classifiedReport(desk);
  expect(numberOf(next)).toBe(numberOf(later) + 1);
  await eventually(async () => expect(await counted()).toBe(4));
  const reading = await desk.post(`/reports/${later.id}/readings`, { purpose: 'xem lại' });
  expect([reading.status, reading.body.code]).toEqual([410, 'record-lost']);

  // What nobody else may see is to be done again: until an operator has seen to it, nobody acts on that file.
  await eventually(async () =>
    expect(await open('ca-hn')).toMatchObject([{ file: supplemented.id, type: 'intake.report-supplemented' }]),
  );
  const { version } = await read(desk, `/reports/${supplemented.id}`);
  const held = await tried(desk, 'put', `/reports/${supplemented.id}/handover`);
  expect([held.status, held.body.code]).toEqual([409, 'acts-lost']);
  const operator = await city.as('ca-hn.van-hanh');
  await operator.put(`/recovery/lost-acts/${supplemented.id}`, { reason: 'đã ghi lại lời kể từ bản giấy' }).expect(204);
  await act(desk, `/reports/${supplemented.id}/handover`, version);

  // The outcome of what it has handed over reaches it.
  await act(head, `/verifications/${verification.id}/non-initiation`, verification.version, { ground: 'no-event' });
  await eventually(async () => expect((await read(desk, `/reports/${report.id}`)).status).toBe('resolved'));
});

it('an investigating body restored from a backup that is older than its acceptance holds what was handed over to it', async () => {
  const before = await restored('pc02', async () => {
    head = await city.as(HEAD);
    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    const { body } = await head.put(`/handovers/${offer.id}/acceptance`, {});
    const path = `/verifications/${body.id}`;
    await eventually(async () => expect((await read(head, path)).status).toBe('under-verification'));
    const { version } = await read(head, path);
    await act(head, `${path}/non-initiation`, version, { ground: 'no-event' });
    return eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      expect(entries.findLast(({ type }: Answered) => type === 'investigation.decision-served')).toMatchObject({
        type: 'investigation.decision-served',
      });
      return { ...(await read(head, path)), path };
    });
  });

  head = await city.as(HEAD);
  const after = await read(head, before.path);
  expect(after).toMatchObject({ number: before.number, status: before.status, version: before.version });
  await eventually(async () => {
    const exchanges = (await read(head, '/exchanges')).items.filter(({ waiting }: Answered) => waiting !== null);
    expect(exchanges).toEqual([]);
    expect(await open('pc02')).toEqual([]);
  });
  const { entries } = await read(head, `${before.path}/history`);
  const types = entries.map(({ type }: Answered) => type);
  expect(types).toEqual([
    'investigation.verification-accepted',
    'investigation.verification-taken-up',
    'investigation.verification-resolved',
    'investigation.decision-served',
  ]);
  for (const id of ['ca-hn', 'pc02', 'vks-hn'])
    expect(await read(await city.as(`${id}.van-hanh`), '/operations/parked')).toEqual({ items: [] });
});

const numberOf = ({ number }: Answered): number => Number(number.split('/')[0]);
