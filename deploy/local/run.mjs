import { appendFileSync, mkdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, project, Trouble } from './setup.mjs';

const args = process.argv.slice(2);
/** A simulation has data and, unless it stays as a demonstration, ports of its own. */
const simulation = args.includes('--simulate') ? 'simulation' : args.includes('--demo') ? 'demo' : '';
const home = resolve(process.env.LACHAN_HOME || join(project, '.lachan'), simulation);
const lockFile = join(home, 'launcher.json');
const SIMULATION_PORTS = 4700;
const NEEDED_BYTES = 200 * 2 ** 20;
const FULL_BYTES = 5 * 2 ** 20;

/** Sets the clone up where needed, then launches the platform. */
export async function run() {
  try {
    if (process.env.NODE_ENV === 'production')
      throw new Trouble(
        'npm start là bản minh hoạ, không chạy với NODE_ENV=production: xem deploy/kubernetes.',
        'npm start is a demonstration and refuses NODE_ENV=production: see deploy/kubernetes.',
      );
    const portBase = portBaseOf(process.env.LACHAN_PORT_BASE);
    makeHome();
    lock();
    await prepare();
    const options = { home, portBase, fresh: args.includes('--fresh') };
    if (simulation) {
      const { runSimulation } = await built('simulation/simulate.js');
      await runSimulation({ ...options, args, demo: simulation === 'demo' });
    } else {
      const { launch } = await built('local/launch.js');
      await launch(options);
    }
  } catch (error) {
    console.error(`✖ ${line(error)}`);
    process.exit(1);
  }
}

const built = (path) => import(pathToFileURL(join(project, 'dist/deploy', path)).href);

function line(error) {
  const { vi, en, code = '', path = home, message, stack } = error;
  if (freeBytes() < FULL_BYTES || /ENOSPC|EDQUOT|no space left on device/i.test(`${code} ${message}`))
    return diskFull().message;
  if (vi && en) return `${vi} / ${en}`;
  if (code === 'EACCES' || code === 'EPERM') return notOurs(path).message;
  const log = join(home, 'log/launcher.log');
  try {
    mkdirSync(dirname(log), { recursive: true });
    appendFileSync(log, `${new Date().toISOString()} ${stack}\n`);
  } catch {
    return stack;
  }
  const [first] = message.split('\n');
  return `Không khởi động được: ${first} (xem ${log}) / Could not start: ${first} (see ${log})`;
}

const diskFull = () =>
  new Trouble(
    `Ổ đĩa chứa ${home} đã đầy: hãy giải phóng dung lượng rồi chạy lại.`,
    `The disk that holds ${home} is full: free some space and run again.`,
  );

const notOurs = (path) =>
  new Trouble(
    `Không có quyền ghi vào ${path}: chạy bằng người dùng đã tạo nó, hoặc đặt LACHAN_HOME tới thư mục khác.`,
    `No permission to write to ${path}: run as the user who made it, or set LACHAN_HOME to another folder.`,
  );

function portBaseOf(text) {
  if (!text) return simulation === 'simulation' ? SIMULATION_PORTS : undefined;
  const base = Number(text);
  if (Number.isInteger(base) && base >= 1024 && base <= 65_000) return base;
  throw new Trouble(
    `LACHAN_PORT_BASE=${text} phải là số từ 1024 đến 65000.`,
    `LACHAN_PORT_BASE=${text} must be a number from 1024 to 65000.`,
  );
}

function makeHome() {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const user = process.getuid?.() ?? 0;
  if (user !== 0 && statSync(home).uid !== user) throw notOurs(home);
  if (freeBytes() < NEEDED_BYTES) throw diskFull();
}

function freeBytes() {
  try {
    const { bavail, bsize } = statfsSync(home);
    return bavail * bsize;
  } catch {
    return Infinity; // the folder is not there yet
  }
}

/** One launcher per home. A file left by a process that is no more counts for nothing. */
function lock() {
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  while (!take(own)) {
    const { pid, started } = holder();
    if (pid && started === startOf(pid))
      throw new Trouble(
        `Lá Chắn đang chạy (tiến trình ${pid}): dừng bằng Ctrl-C hoặc "kill ${pid}", hoặc đặt LACHAN_HOME và LACHAN_PORT_BASE khác.`,
        `Lá Chắn is running (process ${pid}): stop it with Ctrl-C or "kill ${pid}", or set another LACHAN_HOME and LACHAN_PORT_BASE.`,
      );
    rmSync(lockFile, { force: true });
  }
  process.on('exit', () => {
    if (holder().pid === process.pid) rmSync(lockFile, { force: true });
  });
}

function take(own) {
  try {
    writeFileSync(lockFile, own, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function holder() {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Tells a process from a later one with the same id; undefined when there is none. */
function startOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20];
  } catch {
    return 'alive';
  }
}
