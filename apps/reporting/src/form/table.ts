export type Cell = string | number | null;

export interface Column {
  readonly heading: string;
  readonly kind: 'text' | 'long' | 'count' | 'percent';
}

/** `target`: a heading; `indicator`: a figure; `part`: a part of the figure above it. */
export interface Row {
  readonly level: 'target' | 'indicator' | 'part';
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
