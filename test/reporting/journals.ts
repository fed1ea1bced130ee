import { append } from '@la-chan/messaging';
import { Database } from '@la-chan/platform';
import { type Client, eventually, startAgencies, type TestCity } from '@la-chan/testing';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';

export const ANALYST = 'bcd-138.phan-tich';

/** Desks, investigation and the scorecard on a real bus, in simulated time. */
export const startCity = (at: string): Promise<TestCity> =>
  startAgencies(['ca-hn', 'ca-hoan-kiem', 'pc02', 'bcd-138'], { at });

/** Writes facts into the journals of their agencies, as acts would, and seals them at the present time. */
export async function journal(city: TestCity, facts: readonly Fact[]): Promise<void> {
  for (const agency of new Set(facts.map((fact) => fact.agency))) {
    const own = facts.filter((fact) => fact.agency === agency);
    const system = { id: 'system', agency, roles: ['system'], units: ['*'] } as const;
    for (let from = 0; from < own.length; from += 200)
      await city
        .agency(agency)
        .service()
        .get(Database)
        .own(system, (tx) => append(tx, own.slice(from, from + 200).map(entryOf(city.clock.now()))));
  }
}

const entryOf = (now: string) => (fact: Fact) => ({
  id: fact.id,
  procedure: fact.counted?.after?.procedure ?? 'report',
  fileId: fact.file,
  fileVersion: fact.fileVersion,
  audience: 'facts' as const,
  event: {
    type: fact.type,
    version: 1,
    subject: fact.file,
    data: fact.breach ? { ...fact.breach, late: false } : {},
    occurredAt: fact.occurredAt,
  },
  officer: 'somebody',
  recordedAt: now,
  ...(fact.counted && { counted: fact.counted }),
});

/** Waits until the scorecard has all facts of these agencies. */
export async function arrived(client: Client, facts: readonly Fact[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { agency } of facts) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  await eventually(async () => {
    const { body } = await client.get('/scorecard/completeness').expect(200);
    const agencies = (body as { agencies: { agency: string; sequence: number }[] }).agencies;
    for (const [agency, count] of counts)
      expect(agencies.find((each) => each.agency === agency)?.sequence).toBeGreaterThanOrEqual(count);
  });
}

const QUESTIONS = [
  '/scorecard?period=2026',
  '/scorecard?period=2026-Q2&by=unit',
  '/scorecard?period=2026&by=article&asKnownOn=2026-09-01',
  '/scorecard/identity?period=2026',
];
const withoutTime = ({ at: _, ...rest }: { at?: unknown }): object => rest;

/** What the scorecard says: of a year and a quarter, as known today and before, and of its books. */
export const figures = (analyst: Client): Promise<object[]> =>
  Promise.all(QUESTIONS.map(async (question) => withoutTime((await analyst.get(question).expect(200)).body as object)));

/** Makes the ledger anew, and says how that has ended. */
export async function rebuilt(operator: Client): Promise<Record<string, unknown>> {
  await operator.post('/operations/rebuild').expect(202);
  return eventually(async () => {
    const { body } = await operator.get('/operations/rebuild').expect(200);
    expect((body as { state: string }).state).not.toBe('running');
    return body as Record<string, unknown>;
  });
}
