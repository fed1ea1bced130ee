import { importProblems } from '../import/import.problems';
import type { Language, Text } from './language';
import { platformProblems } from './platform.problems';

/** A kind of problem: its HTTP status and what people read. `{name}` stands for a value of the refusal. */
export interface ProblemText {
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
}
export type ProblemTexts = Readonly<Record<string, ProblemText>>;

const problems = new Map<string, ProblemText>(Object.entries({ ...platformProblems, ...importProblems }));
const terms = new Map<string, Text>();

/** Adds an app's problems, by the code of its refusals. */
export function registerProblems(texts: ProblemTexts): void {
  for (const [code, text] of Object.entries(texts)) problems.set(code, text);
}

/** Names acts and statuses in the texts: `report.classify` → "phân loại", "classify". */
export function registerTerms(texts: Readonly<Record<string, Text>>): void {
  for (const [code, text] of Object.entries(texts)) terms.set(code, text);
}

export const problemText = (code: string): ProblemText | undefined => problems.get(code);

type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** The text with its values, each in its own words where they are known: `{act}` of a procedure `report` is `report.<act>`. */
export function filled(text: Text, language: Language, values: Values): string {
  const word = (code: string | number): string =>
    (terms.get(`${String(values['procedure'])}.${code}`) ?? terms.get(String(code)))?.[language] ?? String(code);
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) return '';
    return typeof value === 'object' ? value.map(word).join(', ') : word(value);
  });
}
