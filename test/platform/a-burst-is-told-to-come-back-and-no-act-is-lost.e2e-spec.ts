import { setTimeout as sleep } from 'node:timers/promises';
import { startAgencies } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { acknowledged, ask, askAll, type Answer, reportsToReceive } from './load';

const [TIMES, SECONDS, STEP_MS] = [5, 2, 20];
/** So many requests the service takes at once; more than that come at the first moment, however slow or fast it is. */
const IN_HAND = 20;

it('five times what the service can do is answered 503 with Retry-After, and every acknowledged act is in the journal', async () => {
  const city = await startAgencies(['ca-hn'], { env: { HTTP_IN_HAND: String(IN_HAND) } });
  const agency = city.agency('ca-hn');
  await agency.stop();
  const { url, healthUrl } = await agency.launch();
  const token = await city.issuer.tokenFor('ca-hn.truc-ban');
  const received = async (): Promise<string[]> => {
    const rows = await query<{ file_id: string }>(
      agency.database.admin,
      `SELECT file_id FROM journal WHERE audience = 'facts' AND type = 'intake.report-received'`,
    );
    return rows.map(({ file_id }) => file_id).sort();
  };
  await askAll(url, token, reportsToReceive(100), 10); // warm
  const began = performance.now();
  const usual = await askAll(url, token, reportsToReceive(200), 10);
  const perSecond = (200 / (performance.now() - began)) * 1000;
  expect(acknowledged(usual)).toHaveLength(200);
  const before = await received();

  const atFirst = TIMES * IN_HAND;
  const burst = reportsToReceive(atFirst + Math.ceil(perSecond * TIMES * SECONDS));
  const asking: Promise<Answer>[] = [];
  const observing: Promise<number>[] = [];
  const start = performance.now();
  while (asking.length < burst.length) {
    const due = atFirst + Math.ceil(((performance.now() - start) / 1000) * perSecond * TIMES);
    for (const asked of burst.slice(asking.length, due)) asking.push(ask(url, token, asked));
    for (const path of ['/health/live', '/metrics'])
      observing.push(fetch(`${healthUrl}${path}`).then(({ status }) => status));
    await sleep(STEP_MS);
  }
  const answers = await Promise.all(asking);

  const done = acknowledged(answers);
  const refused = answers.filter(({ status }) => status !== 201);
  expect(done.length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  for (const { status, headers, body } of refused) {
    expect([status, body.type]).toEqual([503, 'urn:la-chan:problem:overloaded']);
    expect(headers.get('content-type')).toMatch('application/problem+json');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(new Set(await Promise.all(observing))).toEqual(new Set([200]));
  expect(await received()).toEqual([...before, ...done].sort());

  const repeated = acknowledged(
    await askAll(
      url,
      token,
      refused.map(({ asked }) => asked),
      10,
    ),
  );
  expect(repeated).toHaveLength(refused.length);
  expect(await received()).toEqual([...before, ...done, ...repeated].sort());
});
