import { readFileSync } from 'node:fs';
import { Day } from '@la-chan/contracts';
import {
  type Calendar,
  calendarOf,
  DAYS_OFF,
  type DaysOff,
  DEFAULT_SETTINGS,
  officialCalendar,
  type Settings,
} from '@la-chan/procedure';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config, ConfigError } from '../config';
import { DatedReadings } from './readings';

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

const Decided = z.object({ asOf: Day, settings: DatedReadings });

/**
 * By what this agency counts: the days off of the release, or those announced since (`DAYS_OFF_FILE`), year by year, and
 * how it reads the law where that leaves the count open, with the limits that no verified text gives (`READINGS_FILE`).
 */
@Injectable()
export class OfficialDays {
  /** The day of the last change; what was counted as of before is counted again. */
  readonly asOf: Day;
  readonly calendar: Calendar;
  readonly settings: Settings;

  constructor(@Inject(CONFIG) { DAYS_OFF_FILE, READINGS_FILE }: Pick<Config, 'DAYS_OFF_FILE' | 'READINGS_FILE'>) {
    const since = DAYS_OFF_FILE === undefined ? undefined : announcedIn(DAYS_OFF_FILE);
    const decided = READINGS_FILE === undefined ? undefined : decidedIn(READINGS_FILE);
    const isNewer = since !== undefined && since.asOf > DAYS_OFF.asOf;
    const known = DAYS_OFF.years.filter(({ year }) => !since?.years.some((one) => one.year === year));
    this.calendar = isNewer ? calendarOf([...known, ...since.years]) : officialCalendar;
    this.settings = decided?.settings ?? DEFAULT_SETTINGS;
    this.asOf = [DAYS_OFF.asOf, since?.asOf ?? '', decided?.asOf ?? ''].reduce((a, b) => (a < b ? b : a));
  }
}

function decidedIn(file: string): z.output<typeof Decided> {
  try {
    return Decided.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const where = error instanceof z.ZodError ? `, at ${wrongIn(error)}` : '';
    throw new ConfigError(
      `READINGS_FILE names no readings of the law: { asOf, settings: [{ from, readings, limits }] }${where}`,
    );
  }
}

const wrongIn = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

function announcedIn(file: string): DaysOff {
  try {
    return Announced.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ConfigError(
      'DAYS_OFF_FILE names no table of days off: { asOf, years: [{ year, announced, off, worked }] }',
    );
  }
}
