import { dayOf, type Day } from '@la-chan/contracts';
import { when, type When } from './cell';
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

/** Until when whoever is charged is detained, by the order that is in use. */
export const detentionColumn = {
  detainedUntil: {
    heading: { vi: 'Tạm giam đến hết ngày', en: 'Detained until' },
    read: when,
    about: {
      vi: 'Ngày cuối cùng của lệnh tạm giam đang dùng đối với người đó.',
      en: 'The last day of the order of detention that is in use for this one.',
    },
    example: '',
    shape: 'time',
  },
} as const satisfies Readonly<Record<string, Column>>;

interface Row {
  readonly role: 'party' | 'victim' | null;
  readonly detainedUntil: When | null;
}

/** Of each party, as they stand in the register. */
export const detainedIn = (rows: readonly Row[]): (Day | undefined)[] =>
  rows.flatMap(({ role, detainedUntil }) =>
    role === 'party' ? [detainedUntil ? dayOf(detainedUntil.at) : undefined] : [],
  );
