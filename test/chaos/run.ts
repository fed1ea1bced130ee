import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connectProvisioner } from '@la-chan/messaging';
import { readIdentity } from '../../deploy/local/identity-file';
import { ensureKeys } from '../../deploy/local/keys';
import { Platform, POSTGRES } from '../../deploy/local/platform';
import { projectFolder } from '../../deploy/local/project';
import { databaseName, withDatabase } from '../../deploy/local/servers';
import { type Books, booksOf, entriesIn } from './books';
import { Faults } from './faults';
import { isClean, type Ledger, ledgerOf } from './ledger';
import { Lines } from './lines';
import { work } from './matters';
import { Officers } from './officers';
import { commitNow, keepResult, printed } from './results';
import { digestOf, scheduleOf } from './schedule';
import { Seeded } from './seeded';

const BROKERS = ['NATS-1', 'NATS-2', 'NATS-3'];
const PORT_BASE = 14_600;
/** Those that the officers' matters pass through are struck more often. */
const BUSY = ['ca-hn', 'ca-hoan-kiem', 'pc02', 'vks-hn', 'bcd-138'];
const OFFICERS = 5;
const PAUSE_MS = 300;
/** How long after the last fault everything may take to come to rest; what a planted fault has done does not pass. */
const [PATIENCE_MS, PLANTED_PATIENCE_MS] = [240_000, 100_000];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    /** The name of a file in test/chaos/planted: the fault that it puts into every agency has to be found. */
    planted: { type: 'string' },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const { planted } = values;
const patienceMs = planted ? PLANTED_PATIENCE_MS : PATIENCE_MS;

const commit = commitNow();
const began = Date.now();
const say = (line: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s  ${line}`);

const home = join(projectFolder(), '.lachan', 'chaos');
mkdirSync(home, { recursive: true, mode: 0o711 });
const lines = new Lines();
const platform = new Platform({
  home,
  portBase: PORT_BASE,
  fresh: true,
  brokers: BROKERS.length,
  through: lines.through,
  ...(planted && {
    env: { NODE_OPTIONS: `--require ${join(projectFolder(), 'test', 'chaos', 'planted', `${planted}.cjs`)}` },
  }),
});
const calledOff = new AbortController();
let faults: Faults | undefined;

/** The chaos of `minutes`, and what it left. */
async function chaos(): Promise<{ ledger: Ledger; faults: number }> {
  await platform.start();
  const agencies = platform.agencies.map(({ id }) => id);
  const portOf = (agency: string): number => platform.agencies.find(({ id }) => id === agency)?.port ?? 0;
  const officers = new Officers(readIdentity(home), portOf);
  const broker = await connectProvisioner(
    platform.busUrl,
    ensureKeys(join(home, 'keys'), platform.agencies).provisioner.busSeed,
  );
  const manager = await broker.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  const leader = async (): Promise<string | undefined> =>
    (await manager.streams.info('FACTS').catch(() => undefined))?.cluster?.leader;
  const striking = new Faults(platform, lines, leader, say);
  faults = striking;
  const working = Array.from({ length: OFFICERS }, (_, desk) => work(officers, new Seeded(seed * 31 + desk), PAUSE_MS));

  const schedule = scheduleOf(seed, minutes * 60_000, {
    agencies: [...agencies, ...BUSY, ...BUSY],
    brokers: BROKERS,
    database: POSTGRES,
  });
  say(`seed ${seed}: ${schedule.length} faults in ${minutes} minutes, schedule ${digestOf(schedule)}`);
  say('from the seed alone: what is done to whom and when, and what each officer chooses');
  say('not from it: who leads when the leader is struck, and what is under way when a fault comes');
  await striking.run(schedule, calledOff.signal);
  striking.end();
  await broker.close();
  say('the faults have ended; what was begun is finished');
  officers.endOfDay();
  await Promise.race([Promise.all(working), sleep(patienceMs, undefined, { ref: false })]);
  officers.giveUp();
  await Promise.all(working);

  const databaseOf = (agency: string): string => withDatabase(platform.adminUrl, databaseName(agency));
  const account = async (): Promise<Ledger> => {
    const books: Books[] = [];
    for (const agency of agencies) books.push(await booksOf(agency, databaseOf(agency)));
    const reporting = platform.agencies.find(({ app }) => app === 'reporting')?.id ?? '';
    const entries = await entriesIn(databaseOf(reporting));
    const { acts, unanswered, acknowledged } = officers;
    return ledgerOf({ acts, unanswered, acknowledged, books, entries, reporting });
  };
  let ledger: Ledger | undefined;
  for (const limit = Date.now() + patienceMs; !(ledger && isClean(ledger)) && Date.now() < limit;) {
    ledger = await account().catch(() => ledger); // the database may still be starting
    await sleep(2_000);
  }
  if (!ledger) throw new Error('the books could not be read');
  say(isClean(ledger) ? 'everything has come to rest' : 'not everything has come to rest');
  return { ledger, faults: striking.done };
}

let ending: Promise<void> | undefined;

/** Everything that was started ends, also what stands still; once, however often it is asked for. */
function end(): Promise<void> {
  calledOff.abort();
  faults?.end();
  lines.mend();
  ending ??= platform.stop(true).then(() => lines.close());
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end().finally(() => process.exit(130)));

chaos()
  .then(async ({ ledger, faults }) => {
    const whole = !calledOff.signal.aborted;
    await end();
    if (!whole) return;
    console.log(`\n${printed(ledger)}`);
    for (const finding of ledger.findings.slice(0, 40)) console.log(`✖ ${finding}`);
    keepResult({ commit, seed, minutes, faults, planted }, ledger);
    process.exit(isClean(ledger) ? 0 : 1);
  })
  .catch(async (error: unknown) => {
    const calledOffBefore = calledOff.signal.aborted;
    if (!calledOffBefore) console.error(error);
    await end();
    process.exit(calledOffBefore ? 130 : 1);
  });
