import type { ProblemTexts } from '@la-chan/platform';
import type { RegisterRefusal } from './register';

/** What people read when an entry of the register cannot be as it is told. */
export const registerProblems = {
  'ends-before-it-begins': {
    status: 422,
    title: { vi: 'Ngày cuối trước ngày đầu', en: 'It ends before it begins' },
    detail: { vi: 'Hãy kiểm tra lại hai ngày.', en: 'Look at the two days again.' },
  },
} satisfies Record<RegisterRefusal['code'], ProblemTexts[string]>;
