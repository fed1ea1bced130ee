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

/** A refusal each code of which has its article, and the field that it is about where there is one. */
export abstract class ListedRefusal<Code extends string> extends Refusal {
  override readonly law: string;
  override readonly field?: string;

  constructor(
    list: Readonly<Record<Code, { readonly law: string; readonly field?: string }>>,
    override readonly code: Code,
  ) {
    super(code);
    const { law, field } = list[code];
    this.law = law;
    if (field) this.field = field;
  }
}
