import type { ProblemTexts, Text } from '@la-chan/platform';
import type { ErrandRefusal } from './errand';

/** Names of acts and statuses. */
export const errandTerms: Readonly<Record<string, Text>> = {
  'errand.receive': { vi: 'tiếp nhận đề nghị', en: 'receive what another body asks' },
  'errand.received': { vi: 'đã nhận', en: 'received' },
  'errand.assigned': { vi: 'đã phân công', en: 'assigned' },
  'errand.answered': { vi: 'đã trả lời', en: 'answered' },
  'errand.assign': { vi: 'phân công người tiến hành', en: 'assign an investigator' },
  'errand.execute': { vi: 'trả lời cơ quan đã đề nghị', en: 'answer the body that asked' },
  'errand.recordService': { vi: 'ghi nhận việc Viện kiểm sát đã nhận', en: 'record the receipt by the procuracy' },
  'errand.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};

/** What people read when another body may not be answered as they wish. */
export const errandProblems = {
  'answer-missing': {
    status: 409,
    title: { vi: 'Chưa trả lời về việc tiếp nhận vụ án', en: 'Whether the case is taken on is not said' },
    detail: {
      vi: 'Văn bản trao đổi về thẩm quyền điều tra phải được trả lời là nhất trí, không nhất trí hay có tranh chấp.',
      en: 'What asks whether this body takes a case on is answered by agreeing, declining or disputing.',
    },
  },
  'answer-of-a-case': {
    status: 409,
    title: { vi: 'Đề nghị này không phải về thẩm quyền', en: 'It does not ask to take a case on' },
    detail: {
      vi: 'Đề nghị xác minh, ủy thác điều tra được trả lời bằng kết quả.',
      en: 'What is to be verified or investigated is answered by its result.',
    },
  },
} satisfies Record<ErrandRefusal['code'], ProblemTexts[string]>;
