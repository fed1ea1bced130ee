import { DeadlineWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { classifiedReport, put, read, takenUp, type Answered } from './acting';

let city: TestCity;
let head: Client;
let suspended: Answered;
let left: Answered;

beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-05T02:00:00.000Z' });
  head = await city.as('pc02.thu-truong');
  const desk = await city.as('ca-hn.chi-huy');
  suspended = await takenUp(desk, head, await classifiedReport(desk));
  left = await takenUp(desk, head, await classifiedReport(desk));
});

/** Of which reports the journal says that their 20 days were breached, or that they were not after all, and when. */
const told = async (): Promise<string[]> => {
  await city.agency('pc02').service().get(DeadlineWatch).look();
  const said = await query<{ type: string; occurred_at: Date; data: { file: string; late: boolean } }>(
    city.agency('pc02').database.admin,
    `SELECT type, occurred_at, data FROM journal WHERE procedure = 'deadline' AND data->>'rule' = 'R10'
       AND type <> 'platform.deadline-warned' ORDER BY position`,
  );
  return said.map(
    ({ type, occurred_at: at, data: { file, late } }) => `${type} ${file} ${at.toISOString()} ${late ? 'late' : ''}`,
  );
};
const overdue = async (): Promise<string[]> =>
  (await read(head, '/deadlines?breached=true&rule=R10')).items.map(({ file }: Answered) => file);

it('nothing is breached when the 20 days have run out: what may only be suspended then may still be (BLTTHS 148(1))', async () => {
  city.clock.advance({ days: 21 }); // 09:00 on the day after the last one
  expect([await told(), await overdue()]).toEqual([[], []]);
  const { status } = await put(head, `/verifications/${suspended.id}/suspension`, { ground: 'force-majeure' });
  expect([status, await told(), await overdue()]).toEqual(['suspended', [], []]);
});

it('the one that was left is breached once that day is over, as of the end of its 20 days; the other one never', async () => {
  city.clock.advance({ hours: 15, minutes: 1 });
  const breached = `platform.deadline-breached ${left.id} 2025-08-25T17:00:00.000Z `;
  await eventually(async () => expect([await told(), await overdue()]).toEqual([[breached], [left.id]]));
  city.clock.advance({ days: 3 });
  expect(await told()).toEqual([breached]);
});
