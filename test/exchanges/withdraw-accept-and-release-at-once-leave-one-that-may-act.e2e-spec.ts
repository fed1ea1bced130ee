import { eventually, startAgencies, type Client } from '@la-chan/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'supertest';
import { read, type Answered } from '../stories/acting';
import { exchangeAt, offeredReport } from './handing-over';

/** How long after the first of the two the second one comes. */
const HEAD_STARTS_MS = [0, 0, 0, 5, 10, 20, 40, 80, 160];

let desk: Client;
let head: Client;

beforeAll(async () => {
  const city = await startAgencies(['ca-hn', 'pc02'], { at: '2025-08-04T02:00:00.000Z' });
  desk = await city.as('ca-hn.chi-huy');
  head = await city.as('pc02.thu-truong');
});

const withdraw = async ({ id, version }: Answered): Promise<Response> =>
  desk.delete(`/reports/${id}/handover`).set('if-match', `"${version}"`);
const accept = async ({ handover }: Answered): Promise<Response> => head.put(`/handovers/${handover}/acceptance`, {});

/** Refused is refused in one way: as what the state of things does not allow. */
const assertAnswered = ({ status, body, headers }: Response): void => {
  expect([200, 409]).toContain(status);
  if (status === 200) return;
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ status: 409, type: expect.any(String), title: expect.any(String) });
};

/** Once no message is under way any more: how the exchange has ended on both sides. */
const ended = (handover: string): Promise<string> =>
  eventually(async () => {
    const [ours, theirs] = await Promise.all([desk, head].map((side) => read(side, `/exchanges/${handover}`)));
    expect([ours.nextAttemptAt, theirs.nextAttemptAt]).toEqual([null, null]);
    const end = `${ours.status} ${theirs.status}`;
    expect(['released active', 'withdrawn withdrawn']).toContain(end);
    return end;
  });

/** Tries at both agencies, at once, an act that only the one who holds the file may do. */
const whoMayAct = async (report: string, handover: string): Promise<string[]> => {
  const [ours, { file }] = await Promise.all([read(desk, `/reports/${report}`), read(head, `/exchanges/${handover}`)]);
  const theirs = file && (await read(head, `/verifications/${file}`));
  const tried = await Promise.all([
    desk.put(`/reports/${report}/non-competence`, { ground: 'territory' }).set('if-match', `"${ours.version}"`),
    ...(theirs
      ? [
          head
            .put(`/verifications/${file}/investigator`, { investigator: 'pc02.dieu-tra' })
            .set('if-match', `"${theirs.version}"`),
        ]
      : []),
  ]);
  tried.forEach(assertAnswered);
  return tried.flatMap(({ status }, index) => (status === 200 ? [index === 0 ? 'desk' : 'head'] : []));
};

const HOLDER: Record<string, string[]> = { 'released active': ['head'], 'withdrawn withdrawn': ['desk'] };

/** One round: the first begins, the second so much later, while the release follows the acceptance by itself. */
async function round(first: 'withdraw' | 'accept', headStart: number): Promise<string> {
  const report = await offeredReport(desk);
  await exchangeAt(head, report.handover, 'offered');
  const [one, other] = first === 'withdraw' ? [withdraw, accept] : [accept, withdraw];
  const answers = await Promise.all([one(report), sleep(headStart).then(() => other(report))]);
  answers.forEach(assertAnswered);
  const end = await ended(report.handover);
  expect(await whoMayAct(report.id, report.handover)).toEqual(HOLDER[end]);
  const [withdrawn] = first === 'withdraw' ? answers : answers.reverse();
  expect(withdrawn?.status).toBe(end === 'released active' ? 409 : 200);
  return end;
}

describe('withdraw, accept and release at once', () => {
  it.each(['withdraw', 'accept'] as const)('leave exactly one that may act, with %s first', async (first) => {
    const ends = [];
    for (let times = 0; times < 2; times++)
      ends.push(...(await Promise.all(HEAD_STARTS_MS.map((ms) => round(first, ms)))));
    expect(ends).toHaveLength(2 * HEAD_STARTS_MS.length);
  });

  it('leave it to the sender where the withdrawal was answered first', async () => {
    const report = await offeredReport(desk);
    await exchangeAt(head, report.handover, 'offered');
    expect((await withdraw(report)).status).toBe(200);
    assertAnswered(await accept(report));
    expect(await ended(report.handover)).toBe('withdrawn withdrawn');
    expect(await whoMayAct(report.id, report.handover)).toEqual(['desk']);
  });

  it('leave it to the receiver where the release has come to it', async () => {
    const report = await offeredReport(desk);
    await exchangeAt(head, report.handover, 'offered');
    expect((await accept(report)).status).toBe(200);
    await exchangeAt(head, report.handover, 'active');
    const refused = await withdraw(report);
    assertAnswered(refused);
    expect(refused.status).toBe(409);
    expect(await whoMayAct(report.id, report.handover)).toEqual(['head']);
  });
});
