import { writeFileSync } from 'node:fs';
import type { Moment } from '@la-chan/contracts';

/** The simulated time that all services of a test share. */
export class TestClock {
  constructor(
    readonly file: string,
    private moment: Moment,
  ) {
    this.set(moment);
  }

  now(): Moment {
    return this.moment;
  }

  set(moment: Moment): void {
    this.moment = moment;
    writeFileSync(this.file, moment);
  }

  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.set(new Date(Date.parse(this.moment) + ((days * 24 + hours) * 60 + minutes) * 60_000).toISOString());
  }
}
