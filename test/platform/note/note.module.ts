import { App } from '@la-chan/platform';
import { NoteController } from './note.controller';
import { Note1799000000000, noteTable } from './note.table';
import { Notes } from './notes';

@App({
  tables: [noteTable],
  migrations: [Note1799000000000],
  problems: {
    'note-is-blank': {
      status: 422,
      title: { vi: 'Ghi chú trống', en: 'Blank note' },
      detail: { vi: 'Hãy viết nội dung.', en: 'Write something.' },
    },
  },
  terms: { 'note.file': { vi: 'lưu ghi chú', en: 'file the note' }, 'note.written': { vi: 'đã viết', en: 'written' } },
  controllers: [NoteController],
  providers: [Notes],
})
export class NoteModule {}
