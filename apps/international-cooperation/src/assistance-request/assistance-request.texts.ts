import type { ProblemTexts, Text } from '@la-chan/platform';
import type { AssistanceGuard } from './assistance-request';

/** What people read when a request for assistance may not go on as they wish. */
export const assistanceProblems = {
  'asker-withdraws': {
    status: 409,
    title: { vi: 'Cơ quan yêu cầu tự rút', en: 'The asking agency withdraws' },
    detail: {
      vi: 'Yêu cầu này do cơ quan khác gửi đến; chỉ cơ quan đó được rút. Có thể từ chối, kèm lý do.',
      en: 'Another agency has asked for this; it alone takes it back. You may refuse it, with the reason.',
    },
  },
  'channel-unlike-kind': {
    status: 422,
    title: { vi: 'Kênh không phù hợp', en: 'Not the channel for it' },
    detail: {
      vi: 'Dẫn độ chỉ đi theo kênh dẫn độ, và kênh này không dùng cho việc khác.',
      en: 'Extradition goes by its own channel, and nothing else does.',
    },
  },
  'partner-not-registered': {
    status: 422,
    title: { vi: 'Đối tác không có trong danh bạ', en: 'Not a partner of the register' },
    detail: {
      vi: 'Danh bạ đối tác không có cơ quan này của nước đó cho kênh và ngày này.',
      en: 'The register knows no such authority of that country, for this channel on this day.',
    },
  },
} satisfies Record<AssistanceGuard['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const assistanceTerms: Readonly<Record<string, Text>> = {
  'assistance.enter': {
    vi: 'tiếp nhận yêu cầu từ nước ngoài, hoặc tự yêu cầu',
    en: 'receive a request, or make an own one',
  },
  'assistance.ask': { vi: 'tiếp nhận đề nghị của cơ quan trong nước', en: 'receive what an agency here asks' },
  'assistance.asked': { vi: 'đã được yêu cầu', en: 'asked for' },
  'assistance.drafted': { vi: 'đã soạn', en: 'drafted' },
  'assistance.approved': { vi: 'đã duyệt', en: 'approved' },
  'assistance.sent': { vi: 'đã gửi', en: 'sent' },
  'assistance.acknowledged': { vi: 'phía nước ngoài đã nhận', en: 'acknowledged' },
  'assistance.received': { vi: 'đã tiếp nhận từ nước ngoài', en: 'received from abroad' },
  'assistance.executing': { vi: 'đang thực hiện', en: 'being executed' },
  'assistance.answered': { vi: 'đã có trả lời', en: 'answered' },
  'assistance.refused': { vi: 'bị từ chối', en: 'refused' },
  'assistance.withdrawn': { vi: 'đã rút', en: 'withdrawn' },
  'assistance.draft': { vi: 'soạn yêu cầu', en: 'draft' },
  'assistance.send': { vi: 'gửi yêu cầu', en: 'send' },
  'assistance.approve': { vi: 'duyệt yêu cầu', en: 'approve' },
  'assistance.acknowledge': { vi: 'ghi nhận phía nước ngoài đã nhận', en: 'acknowledge' },
  'assistance.remind': { vi: 'nhắc', en: 'remind' },
  'assistance.execute': { vi: 'giao thực hiện', en: 'execute' },
  'assistance.answerInPart': { vi: 'ghi nhận trả lời một phần', en: 'record an answer in part' },
  'assistance.answer': { vi: 'ghi nhận trả lời', en: 'answer' },
  'assistance.refuse': { vi: 'từ chối', en: 'refuse' },
  'assistance.withdraw': { vi: 'rút yêu cầu', en: 'withdraw' },
  'assistance.drop': { vi: 'ghi nhận rút yêu cầu', en: 'drop' },
  'assistance.correct': { vi: 'hiệu chỉnh', en: 'correct' },
};
