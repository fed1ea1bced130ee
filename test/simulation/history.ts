import { City, type CityParts } from './city';
import { endsOf } from './dealings';
import type { Task } from './process';
import { take, type Step } from './steps';
import { unsettled } from './settled';

/** What has to bring messages to the end: one carrier alone is enough. */
export type Carriers = 'broker and control line' | 'broker alone' | 'control line alone';

export interface Ended {
  /** What happened, line by line. */
  readonly lines: string[];
  /** What must not have happened. */
  readonly violations: string[];
}

/** Runs a history: the schedule, and then everything without a fault until the city is as it must be. */
export async function history(parts: CityParts, carriers: Carriers, schedule: readonly Step[]): Promise<Ended> {
  const city = new City(parts);
  const lines: string[] = [];
  await city.inTurns(['recover']);
  for (const step of schedule) {
    const line = await take(city, step);
    if (line !== undefined) lines.push(line);
    if (city.watch.violations.length > 0) return { lines, violations: city.watch.violations };
  }
  const left = await settle(city, carriers);
  for (const end of endsOf(city)) city.count(end);
  return { lines, violations: [...city.watch.violations, ...left] };
}

type Turn = Task | 'everybody hears';

const FIRST_ROUNDS: readonly Turn[] = ['recover', 'relay', 'read'];
const ROUNDS: Readonly<Record<Carriers, readonly Turn[]>> = {
  'broker and control line': ['say again', 'recover', 'relay', 'read', 'announce', 'everybody hears', 'heal', 'replay'],
  'broker alone': ['say again', 'relay', 'read', 'replay'],
  'control line alone': ['say again', 'relay', 'announce', 'everybody hears', 'heal', 'replay'],
};
const MOST_ROUNDS = 40;
/** What only the broker had, and has lost, comes back from nobody: after so many rounds an operator has to decide. */
const OPERATORS_ROUND = 12;
/** So many rounds are first ones; after so many more an hour passes in each, and what waits for its time comes. */
const [FIRST, SHORT_ROUNDS] = [3, 5];
const [SHORT_MS, LONG_MS] = [31_000, 3_700_000];

/** The faults are over: everybody goes on, in turns. Returns what is not as it must be in the end. */
export async function settle(city: City, carriers: Carriers): Promise<string[]> {
  city.isUpgraded = true;
  for (const agency of city.agencies) agency.isConnected = true;
  await finishTasks(city);
  for (let round = 0; ; round++) {
    const isFirst = round < FIRST && carriers !== 'control line alone';
    for (const task of isFirst ? FIRST_ROUNDS : ROUNDS[carriers]) await inTurns(city, task);
    await finishTasks(city);
    if (round >= OPERATORS_ROUND && city.broker.hasLost)
      for (const agency of city.agencies) if (!agency.acts) agency.decide();
    const left = unsettled(city);
    if (left.length === 0 || city.watch.violations.length > 0 || round === MOST_ROUNDS) return left;
    city.now += round < SHORT_ROUNDS ? SHORT_MS : LONG_MS;
  }
}

async function inTurns(city: City, turn: Turn): Promise<void> {
  if (turn === 'everybody hears') await city.hearAll();
  else await city.inTurns([turn]);
}

/** Lets everybody finish what was begun; one may have waited for another. */
async function finishTasks(city: City): Promise<void> {
  for (let isBusy = true; isBusy;) {
    isBusy = false;
    for (const { processes } of city.agencies)
      for (const process of processes)
        for (const [task, { busy }] of process.actors) {
          if (busy) await city.run(process, task);
          isBusy ||= busy;
        }
    if (isBusy) city.now += 1000; // an answer that does not come is waited for until its time is over
  }
}
