import type { EntrustingRefusal, NobodyCharged } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against what another body is asked to do, and against an act before there is a case, at the body and at the procuracy. */
export const entrustingProblems = {
  'own-errand': {
    status: 409,
    title: { vi: 'Đây là chính cơ quan này', en: 'It is this body itself' },
    detail: {
      vi: 'Chỉ đề nghị, ủy thác cơ quan khác; việc của mình thì tự tiến hành.',
      en: 'Another body is asked; what is one’s own one does oneself.',
    },
  },
  'no-such-errand': {
    status: 409,
    title: { vi: 'Không có đề nghị đang chờ', en: 'No such request waits' },
    detail: {
      vi: 'Không có đề nghị, ủy thác này đang chờ trả lời bằng văn bản.',
      en: 'No such errand waits for an answer on paper.',
    },
  },
  'nobody-charged': {
    status: 409,
    title: { vi: 'Chưa có bị can', en: 'Nobody is charged' },
    detail: {
      vi: 'Khi kiểm tra, xác minh nguồn tin chưa có bị can, nên không hỏi cung.',
      en: 'While a report is verified nobody is an accused, nor interrogated as one.',
    },
  },
} satisfies Record<EntrustingRefusal['code'] | NobodyCharged['code'] | 'own-errand', ProblemTexts[string]>;
