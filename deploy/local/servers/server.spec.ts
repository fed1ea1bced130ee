import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOrphan } from './server';

const folder = mkdtempSync(join(tmpdir(), 'la-chan-orphan-'));
const pidFile = join(folder, 'postmaster.pid');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const running = (...args: string[]) =>
  spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)', ...args], { stdio: 'ignore' });
const ended = (child: ReturnType<typeof running>) => new Promise((resolve) => child.once('exit', resolve));

describe('a pid file beside a folder', () => {
  it('of a server that runs on it: the server is ended', async () => {
    const child = running('postgres', folder);
    const exit = ended(child);
    writeFileSync(pidFile, `${child.pid}\n`);
    await Promise.race([endOrphan('postgres', folder, pidFile), exit]);
    await exit;
    expect(child.signalCode).toBe('SIGINT');
    rmSync(pidFile, { force: true });
  });

  it('whose id another program has by now is removed, and the program is left alone', async () => {
    const child = running('another');
    writeFileSync(pidFile, `${child.pid}\n`);
    await endOrphan('postgres', folder, pidFile);
    expect([existsSync(pidFile), child.exitCode, child.signalCode]).toEqual([false, null, null]);
    child.kill();
    await ended(child);
  });

  it('of a process that cannot be seen stays: the server itself decides', async () => {
    const child = running();
    child.kill('SIGKILL');
    await ended(child);
    writeFileSync(pidFile, `${child.pid}\n`);
    await endOrphan('postgres', folder, pidFile);
    expect(existsSync(pidFile)).toBe(true);
  });
});
