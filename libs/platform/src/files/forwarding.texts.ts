import type { AnonymousReporter } from '@la-chan/procedure';
import type { ProblemTexts } from '../problems/catalogue';
import type { Text } from '../problems/language';

/** What people read when a report may not go on as they wish. */
export const forwardingProblems = {
  'anonymous-reporter': {
    status: 409,
    title: { vi: 'Người báo tin ẩn danh', en: 'The reporter is anonymous' },
    detail: { vi: 'Không có người để thông báo.', en: 'There is nobody to tell.' },
  },
} as const satisfies Record<AnonymousReporter['code'], ProblemTexts[string]>;

/** Names of its acts and statuses. */
export const forwardingTerms = {
  'report.receive': { vi: 'tiếp nhận', en: 'receive' },
  'report.received': { vi: 'đã tiếp nhận', en: 'received' },
  'report.offered': { vi: 'đang chuyển giao', en: 'offered' },
  'report.forwarded': { vi: 'đã chuyển Cơ quan điều tra', en: 'forwarded' },
  'report.resolved': { vi: 'đã có kết quả giải quyết', en: 'resolved' },
  'report.alert': { vi: 'báo ngay cơ quan có thẩm quyền', en: 'alert the competent body' },
  'report.offer': { vi: 'chuyển Cơ quan điều tra', en: 'forward' },
  'report.withdraw': { vi: 'rút lại việc chuyển', en: 'withdraw the offer' },
  'report.takeBack': { vi: 'nhận lại', en: 'take back' },
  'report.release': { vi: 'bàn giao', en: 'release' },
  'report.supplement': { vi: 'bổ sung thông tin', en: 'supplement' },
  'report.notifyReporter': { vi: 'thông báo người báo tin', en: 'notify the reporter' },
  'report.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'report.receiveApplication': {
    vi: 'nhận yêu cầu giữ bí mật, bảo vệ',
    en: 'receive an application for secrecy or protection',
  },
  'report.answerApplication': {
    vi: 'trả lời yêu cầu giữ bí mật, bảo vệ',
    en: 'answer an application for secrecy or protection',
  },
  'report.enterItem': { vi: 'ghi vào bảng kê', en: 'enter a document, object or exhibit' },
  'report.takeOffItem': { vi: 'đưa ra khỏi bảng kê', en: 'take something off the list' },
  'report.resolve': { vi: 'ghi kết quả giải quyết', en: 'resolve' },
} as const satisfies Readonly<Record<string, Text>>;
