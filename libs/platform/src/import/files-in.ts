import { Refused } from '../problems/refused';
import { textOf, written } from './cell';
import { keysOf, type Cells, type Register } from './columns';
import { MOST } from './limits';
import type { RegisterRow } from './read-register';

/**
 * The rows of one file after another: those that stand one below the other with the same number, or say no more than
 * what a further row may. Throws `register-file-too-long`.
 */
export async function* filesIn(
  register: Register,
  rows: AsyncIterable<RegisterRow>,
): AsyncGenerator<readonly RegisterRow[]> {
  let file: RegisterRow[] = [];
  for await (const row of rows) {
    if (file[0] && goesOn(register, file[0].cells, row.cells)) {
      if (file.length === MOST.rowsOfAFile)
        throw new Refused('register-file-too-long', { params: { most: MOST.rowsOfAFile } });
      file.push(row);
      continue;
    }
    if (file.length > 0) yield file;
    file = [row];
  }
  if (file.length > 0) yield file;
}

function goesOn(register: Register, first: Cells, row: Cells): boolean {
  if (register.further.length === 0) return false;
  const number = saidIn(row, 'number');
  if (number !== null) return number === saidIn(first, 'number');
  return keysOf(register).every((key) => register.further.includes(key) || saidIn(row, key) === null);
}

/** An unreadable cell says something too. */
function saidIn(cells: Cells, key: string): string | null {
  const cell = cells[key] ?? null;
  if (typeof cell === 'object' && cell !== null && 'unread' in cell) return cell.unread;
  const content = written(cell);
  return content === null ? null : textOf(content);
}
