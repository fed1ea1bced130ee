import type { Cell } from './cell';

/** A row as it stands in its file, at the number that a spreadsheet shows beside it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export const isEmpty = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
