import type { Day } from './day';
import type { Text } from './text';

/** The days off of one year as announced for officials: the courts, the procuracy and the police keep these. */
export interface YearOfDaysOff {
  readonly year: number;
  readonly announced: string;
  /** Days off besides Saturdays and Sundays, compensation days and days given in exchange included. */
  readonly off: Readonly<Record<Day, Text>>;
  /** Saturdays worked in exchange for a day off. */
  readonly worked: readonly Day[];
}

/** Days off as they were known on a day; what is known later holds. */
export interface DaysOff {
  readonly asOf: Day;
  readonly years: readonly YearOfDaysOff[];
}

const newYear: Text = { vi: 'Tết Dương lịch', en: 'New Year' };
const tet: Text = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const hungKings: Text = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hung Kings’ Day' };
const victory: Text = { vi: 'Ngày Chiến thắng', en: 'Victory Day' };
const labour: Text = { vi: 'Ngày Quốc tế lao động', en: 'Labour Day' };
const national: Text = { vi: 'Quốc khánh', en: 'National Day' };

const insteadOf = ({ vi, en }: Text): Text => ({ vi: `nghỉ bù ${vi}`, en: `compensation for ${en}` });
const exchanged = (worked: string): Text => ({
  vi: `hoán đổi với ${worked}`,
  en: `exchanged for ${worked}`,
});

/** The days off with a fixed date (Labour Code 112(1)): all that is known of a year before its announcement. */
export const FIXED_DAYS_OFF: Readonly<Record<string, Text>> = {
  '01-01': newYear,
  '04-30': victory,
  '05-01': labour,
  '09-02': national,
};

/**
 * The announced years that were verified; of the years before, an agency that brings in old files supplies its own
 * (`DAYS_OFF_FILE`). 24/11 (Vietnam Culture Day, resolution 80-NQ/TW of 07/01/2026) is to be added once the Labour
 * Code has it: left out, a period ends a day early, never late.
 */
const years: readonly YearOfDaysOff[] = [
  {
    year: 2024,
    announced: 'Ministry of Labour, 11/2023; Government dispatch of 12/04/2024 (exchange of 29/04)',
    off: {
      '2024-01-01': newYear,
      '2024-02-08': tet,
      '2024-02-09': tet,
      '2024-02-10': tet,
      '2024-02-11': tet,
      '2024-02-12': tet,
      '2024-02-13': insteadOf(tet),
      '2024-02-14': insteadOf(tet),
      '2024-04-18': hungKings,
      '2024-04-29': exchanged('04/05/2024'),
      '2024-04-30': victory,
      '2024-05-01': labour,
      '2024-09-02': national,
      '2024-09-03': national,
    },
    worked: ['2024-05-04'],
  },
  {
    year: 2025,
    announced: 'Ministry of Labour, 03/12/2024',
    off: {
      '2025-01-01': newYear,
      '2025-01-27': tet,
      '2025-01-28': tet,
      '2025-01-29': tet,
      '2025-01-30': tet,
      '2025-01-31': tet,
      '2025-04-07': hungKings,
      '2025-04-30': victory,
      '2025-05-01': labour,
      '2025-05-02': exchanged('26/04/2025'),
      '2025-09-01': national,
      '2025-09-02': national,
    },
    worked: ['2025-04-26'],
  },
  {
    year: 2026,
    announced: 'Ministry of Home Affairs, 10/2025; 12729/VPCP-KGVX of 25/12/2025 (exchange of 02/01)',
    off: {
      '2026-01-01': newYear,
      '2026-01-02': exchanged('10/01/2026'),
      '2026-02-16': tet,
      '2026-02-17': tet,
      '2026-02-18': tet,
      '2026-02-19': tet,
      '2026-02-20': tet,
      '2026-04-26': hungKings,
      '2026-04-27': insteadOf(hungKings),
      '2026-04-30': victory,
      '2026-05-01': labour,
      '2026-08-31': exchanged('22/08/2026'),
      '2026-09-01': national,
      '2026-09-02': national,
    },
    worked: ['2026-01-10', '2026-08-22'],
  },
];

/** Put forward with each change of the table: the limits of open files are then counted again. */
export const DAYS_OFF: DaysOff = { asOf: '2026-01-07', years };
