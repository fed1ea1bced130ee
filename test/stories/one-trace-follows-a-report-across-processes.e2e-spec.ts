import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type AgencyProcess,
  type Client,
  clientOf,
  eventually,
  onClose,
  startAgencies,
  type TestCity,
} from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { classifiedReport, only } from './acting';

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, string>>;
}
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
}
interface Batch {
  readonly resourceSpans: {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: { readonly spans: readonly Span[] }[];
  }[];
}

const TRACE = 'a'.repeat(32);
const AGENCIES = ['ca-hn', 'pc02', 'bcd-138'];
/** Planted where persons are entered. */
const CANARIES = ['Canary Nguyễn', '0900133133', 'canary lời kể'];

/** Takes what is exported over OTLP/HTTP as JSON. */
async function collector(): Promise<{ url: string; bodies: string[] }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onClose(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
}

describe('a report that is received, classified and offered', () => {
  let city: TestCity;
  let desk: Client;
  let bodies: string[];
  let file: string;
  const processes = new Map<string, AgencyProcess>();

  beforeAll(async () => {
    const { url, bodies: taken } = await collector();
    bodies = taken;
    city = await startAgencies(AGENCIES, { env: { OTEL_EXPORTER_OTLP_ENDPOINT: url, LOG_LEVEL: 'info' } });
    for (const id of AGENCIES) {
      await city.agency(id).stop();
      processes.set(id, await city.agency(id).launch());
    }
    const client = async (officer: string): Promise<Client> =>
      clientOf(processes.get(officer.split('.')[0] ?? '')!.url, await city.issuer.tokenFor(officer));
    desk = await client('ca-hn.chi-huy');
    const head = await client('pc02.thu-truong');
    const { id, version } = await classifiedReport(desk, {
      reporter: { name: 'Canary Nguyễn', phone: '0900133133' },
      account: 'canary lời kể',
    });
    file = id;
    const offered = await desk
      .put(`/reports/${id}/handover`, {})
      .set('if-match', `"${version}"`)
      .set('traceparent', `00-${TRACE}-${'b'.repeat(16)}-01`);
    expect(offered.status).toBe(200);
    await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
  });

  const spans = (): (Span & { agency: string })[] =>
    bodies
      .flatMap((body) => (JSON.parse(body) as Batch).resourceSpans)
      .flatMap(({ resource, scopeSpans }) => {
        const agency = resource.attributes.find(({ key }) => key === 'lachan.agency')?.value['stringValue'] ?? '';
        return scopeSpans.flatMap((scope) => scope.spans.map((span) => ({ ...span, agency })));
      })
      .filter(({ traceId }) => traceId === TRACE);

  it('is one trace from the request through journal, relay and broker to the scorecard and the other agency', async () => {
    await eventually(() => {
      const seen = new Set(spans().map(({ agency, name }) => `${agency}: ${name}`));
      expect([...seen]).toEqual(
        expect.arrayContaining([
          'ca-hn: PUT /reports/:id/handover',
          'ca-hn: act report.offer',
          'ca-hn: seal intake.report-offered',
          'ca-hn: publish intake.report-offered',
          'bcd-138: apply intake.report-offered',
          'ca-hn: publish exchange.offered',
          'pc02: apply exchange.offered',
          'pc02: react exchange.offered',
          'pc02: publish exchange.receipted',
          'ca-hn: react exchange.receipted',
        ]) as string[],
      );
    });
  });

  it('hangs together: every span but the first is under another of the trace', async () => {
    // A span is told of when it ends, and the one above it ends later.
    await eventually(() => {
      const known = new Set(spans().map(({ spanId }) => spanId));
      const above = spans().filter(({ parentSpanId }) => !known.has(parentSpanId ?? ''));
      expect(above.map(({ name, parentSpanId }) => [name, parentSpanId])).toEqual([
        ['PUT /reports/:id/handover', 'b'.repeat(16)],
      ]);
    });
  });

  it('logs its acts with trace and file', () => {
    const lines = processes.get('ca-hn')!.said().split('\n');
    const line = lines.find((one) => one.includes('"report.offer"')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ agency: 'ca-hn', trace: TRACE, file, act: 'report.offer', msg: 'act' });
  });

  it('logs what the database refuses by its code and place', async () => {
    const rule = city.agency('ca-hn').database.admin;
    await query(
      rule,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
       $$BEGIN RAISE EXCEPTION 'Canary Nguyễn' USING DETAIL = 'Failing row contains (0900133133)', ERRCODE = '23514'; END$$`,
    );
    await query(rule, 'CREATE TRIGGER refuse BEFORE INSERT ON journal EXECUTE FUNCTION refuse()');
    await query(rule, `UPDATE deadline SET warn_at = now(), warned_at = NULL, status = 'running'`);
    expect(
      (await desk.post('/reports', { source: 'report', channel: 'phone', unit: 'c00070', account: 'canary lời kể' }))
        .status,
    ).toBe(500);
    await eventually(() => {
      const told = processes.get('ca-hn')!.said();
      for (const msg of ['unexpected', 'deadlines not looked at'])
        expect(told.split('\n').find((line) => line.includes(`"msg":"${msg}"`)) ?? '').toMatch(
          /"err":\{"type":"\w+","code":"23514"/,
        );
    });
    await query(rule, 'DROP TRIGGER refuse ON journal');
  });

  it('shows no person in a span, a log or a metric', async () => {
    const metrics = await Promise.all(
      [...processes.values()].map(async ({ healthUrl }) => (await fetch(`${healthUrl}/metrics`)).text()),
    );
    const logs = [...processes.values()].map((one) => one.said());
    const all = [...bodies, ...logs, ...metrics].join('\n');
    expect(all).toContain(file);
    for (const canary of CANARIES) expect(all).not.toContain(canary);
  });
});
