import { dayOf, plainText, type Codelist, type Moment } from '@la-chan/contracts';
import { Refused } from '../problems/refused';

/** A cell as its file holds it; of a formula and of an error nothing is read. */
export type Cell = string | number | boolean | WallTime | Unread | null;

/** Date and time as written, on a clock in Hanoi: `YYYY-MM-DD`, or with `THH:mm:ss`. */
export interface WallTime {
  readonly wall: string;
}

export interface Unread {
  readonly unread: 'formula' | 'error';
}

/** A cell that holds something readable. */
export type Written = string | number | boolean | WallTime;

/** When something was done, as exactly as the register says: of a day, `at` is its first moment. */
export interface When {
  readonly at: Moment;
  readonly isDay: boolean;
}

export const isWallTime = (cell: Cell): cell is WallTime => typeof cell === 'object' && cell !== null && 'wall' in cell;

/** What the cell says, or null for an empty one. */
export function written(cell: Cell): Written | null {
  if (cell === null) return null;
  if (typeof cell === 'object' && 'unread' in cell)
    throw new Refused(cell.unread === 'formula' ? 'cell-is-formula' : 'cell-is-error');
  return typeof cell === 'string' ? tidy(cell) || null : cell;
}

// Controls have no place in a register; the apostrophe is what a spreadsheet, or a CSV of ours, puts before a sign.
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .replace(/^'(?=[=+\-@\t])/, '');

export const textOf = (cell: Written): string => {
  if (isWallTime(cell)) return cell.wall.split('-').reverse().join('/');
  return typeof cell === 'boolean' ? (cell ? 'Có' : 'Không') : String(cell);
};

export const text =
  (most: number) =>
  (cell: Written): string => {
    const content = textOf(cell);
    if (content.length > most) throw new Refused('cell-too-long', { params: { most } });
    return content;
  };

/** A code, or its name in either language; `150`, `Điều 150 BLHS` for a list whose codes are numbers. */
export function oneOf<Code extends string>(list: Codelist<Code>): (cell: Written) => Code {
  const codes = Object.keys(list) as Code[];
  const named = new Map(
    codes.flatMap((code) => [code, list[code].vi, list[code].en].map((name) => [plainText(name), code] as const)),
  );
  // In Vietnamese, as the terms of the problems know them too.
  const choices = codes.map((code) => list[code].vi);
  return (cell) => {
    const said = textOf(cell);
    const [number, ...others] = said.match(/\d+/g) ?? [];
    const numbered = others.length === 0 ? codes.find((code) => code === number) : undefined;
    const code = named.get(plainText(said)) ?? numbered;
    if (code === undefined) throw new Refused('cell-not-in-list', { params: { choices } });
    return code;
  };
}

/** Several of them, with a semicolon or on a line of its own each. */
export function someOf<Code extends string>(list: Codelist<Code>): (cell: Written) => Code[] {
  const one = oneOf(list);
  return (cell) => {
    const parts = textOf(cell).split(/[;\n]/);
    return [...new Set(parts.filter((part) => part.trim() !== '').map(one))];
  };
}

const YES = ['co', 'x', 'yes', 'true', '1'];
const NO = ['khong', 'no', 'false', '0'];

export const yesOrNo = (cell: Written): boolean => {
  const said = plainText(typeof cell === 'boolean' ? String(cell) : textOf(cell));
  if (!YES.includes(said) && !NO.includes(said)) throw new Refused('cell-not-yes-or-no');
  return YES.includes(said);
};

const MIDNIGHT = '00:00:00';

const DATE = String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})`;
const TIME = String.raw`(?<hour>\d{1,2})\s*(?:[:hg]|giờ)\s*(?<minute>\d{2})?\s*(?:phút|p)?(?::\d{2})?`;
const WRITTEN_TIMES = [
  new RegExp(`^(?:ngày\\s+)?${DATE}(?:[\\s,]+(?:lúc\\s+)?${TIME})?$`, 'i'),
  new RegExp(`^${TIME}[\\s,]+(?:ngày\\s+)?${DATE}$`, 'i'),
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.0+)?)?)?$/,
];

/** A date with or without the hour: of a spreadsheet, or `10/05/2024 14:30`, `14h30 ngày 10/05/2024`, `2024-05-10`. */
export const when = (cell: Written): When => moment(cell, 1990);

function moment(cell: Written, firstYear: number): When {
  const wall = typeof cell === 'number' ? wallOfSerial(cell) : isWallTime(cell) ? cell.wall : wallOf(textOf(cell));
  // A spreadsheet cannot tell midnight from a day without its hour.
  const [day, time = MIDNIGHT] = wall.split('T');
  const at = new Date(`${day}T${time}+07:00`);
  const exists = !Number.isNaN(at.getTime()) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day ?? '');
  if (!exists || at.getUTCFullYear() < firstYear) throw new Refused('cell-not-a-date');
  return { at: at.toISOString(), isDay: time === MIDNIGHT };
}

function wallOf(content: string): string {
  const found = WRITTEN_TIMES.map((form) => form.exec(content)?.groups).find((groups) => groups !== undefined);
  if (!found) throw new Refused('cell-not-a-date');
  const { year, month, day, hour, minute } = found;
  const two = (part: string): string => part.padStart(2, '0');
  const date = `${year}-${two(month ?? '')}-${two(day ?? '')}`;
  return hour === undefined ? date : `${date}T${two(hour)}:${two(minute ?? '0')}:00`;
}

const DAY_SECONDS = 24 * 3600;
const EPOCH_SERIAL = 25_569; // 1970-01-01 in days since 1899-12-30

/** A spreadsheet's number of a date; the fraction is the time of day. */
export function wallOfSerial(serial: number): string {
  const seconds = Math.round((serial - EPOCH_SERIAL) * DAY_SECONDS);
  if (!Number.isFinite(seconds) || Math.abs(seconds) > 8e9) throw new Refused('cell-not-a-date');
  const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
  return seconds % DAY_SECONDS === 0 ? iso.slice(0, 10) : iso;
}

/** A day, or the year alone where no more is known. */
export const birth = (cell: Written): { birthDate: string } | { birthYear: number } => {
  const year = textOf(cell);
  return /^(19|20)\d{2}$/.test(year) ? { birthYear: Number(year) } : { birthDate: dayOf(moment(cell, 1900).at) };
};
