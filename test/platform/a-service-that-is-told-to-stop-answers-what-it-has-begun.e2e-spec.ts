import { startAgencies } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { acknowledged, askAll, reportsToReceive } from './load';

it('under load SIGTERM drains within the time given, and every act is in the journal exactly once', async () => {
  const city = await startAgencies(['ca-hn']);
  const agency = city.agency('ca-hn');
  await agency.stop();
  const token = await city.issuer.tokenFor('ca-hn.truc-ban');
  const received = async (): Promise<string[]> => {
    const rows = await query<{ file_id: string }>(
      agency.database.admin,
      `SELECT file_id FROM journal WHERE audience = 'facts' AND type = 'intake.report-received'`,
    );
    return rows.map(({ file_id }) => file_id).sort();
  };
  const all = reportsToReceive(300);

  const first = await agency.launch();
  let count = 0;
  const answers = await askAll(first.url, token, all, 12, () => {
    if (++count === 60) process.kill(first.pid, 'SIGTERM');
  });
  // It ends with 1 when the ten seconds are over before everything is answered.
  expect(await first.exited).toEqual({ code: 0, signal: null });
  const done = acknowledged(answers);
  expect(done.length).toBeGreaterThanOrEqual(60);
  expect(done.length).toBeLessThan(all.length);
  for (const { status, body } of answers)
    if (status !== 201)
      expect([
        [undefined, undefined],
        [503, 'draining'],
      ]).toContainEqual([status, body.code]);
  expect(await received()).toEqual([...done].sort());

  const second = await agency.launch();
  const unanswered = answers.filter(({ status }) => status !== 201).map(({ asked }) => asked);
  const repeated = acknowledged(await askAll(second.url, token, unanswered, 12));
  expect(await received()).toEqual([...done, ...repeated].sort());
  expect(new Set([...done, ...repeated]).size).toBe(all.length);
});
