import type { Text } from '@la-chan/platform';

/** Names of acts and statuses. */
export const lodgingTerms: Readonly<Record<string, Text>> = {
  'lodging.received': { vi: 'đã nhận đơn', en: 'received' },
  'lodging.passed-on': { vi: 'đã chuyển Tòa án cấp sơ thẩm', en: 'passed on' },
  'lodging.recorded': { vi: 'đã ghi nhận vào vụ án', en: 'recorded' },
  'lodging.returned': { vi: 'đã trả lại đơn', en: 'returned' },
  'lodging.ask': { vi: 'yêu cầu người kháng cáo làm rõ, trình bày lý do', en: 'have the appellant explain' },
  'lodging.passOn': { vi: 'chuyển đơn cho Tòa án đã xét xử sơ thẩm', en: 'pass it on to the court of first instance' },
  'lodging.record': { vi: 'ghi nhận kháng cáo vào vụ án', en: 'record the appeal in its trial' },
  'lodging.returnPetition': { vi: 'trả lại đơn kháng cáo', en: 'return the petition' },
  'lodging.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
