import { Moment } from '@la-chan/contracts';
import { PageParams, Refused } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class ChangesPage extends createZodDto(PageParams) {}
export class ChangesQuestion extends createZodDto(PageParams.extend({ since: Moment })) {}

/** The place of the last fact of the page before. Throws `cursor-unknown`. */
export function placeOf(cursor: string | undefined): readonly [Moment, string] | undefined {
  if (cursor === undefined) return undefined;
  const place = z.tuple([Moment, z.uuid()]).safeParse(cursor.split('~'));
  if (!place.success) throw new Refused('cursor-unknown', { field: '/cursor' });
  return place.data;
}
