import { z } from 'zod';
import type { Day } from '../moment';
import { COMMUNES, DISTRICTS } from './hanoi';

/**
 * An administrative unit: `d` and the 3 digits of a district (`d001`), `c` and the 5 digits of a ward or commune
 * (`c00070`), `outside` Hanoi, or `unknown`. The letter names the edition of the national list that the digits belong to,
 * as the list gives old digits to new units: `c00004` is today's Phường Ba Đình only.
 */
export type UnitCode = string;

export type Geography = 'districts' | 'communes';

export interface Unit {
  readonly code: UnitCode;
  /** Digits in the national list; none for `outside` and `unknown`. */
  readonly digits: string | null;
  readonly geography: Geography | null;
  /** With its kind: Quận Ba Đình, Ba Dinh District. */
  readonly vi: string;
  readonly en: string;
  /** First and last day; `null` is open. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** A unit beside another, and whether the ward or commune of the two lies in the district as a whole or in part. */
export interface Overlap {
  readonly unit: UnitCode;
  readonly share: 'whole' | 'part';
}

const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const FIRST_DAY_OF_COMMUNES = '2025-07-01';

const KINDS = {
  quận: ['Quận', 'District'],
  huyện: ['Huyện', 'District'],
  'thị xã': ['Thị xã', 'Town'],
  phường: ['Phường', 'Ward'],
  xã: ['Xã', 'Commune'],
} as const;

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const names = (kind: keyof typeof KINDS, name: string): { vi: string; en: string } => ({
  vi: `${KINDS[kind][0]} ${name}`,
  en: `${withoutMarks(name)} ${KINDS[kind][1]}`,
});

const districts: readonly Unit[] = DISTRICTS.map(([digits, kind, name]) => ({
  code: `d${digits}`,
  digits,
  geography: 'districts',
  ...names(kind, name),
  validFrom: null,
  validTo: LAST_DAY_OF_DISTRICTS,
}));

const communes: readonly Unit[] = COMMUNES.map(([digits, kind, name]) => ({
  code: `c${digits}`,
  digits,
  geography: 'communes',
  ...names(kind, name),
  validFrom: FIRST_DAY_OF_COMMUNES,
  validTo: null,
}));

const elsewhere = (code: UnitCode, vi: string, en: string): Unit => ({
  code,
  digits: null,
  geography: null,
  vi,
  en,
  validFrom: null,
  validTo: null,
});

const units: ReadonlyMap<UnitCode, Unit> = new Map(
  [
    ...districts,
    ...communes,
    elsewhere('outside', 'Ngoài Hà Nội', 'Outside Hanoi'),
    elsewhere('unknown', 'Chưa rõ', 'Not known'),
  ].map((unit) => [unit.code, unit]),
);

export const isUnit = (code: string): boolean => units.has(code);

export const UnitCode = z
  .string()
  .regex(/^(d\d{3}|c\d{5}|outside|unknown)$/)
  .refine(isUnit, 'not a unit of Hanoi');

/** Throws for a code that is no unit. */
export function unit(code: UnitCode): Unit {
  const found = units.get(code);
  if (!found) throw new RangeError(`${code} is not a unit`);
  return found;
}

const isValidOn = ({ validFrom, validTo }: Unit, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Whether the code stands for a unit on that day; `outside` and `unknown` always do. */
export const isUnitOn = (code: string, day: Day): boolean => isUnit(code) && isValidOn(unit(code), day);

/** The units that Hanoi has on a day: its districts, or its wards and communes. */
export const unitsOn = (day: Day): readonly Unit[] =>
  [...districts, ...communes].filter((unit) => isValidOn(unit, day));

const overlaps: readonly { district: UnitCode; commune: UnitCode; share: Overlap['share'] }[] = COMMUNES.flatMap(
  ([commune, , , ground]) => {
    const parts = ground.split(' ');
    const share = parts.length === 1 ? 'whole' : 'part';
    return parts.map((district) => ({ district: `d${district}`, commune: `c${commune}`, share }) as const);
  },
);

/** The wards and communes on a district's ground. */
export const communesOf = (district: UnitCode): readonly Overlap[] =>
  overlaps.filter((pair) => pair.district === district).map(({ commune, share }) => ({ unit: commune, share }));

/** The districts on whose ground a ward or commune lies. */
export const districtsOf = (commune: UnitCode): readonly Overlap[] =>
  overlaps.filter((pair) => pair.commune === commune).map(({ district, share }) => ({ unit: district, share }));

/**
 * A unit in the other geography: `unit` when all of it lies in one unit there, else `null` and the units among which it
 * cannot be told. A district is always several wards or communes, so it never maps to one.
 */
export function inGeography(
  code: UnitCode,
  geography: Geography,
):
  | { readonly unit: UnitCode; readonly among: readonly [] }
  | { readonly unit: null; readonly among: readonly UnitCode[] } {
  const from = unit(code).geography;
  if (from === null || from === geography) return { unit: code, among: [] };
  const there = (geography === 'districts' ? districtsOf : communesOf)(code);
  const [only, ...others] = there;
  if (only && others.length === 0) return { unit: only.unit, among: [] };
  return { unit: null, among: there.map((overlap) => overlap.unit) };
}

/** What is left of a name that people write with other marks, case or punctuation. */
export const plainText = (text: string): string =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** How people may write a unit: in full, and its name without the kind. */
const spellings: ReadonlyMap<UnitCode, { readonly full: readonly string[]; readonly bare: string }> = new Map(
  [...units.values()].map(({ code, digits, vi, en }) => [
    code,
    {
      full: [code, digits ?? code, plainText(vi), plainText(en)],
      bare: plainText(vi).replace(/^(quan|huyen|thi xa|phuong|xa) /, ''),
    },
  ]),
);

/**
 * The unit that a register of that day means: by code, digits, or name with or without its kind, whatever its marks and
 * case. `undefined` when it is none, or not one alone.
 */
export function unitNamed(text: string, day: Day): Unit | undefined {
  const wanted = plainText(text);
  const candidates = [...unitsOn(day), unit('outside'), unit('unknown')];
  const full = candidates.filter(({ code }) => spellings.get(code)?.full.includes(wanted));
  const found = full.length > 0 ? full : candidates.filter(({ code }) => spellings.get(code)?.bare === wanted);
  return found.length === 1 ? found[0] : undefined;
}
