import type { ItemNotListed } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against what is said of the list of a file. */
export const itemProblems = {
  'item-not-listed': {
    status: 422,
    title: { vi: 'Không có trong bảng kê', en: 'Not on the list' },
    detail: {
      vi: 'Tài liệu, đồ vật, vật chứng phải có trong bảng kê của hồ sơ và chưa được đưa ra khỏi bảng kê.',
      en: 'It is on the list of documents, objects and exhibits of the file, and not taken off it.',
    },
  },
} as const satisfies Record<ItemNotListed['code'], ProblemTexts[string]>;
