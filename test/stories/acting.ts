import { eventually, type Client } from '@la-chan/testing';

/** A file, an exchange or a page of them, as a service answers it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a story reads JSON
export type Answered = any;

/** An officer's act on a file at the version that was read; it has to succeed. */
export async function act(client: Client, path: string, version: number, body: object = {}): Promise<Answered> {
  const answer = await client.put(path, body).set('if-match', `"${version}"`);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return answer.body;
}

export async function read(client: Client, path: string): Promise<Answered> {
  const { status, body } = await client.get(path);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
}

/** A case once the procuracy's receipt of its initiation is in it: from then on only officers change it. */
export async function servedCase(head: Client, id: string): Promise<Answered> {
  await eventually(async () => {
    const { entries } = await read(head, `/cases/${id}/history`);
    const types = entries.map(({ type }: Answered) => type);
    expect(types).toContain('investigation.decision-served');
  });
  return read(head, `/cases/${id}`);
}

/** The one item of a list that has exactly one. */
export async function only(client: Client, path: string): Promise<Answered> {
  const { items } = await read(client, path);
  expect(items).toHaveLength(1);
  return items[0];
}

/** A report with signs of a crime, received and classified at the desk; `more` changes its reception. */
export async function classifiedReport(desk: Client, more: object = {}): Promise<Answered> {
  const reception = { source: 'report', channel: 'phone', unit: 'c00070', account: 'Tin báo qua điện thoại.', ...more };
  const received = await desk.post('/reports', reception);
  expect([received.status, received.body]).toEqual([201, expect.objectContaining({ status: 'received' })]);
  const classification = { finding: 'crime-signs', article: '150', clause: '1' };
  return act(desk, `/reports/${received.body.id}/classification`, received.body.version, classification);
}
