import { Desk, Files } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { evolve, type Note, type NoteAct, type NoteEvent, noteProcedure, type NoteStatus, readingLimit } from './note';
import { noteTable } from './note.table';

@Injectable()
export class Notes extends Files<Note, NoteStatus, NoteAct, NoteEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: noteProcedure,
      register: 'GC',
      table: noteTable,
      blank: { status: 'written', subject: '', author: null, readAt: null },
      evolve,
      rules: [readingLimit],
    });
  }
}
