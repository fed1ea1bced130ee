import type { Text } from './plan';

const STAGES: Readonly<Record<string, Text>> = {
  'report.received': { vi: 'Đã tiếp nhận, chưa phân loại', en: 'Received, not classified' },
  'report.classified': { vi: 'Đã phân loại', en: 'Classified' },
  'report.offered': { vi: 'Đang chờ cơ quan khác tiếp nhận', en: 'Offered to another agency' },
  'report.handed-over': { vi: 'Đã bàn giao, chờ kết quả', en: 'Handed over, outcome awaited' },
  'report.transferred-out': { vi: 'Đã chuyển đi', en: 'Transferred out' },
  'report.closed': { vi: 'Đã kết thúc', en: 'Closed' },
  'report.merged': { vi: 'Đã nhập', en: 'Merged' },
  'report.resolved': { vi: 'Đã có kết quả', en: 'Outcome came back' },
  'verification.under-verification': { vi: 'Đang kiểm tra, xác minh', en: 'Under verification' },
  'verification.grounds-found': { vi: 'Đủ căn cứ, chưa quyết định', en: 'Grounds found, not decided' },
  'verification.suspended': { vi: 'Đang tạm đình chỉ', en: 'Suspended' },
  'verification.resolved': { vi: 'Đã giải quyết', en: 'Resolved' },
  'verification.transferred': { vi: 'Đã chuyển đi', en: 'Transferred' },
  'case.under-investigation': { vi: 'Đang điều tra', en: 'Under investigation' },
  'case.cracked': { vi: 'Đã khám phá, đang điều tra', en: 'Cracked, under investigation' },
  'victim.awaiting-reception': { vi: 'Chờ tiếp nhận', en: 'Awaiting reception' },
  'victim.being-identified': { vi: 'Đang xác định', en: 'Being identified' },
  'victim.identified': { vi: 'Đã xác định là nạn nhân', en: 'Identified' },
  'victim.not-identified': { vi: 'Không xác định là nạn nhân', en: 'Not identified' },
  'victim.reintegrated': { vi: 'Đã tái hòa nhập', en: 'Reintegrated' },
  'victim.closed': { vi: 'Đã kết thúc', en: 'Closed' },
  'assistance.asked': { vi: 'Chờ soạn', en: 'To be drafted' },
  'assistance.drafted': { vi: 'Đã soạn', en: 'Drafted' },
  'assistance.sent': { vi: 'Đã gửi', en: 'Sent' },
  'assistance.acknowledged': { vi: 'Phía nước ngoài đã nhận', en: 'Acknowledged' },
  'assistance.received': { vi: 'Đã tiếp nhận', en: 'Received' },
  'assistance.executing': { vi: 'Đang thực hiện', en: 'Being executed' },
  'assistance.refused': { vi: 'Bị từ chối', en: 'Refused' },
  'assistance.withdrawn': { vi: 'Đã rút', en: 'Withdrawn' },
  'campaign.planned': { vi: 'Đã lập kế hoạch', en: 'Planned' },
  'campaign.approved': { vi: 'Đã phê duyệt', en: 'Approved' },
  'campaign.running': { vi: 'Đang triển khai', en: 'Running' },
  'task.assigned': { vi: 'Đã giao', en: 'Assigned' },
  'task.accepted': { vi: 'Đã nhận', en: 'Accepted' },
  'task.in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
};

/** Where a file stands; a status that this release has no words for keeps its own. */
export const stageLabel = (procedure: string, status: string): Text =>
  STAGES[`${procedure}.${status}`] ?? { vi: status, en: status };
