import { dayOf, type Day } from '@la-chan/contracts';
import type { SimulatedTime } from '@la-chan/platform';
import { addDays } from '@la-chan/procedure';
import { nineOn, settledOf } from '../city';
import type { Running } from '../officers';
import type { Settled } from '../settled';
import { assign, docket, judge, set } from './court';
import { type Matter, mattersOf } from './matters';
import { Offices } from './offices';
import { bringIn } from './opening';
import type { Played } from './played';
import { accept, charge, conclude, initiate, receive } from './police';
import { approve, indict, take } from './procuracy';
import type { PublishedFigures } from './published';
import { care } from './victims';

/** Days from the beginning of a part of the period to each step of its matters. */
const STEPS = {
  received: 0,
  accepted: 1,
  initiated: 10,
  charged: 15,
  approved: 17,
  concluded: 70,
  indicted: 90,
  assigned: 92,
  set: 110,
  judged: 122,
};

/** Plays published figures as files, through the requests of the officers whose work they were. */
export class Replay {
  private readonly offices: Offices;
  private readonly settled: Settled;

  constructor(
    running: Running,
    private readonly time: SimulatedTime,
    private readonly figures: PublishedFigures,
    private readonly onStep: (what: string, share: number) => void = () => undefined,
  ) {
    this.offices = new Offices(running);
    this.settled = settledOf(running, this.offices.officers, time);
  }

  async play(): Promise<void> {
    const { figures, offices } = this;
    const matters = mattersOf(figures).map((matter, which): Played => ({ ...matter, which }));
    await this.at(figures.from);
    await bringIn(offices, matters, figures.from);
    await this.settled.everywhere();
    const parts = partsOf(figures);
    const unfounded = unfoundedOf(figures, matters);
    for (let part = 0; part < parts; part += 1) {
      const own = matters.filter(({ which }) => which % parts === part);
      const others = Math.ceil((unfounded - part) / parts);
      await this.playPart(addDays(figures.from, part * 365), own, others, part / parts, parts);
    }
    await care(offices, figures);
    this.time.set(nineOn(addDays(figures.to, 1)));
    await this.settled.everywhere();
    this.onStep('', 1);
  }

  /** One after the other, each once what the step before has led to has arrived. */
  private async playPart(from: Day, matters: readonly Played[], unfounded: number, done: number, parts: number) {
    const { offices } = this;
    const steps: [keyof typeof STEPS, () => Promise<void>][] = [
      ['received', () => receive(offices, matters, unfounded)],
      ['accepted', () => accept(offices, matters)],
      ['initiated', () => initiate(offices, matters)],
      ['charged', () => charge(offices, matters)],
      ['approved', () => approve(offices)],
      ['concluded', () => this.passed(conclude(offices, matters), () => take(offices, matters))],
      ['indicted', () => this.passed(indict(offices, matters), () => docket(offices, matters))],
      ['assigned', () => assign(offices, matters)],
      ['set', () => set(offices, matters, addDays(dayOf(this.time.now()), 12))],
      ['judged', () => judge(offices, matters)],
    ];
    for (const [index, [name, step]] of steps.entries()) {
      this.onStep(`${from.slice(0, 4)}: ${name}`, done + index / steps.length / parts);
      await this.at(addDays(from, STEPS[name]));
      await step();
      await this.settled.everywhere();
    }
  }

  /** What one agency sends, the next one takes on the same day. */
  private async passed(sent: Promise<void>, taken: () => Promise<void>): Promise<void> {
    await sent;
    await this.settled.everywhere();
    await taken();
  }

  private async at(day: Day): Promise<void> {
    if (nineOn(day) < this.time.now()) return;
    this.time.set(nineOn(day));
    await this.settled.everywhere();
  }
}

/** Reports beyond those that became cases. */
const unfoundedOf = ({ reports }: PublishedFigures, matters: readonly Matter[]): number =>
  reports.count - matters.filter(({ from }) => from === 'report').length;

/** A part of the period for each of its years. */
const partsOf = ({ from, to }: PublishedFigures): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
