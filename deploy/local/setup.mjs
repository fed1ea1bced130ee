import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

// Runs before anything is installed: nothing but what Node brings.

export const project = fileURLToPath(new URL('../../', import.meta.url));

/** What hinders the set-up, said in one line that tells what to do. */
export class SetupTrouble extends Error {}

/**
 * Makes a clone ready to run: checks Node, installs the packages of the lock file when they are missing or others, and
 * builds. Two that set up at the same time take turns.
 */
export async function prepare() {
  checkNode();
  await inTurn(async () => {
    if (!isInstalled()) await install();
    await build();
  });
}

/** Ends the process with one line for a trouble that is understood, and with the whole error for any other. */
export function giveUp(error) {
  console.error(error instanceof SetupTrouble ? `✗ ${error.message}` : error);
  process.exit(1);
}

const readJson = (...path) => JSON.parse(readFileSync(join(project, ...path), 'utf8'));

function checkNode() {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [major, minor] = wanted.split('.').map(Number);
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new SetupTrouble(
    `Cần Node ${wanted} trở lên, máy này có ${process.versions.node}: hãy cài bản mới rồi chạy lại. / ` +
      `Node ${wanted} or newer is needed, this is ${process.versions.node}: install a newer one and run again.`,
  );
}

/** Whether node_modules holds every package of the lock file in its version; those for other platforms may be absent. */
function isInstalled() {
  if (!existsSync(join(project, 'node_modules/.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

async function install() {
  const { code, output } = await step('Cài các gói npm / Installing packages', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code === 0) return;
  if (/ENOSPC/.test(output))
    throw new SetupTrouble(
      'Ổ đĩa đã đầy: hãy giải phóng dung lượng rồi chạy lại. / The disk is full: free some space and run again.',
    );
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    throw new SetupTrouble(
      'Không tới được kho gói npm: hãy kiểm tra mạng rồi chạy lại. / ' +
        'The npm registry cannot be reached: check the network and run again.',
    );
  console.error(output);
  throw new SetupTrouble('npm không cài được các gói (xem ở trên). / npm could not install the packages (see above).');
}

async function build() {
  const { code, output } = await step('Biên dịch / Building', process.execPath, [
    'node_modules/@nestjs/cli/bin/nest.js',
    'build',
  ]);
  if (code !== 0) {
    console.error(output);
    throw new SetupTrouble('Mã nguồn không biên dịch được (xem ở trên). / The sources do not compile (see above).');
  }
  removeStale(join(project, 'dist'));
}

/** What an earlier build left of sources that are gone would be found by whatever loads a folder. */
function removeStale(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeStale(path);
    const source = join(project, relative(join(project, 'dist'), path).replace(/\.js(\.map)?$/, '.ts'));
    if (/\.js(\.map)?$/.test(path) && !existsSync(source)) rmSync(path);
  }
}

/** Runs a command and says how long it is taking; keeps what it prints. */
async function step(name, file, args) {
  const begun = performance.now();
  const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`;
  const line = (text) =>
    process.stdout.isTTY ? process.stdout.write(`\r\x1b[K${text}`) : process.stdout.write(`${text}\n`);
  line(`… ${name}`);
  const ticking = setInterval(() => line(`… ${name} (${seconds()})`), process.stdout.isTTY ? 1000 : 15_000);
  const output = [];
  try {
    const child = spawn(file, args, {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    line(`${code === 0 ? '✓' : '✗'} ${name} (${seconds()})${process.stdout.isTTY ? '\n' : ''}`);
    return { code, output: Buffer.concat(output).toString() };
  } finally {
    clearInterval(ticking);
  }
}

async function inTurn(work) {
  const lock = join(project, '.lachan/setup.lock');
  mkdirSync(join(project, '.lachan'), { recursive: true });
  while (!taken(lock)) await sleep(300);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock, also from a process that has died with it. */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
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
