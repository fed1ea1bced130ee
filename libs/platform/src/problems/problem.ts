import { Refusal } from '@la-chan/procedure';
import { HttpException } from '@nestjs/common';
import { isWorthRetrying } from '../database/faults';
import { filled, problemText } from './catalogue';
import type { Language } from './language';
import { type FieldProblem, Invalid } from './validation';

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly law?: string;
  readonly field?: string;
  readonly errors?: readonly FieldProblem[];
  /** Values of the refusal: the status and the lawful acts from there, and the like. */
  readonly params?: Refusal['params'];
}

const HTTP_CODES: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'token-invalid',
  403: 'forbidden',
  404: 'route-unknown',
  408: 'request-too-slow',
  413: 'body-too-large',
  415: 'media-type',
  431: 'headers-too-large',
};

export function codeOf(error: unknown): string {
  if (error instanceof Refusal) return problemText(error.code) ? error.code : 'unexpected';
  if (error instanceof Invalid) return 'invalid';
  if (isMalformed(error)) return 'malformed';
  if (error instanceof HttpException) return HTTP_CODES[error.getStatus()] ?? 'unexpected';
  return isWorthRetrying(error) ? 'database-unavailable' : 'unexpected';
}

/** What the caller is told. Of an error that is no refusal nothing is told but that it happened. */
export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const code = codeOf(error);
  const text = problemText(code);
  if (!text) throw new Error(`problem ${code} has no text`);
  const { params = {}, law, field } = error instanceof Refusal ? error : {};
  return {
    type: `urn:la-chan:problem:${code}`,
    title: text.title[language],
    status: text.status,
    detail: filled(text.detail, language, params),
    instance: `urn:la-chan:request:${requestId}`,
    code,
    ...(law && { law }),
    ...(field && { field }),
    ...(error instanceof Invalid && { errors: error.errors }),
    ...(Object.keys(params).length > 0 && { params }),
  };
}

const isMalformed = (error: unknown): boolean =>
  error instanceof HttpException && error.getStatus() === 400 && error.message.includes('JSON');
