import type { Language } from '@la-chan/platform';
import type { Verdict } from '../plan/verdict';
import type { Text } from '../plan/plan';

export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  met: { vi: 'Đạt', en: 'Met' },
  missed: { vi: 'Chưa đạt', en: 'Not met' },
  'not-yet-due': { vi: 'Còn trong hạn', en: 'Within time' },
  'no-cases': { vi: 'Không có vụ việc', en: 'No cases' },
  'not-counted': { vi: '', en: '' },
};

/** What stands on the form around its figures; `{name}` stands for a value. */
const FORM = {
  title: { vi: 'Kết quả thực hiện các chỉ tiêu phòng, chống mua bán người', en: 'Targets against human trafficking' },
  plan: {
    vi: 'Theo Kế hoạch số {number} ngày {date} của {by}',
    en: 'Under Plan No. {number} of {date}, {by}',
  },
  planTitle: { vi: '{title}', en: '{title}' },
  period: { vi: 'Kỳ số liệu: từ ngày {from} đến hết ngày {to}', en: 'Period: from {from} to {to}' },
  forecast: {
    vi: '{id}: dự báo cuối kỳ, nếu tiếp tục như đến nay, từ {low}% đến {high}%',
    en: '{id}: forecast to the end of the period, if it goes on as so far, {low}% to {high}%',
  },
  number: { vi: 'Số: {number}', en: 'No. {number}' },
  reportedBy: { vi: 'Đơn vị lập: {agency}', en: 'Made by: {agency}' },
  madeAt: { vi: 'Lập lúc: {at}', en: 'Made at: {at}' },
  countedIn: { vi: 'Đơn vị tính: ghi tại cột “Đơn vị tính”', en: 'Unit of counting: in the column “Counted in”' },
  simulated: {
    vi: 'SỐ LIỆU MÔ PHỎNG: thời gian và số liệu trên hệ thống này không có thật.',
    en: 'SIMULATED: time and figures on this system are not real.',
  },
  code: { vi: 'Mã', en: 'Code' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  part: { vi: 'Trong đó', en: 'Of which' },
  counts: { vi: 'Đơn vị tính', en: 'Counted in' },
  numerator: { vi: 'Đã thực hiện (tử số)', en: 'Done (numerator)' },
  denominator: { vi: 'Phải thực hiện (mẫu số)', en: 'To be done (denominator)' },
  percent: { vi: 'Tỷ lệ (%)', en: 'Rate (%)' },
  before: { vi: 'Cùng kỳ năm trước (%)', en: 'Year before (%)' },
  yearBefore: {
    vi: 'Cùng kỳ năm trước: từ ngày {from} đến hết ngày {to}, theo số liệu đã biết đến nay.',
    en: 'Year before: from {from} to {to}, as known now.',
  },
  wanted: { vi: 'Mức kế hoạch', en: 'Target' },
  notYetDue: { vi: 'Chưa làm, còn trong hạn', en: 'Not yet due' },
  missed: { vi: 'Chưa làm, đã hết hạn', en: 'Missed' },
  verdict: { vi: 'Kết luận', en: 'Verdict' },
  further: {
    vi: 'Chỉ số khác, không thuộc chỉ tiêu của kế hoạch',
    en: 'Further figures, for which the plan sets no target',
  },
  composition: { vi: 'Cách tính', en: 'How it is made up' },
  of: { vi: 'Phần', en: 'Part' },
  measure: { vi: 'Nội dung', en: 'What' },
  amount: { vi: 'Số', en: 'Amount' },
  partNumerator: { vi: 'Tử số', en: 'Numerator' },
  partDenominator: { vi: 'Mẫu số', en: 'Denominator' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  asKnownOn: {
    vi: 'Số liệu như đã biết đến {at}; những gì được ghi nhận sau đó không tính.',
    en: 'Figures as known at {at}; what was recorded later is left out.',
  },
  live: { vi: 'Số liệu như đã biết khi lập biểu.', en: 'Figures as known when the form was made.' },
  onlyUnits: { vi: 'Chỉ tính địa bàn: {units}.', en: 'Only these units: {units}.' },
  onlyAgency: { vi: 'Chỉ tính cơ quan: {agency}.', en: 'Only this agency: {agency}.' },
  onlyArticle: { vi: 'Chỉ tính: {article}.', en: 'Only: {article}.' },
  onlySource: { vi: 'Chỉ tính loại nguồn tin: {source}.', en: 'Only this kind of report: {source}.' },
  rounding: {
    vi: 'Tỷ lệ được làm tròn xuống đến hai chữ số; kết luận căn cứ vào số nguyên. Không có vụ việc thì không có tỷ lệ.',
    en: 'Rates are rounded down to two places; verdicts are decided on whole numbers. Where there are no cases there is no rate.',
  },
  units: {
    vi: 'Vụ án, bị can, bị cáo, nạn nhân là những đơn vị tính khác nhau, không cộng với nhau.',
    en: 'Cases, accused, defendants and victims are units of their own and are never added up.',
  },
  reading: { vi: '{id}: {reading}: {option}{default}.', en: '{id}: {reading}: {option}{default}.' },
  default: { vi: ' (mặc định)', en: ' (default)' },
  otherwise: {
    vi: '{id}: nếu hiểu “{reading}: {option}” thì là {numerator}/{denominator}: {verdict}.',
    en: '{id}: read as “{reading}: {option}” it is {numerator}/{denominator}: {verdict}.',
  },
  inconsistent: {
    vi: '{id}: đã làm nhiều hơn phải làm, số liệu chưa đầy đủ.',
    en: '{id}: more was done than there was to do, facts are missing.',
  },
  among: {
    vi: '{unit}: không quy đổi được, thuộc một trong: {units}.',
    en: '{unit}: cannot be mapped, lies in one of: {units}.',
  },
  complete: {
    vi: 'Đã nhận số liệu của {heard}/{agencies} cơ quan, mới nhất lúc {latest}; còn thiếu {missing} sự kiện, {parked} bị treo, {discarded} đã bỏ, {stopped} kênh bị dừng.',
    en: 'Facts of {heard} of {agencies} agencies have arrived, the latest at {latest}; {missing} missing, {parked} parked, {discarded} discarded, {stopped} channels stopped.',
  },
  confirmed: {
    vi: 'Đối chiếu (TTLT 05/2018 Điều 9): {agency} đã xác nhận số liệu của mình lúc {at}{since}.',
    en: 'Compared (TTLT 05/2018 Art. 9): {agency} confirmed its figures at {at}{since}.',
  },
  disputed: {
    vi: 'Đối chiếu (TTLT 05/2018 Điều 9): {agency} không thống nhất lúc {at}{since}; sổ gốc chênh (kỳ trước / trong kỳ): {differences}.',
    en: 'Compared (TTLT 05/2018 Art. 9): {agency} disputed its figures at {at}{since}; its journal differs (before / within): {differences}.',
  },
  unanswered: {
    vi: 'Đối chiếu (TTLT 05/2018 Điều 9): {agency} chưa trả lời{since}.',
    en: 'Compared (TTLT 05/2018 Art. 9): {agency} has not answered{since}.',
  },
  changedSince: { vi: ' (số liệu đã thay đổi sau khi hỏi)', en: ' (the figures have changed since)' },
  maker: { vi: 'Người lập biểu', en: 'Made by' },
  signed: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and name)' },
  head: { vi: 'Thủ trưởng đơn vị', en: 'Head of the agency' },
  sealed: { vi: '(Ký, đóng dấu)', en: '(Signature and seal)' },
  books: { vi: 'Cân đối', en: 'Books' },
  book: { vi: 'Sổ', en: 'Book' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  old: { vi: 'Kỳ trước chuyển sang', en: 'Old' },
  new: { vi: 'Mới', en: 'New' },
  in: { vi: 'Chuyển đến', en: 'In' },
  out: { vi: 'Chuyển đi', en: 'Out' },
  resolved: { vi: 'Đã giải quyết', en: 'Resolved' },
  remaining: { vi: 'Còn lại', en: 'Remaining' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
} as const satisfies Record<string, Text>;
export type Said = keyof typeof FORM;

/** The form's words in a language, with their values. */
export const saidIn =
  (language: Language) =>
  (name: Said, values: Readonly<Record<string, string | number>> = {}): string =>
    FORM[name][language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
