import { OWN_ARTICLES, OWN_CLAUSES } from '@la-chan/contracts';
import { oneOf, text } from './cell';
import type { Column } from './columns';

/** Where a file belongs, and which crime it is about. */
export const placeAndCrime = {
  unit: {
    heading: { vi: 'Địa bàn', en: 'Unit' },
    read: text(100),
    required: true,
    about: {
      vi: 'Quận, huyện, thị xã (đến 30/6/2025) hoặc xã, phường (từ 01/7/2025).',
      en: 'The district (to 30 June 2025), or the ward or commune (from 1 July 2025).',
    },
    example: 'Quận Hoàn Kiếm',
    shape: 'unit',
  },
  article: {
    heading: { vi: 'Điều', en: 'Article' },
    read: oneOf(OWN_ARTICLES),
    about: { vi: 'Điều của Bộ luật Hình sự: 150 đến 154, 389, 390.', en: 'Of the Penal Code: 150 to 154, 389, 390.' },
    example: '150',
    codelist: OWN_ARTICLES,
  },
  clause: {
    heading: { vi: 'Khoản', en: 'Clause' },
    read: oneOf(OWN_CLAUSES),
    about: { vi: 'Khoản của Điều đó: 1 đến 3.', en: 'Of that article: 1 to 3.' },
    example: '2',
    codelist: OWN_CLAUSES,
  },
} as const satisfies Readonly<Record<string, Column>>;
