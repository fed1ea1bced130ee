import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AgencyId, AppName, Role } from '@la-chan/contracts';
import { z } from 'zod';
import type { DemonstrationOfficer } from '../local/officers';

/** A platform that runs on simulated time, as its officers reach it. */
export interface Running {
  readonly agencies: readonly RunningAgency[];
  readonly officers: readonly DemonstrationOfficer[];
  tokenOf(officer: string): Promise<string>;
}

export interface RunningAgency {
  readonly id: AgencyId;
  readonly app: AppName;
  readonly units: readonly string[];
  readonly url: string;
  readonly healthUrl: string;
}

/** A register that is sent as it is, to be imported. */
export interface Sheet {
  readonly csv: string;
}

const isSheet = (body: object): body is Sheet => 'csv' in body;

export interface Call {
  readonly officer: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  /** The version that the officer has read. */
  readonly version?: number;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const [PAUSE_MS, PATIENCE_MS] = [200, 60_000];
const Page = z.object({ items: z.array(z.unknown()), next: z.string().optional() });

/** An answer that nobody has expected. */
export class Unexpected extends Error {
  constructor(
    readonly call: Call,
    readonly answer: Answer,
  ) {
    const { officer, method, path, body } = call;
    super(
      `${officer} ${method} ${path} ${JSON.stringify(body ?? {})}: ${answer.status} ${JSON.stringify(answer.body)}`,
    );
  }
}

/** Officers at their keyboards, each with a token; nothing reaches a service but their requests. */
export class Officers {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly running: Running) {}

  /** The officer of the agency who holds a role and sees a unit. */
  of(agency: AgencyId, role: Role, unit?: string): string {
    const found = this.running.officers.find(
      (one) =>
        one.agency === agency &&
        one.roles.includes(role) &&
        (one.units.includes('*') || unit === undefined || one.units.includes(unit)),
    );
    if (!found) throw new Error(`${agency} has no ${role}${unit === undefined ? '' : ` for ${unit}`}`);
    return found.id;
  }

  /** Who sees most of the agency's files; the operator sees none. */
  reader(agency: AgencyId): string {
    const width = ({ units }: DemonstrationOfficer): number => (units.includes('*') ? Infinity : units.length);
    const [first] = this.running.officers
      .filter((one) => one.agency === agency && !one.roles.includes('operator'))
      .sort((a, b) => width(b) - width(a));
    if (!first) throw new Error(`${agency} has no officer`);
    return first.id;
  }

  /** Answered with 2xx, or `Unexpected`. */
  async done(call: Call): Promise<unknown> {
    const answer = await this.ask(call);
    if (answer.status >= 300) throw new Unexpected(call, answer);
    return answer.body;
  }

  /** All of a list, in the order in which the agency lists it. */
  async list(agency: AgencyId, path: string): Promise<unknown[]> {
    const officer = this.reader(agency);
    const found: unknown[] = [];
    let cursor = '';
    do {
      const query = `${path.includes('?') ? '&' : '?'}limit=200${cursor}`;
      const { items, next } = Page.parse(await this.done({ officer, method: 'GET', path: `${path}${query}` }));
      found.push(...items);
      cursor = next ? `&cursor=${next}` : '';
    } while (cursor);
    return found;
  }

  /** A service that has too much in hand is asked again, under the same key; so is one that takes no old token. */
  async ask(call: Call): Promise<Answer> {
    const key = randomUUID();
    for (const limit = Date.now() + PATIENCE_MS; ;) {
      const answer = await this.attempt(call, key);
      if ((answer.status !== 401 && answer.status !== 503) || Date.now() > limit) return answer;
      if (answer.status === 401) this.tokens.delete(call.officer);
      await sleep(PAUSE_MS);
    }
  }

  private async attempt({ officer, method, path, body, version }: Call, key: string): Promise<Answer> {
    const changes = method !== 'GET';
    const type = body && isSheet(body) ? 'text/csv' : 'application/json';
    const response = await fetch(`${this.urlOf(officer)}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(officer)}`,
        ...(changes && { 'idempotency-key': key, 'content-type': type }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(changes && { body: body && isSheet(body) ? body.csv : JSON.stringify(body ?? {}) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  private urlOf(officer: string): string {
    const agency = this.running.agencies.find(({ id }) => officer.startsWith(`${id}.`));
    if (!agency) throw new Error(`the agency of ${officer} does not run`);
    return agency.url;
  }

  private token(officer: string): Promise<string> {
    const known = this.tokens.get(officer) ?? this.running.tokenOf(officer);
    this.tokens.set(officer, known);
    return known;
  }
}
