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
};

/** Where a file stands; a status that this release has no words for keeps its own. */
export const stageLabel = (procedure: string, status: string): Text =>
  STAGES[`${procedure}.${status}`] ?? { vi: status, en: status };
