import type { ProblemTexts, Text } from '@la-chan/platform';
import type { CampaignRefusal } from './campaign/campaign';
import type { SightingRefusal } from './sighting/sighting';
import type { TaskRefusal } from './task/task';

/** What people read when prevention may not go on as they wish. */
export const preventionProblems = {
  'ends-before-it-starts': {
    status: 422,
    title: { vi: 'Ngày kết thúc trước ngày bắt đầu', en: 'It ends before it starts' },
    detail: { vi: 'Hãy kiểm tra lại hai ngày.', en: 'Look at the two days again.' },
  },
  'not-over-yet': {
    status: 409,
    title: { vi: 'Chiến dịch chưa kết thúc', en: 'The campaign is not over yet' },
    detail: {
      vi: 'Chỉ báo cáo kết quả từ ngày cuối của chiến dịch.',
      en: 'Results are reported from its last day on.',
    },
  },
  'unit-not-of-the-day': {
    status: 422,
    title: { vi: 'Đơn vị hành chính không còn hoặc chưa có', en: 'No unit of that day' },
    detail: {
      vi: 'Đến hết 30/6/2025 là quận, huyện, thị xã; từ 1/7/2025 là xã, phường.',
      en: 'Districts to 30/06/2025, communes and wards since.',
    },
  },
  'told-by-another-agency': {
    status: 409,
    title: { vi: 'Thông tin do cơ quan khác báo', en: 'Another agency has told of it' },
    detail: {
      vi: 'Chỉ cơ quan đã báo mới hiệu chỉnh được nội dung này.',
      en: 'Whoever has told of it puts it right.',
    },
  },
  'neither-known-nor-described': {
    status: 422,
    title: { vi: 'Chưa rõ phương thức nào', en: 'The method is neither known nor described' },
    detail: {
      vi: 'Hãy chọn phương thức đã biết, hoặc mô tả phương thức mới.',
      en: 'Choose a known method, or describe a new one.',
    },
  },
} satisfies Record<CampaignRefusal['code'] | TaskRefusal['code'] | SightingRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const preventionTerms: Readonly<Record<string, Text>> = {
  'campaign.plan': { vi: 'lập kế hoạch', en: 'plan' },
  'alert.draft': { vi: 'soạn thông báo', en: 'draft' },
  'task.assign': { vi: 'giao nhiệm vụ', en: 'assign' },
  'sighting.sight': { vi: 'tự ghi nhận', en: 'record what this agency has met' },
  'sighting.report': { vi: 'tiếp nhận thông tin', en: 'receive what another agency has met' },
  'campaign.planned': { vi: 'đã lập kế hoạch', en: 'planned' },
  'campaign.approved': { vi: 'đã phê duyệt', en: 'approved' },
  'campaign.running': { vi: 'đang triển khai', en: 'running' },
  'campaign.reported': { vi: 'đã báo cáo', en: 'reported' },
  'campaign.approve': { vi: 'phê duyệt', en: 'approve' },
  'campaign.start': { vi: 'triển khai', en: 'start' },
  'campaign.report': { vi: 'báo cáo kết quả', en: 'report' },
  'campaign.correct': { vi: 'hiệu chỉnh', en: 'correct' },
  'task.assigned': { vi: 'đã giao', en: 'assigned' },
  'task.accepted': { vi: 'đã nhận', en: 'accepted' },
  'task.in-progress': { vi: 'đang thực hiện', en: 'in progress' },
  'task.done': { vi: 'đã hoàn thành', en: 'done' },
  'task.accept': { vi: 'nhận nhiệm vụ', en: 'accept' },
  'task.start': { vi: 'bắt đầu thực hiện', en: 'start' },
  'task.progress': { vi: 'báo tiến độ', en: 'report progress' },
  'task.finish': { vi: 'hoàn thành', en: 'finish' },
  'task.correct': { vi: 'hiệu chỉnh', en: 'correct' },
  'alert.drafted': { vi: 'đã soạn', en: 'drafted' },
  'alert.issued': { vi: 'đã phát hành', en: 'issued' },
  'alert.withdrawn': { vi: 'đã thu hồi', en: 'withdrawn' },
  'alert.correct': { vi: 'đính chính', en: 'correct' },
  'alert.issue': { vi: 'phát hành', en: 'issue' },
  'sighting.reported': { vi: 'mới báo', en: 'reported' },
  'sighting.covered': { vi: 'đã có thông báo', en: 'covered by an alert' },
  'sighting.set-aside': { vi: 'không cần thông báo', en: 'set aside' },
  'sighting.correct': { vi: 'hiệu chỉnh', en: 'correct' },
  'sighting.cover': { vi: 'gắn với thông báo', en: 'cover by an alert' },
  'sighting.setAside': { vi: 'không thông báo', en: 'set aside' },
  'alert.withdraw': { vi: 'thu hồi', en: 'withdraw' },
};
