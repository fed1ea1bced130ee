import { randomUUID } from 'node:crypto';
import { Connection } from './client';
import { quantile, sorted } from './rounds';

const RECEPTION = JSON.stringify({
  source: 'report',
  channel: 'phone',
  unit: 'c00070',
  account: 'Người báo tin cho biết một người được rủ đi làm việc nhẹ lương cao và bị giữ giấy tờ.',
});

/** What is done about a report after it was received, in order. */
const COURSE: readonly (readonly [method: string, path: string, body: string])[] = [
  ['PUT', 'classification', JSON.stringify({ finding: 'no-crime' })],
  ['POST', 'reporter-notices', JSON.stringify({ of: 'reception' })],
  ['POST', 'corrections', JSON.stringify({ reason: 'wrong-entry', changes: { channel: 'in-person' } })],
  ['PUT', 'closure', JSON.stringify({ ground: 'complaint' })],
];

/** An officer at a desk, or at the floor beside it: the same requests to both. */
export class OfficerAtWork {
  /** Milliseconds to each answer. */
  readonly took: number[] = [];

  private constructor(
    private readonly connection: Connection,
    private readonly token: string,
  ) {}

  static async at(url: string, token: string): Promise<OfficerAtWork> {
    return new OfficerAtWork(await Connection.open(url), token);
  }

  /** Receives a report; its id. */
  async receive(): Promise<string> {
    const body = await this.act('POST', '/reports', RECEPTION);
    const id = /"id":"([\w-]{36})"/.exec(body)?.[1];
    if (id === undefined) throw new Error(`a report without an id: ${body}`);
    return id;
  }

  /** A report from its reception to its end; how many acts that took. */
  async report(): Promise<number> {
    const report = await this.receive();
    for (const [done, [method, path, body]] of COURSE.entries())
      await this.act(method, `/reports/${report}/${path}`, body, done + 1);
    return COURSE.length + 1;
  }

  leave(): void {
    this.connection.close();
  }

  private async act(method: string, path: string, body: string, version?: number): Promise<string> {
    const read = version === undefined ? '' : `if-match: "${version}"\r\n`;
    const headers = `authorization: Bearer ${this.token}\r\nidempotency-key: ${randomUUID()}\r\n${read}`;
    const began = performance.now();
    const answer = await this.connection.send(method, path, headers, body);
    this.took.push(performance.now() - began);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    return answer.body;
  }
}

export interface Work {
  readonly acts: number;
  readonly perSecond: number;
  /** Milliseconds to the answer of an act, as the officers have waited. */
  readonly p95: number;
}

/** So many officers at once see reports through, one after the other, for so long. */
export async function seeReportsThrough(url: string, token: string, officers: number, seconds: number): Promise<Work> {
  const desk = await Promise.all(Array.from({ length: officers }, () => OfficerAtWork.at(url, token)));
  const began = performance.now();
  const end = began + seconds * 1000;
  let acts = 0;
  const work = async (officer: OfficerAtWork): Promise<void> => {
    while (performance.now() < end) {
      const done = await officer.report();
      acts += done;
    }
  };
  await Promise.all(desk.map(work)).finally(() => desk.forEach((officer) => officer.leave()));
  const perSecond = (acts * 1000) / (performance.now() - began);
  return { acts, perSecond, p95: quantile(sorted(desk.flatMap(({ took }) => took)), 0.95) };
}
