import type { ProblemTexts, Text } from '@la-chan/platform';
import type { PlanRefusal } from './support-plan';

/** What people read when a plan may not go on as they wish. */
export const planProblems = {
  'objective-missing': {
    status: 409,
    title: { vi: 'Kế hoạch chưa có mục tiêu', en: 'The plan has no objective' },
    detail: { vi: 'Hãy nêu ít nhất một mục tiêu.', en: 'Set at least one objective.' },
  },
  'not-an-objective': {
    status: 409,
    title: { vi: 'Không có mục tiêu đang thực hiện này', en: 'No such open objective' },
    detail: {
      vi: 'Kế hoạch không có mục tiêu này, hoặc mục tiêu đã đạt.',
      en: 'The plan has no such objective, or it is reached already.',
    },
  },
  'not-a-service': {
    status: 409,
    title: { vi: 'Không có dịch vụ này', en: 'No such service' },
    detail: { vi: 'Kế hoạch không có dịch vụ này.', en: 'The plan has no such service.' },
  },
  'service-not-in-course': {
    status: 409,
    title: { vi: 'Dịch vụ không ở trạng thái này', en: 'The service is not so far' },
    detail: { vi: 'Dịch vụ hiện “{status}”.', en: 'The service is “{status}” now.' },
  },
  'service-open': {
    status: 409,
    title: { vi: 'Còn dịch vụ chưa xong', en: 'A service is still open' },
    detail: {
      vi: 'Còn nơi cung cấp chưa trả lời hoặc chưa thực hiện xong.',
      en: 'A provider has still to answer or to deliver.',
    },
  },
  'rated-already': {
    status: 409,
    title: { vi: 'Đã đánh giá', en: 'Rated already' },
    detail: { vi: 'Dịch vụ này đã được đánh giá.', en: 'The service has been rated.' },
  },
  'provider-answers-itself': {
    status: 409,
    title: { vi: 'Cơ quan này tự trả lời', en: 'The agency answers itself' },
    detail: {
      vi: 'Nơi cung cấp là một cơ quan trên nền tảng và tự trả lời qua hệ thống.',
      en: 'The provider is an agency of the platform, and answers over it.',
    },
  },
} satisfies Record<PlanRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const planTerms: Readonly<Record<string, Text>> = {
  'support-plan.draft': { vi: 'đánh giá nhu cầu, lập kế hoạch', en: 'assess the needs, draft' },
  'support-plan.drafted': { vi: 'dự thảo', en: 'drafted' },
  'support-plan.agreed': { vi: 'đã thống nhất', en: 'agreed' },
  'support-plan.completed': { vi: 'đã hoàn thành', en: 'completed' },
  'support-plan.abandoned': { vi: 'đã dừng', en: 'given up' },
  'support-plan.assess': { vi: 'đánh giá nhu cầu', en: 'assess the needs' },
  'support-plan.setObjective': { vi: 'đặt mục tiêu', en: 'set an objective' },
  'support-plan.reachObjective': { vi: 'ghi nhận đạt mục tiêu', en: 'record that an objective is reached' },
  'support-plan.agree': { vi: 'thống nhất kế hoạch', en: 'agree' },
  'support-plan.refer': { vi: 'giới thiệu dịch vụ', en: 'refer a service' },
  'support-plan.acceptService': { vi: 'ghi nhận nơi cung cấp nhận', en: 'record an acceptance' },
  'support-plan.declineService': { vi: 'ghi nhận nơi cung cấp từ chối', en: 'record a refusal' },
  'support-plan.withdrawService': { vi: 'rút giới thiệu dịch vụ', en: 'withdraw a referral' },
  'support-plan.deliverService': { vi: 'ghi nhận kết quả dịch vụ', en: 'record a delivery' },
  'support-plan.rateService': { vi: 'ghi đánh giá của nạn nhân', en: 'record her rating' },
  'support-plan.complete': { vi: 'hoàn thành', en: 'complete' },
  'support-plan.abandon': { vi: 'dừng kế hoạch', en: 'give up' },
  'support-plan.correct': { vi: 'hiệu chỉnh', en: 'correct' },
  'service.referred': { vi: 'đã giới thiệu, chờ trả lời', en: 'referred, to be answered' },
  'service.accepted': { vi: 'đã được nhận', en: 'accepted' },
  'service.declined': { vi: 'bị từ chối', en: 'declined' },
  'service.withdrawn': { vi: 'đã rút', en: 'withdrawn' },
  'service.delivered': { vi: 'đã thực hiện', en: 'delivered' },
};
