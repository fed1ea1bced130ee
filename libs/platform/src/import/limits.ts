import { Refused } from '../problems/refused';

const MIB = 1024 * 1024;

/** What a register may be at most: a station's book of some years fits many times over. */
export const MOST = {
  /** Of the upload as it comes; a workbook is held in memory, as its table of contents is at its end. */
  bytes: 16 * MIB,
  /** Of one part of a workbook, unpacked. */
  sheetBytes: 192 * MIB,
  /** Of its texts, which are held in memory. */
  textBytes: 48 * MIB,
  rows: 50_000,
  /** More persons than the API takes for one file. */
  rowsOfAFile: 400,
  /** With the empty ones, which are read too. */
  rowsRead: 100_000,
  columns: 100,
  /** A heading further down is not looked for. */
  rowsBeforeHeadings: 20,
} as const;

/** To be called for each row as it is read, empty or not. */
export function rowCounter(): () => void {
  let read = 0;
  return () => {
    if (++read > MOST.rowsRead) throw new Refused('register-mostly-empty', { params: { most: MOST.rowsRead } });
  };
}
