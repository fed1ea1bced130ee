import { dayOf, type Codelist, type HTCDS_GENDERS, type PersonData } from '@la-chan/contracts';
import { Refused, someOf, textOf, type When, when, type Written, yesOrNo } from '@la-chan/platform';

const UNKNOWN = /^(-99(\.0+)?|unknown|not ?specified|nonspecifiedunknown)$/i;

/** Nothing for what a file of the field says not to know. */
export const known =
  <Value>(read: (cell: Written) => Value) =>
  (cell: Written): Value | null =>
    UNKNOWN.test(textOf(cell)) ? null : read(cell);

/** Several codes, as a survey writes them with blanks between them, or names with a semicolon. */
export function codesIn<Code extends string>(list: Codelist<Code>): (cell: Written) => Code[] {
  const named = someOf(list);
  return (cell) => {
    const parts = textOf(cell).split(/[\s;,]+/);
    const codes = parts.filter((part): part is Code => part in list);
    return codes.length === parts.length ? [...new Set(codes)] : named(cell);
  };
}

const NO_COUNTRY = /^0{1,2}$/;

/** ISO 3166-1 alpha-2; `0` and `00` stand for an unknown one. */
export const countriesIn = (cell: Written): string[] =>
  textOf(cell)
    .toUpperCase()
    .split(/[\s;,]+/)
    .filter((code) => !NO_COUNTRY.test(code))
    .map((code) => {
      if (!/^[A-Z]{2}$/.test(code)) throw new Refused('cell-not-a-country');
      return code;
    });

/** `1` and `0`, also with decimals. */
export const flag = (cell: Written): boolean => yesOrNo(textOf(cell).replace(/^([01])\.0+$/, '$1'));

/** A day, or a year, of which the first day stands. */
export const dayOrYear = (cell: Written): When => {
  const year = textOf(cell);
  return when(/^(19|20)\d{2}$/.test(year) ? `01/01/${year}` : cell);
};

/** ISO 639 with two or three letters, as two. */
export const languageIn = (cell: Written): string => {
  const code = textOf(cell).toLowerCase();
  const [canonical] = /^[a-z]{2,3}$/.test(code) ? Intl.getCanonicalLocales(code) : [];
  if (canonical?.length !== 2) throw new Refused('cell-not-a-language');
  return canonical;
};

type HtcdsGender = keyof typeof HTCDS_GENDERS;

/** Spellings of HTCDS, of older files, and of the Counter-Trafficking Data Collaborative. */
const GENDERS: Readonly<Record<string, HtcdsGender>> = {
  feminine: 'Feminine',
  female: 'Feminine',
  woman: 'Feminine',
  nữ: 'Feminine',
  masculine: 'Masculine',
  male: 'Masculine',
  man: 'Masculine',
  nam: 'Masculine',
  transgenderfeminine: 'TransgenderFeminine',
  transgendermasculine: 'TransgenderMasculine',
  nonconforming: 'NonConforming',
  transgendernonconforming: 'NonConforming',
  transtransgendernonconforming: 'NonConforming',
};

export const genderIn = (cell: Written): HtcdsGender => {
  const gender =
    GENDERS[
      textOf(cell)
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
    ];
  if (!gender) throw new Refused('cell-not-in-list', { params: { choices: [...new Set(Object.values(GENDERS))] } });
  return gender;
};

export const GENDER_OF: Readonly<Record<HtcdsGender, NonNullable<PersonData['gender']>>> = {
  Feminine: 'female',
  Masculine: 'male',
  TransgenderFeminine: 'female',
  TransgenderMasculine: 'male',
  NonConforming: 'other',
  NonSpecifiedUnknown: 'unknown',
};

/** A value as a file of HTCDS has it. */
export function asCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'object') {
    const { at, birthDate, birthYear } = value as Partial<Record<'at' | 'birthDate', string>> & { birthYear?: number };
    return at ? dayOf(at) : (birthDate ?? String(birthYear));
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
