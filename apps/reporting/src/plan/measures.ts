import type { Text } from './plan';

/** What each measure of the ledger is called. */
export const MEASURES: Readonly<Record<string, Text>> = {
  'report.received': { vi: 'Tiếp nhận', en: 'Received' },
  'report.opening': {
    vi: 'Số dư ban đầu (đang giải quyết khi đưa vào hệ thống)',
    en: 'Opening balance (under way at go-live)',
  },
  'report.in': { vi: 'Nơi khác chuyển đến', en: 'Transferred in' },
  'report.classified': { vi: 'Đã phân loại', en: 'Classified' },
  'report.classification-due': { vi: 'Hạn phân loại 24 giờ', en: 'Due for classification (24 h)' },
  'report.handover-due': { vi: 'Hạn chuyển cơ quan có thẩm quyền', en: 'Due for handover' },
  'report.signs': { vi: 'Có dấu hiệu tội phạm', en: 'With signs of crime' },
  'report.taken-up': { vi: 'Đã được thụ lý', en: 'Taken up' },
  'report.closed': { vi: 'Kết thúc, không có dấu hiệu tội phạm', en: 'Closed as no crime' },
  'report.handed-over': { vi: 'Bàn giao cho cơ quan khác trong thành phố', en: 'Handed over within the city' },
  'report.handed-over-on-paper': {
    vi: 'Chuyển bằng hồ sơ giấy trước khi đưa vào hệ thống',
    en: 'Handed over on paper, before go-live',
  },
  'report.transferred-out': { vi: 'Chuyển đi ngoài thành phố', en: 'Transferred out of the city' },
  'report.merged': { vi: 'Nhập vào nguồn tin khác', en: 'Merged into another report' },
  'report.resolved': { vi: 'Đã có kết quả giải quyết', en: 'Outcome came back' },
  'verification.in': { vi: 'Cơ quan điều tra thụ lý', en: 'Accepted for verification' },
  'verification.opening': {
    vi: 'Số dư ban đầu (đang xác minh khi đưa vào hệ thống)',
    en: 'Opening balance (being verified at go-live)',
  },
  'verification.resolved': { vi: 'Đã giải quyết', en: 'Resolved' },
  'verification.suspended': { vi: 'Tạm đình chỉ', en: 'Suspended' },
  'verification.resumed': { vi: 'Phục hồi', en: 'Resumed' },
  'verification.transferred-out': {
    vi: 'Cơ quan điều tra chuyển đi ngoài thành phố',
    en: 'Transferred out by investigation',
  },
  'verification.resolution-due': { vi: 'Hạn giải quyết', en: 'Due for resolution' },
  'verification.initiation-due': { vi: 'Hạn khởi tố', en: 'Due for initiation' },
  'verification.grounds-found': { vi: 'Đủ căn cứ khởi tố', en: 'Grounds found' },
  'verification.initiated': { vi: 'Đã khởi tố', en: 'Initiated' },
  'verification.not-initiated': { vi: 'Không khởi tố', en: 'Not initiated' },
  'verification.non-initiation-cancelled': {
    vi: 'Viện kiểm sát hủy quyết định không khởi tố',
    en: 'Non-initiation cancelled by the procuracy',
  },
  'case.initiated': { vi: 'Vụ án khởi tố', en: 'Cases initiated' },
  'case.opening': {
    vi: 'Số dư ban đầu (đang điều tra khi đưa vào hệ thống)',
    en: 'Opening balance (being investigated at go-live)',
  },
  'case.cracked': { vi: 'Vụ án khám phá', en: 'Cases cracked' },
  'case.investigation-due': { vi: 'Hạn điều tra', en: 'Due for investigation' },
  'case.cracking-due': { vi: 'Hạn khám phá', en: 'Due for cracking' },
  'case.accused': { vi: 'Bị can', en: 'Persons charged' },
};

/** A measure that this release has no words for keeps its own. */
export const measureLabel = (measure: string): Text => MEASURES[measure] ?? { vi: measure, en: measure };
