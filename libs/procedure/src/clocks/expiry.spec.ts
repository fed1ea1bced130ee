import fc from 'fast-check';
import { officialCalendar } from './calendar';
import { addDays, endOf, type Moment } from './day';
import { type Counting, daysBefore, expiryAfter, expiryFrom } from './expiry';
import { days, detention, hours, months, type Period, workingDays, years } from './period';
import { DEFAULT_SETTINGS, type Readings } from './settings';

const counting: Counting = { calendar: officialCalendar, settings: DEFAULT_SETTINGS };
const reading = (change: Partial<Readings>): Counting => {
  const [first] = DEFAULT_SETTINGS;
  return { ...counting, settings: [{ from: '2018-01-01', readings: { ...first.readings, ...change } }] };
};
/** Noon of a day in Hanoi. */
const noon = (day: string): Moment => `${day}T05:00:00.000Z`;
const last = (from: string, period: Period, by = counting): string => expiryFrom(noon(from), period, by).lastDay;

describe('a period in hours', () => {
  it('runs from the instant, through nights and days off', () => {
    expect(expiryFrom('2025-01-28T16:30:00.000Z', hours(24), counting).dueAt).toBe('2025-01-29T16:30:00.000Z');
  });
});

describe('a period in days', () => {
  it('expires at 24:00 of its last day, Hanoi time', () => {
    expect(expiryFrom('2025-02-22T03:00:00.000Z', days(20), counting)).toMatchObject({
      lastDay: '2025-03-14',
      dueAt: '2025-03-14T17:00:00.000Z',
    });
  });

  it('begins on the day that it is in Hanoi', () => {
    expect(expiryFrom('2025-02-22T16:59:59.999Z', days(3), counting).lastDay).toBe('2025-02-25');
    expect(expiryFrom('2025-02-22T17:00:00.000Z', days(3), counting).lastDay).toBe('2025-02-26');
  });

  it('is not moved by a day off, and says so', () => {
    const expiry = expiryFrom(noon('2025-01-25'), days(5), counting); // the second day of Tết
    expect(expiry.lastDay).toBe('2025-01-30');
    expect(expiry.notes.at(-1)).toEqual({
      vi: '30/01/2025 là Tết Nguyên đán, vẫn là ngày cuối của thời hạn',
      en: '30/01/2025 is Lunar New Year, it stays the last day',
    });
  });

  it('is moved and counts its first day where the settings read the law so', () => {
    expect(last('2025-01-25', days(5), reading({ days: { firstDayCounts: false, dayOffMoves: true } }))).toBe(
      '2025-02-03',
    );
    expect(last('2025-02-22', days(20), reading({ days: { firstDayCounts: true, dayOffMoves: false } }))).toBe(
      '2025-03-13',
    );
  });

  it('is read by the settings of the day on which it begins', () => {
    const [first] = DEFAULT_SETTINGS;
    const readings = { ...first.readings, days: { firstDayCounts: true, dayOffMoves: false } };
    const changed = { ...counting, settings: [{ from: '2025-07-01', readings }, ...DEFAULT_SETTINGS] };
    expect([last('2025-06-30', days(3), changed), last('2025-07-01', days(3), changed)]).toEqual([
      '2025-07-03',
      '2025-07-03',
    ]);
  });

  it('that must be left before an expiry ends so many whole days earlier', () => {
    const expiry = expiryFrom(noon('2025-02-22'), months(2), counting);
    expect(daysBefore(expiry, 5)).toMatchObject({ lastDay: '2025-04-17', dueAt: endOf('2025-04-17') });
  });
});

describe('a period in months', () => {
  it.each([
    ['the same-numbered day', '2025-02-22', 2, '2025-04-22'],
    ['the last day of a shorter month', '2025-03-31', 1, '2025-05-05'], // 30/04, then the exchange and a weekend
    ['29 February of a leap year', '2023-12-31', 2, '2024-02-29'],
    ['28 February of a common year, moved to Monday', '2025-12-31', 2, '2026-03-02'],
    ['the same day a month after 29 February', '2024-02-29', 1, '2024-03-29'],
    ['the day after Tết 2025', '2024-11-29', 2, '2025-02-03'],
    ['the day after Tết 2026', '2025-12-17', 2, '2026-02-23'],
    ['an exchanged Saturday that is worked', '2025-03-26', 1, '2025-04-26'],
    ['the Tuesday after the Hung Kings', '2026-03-26', 1, '2026-04-28'],
  ])('ends on %s', (_, from, count, expected) => {
    expect(last(from, months(count))).toBe(expected);
  });

  it('says why it moved', () => {
    const { notes } = expiryFrom(noon('2024-11-29'), months(2), counting);
    expect(notes).toEqual([
      {
        vi: '29/01/2025 là Tết Nguyên đán, chuyển sang ngày làm việc tiếp theo',
        en: '29/01/2025 is Lunar New Year, moved to the next working day',
      },
    ]);
  });

  it('is provisional when it ends in a year without an announcement', () => {
    expect(expiryFrom(noon('2026-12-10'), months(2), counting).provisional).toBe(true);
    expect(expiryFrom(noon('2026-10-10'), months(2), counting).provisional).toBe(false);
  });

  it('goes on from the day on which the one before expired', () => {
    expect(expiryAfter(expiryFrom(noon('2025-12-31'), months(2), counting), months(2), counting).lastDay).toBe(
      '2026-05-04',
    );
  });
});

describe('a period in years', () => {
  it('ends on the same-numbered day, and on 28 February after a leap day', () => {
    expect([last('2024-06-05', years(1)), last('2024-02-29', years(1))]).toEqual(['2025-06-05', '2025-02-28']);
  });
});

describe('a period in working days', () => {
  it.each([
    ['over a weekend', '2025-02-20', '2025-02-25'],
    ['over Tết 2025', '2025-01-24', '2025-02-05'],
    ['over Tết 2026', '2026-02-12', '2026-02-24'],
    ['from a day off', '2025-02-22', '2025-02-26'],
    ['with an exchanged Saturday', '2025-04-25', '2025-04-29'],
  ])('counts %s', (_, from, expected) => {
    expect(last(from, workingDays(3))).toBe(expected);
  });

  it('names the days that it passed over', () => {
    expect(expiryFrom(noon('2025-02-20'), workingDays(3), counting).notes.at(-1)?.en).toBe(
      'days off 22/02/2025, 23/02/2025 not counted',
    );
  });
});

describe('a term of detention', () => {
  it('is that of TTLT 04/2018 17, example 1: 2 months less 3 days from 04/3/2018 to the end of 29/4/2018', () => {
    const term = detention({ months: 2, custody: 3 });
    expect(term).toEqual(detention({ months: 1, days: 27 }));
    expect(expiryFrom('2018-03-04T03:00:00.000Z', term, counting)).toMatchObject({
      lastDay: '2018-04-29', // a Sunday
      dueAt: '2018-04-29T17:00:00.000Z',
    });
  });

  it('is that of example 2: 1 month 24 days from 11/4/2018 to the end of 03/6/2018', () => {
    expect(last('2018-04-11', detention({ months: 2, custody: 6 }))).toBe('2018-06-03');
  });
});

describe('any period', () => {
  const period = fc.record({
    count: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom<Period['unit'][]>('hours', 'days', 'working-days', 'months', 'years', 'detention-days'),
  }) as fc.Arbitrary<Period>;
  const moment = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());

  it('expires after its start, and a longer one never earlier', () => {
    fc.assert(
      fc.property(moment, period, (start, length) => {
        const { dueAt } = expiryFrom(start, length, counting);
        const longer = expiryFrom(start, { ...length, count: length.count + 1 }, counting);
        expect(dueAt > start).toBe(true);
        expect(longer.dueAt >= dueAt).toBe(true);
      }),
    );
  });

  it('in months or working days ends on a working day', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom(months, workingDays),
        (start, count, unit) => {
          expect(officialCalendar.dayOff(expiryFrom(start, unit(count), counting).lastDay)).toBeUndefined();
        },
      ),
    );
  });

  it('begun a day later never ends earlier', () => {
    fc.assert(
      fc.property(moment, period, (start, length) => {
        const later = endOf(addDays(start.slice(0, 10), 1));
        expect(expiryFrom(later, length, counting).dueAt >= expiryFrom(start, length, counting).dueAt).toBe(true);
      }),
    );
  });
});
