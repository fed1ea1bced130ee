import { Refused } from '@la-chan/platform';
import type { z } from 'zod';

/** Where a page ends: what its rows are in order of, of the last one. */
export const cursorOf = (place: readonly unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** Throws `cursor-unknown`. */
export function placeOf<Place>(cursor: string, schema: z.ZodType<Place>): Place {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new Refused('cursor-unknown', { field: '/cursor' });
  }
}
