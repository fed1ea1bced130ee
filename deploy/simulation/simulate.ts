import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SimulatedTime } from '@la-chan/platform';
import { addDays } from '@la-chan/procedure';
import { Home } from '../local/home';
import { readIdentity } from '../local/identity-file';
import { launched } from '../local/launch';
import { officersOf } from '../local/officers';
import type { LaunchOptions, Platform } from '../local/platform';
import { projectFolder } from '../local/project';
import { linesOf, Scorecard } from '../local/scorecard';
import { databaseVariable, Trouble } from '../local/servers';
import { addressOf } from '../local/services';
import { tokenOf } from '../local/summary';
import { writeAgencies } from './agencies';
import { nineOn, simulate } from './city';
import { compared, comparisonLines } from './replay/comparison';
import { type Asked, askedOf } from './course';
import { actsNeverDone, coverageLines, coverageOf } from './coverage';
import { Officers, type Running } from './officers';
import { PROCEDURES } from './procedures';
import { Replay } from './replay/replay';

export interface SimulationOptions extends Pick<LaunchOptions, 'home' | 'portBase' | 'fresh'> {
  readonly args: readonly string[];
  /** The platform stays, and its time goes on. */
  readonly demo: boolean;
}

const SIMULATED =
  'MÔ PHỎNG: mọi hồ sơ, con người, thời gian và số liệu dưới đây đều không có thật.\n' +
  '  SIMULATION: every file, person, time and figure below is made up.';
const SECOND_MS = 1000;
/** So long that every act has its turn. */
const A_YEAR = 365;

/** Brings the platform up on simulated time and has its officers work through it. A demonstration that was made before goes on. */
export async function runSimulation({ args, demo, ...options }: SimulationOptions): Promise<void> {
  assertOwnServers();
  const asked = askedOf(args);
  const { home } = options;
  const mark = join(home, 'simulated.json');
  const goesOn = demo && !options.fresh && existsSync(mark);
  if (!goesOn) await new Home(home, projectFolder()).clear();
  if (!asked.replay) process.env['AGENCIES_FILE'] = writeAgencies(home);
  const time = timeIn(home, goesOn, asked);
  const validFrom = asked.replay && { validFrom: asked.replay.from };
  const env = { CLOCK_FILE: time.file, LOG_LEVEL: 'warn' };
  await launched({ ...options, fresh: false, durable: demo, env, ...validFrom }, async (platform) => {
    const { progress } = platform;
    progress.line(`\n  ${SIMULATED}`);
    if (!goesOn) {
      const began = Date.now();
      await played(runningOf(platform, home), time, asked, platform);
      progress.done('Mô phỏng / Simulated', began);
      writeFileSync(mark, JSON.stringify({ seed: asked.seed, from: asked.from, days: asked.days }));
    }
    if (!demo) {
      await platform.stop(true);
      process.exit();
    }
    setInterval(() => time.advance({ minutes: 1 / 60 }), SECOND_MS).unref();
    await platform.announce();
    progress.line(`\n  ${SIMULATED}`);
  });
}

/** Whoever has named servers of their own has real data on them. */
function assertOwnServers(): void {
  const given = Object.keys(process.env).find((name) => name === 'NATS_URL' || name.startsWith(databaseVariable('')));
  if (given)
    throw new Trouble(
      `Mô phỏng dùng máy chủ của riêng nó: hãy bỏ biến ${given}.`,
      `A simulation uses servers of its own: unset ${given}.`,
    );
}

/** In a folder of its own: whoever watches it hears of nothing else. */
function timeIn(home: string, goesOn: boolean, { from, replay }: Asked): SimulatedTime {
  const folder = join(home, 'time');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const file = join(folder, 'now');
  return new SimulatedTime(file, goesOn ? readFileSync(file, 'utf8').trim() : nineOn(replay?.from ?? from));
}

async function played(running: Running, time: SimulatedTime, asked: Asked, { progress }: Platform): Promise<void> {
  const { replay, coverage, from, days } = asked;
  const onShare = (name: string, share: number): void => progress.share(name, share);
  if (replay) {
    await new Replay(running, time, replay, onShare).play();
    for (const line of comparisonLines(await compared(running, replay), replay)) progress.line(line);
    return;
  }
  const account = await simulate(running, time, asked, {
    day: onShare,
    refused: ({ day, why }) => progress.failed(`${day} ${why}`),
  });
  const to = addDays(from, days - 1);
  const scorecard = await scorecardOf(running, `from=${from}&to=${to}`);
  for (const line of linesOf(scorecard, [...scorecard.targets, ...scorecard.further])) progress.line(line);
  const half = addDays(from, Math.floor(days / 2));
  const then = await scorecardOf(running, `from=${from}&to=${half}&asKnownOn=${half}`);
  progress.line(`\n  Như biết vào ngày ${half} / As known on ${half}:`);
  for (const line of linesOf(then, then.targets)) progress.line(line);
  const cells = await coverageOf(running, PROCEDURES);
  const lines = coverageLines(cells);
  progress.line('\n  Hành vi × trạng thái / Acts × statuses\n');
  for (const line of lines) progress.line(line);
  if (coverage) writeFileSync(coverage, `${lines.join('\n')}\n`);
  progress.line(
    `\n  seed ${asked.seed}: ${account.done.length} việc / acts, ${account.slips.length} yêu cầu sai bị từ chối / wrong requests refused`,
  );
  const forgotten = days >= A_YEAR && actsNeverDone(cells).length > 0;
  if (account.refused.length > 0 || forgotten) process.exitCode = 1;
}

async function scorecardOf(running: Running, query: string): Promise<Scorecard> {
  const officers = new Officers(running);
  const reporting = running.agencies.find(({ app }) => app === 'reporting');
  if (!reporting) throw new Error('no agency runs reporting');
  const call = { officer: officers.reader(reporting.id), method: 'GET', path: `/scorecard?${query}` } as const;
  return Scorecard.parse(await officers.done(call));
}

/** The console has no files: nobody works there. */
function runningOf({ agencies }: Platform, home: string): Running {
  const identity = readIdentity(home);
  const working = agencies.filter(({ app }) => app !== 'console');
  return {
    agencies: working.map(({ id, app, units, port, healthPort }) => ({
      id,
      app,
      units,
      url: addressOf(port),
      healthUrl: addressOf(healthPort),
    })),
    officers: officersOf(working),
    tokenOf: (officer) => tokenOf(identity, officer),
  };
}
