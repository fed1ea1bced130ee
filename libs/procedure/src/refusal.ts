/** What the law or the state of a file forbids. The shell turns it into problem+json; it never carries a person's data. */
export abstract class Refusal extends Error {
  /** Stable name, the last part of the problem's `type`. */
  abstract readonly code: string;
  /** Values for the text of the problem, in the caller's language. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>> = {};
  /** The article of law, such as `BLTTHS 147(2)`. */
  readonly law?: string;
  /** The field of the request that it is about, as a JSON pointer. */
  readonly field?: string;
}
