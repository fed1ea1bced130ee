/** A column of a table, and the type of it. */
export type Column = readonly [name: string, type: string];

export const names = (columns: readonly Column[]): string => columns.map(([name]) => name).join(', ');

/** Of columns whose arrays are the parameters after the first so many. */
export const unnest = (columns: readonly Column[], after = 0): string =>
  `unnest(${columns.map(([, type], index) => `$${after + index + 1}::${type}[]`).join(', ')})`;

export const transpose = (columns: readonly Column[], rows: readonly (readonly unknown[])[]): unknown[][] =>
  columns.map((_, index) => rows.map((row) => row[index]));
