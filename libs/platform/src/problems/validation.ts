import { clausesUnknownIn } from '@la-chan/contracts';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { currentRequest } from '../request';
import type { Language, Text } from './language';

export interface FieldProblem {
  /** JSON pointer into the part of the request that `in` names. */
  readonly field: string;
  readonly in: 'body' | 'query' | 'path' | 'header';
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a request, field by field. */
export class Invalid extends Error {
  constructor(readonly errors: readonly FieldProblem[]) {
    super('the request is not valid');
  }
}

const locale = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };
const REQUIRED: Text = { vi: 'Bắt buộc phải có', en: 'Required' };
const NO_SUCH_CLAUSE: Text = { vi: 'Điều luật không có khoản này', en: 'The article has no such clause' };
const FORM: Text = { vi: 'Không đúng mẫu quy định', en: 'Not of the form that is asked for' };

/**
 * Messages in a language. They never repeat what was entered. A `refine` of a schema gives its own text in both
 * languages as `{ params: { vi, en } }`.
 */
export const messagesIn =
  (language: Language): z.core.$ZodErrorMap =>
  (issue) => {
    if (issue.code === 'invalid_type' && issue.input === undefined) return REQUIRED[language];
    if (issue.code === 'invalid_format' && issue.format === 'regex') return FORM[language];
    const own: unknown = issue.code === 'custom' ? issue.params?.[language] : undefined;
    return typeof own === 'string' ? own : locale[language](issue);
  };

/** Checks a value against a schema; throws `Invalid` with messages in the language. */
export function validated<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: FieldProblem['in'],
  language: Language,
): z.output<Schema> {
  const checked = schema.safeParse(value, { error: messagesIn(language) });
  if (!checked.success) throw new Invalid(fieldProblems(checked.error, place));
  const unknown = [...clausesUnknownIn(checked.data)].map((path) => ({
    ...{ field: pointer(path), in: place, code: 'no-such-clause', message: NO_SUCH_CLAUSE[language] },
  }));
  if (unknown.length > 0) throw new Invalid(unknown);
  return checked.data;
}

export const fieldProblems = (error: z.ZodError, place: FieldProblem['in']): FieldProblem[] =>
  error.issues.map(({ path, code, message }) => ({ field: pointer(path), in: place, code, message }));

/** RFC 6901. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const PLACES = { body: 'body', query: 'query', param: 'path', custom: 'header' } as const;

/** Checks whatever is typed by a class made with `createZodDto`. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    const { schema } = (metatype ?? {}) as { schema?: unknown };
    if (!(schema instanceof z.ZodType)) return value;
    return validated(schema, value, PLACES[type], currentRequest()?.language ?? 'vi');
  }
}
