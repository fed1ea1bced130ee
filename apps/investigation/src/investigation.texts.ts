import type { ProblemTexts, Text } from '@la-chan/platform';
import type { UnlawfulSuspension } from '@la-chan/procedure';
import type { CaseRefusal } from './case/case';
import type { VerificationRefusal } from './verification/verification';

/** What people read when a verification or a case may not go on as they wish. */
export const investigationProblems = {
  'already-prolonged': {
    status: 409,
    title: { vi: 'Đã kéo dài', en: 'Prolonged already' },
    detail: { vi: 'Thời hạn chỉ được kéo dài một lần.', en: 'The limit is prolonged only once.' },
  },
  'extension-asked-once': {
    status: 409,
    title: { vi: 'Đã đề nghị gia hạn', en: 'Extension asked already' },
    detail: { vi: 'Viện kiểm sát chỉ gia hạn một lần.', en: 'The procuracy extends only once.' },
  },
  'limit-is-final': {
    status: 409,
    title: { vi: 'Thời hạn không thể kéo dài thêm', en: 'The limit cannot be moved' },
    detail: {
      vi: 'Sau khi phục hồi, hoặc khi không được gia hạn, phải ra quyết định trong thời hạn còn lại.',
      en: 'After a resumption, or when the extension was refused, a decision is due within the limit.',
    },
  },
  'grounds-not-found': {
    status: 409,
    title: { vi: 'Chưa xác định có căn cứ khởi tố', en: 'Grounds not found yet' },
    detail: {
      vi: 'Hãy ghi nhận căn cứ khởi tố trước, trừ vụ việc đã rõ dấu hiệu tội phạm khi tiếp nhận.',
      en: 'Record the grounds first, unless the crime was clear at reception.',
    },
  },
  'offence-not-named': {
    status: 409,
    title: { vi: 'Chưa nêu điều, khoản', en: 'No article and clause yet' },
    detail: {
      vi: 'Quyết định khởi tố phải nêu điều, khoản của Bộ luật Hình sự; hãy ghi nhận căn cứ khởi tố trước.',
      en: 'The decision names article and clause of the Penal Code; record the grounds first.',
    },
  },
  'unlawful-suspension': {
    status: 409,
    title: { vi: 'Chưa được tạm đình chỉ', en: 'May not be suspended' },
    detail: { vi: '{vi}.', en: '{en}.' },
  },
  'charge-not-pending': {
    status: 409,
    title: { vi: 'Không có quyết định chờ phê chuẩn', en: 'No charge is pending' },
    detail: {
      vi: 'Quyết định khởi tố bị can này không chờ phê chuẩn.',
      en: 'No charge of this person waits for approval.',
    },
  },
  'crime-not-initiated': {
    status: 409,
    title: { vi: 'Tội danh chưa được khởi tố', en: 'The crime was not initiated' },
    detail: {
      vi: 'Chỉ khởi tố bị can về tội đã khởi tố vụ án; hãy thay đổi quyết định khởi tố trước.',
      en: 'A person is charged with a crime that was initiated; change the decision first.',
    },
  },
} satisfies Record<
  CaseRefusal['code'] | UnlawfulSuspension['code'] | VerificationRefusal['code'],
  ProblemTexts[string]
>;

/** Names of acts and statuses. */
export const investigationTerms: Readonly<Record<string, Text>> = {
  'verification.awaiting-release': { vi: 'chờ bàn giao', en: 'awaiting release' },
  'verification.under-verification': { vi: 'đang kiểm tra, xác minh', en: 'under verification' },
  'verification.grounds-found': { vi: 'đã có căn cứ khởi tố', en: 'grounds found' },
  'verification.suspended': { vi: 'tạm đình chỉ', en: 'suspended' },
  'verification.resolved': { vi: 'đã giải quyết', en: 'resolved' },
  'verification.transferred': { vi: 'đã chuyển', en: 'transferred' },
  'verification.voided': { vi: 'nơi gửi đã rút lại', en: 'withdrawn by its sender' },
  'verification.takeUp': { vi: 'nhận bàn giao', en: 'take up' },
  'verification.void': { vi: 'hủy tiếp nhận', en: 'void' },
  'verification.assign': { vi: 'phân công Điều tra viên', en: 'assign an investigator' },
  'verification.prolong': { vi: 'kéo dài thời hạn', en: 'prolong' },
  'verification.askExtension': { vi: 'đề nghị gia hạn', en: 'ask for an extension' },
  'verification.extend': { vi: 'ghi nhận gia hạn', en: 'extend' },
  'verification.recordRefusal': { vi: 'ghi nhận không gia hạn', en: 'record the refusal' },
  'verification.findGrounds': { vi: 'xác định có căn cứ khởi tố', en: 'find grounds' },
  'verification.suspend': { vi: 'tạm đình chỉ', en: 'suspend' },
  'verification.resume': { vi: 'phục hồi', en: 'resume' },
  'verification.initiate': { vi: 'khởi tố vụ án', en: 'initiate a case' },
  'verification.decideNotToInitiate': { vi: 'không khởi tố vụ án', en: 'decide not to initiate' },
  'verification.transferOut': { vi: 'chuyển theo thẩm quyền', en: 'transfer out' },
  'verification.recordService': { vi: 'ghi nhận đã gửi quyết định', en: 'record the service' },
  'verification.supplement': { vi: 'bổ sung thông tin', en: 'supplement' },
  'case.under-investigation': { vi: 'đang điều tra', en: 'under investigation' },
  'case.cracked': { vi: 'đã khám phá', en: 'cracked' },
  'case.charge': { vi: 'khởi tố bị can', en: 'charge a person' },
  'case.approveCharge': { vi: 'ghi nhận phê chuẩn', en: 'approve the charge' },
  'case.cancelCharge': { vi: 'ghi nhận hủy bỏ', en: 'cancel the charge' },
  'case.requalify': { vi: 'thay đổi tội danh, khung hình phạt', en: 'requalify' },
  'case.crack': { vi: 'khám phá', en: 'crack' },
  'case.recordService': { vi: 'ghi nhận đã gửi quyết định', en: 'record the service' },
};
