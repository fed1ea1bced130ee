import { Refused, textOf, type Written } from '@la-chan/platform';

/** A number of a paper register: `12`, `012A`, `12/2024`, `12/2024/TB`. */
export interface RegisterNumber {
  /** Without leading zeros; with what tells registers of one desk apart. */
  readonly number: string;
  /** The register's year, where it is written. */
  readonly year: number | null;
}

const FORM = /^0*(\d{1,6}[A-ZĐ]{0,2})(?:[/-]((?:19|20)\d{2}))?(?:[/-]([A-ZĐ][A-ZĐ0-9.-]{0,15}))?$/;

export const registerNumber = (cell: Written): RegisterNumber => {
  const [, number, year, label] = FORM.exec(textOf(cell).toUpperCase().replace(/\s+/g, '')) ?? [];
  if (number === undefined) throw new Refused('cell-not-a-number');
  return {
    number: label === undefined ? number : `${number}-${label}`,
    year: year === undefined ? null : Number(year),
  };
};
