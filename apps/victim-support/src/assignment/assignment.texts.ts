import type { Text } from '@la-chan/platform';

/** Names of acts and statuses. */
export const assignmentTerms: Readonly<Record<string, Text>> = {
  'assignment.takeOn': { vi: 'nhận dịch vụ được giới thiệu đến', en: 'take on a service' },
  'assignment.awaiting-release': { vi: 'chờ bàn giao', en: 'awaiting release' },
  'assignment.in-hand': { vi: 'đang thực hiện', en: 'in hand' },
  'assignment.given': { vi: 'đã thực hiện', en: 'given' },
  'assignment.voided': { vi: 'nơi giới thiệu đã rút lại', en: 'withdrawn by its referrer' },
  'assignment.takeUp': { vi: 'nhận bàn giao', en: 'take up' },
  'assignment.void': { vi: 'hủy tiếp nhận', en: 'void' },
  'assignment.give': { vi: 'ghi kết quả dịch vụ', en: 'give the service' },
  'assignment.correct': { vi: 'hiệu chỉnh', en: 'correct' },
};
