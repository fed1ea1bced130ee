import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Once } from './idempotency/once';
import type { Officer } from './officers/officer';
import type { Language } from './problems/language';

/** What belongs to the HTTP request, or the message of another agency, under way, wherever its work goes. */
export interface RequestContext {
  readonly id: string;
  /** W3C trace context of what is under way; the journal keeps it. */
  traceparent: string;
  readonly language: Language;
  officer?: Officer;
  /** The file that is acted on. */
  file?: string;
  /** The one transaction of a request that may change something. */
  once?: Once;
}

const requests = new AsyncLocalStorage<RequestContext>();

export const currentRequest = (): RequestContext | undefined => requests.getStore();
export const inRequest = <T>(context: RequestContext, work: () => T): T => requests.run(context, work);

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's trace goes on; without a well-formed one a new trace begins. */
export const traceparentOf = (header: unknown): string =>
  isTraceparent(header) ? header : `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

export const isTraceparent = (header: unknown): header is string =>
  typeof header === 'string' && TRACEPARENT.test(header);
