import { DeadlineWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { rebuilt } from '../reporting/journals';
import { act, classifiedReport, read, takenUp, type Answered } from './acting';

const PERIOD = 'from=2025-08-01&to=2025-08-31';

let city: TestCity;
let head: Client;
let leader: Client;
let verification: Answered;

beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'pc02', 'bcd-138'], { at: '2025-08-05T02:00:00.000Z' });
  head = await city.as('pc02.thu-truong');
  leader = await city.as('bcd-138.lanh-dao');
  const desk = await city.as('ca-hn.chi-huy');
  verification = await takenUp(desk, head, await classifiedReport(desk));
});

const listed = (query = ''): Promise<Answered> => read(leader, `/scorecard/breaches?${PERIOD}${query}`);
const look = (): Promise<void> => city.agency('pc02').service().get(DeadlineWatch).look();
const assigning = {
  rule: {
    id: 'R7',
    law: 'TTLT 01/2017 9(1)',
    duty: {
      vi: 'Phân công Điều tra viên và thông báo cho Viện kiểm sát',
      en: 'Assign an investigator and notify the procuracy',
    },
  },
  agency: { id: 'pc02' },
};

it('the three days in which the head assigns an investigator run out, which the leader reads with the duty and its law', async () => {
  await look();
  expect(await listed()).toMatchObject({ total: 0, groups: [], items: [] });
  city.clock.advance({ days: 4 });
  await look();
  await eventually(async () => expect((await listed('&role=leader')).total).toBe(1));
  const { groups, items } = await listed('&role=leader');
  expect(groups).toMatchObject([{ ...assigning, breaches: 1, toLeader: 1 }]);
  expect(items).toMatchObject([
    {
      ...assigning,
      fileId: verification.id,
      number: verification.number,
      dueOn: '2025-08-08',
      to: ['head-of-investigation', 'leader'],
    },
  ]);
});

it('what others owe as well is on the list, and not among that', async () => {
  city.clock.advance({ days: 30 });
  await look();
  await eventually(async () => {
    const { groups } = await listed();
    expect(groups).toContainEqual(
      expect.objectContaining({ rule: expect.objectContaining({ id: 'R10' }), toLeader: 0 }),
    );
  });
  expect((await listed('&role=leader')).total).toBe(1);
  expect((await listed('&rule=R10')).items).toMatchObject([{ to: ['head-of-investigation'] }]);
});

it('it is there once after the scorecard has started anew, and after a rebuild from the journals', async () => {
  const before = await listed();
  await city.agency('bcd-138').stop();
  await city.agency('bcd-138').start();
  leader = await city.as('bcd-138.lanh-dao');
  expect(await listed()).toEqual(before);
  expect(await rebuilt(await city.as('bcd-138.van-hanh'))).toMatchObject({ error: null, state: 'done' });
  expect(await listed()).toEqual(before);
});

it('it is off the list once it is registered that the investigator had been assigned in time, and stays among what was none', async () => {
  const { version } = await read(head, `/verifications/${verification.id}`);
  await act(head, `/verifications/${verification.id}/investigator`, version, {
    investigator: 'pc02.dieu-tra-vien',
    occurredAt: '2025-08-06T02:00:00.000Z',
  });
  await look();
  await eventually(async () => expect((await listed('&rule=R7')).total).toBe(0));
  expect((await listed('&rule=R7&withdrawn=true')).items).toMatchObject([{ ...assigning, fileId: verification.id }]);
});

it('a page goes on where the one before has ended, and an unknown place is refused', async () => {
  const { next, items } = await listed('&limit=1');
  const second = await listed(`&limit=1&cursor=${next}`);
  expect(second.items).toHaveLength(1);
  expect(second.items[0].id).not.toBe(items[0].id);
  const { body } = await leader.get(`/scorecard/breaches?${PERIOD}&cursor=x`).expect(400);
  expect(body).toMatchObject({ type: 'urn:la-chan:problem:cursor-unknown' });
});

it('is read by analysts and leaders alone', async () => {
  const operator = await city.as('bcd-138.van-hanh');
  await operator.get(`/scorecard/breaches?${PERIOD}`).expect(403);
});
