import type { SameMatterRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against the decision of the head above on a matter that two bodies have, at the desk and at the body. */
export const sameMatterProblems = {
  'not-a-decision-on-it': {
    status: 409,
    title: { vi: 'Không phải quyết định về việc cùng nội dung', en: 'No decision on the same matter' },
    detail: {
      vi: 'Quyết định của Thủ trưởng cơ quan cấp trên chỉ ghi khi chuyển do cùng nội dung, và có trước việc chuyển.',
      en: 'The decision of the head above is named with a transfer of the same matter alone, and precedes it.',
    },
  },
} as const satisfies Record<SameMatterRefusal['code'], ProblemTexts[string]>;
