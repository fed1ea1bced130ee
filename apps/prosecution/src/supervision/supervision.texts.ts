import type { ProblemTexts, Text } from '@la-chan/platform';
import type { NothingToCancel } from './cancellation';
import type { RequestNotWaiting } from './supervision';

/** What people read when a supervision may not go on as they wish. */
export const supervisionProblems = {
  'request-not-waiting': {
    status: 409,
    title: { vi: 'Không còn chờ quyết định', en: 'Not waiting for a decision' },
    detail: { vi: 'Đề nghị này đã được quyết định hoặc đã rút.', en: 'The request was decided or withdrawn already.' },
  },
  'nothing-to-cancel': {
    status: 409,
    title: { vi: 'Không có quyết định để hủy bỏ', en: 'Nothing to cancel' },
    detail: {
      vi: 'Chỉ hủy bỏ quyết định đã gửi đến và chưa bị hủy bỏ.',
      en: 'Only a decision that was served and still stands is cancelled.',
    },
  },
} satisfies Record<NothingToCancel['code'] | RequestNotWaiting['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const supervisionTerms: Readonly<Record<string, Text>> = {
  'supervision.supervised': { vi: 'đang kiểm sát', en: 'supervised' },
  'supervision.recordDecision': { vi: 'nhận quyết định', en: 'record a decision' },
  'supervision.cancelNonInitiation': {
    vi: 'hủy bỏ quyết định không khởi tố',
    en: 'cancel the decision not to initiate',
  },
  'supervision.recordExtensionRequest': { vi: 'nhận đề nghị gia hạn', en: 'record a request' },
  'supervision.recordChargeApprovalRequest': { vi: 'nhận đề nghị phê chuẩn', en: 'record a request for approval' },
  'supervision.recordCaseExtensionRequest': { vi: 'nhận đề nghị gia hạn điều tra', en: 'record a request' },
  'supervision.grantCaseExtension': { vi: 'gia hạn điều tra', en: 'extend the investigation' },
  'supervision.refuseCaseExtension': { vi: 'không gia hạn điều tra', en: 'refuse to extend the investigation' },
  'supervision.grantExtension': { vi: 'gia hạn', en: 'grant the extension' },
  'supervision.refuseExtension': { vi: 'không gia hạn', en: 'refuse the extension' },
  'supervision.approveCharge': { vi: 'phê chuẩn khởi tố bị can', en: 'approve the charge' },
  'supervision.cancelCharge': { vi: 'hủy bỏ quyết định khởi tố bị can', en: 'cancel the charge' },
  'supervision.demandEvidence': { vi: 'yêu cầu bổ sung chứng cứ, tài liệu', en: 'demand more evidence' },
  'supervision.recordEvidence': { vi: 'nhận chứng cứ, tài liệu bổ sung', en: 'record the evidence' },
  'supervision.cancelTermination': { vi: 'hủy bỏ quyết định đình chỉ điều tra', en: 'cancel the termination' },
};
