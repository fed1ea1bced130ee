import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { read, type Answered } from '../stories/acting';
import { exchangeAt, offeredReport, rowsOf, takenUp } from './handing-over';

const ASSIGNMENT = { investigator: 'pc02.dieu-tra' };

let city: TestCity;
let desk: Client;
let head: Client;

beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
  desk = await city.as('ca-hn.chi-huy');
  head = await city.as('pc02.thu-truong');
});

/** From now on the agency's database refuses to write this; the answer mends it. */
const breaks = async (agency: string, table: string, when: string): Promise<() => Promise<unknown>> => {
  const run = (sql: string) => rowsOf(city, agency, sql);
  await run(`CREATE OR REPLACE FUNCTION breaks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`);
  await run(
    `CREATE TRIGGER breaks BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION breaks()`,
  );
  return () => run(`DROP TRIGGER breaks ON ${table}`);
};

const parkedAlarms = async (agency: string): Promise<number> => {
  const text = await (await fetch(`${city.agency(agency).service().healthUrl}/metrics`)).text();
  return Number(/^lachan_alarms_total\{kind="parked"\} (\d+)$/m.exec(text)?.[1] ?? 0);
};

const operator = (agency: string) => city.as({ id: `${agency}.op`, agency, roles: ['operator'] });

/** The letters of an exchange that its agency could not take in; the first one says why. */
const parkedAt = async (agency: string, exchange: string): Promise<Answered[]> => {
  const { items } = await read(await operator(agency), '/operations/parked');
  return items.filter(({ file }: Answered) => file === exchange);
};
const replayed = async (agency: string, exchange: string): Promise<void> => {
  const [letter] = await parkedAt(agency, exchange);
  const { body } = await (await operator(agency)).post(`/operations/parked/${letter.id}/replay`);
  expect(body.applied).toBeGreaterThan(0);
  expect(await parkedAt(agency, exchange)).toEqual([]);
};

const accepted = async (handover: string): Promise<string> => {
  await exchangeAt(head, handover, 'offered');
  const { status, body } = await head.put(`/handovers/${handover}/acceptance`, {});
  expect(status).toBe(200);
  return body.id;
};

/** Tries at each agency an act that only the one who holds the file may do. */
const whoMayAct = async (report: string, verification: string): Promise<string[]> => {
  const [ours, theirs] = [await read(desk, `/reports/${report}`), await read(head, `/verifications/${verification}`)];
  const tried = {
    desk: await desk
      .put(`/reports/${report}/non-competence`, { ground: 'territory' })
      .set('if-match', `"${ours.version}"`),
    head: await head
      .put(`/verifications/${verification}/investigator`, ASSIGNMENT)
      .set('if-match', `"${theirs.version}"`),
  };
  for (const { status } of Object.values(tried)) expect([200, 409]).toContain(status);
  return Object.entries(tried).flatMap(([who, { status }]) => (status === 200 ? [who] : []));
};

describe('an exception in the midst of a release, when all but the file itself was written', () => {
  const broken = async (): Promise<{ report: Answered; verification: string; mend: () => Promise<unknown> }> => {
    const report = await offeredReport(desk);
    const mend = await breaks('ca-hn', 'report', `NEW.id = '${report.id}' AND NEW.status = 'handed-over'`);
    const verification = await accepted(report.handover);
    await eventually(async () =>
      expect((await parkedAt('ca-hn', report.handover))[0]).toMatchObject({
        type: 'exchange.accepted',
        state: 'refused',
        reason: 'P0001', // the trigger's own words are the database's, and stay there
      }),
    );
    return { report, verification, mend };
  };

  it('does not let both sides edit: nothing of the release is left, and after the replay the receiver alone may', async () => {
    const { report, verification, mend } = await broken();
    const released = `SELECT FROM journal WHERE type = 'exchange.released' AND file_id = '${report.handover}'`;
    expect(await rowsOf(city, 'ca-hn', released)).toEqual([]);
    expect((await read(desk, `/reports/${report.id}`)).status).toBe('offered');
    expect((await read(head, `/verifications/${verification}`)).status).toBe('awaiting-release');
    expect(await whoMayAct(report.id, verification)).toEqual([]);

    await mend();
    await replayed('ca-hn', report.handover);
    await exchangeAt(head, report.handover, 'active');
    expect(await whoMayAct(report.id, verification)).toEqual(['head']);
  });

  it('does not let both sides edit: the sender may still withdraw, and then it alone may, also after the replay', async () => {
    const { report, verification, mend } = await broken();
    const withdrawn = await desk.delete(`/reports/${report.id}/handover`).set('if-match', `"${report.version}"`);
    expect(withdrawn.status).toBe(200);
    await mend();
    await replayed('ca-hn', report.handover);
    await exchangeAt(head, report.handover, 'withdrawn');
    expect(await whoMayAct(report.id, verification)).toEqual(['desk']);
  });
});

describe('an integration fault at the receiver', () => {
  it('does not make a file wait for ever: it is named, other files go on, and after the replay this one does', async () => {
    const report = await offeredReport(desk);
    const mend = await breaks(
      'pc02',
      'verification',
      `NEW.handover = '${report.handover}' AND NEW.status = 'under-verification'`,
    );
    const alarmed = await parkedAlarms('pc02');
    const verification = await accepted(report.handover);
    await eventually(async () =>
      expect((await parkedAt('pc02', report.handover))[0]).toMatchObject({
        source: 'ca-hn',
        type: 'exchange.released',
        state: 'refused',
        reason: 'P0001', // the trigger's own words are the database's, and stay there
      }),
    );
    expect(await parkedAlarms('pc02')).toBe(alarmed + 1);
    const { nextAttemptAt } = await read(desk, `/exchanges/${report.handover}`);
    expect(nextAttemptAt).not.toBeNull();
    expect(await whoMayAct(report.id, verification)).toEqual([]);

    const other = await offeredReport(desk);
    expect((await takenUp(head, other.handover)).status).toBe('under-verification');

    await mend();
    await replayed('pc02', report.handover);
    await eventually(async () => expect((await read(desk, `/exchanges/${report.handover}`)).nextAttemptAt).toBeNull());
    expect(await whoMayAct(report.id, verification)).toEqual(['head']);
  });
});
