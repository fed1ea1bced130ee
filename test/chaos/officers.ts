import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '../../deploy/local/identity-file';
import { addressOf } from '../../deploy/local/services';
import { tokenOf } from '../../deploy/local/summary';

export interface Call {
  readonly officer: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  /** The version that the officer has read. */
  readonly version?: number;
  /** How many entries the act puts into the journal of the file that is answered. */
  readonly entries?: number;
}

export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- read as the service answers it
  readonly body: any;
}

/** A version of a file that an answer has told an officer of. */
export interface Acknowledged {
  readonly agency: string;
  readonly file: string;
  readonly version: number;
}

/** The run is over: nothing more is begun, or nothing more is waited for. */
export class Over extends Error {}

const TIMEOUT_MS = 10_000;
const RETRY_MS = 400;

/** Officers at their keyboards: each act is asked for under one key until it is answered. */
export class Officers {
  /** Acts that were answered as done. */
  acts = 0;
  /** Acts that were asked for and not answered. */
  unanswered = 0;
  readonly acknowledged: Acknowledged[] = [];
  private readonly tokens = new Map<string, Promise<string>>();
  private closing = false;
  private closed = false;

  constructor(
    private readonly identity: Identity,
    private readonly portOf: (agency: string) => number,
  ) {}

  /** What was begun is asked for to its end; nothing new is begun. */
  endOfDay(): void {
    this.closing = true;
  }

  giveUp(): void {
    this.closed = true;
  }

  get isOver(): boolean {
    return this.closing;
  }

  /** An act; what is answered with 2xx is acknowledged. */
  async act(call: Call): Promise<Answer> {
    if (this.closing) throw new Over();
    this.unanswered += 1;
    const answer = await this.ask(call);
    this.unanswered -= 1;
    if (answer.status < 300) {
      this.acts += 1;
      const agency = agencyOf(call);
      const { id, version } = (answer.body ?? {}) as { id?: string; version?: number };
      for (let back = 0; id !== undefined && version !== undefined && back < (call.entries ?? 1); back += 1)
        this.acknowledge({ agency, file: id, version: version - back });
    }
    return answer;
  }

  acknowledge(told: Acknowledged): void {
    this.acknowledged.push(told);
  }

  async read(officer: string, path: string): Promise<Answer['body']> {
    if (this.closing) throw new Over();
    return (await this.ask({ officer, method: 'GET', path })).body;
  }

  /** Reads until it is so. */
  async until(officer: string, path: string, isSo: (body: Answer['body']) => boolean): Promise<Answer['body']> {
    for (;;) {
      const body = await this.read(officer, path);
      if (isSo(body)) return body;
      await sleep(RETRY_MS);
    }
  }

  private async ask(call: Call): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.attempt(call, key).catch(() => undefined);
      if (answer?.status === 401) this.tokens.delete(call.officer);
      else if (answer && answer.status < 500 && answer.status !== 429) return answer;
      if (this.closed) throw new Over();
      await sleep(RETRY_MS);
    }
  }

  private async attempt(call: Call, key: string): Promise<Answer> {
    const { officer, method, path, body, version } = call;
    const response = await fetch(`${addressOf(this.portOf(agencyOf(call)))}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(officer)}`,
        ...(method !== 'GET' && { 'idempotency-key': key, 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  private token(officer: string): Promise<string> {
    const known = this.tokens.get(officer) ?? tokenOf(this.identity, officer);
    this.tokens.set(officer, known);
    known.catch(() => this.tokens.delete(officer));
    return known;
  }
}

const agencyOf = ({ officer }: Pick<Call, 'officer'>): string => officer.split('.')[0] ?? '';
