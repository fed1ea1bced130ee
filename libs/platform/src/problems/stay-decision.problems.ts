import type { PropertyRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against a decision on what is distrained or frozen, in each stage. */
export const stayDecisionProblems = {
  'not-agreed-in-writing': {
    status: 409,
    title: { vi: 'Chưa thống nhất bằng văn bản', en: 'Not agreed in writing' },
    detail: {
      vi: 'Kê biên, phong tỏa tài khoản chỉ tiếp tục khi các cơ quan đã thống nhất bằng văn bản; hãy ghi số văn bản đó, hoặc trao đổi với Viện kiểm sát trước.',
      en: 'Distraint and frozen accounts go on once the agencies have agreed in writing; name the number of that paper, or consult the procuracy first.',
    },
  },
  'coercion-over': {
    status: 409,
    title: { vi: 'Biện pháp cưỡng chế phải được hủy bỏ', en: 'Coercive measures end' },
    detail: {
      vi: 'Vụ án đã đình chỉ: kê biên, phong tỏa tài khoản phải được hủy bỏ.',
      en: 'The matter is terminated: distraint and frozen accounts are lifted.',
    },
  },
} as const satisfies Record<PropertyRefusal['code'], ProblemTexts[string]>;
