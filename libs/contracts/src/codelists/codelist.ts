import { z } from 'zod';
import type { Day } from '../moment';

export type Language = 'vi' | 'en';

/** A code in both languages, with the article that it rests on where there is one. */
export interface Term {
  readonly vi: string;
  readonly en: string;
  readonly law?: string;
  /** From its first day to its last, where the law has not known it always. */
  readonly valid?: { readonly from: Day; readonly to?: Day };
}

export type Codelist<Code extends string = string> = Readonly<Record<Code, Term>>;

/** The zod enum of a codelist's codes. */
export const codesOf = <const List extends Codelist>(list: List) =>
  z.enum(Object.keys(list) as (keyof List & string)[]);

/** What an officer reads for a code. */
export const label = <Code extends string>(list: Codelist<Code>, code: Code, language: Language): string =>
  list[code][language];
