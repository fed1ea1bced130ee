import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// Runs before anything is installed: nothing but what Node brings.

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** What hinders the work, said in one line that tells what to do. */
export class Trouble extends Error {
  constructor(vi, en) {
    super(`${vi} / ${en}`);
    Object.assign(this, { vi, en });
  }
}

/**
 * Makes a clone ready to run: installs the packages of the lock file when they are missing or others, and builds when a
 * source has changed. Two that do so at the same time take turns.
 */
export async function prepare() {
  checkNode();
  await inTurn(async () => {
    if (!isInstalled()) await install();
    if (!isBuilt()) await build();
  });
}

const readJson = (path) => JSON.parse(readFileSync(join(project, path), 'utf8'));

function checkNode() {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [major, minor] = wanted.split('.').map(Number);
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new Trouble(
    `Cần Node.js ${wanted} trở lên (đang dùng ${process.versions.node}): cài bản LTS mới rồi chạy lại.`,
    `Node.js ${wanted} or later is needed (this is ${process.versions.node}): install the current LTS and run again.`,
  );
}

/** Whether node_modules holds every package of the lock file in its version; those for other machines may be absent. */
function isInstalled() {
  if (!existsSync(join(project, 'node_modules/.package-lock.json'))) return false;
  const present = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional === true),
  );
}

async function install() {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await step('Cài đặt thư viện / Install packages', ...npm, ...args);
  if (code === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|E50\d/.test(output))
    throw new Trouble(
      'Không tải được thư viện vì không kết nối được tới kho npm: kiểm tra mạng (hoặc "npm config get registry") rồi chạy lại.',
      'Could not fetch the packages, the npm registry does not answer: check the network (or "npm config get registry") and run again.',
    );
  throw failed(output, 'Không cài được thư viện', 'The packages could not be installed');
}

const STAMP = join(project, 'dist/.built');

const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stateOfSources();

async function build() {
  const state = stateOfSources();
  const nest = 'node_modules/@nestjs/cli/bin/nest.js';
  const { code, output } = await step('Biên dịch / Build', process.execPath, nest, 'build');
  if (code !== 0) throw failed(output, 'Không biên dịch được mã nguồn', 'The sources do not compile');
  removeStale(join(project, 'dist'));
  writeFileSync(STAMP, state);
}

/** Stands for the state of all that the build reads. */
function stateOfSources() {
  const folders = ['apps', 'libs', 'deploy'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(e2e-)?spec\.ts$/.test(entry.name))
      .map((entry) => relative(project, join(entry.parentPath ?? entry.path, entry.name))),
  );
  const files = [...folders, 'package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json', 'nest-cli.json'];
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const { mtimeMs, size } = statSync(join(project, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** What an earlier build left of sources that are gone would be found by whatever loads a folder. */
function removeStale(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeStale(path);
    const source = join(project, relative(join(project, 'dist'), path)).replace(/\.js(\.map)?$/, '.ts');
    if (source.endsWith('.ts') && !existsSync(source)) rmSync(path);
  }
}

function failed(output, vi, en) {
  if (/ENOSPC|EDQUOT|no space left on device/i.test(output))
    return new Trouble(
      `Ổ đĩa chứa ${project} đã đầy: hãy giải phóng dung lượng rồi chạy lại.`,
      `The disk that holds ${project} is full: free some space and run again.`,
    );
  console.error(output.trim());
  return new Trouble(`${vi} (xem ở trên).`, `${en} (see above).`);
}

/** Runs a program to its end and says how long it is taking. It is ended with this process. */
async function step(name, program, ...args) {
  const began = performance.now();
  const say = (sign, end) => {
    const took = ((performance.now() - began) / 1000).toFixed(0);
    process.stdout.write(
      process.stdout.isTTY ? `\r\x1b[K${sign} ${name}  ${took} s${end}` : `${sign} ${name}  ${took} s\n`,
    );
  };
  say('…', '');
  const ticking = setInterval(() => say('…', ''), process.stdout.isTTY ? 1_000 : 15_000);
  const child = spawn(program, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = (signal) => {
    child.kill(signal);
    process.exit(1);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    say(code === 0 ? '✔' : '✖', '\n');
    return { code, output: Buffer.concat(output).toString() };
  } finally {
    clearInterval(ticking);
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function inTurn(work) {
  const lock = join(project, '.lachan/setup.lock');
  mkdirSync(join(project, '.lachan'), { recursive: true, mode: 0o711 });
  while (!take(lock)) await sleep(300);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock, if nobody who is alive has it. */
function take(lock) {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(lock, { force: true });
    else if (error.code !== 'ENOENT' && error.code !== 'EPERM') throw error;
  }
  return false;
}
