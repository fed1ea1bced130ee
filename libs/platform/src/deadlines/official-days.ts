import { readFileSync } from 'node:fs';
import { Day } from '@la-chan/contracts';
import { type Calendar, calendarOf, DAYS_OFF, type DaysOff, officialCalendar } from '@la-chan/procedure';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config, ConfigError } from '../config';

const Announced = z.object({
  asOf: Day,
  years: z.array(
    z.object({
      year: z.int(),
      announced: z.string(),
      off: z.record(z.string(), z.object({ vi: z.string(), en: z.string() })),
      worked: z.array(Day),
    }),
  ),
});

/** The days off by which this agency counts: the release's, or those announced since (`DAYS_OFF_FILE`), year by year. */
@Injectable()
export class OfficialDays {
  readonly asOf: Day;
  readonly calendar: Calendar;

  constructor(@Inject(CONFIG) { DAYS_OFF_FILE: file }: Pick<Config, 'DAYS_OFF_FILE'>) {
    const since = file === undefined ? undefined : announcedIn(file);
    if (!since || since.asOf <= DAYS_OFF.asOf) {
      this.asOf = DAYS_OFF.asOf;
      this.calendar = officialCalendar;
      return;
    }
    const known = DAYS_OFF.years.filter(({ year }) => !since.years.some((one) => one.year === year));
    this.asOf = since.asOf;
    this.calendar = calendarOf([...known, ...since.years]);
  }
}

function announcedIn(file: string): DaysOff {
  try {
    return Announced.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ConfigError(
      'DAYS_OFF_FILE names no table of days off: { asOf, years: [{ year, announced, off, worked }] }',
    );
  }
}
