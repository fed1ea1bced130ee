import { DeadlineWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { act, classifiedReport, read, takenUp, type Answered } from './acting';

let city: TestCity;
let head: Client;
let verification: Answered;

beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-05T02:00:00.000Z' });
  head = await city.as('pc02.thu-truong');
  const desk = await city.as('ca-hn.chi-huy');
  verification = await takenUp(desk, head, await classifiedReport(desk));
});

const told = async (): Promise<unknown[]> => {
  const said = await query<{ type: string; data: { late: boolean; to: string[] } }>(
    city.agency('pc02').database.admin,
    `SELECT type, data FROM journal WHERE procedure = 'deadline' AND data->>'rule' = 'R10'
       AND data->>'file' = '${verification.id}' ORDER BY position`,
  );
  return said.map(({ type, data: { late, to } }) => ({ type, late, to }));
};
/** What the service of the body does by itself every few seconds, with a replica that does the same. */
const look = async (): Promise<void> => {
  const watch = city.agency('pc02').service().get(DeadlineWatch);
  await Promise.all([watch.look(), watch.look()]);
};
const heads = ['head-of-investigation'];
const resolving = ['investigator', 'head-of-investigation']; // and nobody of the procuracy, which may resolve one as well
const warned = { type: 'platform.deadline-warned', late: false, to: resolving };
const breached = { type: 'platform.deadline-breached', late: true, to: heads };

it('whoever resolves a report is warned 5 days before its 20 days are over (BLTTHS 147(1))', async () => {
  const { items } = await read(head, '/deadlines?rule=R10');
  expect(items).toMatchObject([{ file: verification.id, dueOn: '2025-08-25' }]);
  await look();
  expect(await told()).toEqual([]);
  city.clock.advance({ days: 15, hours: 15, minutes: 5 }); // five minutes into the 21st
  await look();
  await eventually(async () => expect(await told()).toEqual([warned]));
});

it('the body is down for the three days in which they run out; once it is back its head is told, and once', async () => {
  city.clock.advance({ days: 4 }); // the last of them is the 25th
  await look();
  await city.agency('pc02').stop();
  city.clock.advance({ days: 3 });
  expect(await told()).toEqual([warned]);
  await city.agency('pc02').start();
  await eventually(async () => expect(await told()).toEqual([warned, breached]));
  await look();
  await city.agency('pc02').stop();
  await city.agency('pc02').start();
  await look();
  expect(await told()).toEqual([warned, breached]);
});

it('it stands on the worklist of the head, and the decision that comes then is flagged as late', async () => {
  head = await city.as('pc02.thu-truong');
  const overdue = async (): Promise<string[]> => {
    const { items } = await read(head, '/deadlines?breached=true&role=head-of-investigation&rule=R10');
    return items.map(({ file }: Answered) => file);
  };
  expect(await overdue()).toEqual([verification.id]);
  const path = `/verifications/${verification.id}`;
  const { version } = await read(head, path);
  await act(head, `${path}/non-initiation`, version, { ground: 'no-event' });
  const { deadlines } = await read(head, `${path}/history`);
  expect(deadlines.find(({ rule }: Answered) => rule === 'R10')).toMatchObject({ status: 'met-late' });
  await look();
  expect([await overdue(), await told()]).toEqual([[], [warned, breached]]);
});
