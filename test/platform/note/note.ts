import { defineEvent, type EventOf, FileId, type Moment, type Role } from '@la-chan/contracts';
import { days, type FileRow, type LimitRule, Procedure, Refusal, type Starts } from '@la-chan/procedure';
import { z } from 'zod';

/** The smallest procedure: a note is written, read within ten days, and then filed away. */
export interface Note extends FileRow<NoteStatus> {
  readonly subject: string;
  readonly author: FileId | null;
  readonly readAt: Moment | null;
}
export type NoteStatus = 'written' | 'read' | 'filed';
export type NoteAct = 'read' | 'file';

export const noteWritten = defineEvent(
  'probe.note-written',
  1,
  z.object({ number: z.string(), subject: z.string(), author: FileId.nullable() }),
);
export const noteRead = defineEvent('probe.note-read', 1, z.object({}));
export const noteFiled = defineEvent('probe.note-filed', 1, z.object({}));
export type NoteEvent = EventOf<typeof noteWritten> | EventOf<typeof noteRead> | EventOf<typeof noteFiled>;

const starts: Starts<NoteStatus, Role> = {
  write: { to: 'written', by: ['duty-officer', 'duty-chief'], law: 'Điều 1' },
};

export const noteProcedure = new Procedure<NoteStatus, NoteAct, Role>('note', starts, {
  written: { read: { to: 'read', by: ['duty-officer', 'duty-chief'], law: 'Điều 1', restsOn: noteWritten.type } },
  read: { file: { to: 'filed', by: ['duty-chief', 'system'], law: 'Điều 2', restsOn: noteRead.type } },
  filed: {},
});

export class NoteIsBlank extends Refusal {
  override readonly code = 'note-is-blank';
}

export const evolve = (note: Note, event: NoteEvent): Note => {
  switch (event.type) {
    case 'probe.note-written':
      return { ...note, subject: event.data.subject, author: event.data.author };
    case 'probe.note-read':
      return { ...note, status: 'read', readAt: event.occurredAt };
    case 'probe.note-filed':
      return { ...note, status: 'filed' };
  }
};

export const readingLimit: LimitRule = {
  id: 'N1',
  law: 'Điều 1',
  valid: { from: '2018-01-01' },
  duty: { vi: 'Đọc ghi chú', en: 'Read the note' },
  starts: [noteWritten.type],
  met: [noteRead.type],
  counted: { from: 'start', text: { vi: 'từ ngày viết', en: 'from the day of writing' } },
  limit: days(10),
  warn: { before: days(5), whom: ['duty-officer'] },
};
