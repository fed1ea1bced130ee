import { when } from './cell';
import type { Column } from './columns';

/** Since when whoever is charged is liable: the limitation period runs from the day of the crime. */
export const offenceColumns = {
  committedOn: {
    heading: { vi: 'Ngày phạm tội', en: 'Committed on' },
    read: when,
    about: {
      vi: 'Nếu biết; thời hiệu truy cứu trách nhiệm hình sự tính từ đây (BLHS 27).',
      en: 'Where it is known; the limitation period runs from here (BLHS 27).',
    },
    example: '14/02/2024',
    shape: 'time',
  },
  theirCommittedOn: {
    heading: { vi: 'Ngày phạm tội của người đó', en: 'Committed on by this one' },
    read: when,
    about: {
      vi: 'Nếu khác với Ngày phạm tội của vụ án.',
      en: 'Where it is another than that of the case.',
    },
    example: '',
    shape: 'time',
  },
} as const satisfies Readonly<Record<string, Column>>;
