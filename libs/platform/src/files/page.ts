import type { FileRow } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Refused } from '../problems/refused';
import type { FileTable } from './file-table';

/** The paging part of a query string, to extend with filters. */
export const PageParams = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** `next` of the page before. */
  cursor: z.string().max(200).optional(),
});

export interface PageQuery<File> extends z.output<typeof PageParams> {
  /** Files whose columns have this value, or one of these values. */
  readonly where?: { readonly [Column in keyof File]?: File[Column] | readonly File[Column][] };
}

export interface Page<File> {
  readonly items: readonly File[];
  /** Absent on the last page. */
  readonly next?: string;
}

const Cursor = z.tuple([z.iso.datetime({ precision: 3 }), z.uuid()]);

export const cursorOf = (at: string, id: string): string => Buffer.from(JSON.stringify([at, id])).toString('base64url');

export function placeOf(cursor: string): [string, string] {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new Refused('cursor-unknown', { field: '/cursor' });
  }
}

/** Newest first. A file opened meanwhile is on no later page, and none is shown twice. */
export async function pageOf<File extends FileRow>(
  tx: EntityManager,
  rows: FileTable<File>,
  { limit, cursor, where = {} }: PageQuery<File>,
): Promise<Page<File>> {
  const values: unknown[] = [limit + 1];
  const conditions = Object.entries(where).flatMap(([property, value]) => {
    if (value === undefined) return [];
    values.push([value].flat());
    return `${rows.columnName(tx, property)} = ANY ($${values.length})`;
  });
  if (cursor !== undefined) {
    values.push(...placeOf(cursor));
    conditions.push(`(f.created_at, f.id) < ($${values.length - 1}, $${values.length})`);
  }
  const found: File[] = await tx.query(
    `SELECT ${rows.selected(tx)} FROM ${rows.name} f ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY f.created_at DESC, f.id DESC LIMIT $1`,
    values,
  );
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(found.length > limit && last && { next: cursorOf(last.createdAt, last.id) }) };
}
