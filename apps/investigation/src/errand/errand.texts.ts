import type { Text } from '@la-chan/platform';

/** Names of acts and statuses. */
export const errandTerms: Readonly<Record<string, Text>> = {
  'errand.received': { vi: 'đã nhận đề nghị xác minh', en: 'received' },
  'errand.assigned': { vi: 'đã phân công', en: 'assigned' },
  'errand.answered': { vi: 'đã trả lời', en: 'answered' },
  'errand.assign': { vi: 'phân công người tiến hành xác minh', en: 'assign an investigator' },
  'errand.execute': { vi: 'trả lời cơ quan đã đề nghị', en: 'answer the body that asked' },
  'errand.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
