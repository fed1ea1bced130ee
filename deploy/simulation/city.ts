import { type Day, type Moment, dayOf } from '@la-chan/contracts';
import type { SimulatedTime } from '@la-chan/platform';
import { addDays } from '@la-chan/procedure';
import { type Done, Office, type Refusal, type Slip } from './office';
import { Officers, type Running } from './officers';
import { Channels, Settled } from './settled';

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

/** In the order in which work goes through the city on a day. */
const ORDER = [
  'prevention',
  'intake',
  'investigation',
  'prosecution',
  'court',
  'victim-support',
  'international-cooperation',
] as const;

const NINE = 'T02:00:00.000Z';
export const nineOn = (day: Day): Moment => `${day}${NINE}`;

/** How many days so many months are, from a day on. */
export const daysIn = (from: Day, months: number): number => {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  return Math.round((Date.UTC(year, month - 1 + months, day) - Date.parse(from)) / (24 * 3600_000));
};

/** Each agency looks at its files once a day, at nine; the next one begins when what the last one did has arrived. */
export async function simulate(
  running: Running,
  time: SimulatedTime,
  { seed, from, days }: Course,
  onDay: (day: Day, share: number) => void = () => undefined,
): Promise<Account> {
  const officers = new Officers(running);
  const settled = settledOf(running, officers, time);
  const offices = ORDER.flatMap((app) => running.agencies.filter((agency) => agency.app === app)).map((agency) => ({
    id: agency.id,
    office: new Office(agency, officers, seed),
  }));
  for (let past = 0; past < days; past += 1) {
    time.set(nineOn(addDays(from, past)));
    await settled.everywhere();
    for (const { id, office } of offices)
      if ((await office.turn(time.now(), past === 0, settled.reached(id))) > 0) await settled.after([id]);
    onDay(dayOf(time.now()), (past + 1) / days);
  }
  await settled.everywhere();
  return {
    done: offices.flatMap(({ office }) => office.done).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    slips: offices.flatMap(({ office }) => office.slips),
    refused: offices.flatMap(({ office }) => office.refused),
  };
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
