import type { Transaction } from '@la-chan/messaging';

/** What a request with this key was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, sealed: an answer may tell what is nowhere else in clear. Null for none. */
  readonly body: Buffer | null;
}

/** A request that has its effect once: all its work goes into one transaction, together with its answer. */
export interface Once {
  readonly officer: string;
  readonly key: string;
  /** Of method, address and body: the same key may not come with another request. */
  readonly digest: string;
  transaction?: Promise<Transaction>;
}

/** The request was answered before; its work is not done again. */
export class Answered extends Error {
  constructor(readonly answer: Answer) {
    super('the request was answered before');
  }
}
