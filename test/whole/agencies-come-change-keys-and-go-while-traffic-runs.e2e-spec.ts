import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  AgencyKeys,
  busKeyOf,
  type DirectoryEntry,
  type Envelope,
  newBusSeed,
  natsPermissions,
  signerOf,
  subjectOf,
} from '@la-chan/messaging';
import { eventually, onClose } from '@la-chan/testing';
import { connect, nkeyAuthenticator } from 'nats';
import { conformance } from '../../deploy/nats/conformance';
import { loadAgencies } from '../../deploy/local/agencies';
import { Home } from '../../deploy/local/home';
import { databaseName, HOST, isFree, query } from '../../deploy/local/servers';
import { seal } from '../../libs/messaging/src/sealing/seal';
import { leafOf } from '../../libs/messaging/src/sealing/digest';
import { ask, reportsToReceive } from '../platform/load';

const folder = mkdtempSync(join(tmpdir(), 'la-chan-agencies-'));
const home = join(folder, 'home');
const agenciesFile = join(folder, 'agencies.json');
const DESK = 'ca-hn';
const NEW = 'ca-ba-dinh';
const SCORECARD = 'bcd-138';
const HOTLINE = 'tong-dai-111';
let env: NodeJS.ProcessEnv;
let launcher: ChildProcess;
let said = '';

const city = () => loadAgencies(agenciesFile, Number(env['LACHAN_PORT_BASE']));
const addressOf = (id: string): string => `http://${HOST}:${city().agencies.find((one) => one.id === id)?.port ?? 0}`;
const healthOf = (id: string): string =>
  `http://${HOST}:${city().agencies.find((one) => one.id === id)?.healthPort ?? 0}/health/ready`;
const tokenOf = (officer: string): string =>
  execFileSync(process.execPath, ['deploy/local/token.mjs', officer], { env, encoding: 'utf8' }).trim();
const agency = async (...args: string[]) => {
  const command = spawn(process.execPath, ['deploy/local/agency.mjs', ...args], { env });
  let output = '';
  for (const stream of [command.stdout, command.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve) => command.once('close', resolve));
  return { code, output };
};
const directory = (): DirectoryEntry[] =>
  JSON.parse(readFileSync(join(home, 'keys', 'directory.json'), 'utf8')) as DirectoryEntry[];
const keysOf = (id: string): AgencyKeys =>
  AgencyKeys.parse(JSON.parse(readFileSync(join(home, 'keys', `${id}.json`), 'utf8')));
const sql = <Row extends object>(id: string, statement: string): Promise<Row[]> =>
  query<Row>(
    `postgres://postgres:${new Home(home, '').password('postgres')}@${HOST}:${city().ports.postgres}/${databaseName(id)}`,
    statement,
  );
const factsOf = (id: string) =>
  sql<{ envelope: string; keyid: string; sequence: number }>(
    id,
    `SELECT envelope, envelope::json ->> 'keyid' AS keyid, sequence::int FROM sealed WHERE channel = 'facts' ORDER BY sequence`,
  );
const applied = async (source: string): Promise<number> =>
  (
    await sql<{ count: number }>(
      SCORECARD,
      `SELECT coalesce(sum(contiguous), 0)::int AS count FROM position WHERE source = '${source}' AND channel = 'facts'`,
    )
  )[0]?.count ?? 0;

/** Officers receive reports all the while, each again with its key until it is acknowledged. */
const traffic = { wanted: true, acknowledged: [] as string[], repeated: 0 };
async function receiving(id: string, token: string): Promise<void> {
  while (traffic.wanted) {
    const [report] = reportsToReceive(1) as [ReturnType<typeof reportsToReceive>[number]];
    for (;;) {
      const { status, body } = await ask(addressOf(id), token, report);
      if (status === 201) {
        traffic.acknowledged.push(body.id ?? '');
        break;
      }
      traffic.repeated += 1;
      await sleep(200);
    }
    await sleep(60);
  }
}

beforeAll(async () => {
  chmodSync(folder, 0o711);
  const { agencies, ...rest } = loadAgencies();
  const chosen = agencies.filter(({ id }) => id === DESK || id === SCORECARD);
  writeFileSync(agenciesFile, JSON.stringify({ ...rest, agencies: chosen }));
  let base = 0;
  for (let free = false; !free;) {
    base = 20_000 + 60 * Math.floor(Math.random() * 200); // below the ports that the system gives out by itself
    free = (await Promise.all(Array.from({ length: 60 }, (_, index) => isFree(base + index)))).every(Boolean);
  }
  env = { ...process.env, LACHAN_HOME: home, LACHAN_PORT_BASE: String(base), AGENCIES_FILE: agenciesFile };
  launcher = spawn(process.execPath, ['deploy/local/start.mjs'], { env });
  for (const stream of [launcher.stdout!, launcher.stderr!]) stream.on('data', (chunk) => (said += String(chunk)));
  onClose(async () => {
    traffic.wanted = false;
    await sleep(500);
    const ended = new Promise((resolve) => launcher.once('close', resolve));
    launcher.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  await eventually(() => expect(said).toContain('Ready after'), 240_000);
});

it('agencies join, change keys, are revoked and leave while traffic runs; nothing is lost or doubled', async () => {
  const working = receiving(DESK, tokenOf(`${DESK}.truc-ban`));
  const join = [
    'add',
    NEW,
    '--app',
    'intake',
    '--units',
    'c00070',
    '--name',
    'Công an phường thử',
    '--name-en',
    'A ward',
  ];

  const joined = await agency(...join);
  expect(joined).toMatchObject({ code: 0, output: expect.stringContaining('may not publish facts.nobody') });
  expect(await agency(...join)).toMatchObject({ code: 1, output: expect.stringContaining('takes part already') });
  expect(existsSync(`${folder}/kubernetes/overlays/${NEW}/kustomization.yaml`)).toBe(true);
  const officer = tokenOf(`${NEW}.truc-ban`);
  const receive = async () =>
    expect(await ask(addressOf(NEW), officer, reportsToReceive(1)[0]!)).toMatchObject({ status: 201 });
  await receive();
  await eventually(async () => expect(await applied(NEW)).toBe(1));

  expect(await agency('rotate-keys', DESK)).toMatchObject({ code: 0 });
  await eventually(async () => expect((await factsOf(DESK)).at(-1)?.keyid).toBe(`${DESK}.2`));
  const rotated = (await factsOf(DESK)).length;
  await eventually(async () => expect(await applied(DESK)).toBeGreaterThan(rotated));
  expect(keysOf(DESK).retiredOpening).toHaveLength(1);

  const stolen = keysOf(NEW);
  const last = (await factsOf(NEW)).at(-1)!;
  expect(await agency('revoke', NEW)).toMatchObject({ code: 0, output: expect.stringContaining('facts=1.1') });
  await eventually(async () => expect((await fetch(healthOf(NEW))).status).toBe(503));
  const stolenUser = nkeyAuthenticator(Buffer.from(stolen.busSeed));
  await eventually(async () => {
    const entering = connect({ servers: `${HOST}:${city().ports.nats}`, authenticator: stolenUser, reconnect: false });
    await expect(entering).rejects.toThrow(/authorization/i);
  });
  await receive(); // its officers work on: what they do waits
  await forge(JSON.parse(last.envelope) as Envelope, stolen);
  const operator = { authorization: `Bearer ${tokenOf(`${SCORECARD}.van-hanh`)}` };
  await eventually(async () => {
    const { items } = (await (
      await fetch(`${addressOf(SCORECARD)}/operations/quarantine`, { headers: operator })
    ).json()) as {
      items: object[];
    };
    expect(items).toMatchObject([{ reason: 'revoked', source: NEW }]);
  });
  expect(await applied(NEW)).toBe(1);
  expect(await factsOf(NEW)).toHaveLength(1);

  expect(await agency('rotate-keys', NEW)).toMatchObject({ code: 0 });
  await eventually(async () => expect(await applied(NEW)).toBe(2));

  await receive();
  expect(await agency('remove', NEW)).toMatchObject({ code: 0 });
  expect(await applied(NEW)).toBe(3);
  expect(city().agencies.map(({ id }) => id)).not.toContain(NEW);
  expect(directory().filter((entry) => entry.agency === NEW && !entry.revoked && !entry.validTo)).toEqual([]);

  traffic.wanted = false;
  await working;
  const received = await sql<{ file_id: string }>(
    DESK,
    `SELECT file_id FROM journal WHERE audience = 'facts' AND type = 'intake.report-received'`,
  );
  expect(received.map(({ file_id }) => file_id).sort()).toEqual([...traffic.acknowledged].sort());
  expect(traffic.acknowledged.length).toBeGreaterThan(20);
  await eventually(async () => expect(await applied(DESK)).toBe((await factsOf(DESK)).length));
  await eventually(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['deploy/local/reconcile.mjs'], {
      env,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
  });
}, 500_000);

it('an agency with software of its own brings the public parts of its keys, and of the next ones; both may enter for a day', async () => {
  const house = join(folder, HOTLINE);
  cpSync('deploy/examples/hotline-111', house, { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
  const makes = (number: string) => execFileSync(process.execPath, ['keys.mjs', HOTLINE, number], { cwd: house });
  const brings = ['--external', join(house, 'public-keys.json')];
  const who = ['--app', 'intake', '--units', '*', '--name', 'Tổng đài 111', '--name-en', 'Hotline 111'];
  const enters = async (file: string): Promise<void> => {
    const { busSeed: seed } = JSON.parse(readFileSync(join(house, file), 'utf8')) as { busSeed: string };
    const servers = `nats://${HOST}:${city().ports.nats}`;
    await eventually(async () => {
      const findings = await conformance({ id: HOTLINE, app: 'intake', servers, seed });
      expect(findings.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    });
  };

  makes('1');
  expect(await agency('add', HOTLINE, ...who, ...brings)).toMatchObject({ code: 0 });
  await enters('keys.json');
  expect(await agency('rotate-keys', HOTLINE)).toMatchObject({ code: 1 });
  expect(await agency('rotate-keys', HOTLINE, ...brings)).toMatchObject({
    code: 1,
    output: expect.stringContaining(`keyId has to be ${HOTLINE}.2`),
  });
  makes('2');
  expect(await agency('rotate-keys', HOTLINE, ...brings)).toMatchObject({ code: 0 });
  await enters('next-keys.json');
  await enters('keys.json');
  const entries = directory().filter((entry) => entry.agency === HOTLINE);
  expect(entries.map(({ keyId, validTo }) => [keyId, validTo === undefined])).toEqual([
    [`${HOTLINE}.1`, false],
    [`${HOTLINE}.2`, true],
  ]);
});

/** Somebody at the broker itself, with the stolen keys, puts the next message of the agency's facts into the stream. */
async function forge(last: Envelope, keys: AgencyKeys): Promise<void> {
  const seed = newBusSeed();
  const users = join(home, 'nats', 'users.conf');
  const { type, dataversion, subject, time, recordedat } = last;
  const attributes = { id: crypto.randomUUID(), type, dataversion, subject, time, recordedat, fileversion: 2 };
  const [forged] = seal(
    [{ position: 2, audience: 'facts', attributes, data: last.data }],
    [{ channel: 'facts', epoch: 1, sequence: 1, hash: leafOf(last).toString('base64url') }],
    { epoch: 1, sealedAt: last.sealedat, signer: signerOf(keys) },
  ).messages;
  const envelope = JSON.parse(forged?.envelope ?? '') as Envelope;
  const rogue = { nkey: busKeyOf(seed), permissions: natsPermissions({ id: NEW, app: 'intake' }) };
  // The launcher writes the users anew whenever the directory has changed: the rogue comes back until it is in.
  const connection = await eventually(() => {
    const { users: known } = JSON.parse(readFileSync(users, 'utf8').replace('authorization ', '')) as {
      users: { nkey: string }[];
    };
    const others = known.filter(({ nkey }) => nkey !== rogue.nkey);
    writeFileSync(users, `authorization ${JSON.stringify({ users: [...others, rogue] })}\n`);
    process.kill(Number(readFileSync(join(home, 'nats', 'nats.pid'), 'utf8')), 'SIGHUP');
    return connect({
      servers: `${HOST}:${city().ports.nats}`,
      authenticator: nkeyAuthenticator(Buffer.from(seed)),
      inboxPrefix: `_INBOX_${NEW}`,
      reconnect: false,
    });
  });
  await connection.jetstream({ checkAPI: false }).publish(subjectOf(envelope), forged?.envelope ?? '');
  await connection.close();
}
