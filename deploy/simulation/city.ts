import { type AppName, type Day, type Moment, dayOf } from '@la-chan/contracts';
import type { SimulatedTime } from '@la-chan/platform';
import { addDays } from '@la-chan/procedure';
import { Registers } from './chance';
import { actsNeverDone, coverageOf } from './coverage';
import { type Done, Office, type Refusal, type Slip } from './office';
import { Officers, type Running } from './officers';
import { PROCEDURES } from './procedures';
import { Channels, Settled } from './settled';
import { waysTo } from './ways';

export interface Course {
  readonly seed: number;
  readonly from: Day;
  readonly days: number;
}

/** What was done in a simulated time. */
export interface Account {
  readonly done: readonly Done[];
  readonly slips: readonly Slip[];
  /** What was refused and should not have been: none, where the habits are lawful and the services whole. */
  readonly refused: readonly Refusal[];
}

/** Hears how far it is. */
export interface Listening {
  day(day: Day, share: number): void;
  refused(refusal: Refusal): void;
}
const NOBODY: Listening = { day: () => undefined, refused: () => undefined };

/**
 * Who works when on a day. Apps of one stage work at once: none of them opens files at another one of them, nor do two of
 * them at a third, so that every file has the same number whoever comes first. What comes to an agency after its turn
 * is there the next morning.
 */
const STAGES: readonly (readonly AppName[])[] = [
  ['prevention', 'international-cooperation'],
  ['intake', 'court'],
  ['investigation'],
  ['prosecution', 'victim-support'],
];

const NINE = 'T02:00:00.000Z';
export const nineOn = (day: Day): Moment => `${day}${NINE}`;

/** How many days so many months are, from a day on. */
export const daysIn = (from: Day, months: number): number => {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  return Math.round((Date.UTC(year, month - 1 + months, day) - Date.parse(from)) / (24 * 3600_000));
};

/** So many days chance alone says what happens; what it has never done by then is led to, as is seen once a week. */
const [LEFT_TO_CHANCE, WEEK] = [90, 7];

/** Each agency looks at its files once a day, at nine; the next ones begin when what the last ones did has arrived. */
export async function simulate(
  running: Running,
  time: SimulatedTime,
  { seed, from, days }: Course,
  listening: Listening = NOBODY,
): Promise<Account> {
  const officers = new Officers(running);
  const settled = settledOf(running, officers, time);
  const registers = new Registers(seed);
  const offices = running.agencies.map(
    (agency) => new Office(agency, officers, registers, (refusal) => listening.refused(refusal)),
  );
  const turns = STAGES.flatMap((apps) => turnsOf(apps, offices));
  for (let past = 0; past < days; past += 1) {
    if (past >= LEFT_TO_CHANCE && past % WEEK === 0) {
      await settled.everywhere();
      registers.want(waysTo(actsNeverDone(await coverageOf(running, PROCEDURES))));
    }
    time.set(nineOn(addDays(from, past)));
    const begun = turns.map((turn) => Promise.all(turn.map(({ agency }) => settled.begun(agency.id))));
    void Promise.allSettled(begun); // each is waited for in its turn
    for (const [index, turn] of turns.entries()) {
      await begun[index];
      const at = (office: Office): Promise<number> =>
        office.turn(time.now(), past === 0, settled.reached(office.agency.id));
      const acts = await Promise.all(turn.map(at));
      const acted = turn.flatMap(({ agency, crossing }, index) => [
        ...(acts[index]! > 0 ? [agency.id] : []),
        ...crossing,
      ]);
      if (acted.length > 0) await settled.after(acted);
    }
    listening.day(dayOf(time.now()), (past + 1) / days);
  }
  await settled.everywhere();
  return {
    done: offices.flatMap(({ done }) => done).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    slips: offices.flatMap(({ slips }) => slips),
    refused: offices.flatMap(({ refused }) => refused),
  };
}

/** Who works at once: of each app of a stage the first agency, then the second. */
function turnsOf(apps: readonly AppName[], offices: readonly Office[]): Office[][] {
  const of = apps.map((app) => offices.filter(({ agency }) => agency.app === app));
  const most = Math.max(...of.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => of.flatMap((some) => some.slice(turn, turn + 1)));
}

/** The city's channels, asked for as their operators would. */
export const settledOf = ({ agencies }: Running, officers: Officers, time: SimulatedTime): Settled =>
  new Settled(
    agencies,
    async (agency) => {
      const officer = officers.of(agency, 'operator');
      return Channels.parse(await officers.done({ officer, method: 'GET', path: '/operations/channels' }));
    },
    () => time.now(),
  );
