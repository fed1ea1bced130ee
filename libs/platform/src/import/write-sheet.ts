import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Column as SheetColumn } from 'exceljs';
import type { Language } from '../problems/language';
import { BOM, csvLine, type SheetType, XLSX } from '../sheets';
import { isWallTime, textOf, type Cell } from './cell';
import { REASON } from './columns';

export const TIME_FORMAT = 'dd/mm/yyyy hh:mm';
export const TEXT_FORMAT = '@';

/** A sheet like the one that came, of its rejected rows alone, each with the reason behind it. */
export interface RejectedRows {
  add(cells: readonly Cell[], reason: string): void;
  end(): Promise<Buffer>;
}

export const rejectedRows = async (
  type: SheetType,
  headings: readonly string[],
  language: Language,
): Promise<RejectedRows> => (type === XLSX ? workbookOf : csvOf)([...headings, REASON[language]]);

/** What writes workbooks is large, and loaded where one is written. */
export const workbooks = async () => (await import('exceljs')).stream.xlsx;

const MOST_IN_A_CELL = 32_767;

/** Packed as it is written, so that what is kept grows with the upload and not with its rows as objects. */
async function workbookOf(headings: readonly string[]): Promise<RejectedRows> {
  const { WorkbookWriter } = await workbooks();
  const packed = new PassThrough();
  const file = buffer(packed);
  const workbook = new WorkbookWriter({ stream: packed, useStyles: true });
  const sheet = workbook.addWorksheet(headings.at(-1) ?? '', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = headings.map((header, place): Partial<SheetColumn> => ({
    header,
    width: place === headings.length - 1 ? 80 : 22,
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  return {
    add: (cells, reason) => {
      const row = sheet.addRow([...cells.map(valueOf), reason.slice(0, MOST_IN_A_CELL)]);
      cells.forEach((cell, place) => {
        if (isWallTime(cell)) row.getCell(place + 1).numFmt = TIME_FORMAT;
      });
      row.commit();
    },
    end: async () => {
      await workbook.commit();
      return file;
    },
  };
}

/** A string stays one, whatever sign it begins with: it is never a formula. */
function valueOf(cell: Cell): string | number | boolean | Date | null {
  if (isWallTime(cell)) return new Date(`${cell.wall.length === 10 ? `${cell.wall}T00:00:00` : cell.wall}Z`);
  if (typeof cell === 'string') return cell.slice(0, MOST_IN_A_CELL);
  return typeof cell === 'object' ? null : cell;
}

function csvOf(headings: readonly string[]): RejectedRows {
  const lines = [Buffer.from(BOM + csvLine(headings))];
  return {
    add: (cells, reason) => {
      const texts = cells.map((cell) => (cell === null || isUnread(cell) ? '' : textOf(cell)));
      lines.push(Buffer.from(csvLine([...texts, reason])));
    },
    end: async () => Buffer.concat(lines),
  };
}

const isUnread = (cell: Cell): cell is Extract<Cell, { unread: string }> =>
  typeof cell === 'object' && cell !== null && 'unread' in cell;
