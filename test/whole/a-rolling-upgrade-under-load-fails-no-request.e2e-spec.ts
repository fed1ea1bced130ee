import { createServer, request, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AgencyProcess, eventually, onClose, startAgencies } from '@la-chan/testing';
import { HOST, query } from '../../deploy/local/servers';
import { acknowledged, type Answer, ask, reportsToReceive } from '../platform/load';

const LOOK_MS = 200;
/** As the pods' hook waits before they are told to end. */
const LEAVING_MS = 2000;

it('an agency is upgraded replica by replica under load: no request fails, nothing is lost or doubled', async () => {
  const city = await startAgencies(['ca-hn', 'bcd-138']);
  const agency = city.agency('ca-hn');
  await agency.stop();
  const replicas = [await agency.launch(), await agency.launch()];
  const service = await serviceOf(() => replicas);
  const token = await city.issuer.tokenFor('ca-hn.truc-ban');

  let working = true;
  const answers: Answer[] = [];
  const officer = async (): Promise<void> => {
    while (working) answers.push(await ask(service, token, reportsToReceive(1)[0]!));
  };
  const officers = [officer(), officer(), officer()];
  for (const old of [...replicas]) {
    await eventually(() => expect(answers.length).toBeGreaterThan(0));
    replicas.push(await agency.launch());
    process.kill(old.pid, 'SIGUSR2');
    await sleep(LEAVING_MS);
    expect(await old.end('SIGTERM')).toEqual({ code: 0, signal: null });
    replicas.splice(replicas.indexOf(old), 1);
    const so = answers.length;
    await eventually(() => expect(answers.length).toBeGreaterThan(so + 20));
  }
  working = false;
  await Promise.all(officers);

  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  const done = acknowledged(answers).sort();
  const journal = await query<{ file_id: string }>(
    agency.database.admin,
    `SELECT file_id FROM journal WHERE audience = 'facts' AND type = 'intake.report-received' ORDER BY file_id`,
  );
  expect(journal.map(({ file_id }) => file_id)).toEqual(done);
  await eventually(async () => {
    const [counted] = await query<{ facts: string; files: string }>(
      city.agency('bcd-138').database.admin,
      `SELECT count(*) AS facts, count(DISTINCT file_id) AS files FROM entry WHERE agency = 'ca-hn' AND measure LIKE '%received'`,
    );
    expect(counted).toEqual({ facts: String(done.length), files: String(done.length) });
  });
});

/** What a Service does: passes requests to the replicas that say they are ready, over connections that it keeps. */
async function serviceOf(replicas: () => readonly AgencyProcess[]): Promise<string> {
  let ready: readonly AgencyProcess[] = [];
  const look = async (): Promise<void> => {
    const looked = await Promise.all(
      replicas().map(async (replica) => {
        const { ok } = await fetch(`${replica.healthUrl}/health/ready`).catch(() => ({ ok: false }));
        return ok ? [replica] : [];
      }),
    );
    ready = looked.flat();
  };
  await look();
  const looking = setInterval(() => void look(), LOOK_MS);
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const chosen = ready[(turn += 1) % ready.length];
    const { method = 'GET', url = '/', headers } = incoming;
    const options: RequestOptions = {
      method,
      headers,
      path: url,
      port: new URL(chosen?.url ?? 'http://x').port,
      host: HOST,
    };
    const passed = request(options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.once('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  onClose(() => {
    clearInterval(looking);
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://${HOST}:${(server.address() as AddressInfo).port}`;
}
