import { eventually, type Client, type TestCity } from '@la-chan/testing';

/** A file, an exchange or a page of them, as a service answers it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a story reads JSON
export type Answered = any;

/**
 * An officer's act on a file at the version that was read; it has to succeed. Where a message has come in between, the
 * officer looks again and does it then.
 */
export async function act(client: Client, path: string, version: number, body: object = {}): Promise<Answered> {
  const answer = await client.put(path, body).set('if-match', `"${version}"`);
  return done(answer.body.code === STALE ? await tried(client, 'put', path, body) : answer, [200]);
}

/** The same on the file as it is now. */
export const put = async (client: Client, path: string, body: object = {}): Promise<Answered> =>
  done(await tried(client, 'put', path, body), [200]);

/** Something is added to the file as it is now; it has to succeed. */
export const post = async (client: Client, path: string, body: object = {}): Promise<Answered> =>
  done(await tried(client, 'post', path, body), [200, 201]);

const STALE = 'version-stale';

/** An act on the file as it is now, lawful or not: how it was answered. Where a message has come in between, it is done again. */
export async function tried(
  client: Client,
  how: 'put' | 'post' | 'delete',
  path: string,
  body: object = {},
): Promise<{ status: number; body: Answered }> {
  const { version } = await read(client, fileOf(path));
  const answer = await client[how](path, body).set('if-match', `"${version}"`);
  return answer.body.code === STALE ? tried(client, how, path, body) : answer;
}

/** What was answered, which has to be a success; else it shows why it is none. */
const done = ({ status, body }: { status: number; body: Answered }, success: readonly number[]): Answered => {
  expect(success.includes(status) || [status, body]).toBe(true);
  return body;
};

const fileOf = (path: string): string => path.split('/').slice(0, 3).join('/');

export async function read(client: Client, path: string): Promise<Answered> {
  const { status, body } = await client.get(path);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
}

/** The procuracy tells the body to cancel a decision, by its path there, and the body writes that it does not agree (TTLT 04/2018 5(1), (2)). */
export async function disagreed(procurator: Client, head: Client, decision: string, file: string): Promise<void> {
  const reasons = 'Lý do: canary.';
  const { demands } = await put(procurator, `${decision}/cancellation-demand`, { number: '3/YC-VKS', reasons });
  const { notice } = demands.at(-1);
  await eventually(async () => expect(JSON.stringify((await read(head, file)).demands)).toContain(notice));
  await put(head, `${file}/demands/${notice}/disagreement`, { reasons });
  await eventually(async () => {
    const { demands } = await read(procurator, fileOf(decision));
    expect(demands.find((one: Answered) => one.notice === notice)).toMatchObject({ declined: expect.anything() });
  });
}

/** The report is offered, accepted and released: its verification, which the investigating body may act on. */
export async function takenUp(desk: Client, head: Client, report: Answered): Promise<Answered> {
  await act(desk, `/reports/${report.id}/handover`, report.version);
  const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
  const { body } = await head.put(`/handovers/${offer.id}/acceptance`, {});
  return eventually(async () => {
    const now = await read(head, `/verifications/${body.id}`);
    expect(now.status).toBe('under-verification');
    return now;
  });
}

/** The last entry of such a type in a file's history: the receipt of what was served with it may come after it. */
export async function lastEntry(client: Client, path: string, type: string): Promise<Answered> {
  const { entries } = await read(client, `${path}/history`);
  return entries.findLast((entry: Answered) => entry.type === type);
}

/** The one item of a list that has exactly one. */
export async function only(client: Client, path: string): Promise<Answered> {
  const { items } = await read(client, path);
  expect(items).toHaveLength(1);
  return items[0];
}

/** An authority abroad in the register of international cooperation. */
export async function partnerIn(leader: Client, country: string, name: string): Promise<Answered> {
  const partner = { country, name, channels: ['mutual-legal-assistance', 'police'], from: '2024-05-02' };
  const { status, body } = await leader.post('/cooperation-partners', partner);
  expect([status, body]).toEqual([201, expect.objectContaining({ country, to: null })]);
  return body;
}

/** A report with signs of a crime, received and classified at the desk; `more` changes its reception. */
export async function classifiedReport(desk: Client, more: object = {}): Promise<Answered> {
  const reception = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo qua điện thoại.', ...more };
  const received = await desk.post('/reports', reception);
  expect([received.status, received.body]).toEqual([201, expect.objectContaining({ status: 'received' })]);
  const classification = { finding: 'crime-signs', article: '150', clause: '1' };
  return act(desk, `/reports/${received.body.id}/classification`, received.body.version, classification);
}

/** Every one of these agencies has taken in whatever was said to it. */
export async function nothingParked(city: TestCity, agencies: readonly string[]): Promise<void> {
  for (const agency of agencies) {
    const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
    expect([agency, (await read(operator, '/operations/parked')).items]).toEqual([agency, []]);
  }
}
