import type { ProblemTexts, Text } from '@la-chan/platform';
import type { LodgingRefusal } from './lodging';

/** What people read when a lodging is not what they say. */
export const lodgingProblems = {
  'lodged-after-reception': {
    status: 409,
    title: { vi: 'Ngày kháng cáo sau ngày nhận đơn', en: 'Lodged after it was received' },
    detail: {
      vi: 'Ngày kháng cáo không thể sau ngày Tòa án nhận đơn.',
      en: 'An appeal is lodged on the day on which the court receives the petition, or before.',
    },
  },
} satisfies Record<LodgingRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const lodgingTerms: Readonly<Record<string, Text>> = {
  'lodging.receive': { vi: 'nhận đơn, lập biên bản về việc kháng cáo', en: 'receive what is lodged' },
  'lodging.received': { vi: 'đã nhận đơn', en: 'received' },
  'lodging.passed-on': { vi: 'đã chuyển Tòa án cấp sơ thẩm', en: 'passed on' },
  'lodging.recorded': { vi: 'đã ghi nhận vào vụ án', en: 'recorded' },
  'lodging.returned': { vi: 'đã trả lại đơn', en: 'returned' },
  'lodging.voided': { vi: 'đã hủy do nhập nhầm', en: 'voided' },
  'lodging.void': { vi: 'hủy do nhập nhầm', en: 'void it, as it was entered by mistake' },
  'lodging.ask': { vi: 'yêu cầu người kháng cáo làm rõ, trình bày lý do', en: 'have the appellant explain' },
  'lodging.passOn': { vi: 'chuyển đơn cho Tòa án đã xét xử sơ thẩm', en: 'pass it on to the court of first instance' },
  'lodging.record': { vi: 'ghi nhận kháng cáo vào vụ án', en: 'record the appeal in its trial' },
  'lodging.returnPetition': { vi: 'trả lại đơn kháng cáo', en: 'return the petition' },
  'lodging.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
