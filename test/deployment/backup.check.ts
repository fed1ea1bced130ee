import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Database } from '@la-chan/platform';
import { eventually } from '@la-chan/testing';
import { DataSource } from 'typeorm';
import { projectFolder } from '../../deploy/local/project';
import { freePort, HOST, lastLines, query } from '../../deploy/local/servers';
import { Metrics } from '../../libs/platform/src/health/metrics';
import { serverUser } from '../../deploy/local/servers/postgres-binaries';

const user = serverUser();
const folder = mkdtempSync(join(tmpdir(), 'la-chan-backup-'));
const scripts = join(folder, 'scripts');
const archive = join(folder, 'archive');
const identity = join(folder, 'apart', 'identity.txt');
const running: ChildProcess[] = [];

const PROGRAMS = '/usr/lib/postgresql';
const path = [...(existsSync(PROGRAMS) ? readdirSync(PROGRAMS) : []).map((version) => join(PROGRAMS, version, 'bin'))]
  .concat(process.env.PATH ?? '')
  .join(delimiter);

/** The environment of a server whose data are in a folder of its own. */
const environment = (data: string, port: number) => ({
  ...process.env,
  PATH: path,
  DATA: join(folder, data),
  ARCHIVE: archive,
  PORT: String(port),
  LISTEN: HOST,
  RECIPIENTS: join(folder, 'recipients.txt'),
  SUPERUSER_PASSWORD: join(folder, 'superuser'),
});
const script = (name: string, args: string[], data: string, port: number, more = {}) =>
  spawnSync(join(scripts, name), args, {
    ...user,
    env: { ...environment(data, port), ...more },
    encoding: 'utf8',
    cwd: '/',
  });

async function serve(data: string, more = {}): Promise<{ port: number; url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const log = openSync(join(folder, `${data}.log`), 'a');
  const server = spawn(join(scripts, 'serve.sh'), {
    ...user,
    env: { ...environment(data, port), ...more },
    stdio: ['ignore', log, log],
    cwd: '/',
  });
  running.push(server);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgres://postgres:apart@${HOST}:${port}/postgres`;
  const ready = eventually(() => query(url, 'select 1'));
  await ready.catch(() => Promise.reject(new Error(lastLines(join(folder, `${data}.log`), 20).join('\n'))));
  return { port, url, stop: async () => (server.kill('SIGINT'), ended) };
}

beforeAll(() => {
  for (const program of ['age', 'pg_basebackup'])
    if (spawnSync(program, ['--version'], { env: { ...process.env, PATH: path } }).status !== 0)
      throw new Error(`${program} is missing: apt-get install age postgresql`);
  cpSync(join(projectFolder(), 'deploy', 'postgres'), scripts, { recursive: true }); // where the server's user may read
  mkdirSync(join(folder, 'apart'));
  mkdirSync(archive);
  writeFileSync(join(folder, 'superuser'), 'apart');
  const keys = spawnSync('age-keygen', ['-o', identity], { encoding: 'utf8' });
  writeFileSync(join(folder, 'recipients.txt'), keys.stderr.replace('Public key: ', ''));
  if (user.uid !== undefined && user.gid !== undefined)
    for (const one of [
      folder,
      archive,
      join(folder, 'superuser'),
      join(folder, 'recipients.txt'),
      join(folder, 'apart'),
      identity,
    ])
      chownSync(one, user.uid, user.gid);
});

afterAll(() => {
  for (const one of running) one.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const pieces = (): string[] =>
  readdirSync(join(archive, 'wal'))
    .filter((name) => /^[0-9A-F]{24}\.gz\.age$/.test(name))
    .sort();
const notes = (url: string) => query<{ note: string }>(url, 'select note from notes order by id');

describe('the archive of a database', () => {
  it('brings back what was written after the base backup, and what was written until a moment', async () => {
    const server = await serve('first');
    await query(server.url, `create table notes (id int generated always as identity, note text)`);
    await query(server.url, `insert into notes (note) values ('Nguyễn Thị Thử, before the backup')`);
    expect(script('backup.sh', [], 'first', server.port)).toMatchObject({ status: 0 });
    await query(server.url, `insert into notes (note) values ('after the backup')`);
    const [{ now }] = (await query<{ now: Date }>(server.url, 'select clock_timestamp() as now')) as [{ now: Date }];
    await query(server.url, 'select pg_switch_wal()');
    await query(server.url, `insert into notes (note) values ('at the end')`);
    await query(server.url, 'select pg_switch_wal()');
    const before = pieces().length;
    await query(server.url, `insert into notes (note) values ('never archived')`);
    await eventually(() => expect(pieces().length).toBeGreaterThanOrEqual(before));
    await eventually(async () => {
      const [row] = await query<{ failed: string; last: string }>(
        server.url,
        `select failed_count::text as failed, last_archived_wal as last from pg_stat_archiver`,
      );
      expect(row).toMatchObject({ failed: '0' });
      expect(pieces()).toContain(`${row?.last ?? ''}.gz.age`);
    });
    process.kill(running[0]!.pid!, 'SIGKILL'); // the machine is gone with its disk
    rmSync(join(folder, 'first'), { recursive: true, force: true });

    expect(script('restore.sh', [identity], 'latest', await freePort())).toMatchObject({ status: 0, stderr: '' });
    renameSync(identity, `${identity}.safe`); // the key goes back to the safe before anybody works
    const latest = await serve('latest');
    await eventually(async () =>
      expect((await notes(latest.url)).map(({ note }) => note)).toEqual([
        'Nguyễn Thị Thử, before the backup',
        'after the backup',
        'at the end',
      ]),
    );
    await eventually(() => query(latest.url, `insert into notes (note) values ('goes on')`));
    await latest.stop();
    renameSync(`${identity}.safe`, identity);

    const moment = [identity, now.toISOString()];
    expect(script('restore.sh', moment, 'earlier', await freePort())).toMatchObject({ status: 0 });
    const earlier = await serve('earlier');
    await eventually(async () => expect(await notes(earlier.url)).toHaveLength(2));
    expect(script('backup.sh', [], 'earlier', earlier.port)).toMatchObject({ status: 0 });
    await query(earlier.url, `insert into notes (note) values ('after that moment')`);
    await query(earlier.url, 'select pg_switch_wal()');
    await earlier.stop();

    expect(script('restore.sh', [identity], 'again', await freePort())).toMatchObject({ status: 0 });
    const again = await serve('again');
    await eventually(async () => expect((await notes(again.url)).at(-1)).toEqual({ note: 'after that moment' }));
    for (const note of ['goes on', 'and on']) {
      await query(again.url, `insert into notes (note) values ('${note}')`);
      await query(again.url, 'select pg_switch_wal()');
    }
    await again.stop();
  });

  it('is of a server that nobody makes anew when its data are not there', () => {
    const server = script('serve.sh', [], 'empty', 0);
    expect(server).toMatchObject({ status: 1, stderr: expect.stringContaining('restore it') });
    expect(existsSync(join(folder, 'empty'))).toBe(false);
  });

  it.each(['tomorrow', '2026-05-02 08:00', '2026-05-42T08:00:00Z'])('brings nothing back of %s', (moment) => {
    expect(script('restore.sh', [identity, moment], 'mistaken', 0)).toMatchObject({ status: 1 });
    expect(existsSync(join(folder, 'mistaken'))).toBe(false);
  });

  it('shows nothing to who has not the private key, which lies apart from it', () => {
    const files = [...readdirSync(join(archive, 'base')), ...pieces()];
    expect(files.length).toBeGreaterThan(2);
    const text = (name: string) => readFileSync(join(archive, name.includes('tar') ? 'base' : 'wal', name), 'latin1');
    for (const name of files) {
      expect(text(name).startsWith('age-encryption.org/v1')).toBe(true);
      expect(text(name)).not.toMatch(/before the backup|after the backup/);
    }
    const other = join(folder, 'apart', 'other.txt');
    spawnSync('age-keygen', ['-o', other]);
    if (user.uid !== undefined && user.gid !== undefined) chownSync(other, user.uid, user.gid);
    expect(script('restore.sh', [other], 'nobody', 0).status).not.toBe(0);
    expect(existsSync(join(folder, 'nobody'))).toBe(false);
  });

  it('with a piece missing restores nothing, and names it', () => {
    const [begun = ''] = readdirSync(join(archive, 'wal'))
      .sort()
      .filter((name) => name.endsWith('.backup.gz.age'))
      .slice(-1);
    const needed = pieces().filter((piece) => piece >= begun.slice(0, 24));
    const last = needed.filter((piece) => piece.slice(0, 8) === needed.at(-1)?.slice(0, 8));
    for (const missing of [needed[0], needed[1], last[0], last.at(-2)]) {
      const taken = join(archive, 'wal', missing ?? '');
      renameSync(taken, join(folder, 'apart', 'taken'));
      const restored = script('restore.sh', [identity], 'holed', 0);
      expect(restored).toMatchObject({ status: 1, stderr: expect.stringContaining(missing?.slice(0, 24) ?? 'none') });
      expect(existsSync(join(folder, 'holed'))).toBe(false);
      renameSync(join(folder, 'apart', 'taken'), taken);
    }
  });

  it('has little of a piece of 16 MiB that was closed early', () => {
    for (const piece of pieces().slice(1))
      // the first has all that a new server writes
      expect(statSync(join(archive, 'wal', piece)).size).toBeLessThan(2 ** 20);
  });

  it('is never written over', () => {
    const [piece] = pieces();
    const another = join(folder, 'another');
    writeFileSync(another, 'other content');
    expect(script('archive.sh', [another, piece?.slice(0, 24) ?? ''], 'first', 0).status).not.toBe(0);
  });
});

describe('the base backups of a server', () => {
  const own = join(folder, 'own-archive');
  const bases = (): string[] => readdirSync(join(own, 'base')).sort();
  const oldest = (): string => readdirSync(join(own, 'wal')).sort()[0] ?? '';
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => (server = await serve('kept', { ARCHIVE: own })));

  it('are kept up to a number, with what they need of the log and no more of it', async () => {
    await query(server.url, `create table notes (id int generated always as identity, note text)`);
    for (const note of ['first', 'second', 'third']) {
      await query(server.url, `insert into notes (note) values ('${note}')`);
      expect(script('backup.sh', [], 'kept', server.port, { ARCHIVE: own, KEEP: '2' })).toMatchObject({ status: 0 });
      if (note === 'first') expect(oldest()).toBe('000000010000000000000001.gz.age');
      await new Promise((resolve) => setTimeout(resolve, 1000)); // they are named by the second
    }
    expect(bases()).toHaveLength(2);
    const [, needed] = /-([0-9A-F]{24})\.tar\.gz\.age$/.exec(bases()[0] ?? '') ?? [];
    expect(oldest()).toBe(`${needed}.gz.age`);
    const restored = script('restore.sh', [identity], 'kept-on', await freePort(), { ARCHIVE: own });
    expect(restored).toMatchObject({ status: 0, stderr: '' });
  });

  it('keep what a server needs that has gone back behind an older one', async () => {
    const ahead = ['2000', '2001'].map((year) =>
      join(own, 'base', `${year}0101T000000Z-0000000100000000000000FF.tar.gz.age`),
    );
    for (const one of ahead) writeFileSync(one, 'of the server that it was restored from');
    const needed = oldest();
    expect(script('backup.sh', [], 'kept', server.port, { ARCHIVE: own, KEEP: '4' })).toMatchObject({ status: 0 });
    expect(readdirSync(join(own, 'wal'))).toContain(needed);
    for (const one of ahead) rmSync(one, { force: true });
  });

  it('are told by the metrics of the agency, and so is what the archive took last', async () => {
    const [row] = await query<{ now: number }>(server.url, 'select extract(epoch from now())::float8 as now');
    const source = await new DataSource({ type: 'postgres', url: server.url }).initialize();
    const metrics = new Metrics();
    new Database(source, metrics);
    const text = await metrics.text().finally(() => source.destroy());
    for (const name of ['lachan_archive_piece_seconds', 'lachan_archive_base_backup_seconds']) {
      const [, told] = new RegExp(`^${name} (\\S+)$`, 'm').exec(text) ?? [];
      expect(row!.now - Number(told)).toBeLessThan(60);
    }
  });

  it('are tried again soon when one was broken off, and of that nothing is left', async () => {
    const before = bases();
    const tools = join(folder, 'tools');
    mkdirSync(tools);
    writeFileSync(join(tools, 'sleep'), `#!/bin/sh\necho "sleeps $1"\nexec /bin/sleep 1000\n`, { mode: 0o755 });
    const env = { ...environment('kept', server.port), ARCHIVE: own, PATH: `${tools}${delimiter}${path}` };
    const broken = { ...env, SUPERUSER_PASSWORD: join(folder, 'recipients.txt') };
    const backup = spawn(join(scripts, 'backup.sh'), ['24'], { ...user, env: broken, cwd: '/', detached: true });
    const said = await new Promise((resolve) => backup.stdout.once('data', (text: Buffer) => resolve(String(text))));
    process.kill(-backup.pid!, 'SIGKILL');
    expect([said, bases().filter((name) => !name.endsWith('.part'))]).toEqual(['sleeps 60\n', before]);
  });
});
