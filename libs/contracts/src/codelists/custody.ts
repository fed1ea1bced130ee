import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** How somebody came to be held. */
export const HOLDING_GROUNDS = {
  'urgent-case': {
    vi: 'Giữ người trong trường hợp khẩn cấp',
    en: 'Held in an urgent case',
    law: 'BLTTHS 110(1); TTLT 04/2018 15(1)',
  },
  'in-the-act': { vi: 'Bắt người phạm tội quả tang', en: 'Caught in the act', law: 'BLTTHS 111(1)' },
  wanted: { vi: 'Bắt người đang bị truy nã', en: 'Wanted, and arrested', law: 'BLTTHS 112(1)' },
  surrendered: { vi: 'Người phạm tội tự thú, đầu thú', en: 'Gave themselves up', law: 'BLTTHS 118(1), 152' },
} as const satisfies Codelist;
export const HoldingGround = codesOf(HOLDING_GROUNDS);
export type HoldingGround = z.infer<typeof HoldingGround>;
/** Whom the police of a commune catch, and bring to the body: nobody who came of their own accord (BLTTHS 111, 112). */
export const CaughtGround = HoldingGround.extract(['in-the-act', 'wanted']);
export type CaughtGround = z.infer<typeof CaughtGround>;

/** From whom the body has somebody, or who has them from it; no names, which stand in the minutes. */
export const HANDING_BODIES = {
  'investigating-body': { vi: 'Cơ quan điều tra khác', en: 'Another investigating body', law: 'TTLT 04/2018 15(5)' },
  'commune-police': { vi: 'Công an cấp xã', en: 'The police of a commune', law: 'BLTTHS 111(3)' },
  'border-guard': { vi: 'Bộ đội Biên phòng', en: 'The border guard', law: 'BLTTHS 110(2)(b)' },
  'coast-guard': { vi: 'Cảnh sát biển', en: 'The coast guard', law: 'BLTTHS 110(2)(b)' },
  'other-body': { vi: 'Cơ quan, người có thẩm quyền khác', en: 'Another body', law: 'BLTTHS 110(2), 114' },
  citizen: { vi: 'Người dân', en: 'A citizen', law: 'BLTTHS 111(1), 112(1)' },
} as const satisfies Codelist;
export const HandingBody = codesOf(HANDING_BODIES);
export type HandingBody = z.infer<typeof HandingBody>;

/** Who is told that somebody is held, arrested or detained; neither article is among the texts. */
export const HOLDING_RECIPIENTS = {
  family: { vi: 'gia đình', en: 'the family', law: 'BLTTHS 116, 119(6)' },
  commune: {
    vi: 'chính quyền cấp xã nơi cư trú',
    en: 'the authorities of the commune where they live',
    law: 'BLTTHS 116, 119(6)',
  },
  workplace: {
    vi: 'cơ quan, tổ chức nơi làm việc, học tập',
    en: 'where they work or study',
    law: 'BLTTHS 116, 119(6)',
  },
  'diplomatic-body': {
    vi: 'cơ quan ngoại giao của Việt Nam',
    en: 'the diplomatic body of Viet Nam, of a foreigner',
    law: 'BLTTHS 116',
  },
} as const satisfies Codelist;
export const HoldingRecipient = codesOf(HOLDING_RECIPIENTS);
export type HoldingRecipient = z.infer<typeof HoldingRecipient>;
/** Of these, who is told of a detention (BLTTHS 119(6)). */
export const DetentionRecipient = HoldingRecipient.exclude(['diplomatic-body']);
export type DetentionRecipient = z.infer<typeof DetentionRecipient>;

/** What is in the way of telling it. */
export const TELLING_HINDRANCES = {
  pursuit: { vi: 'Cản trở truy bắt đối tượng khác', en: 'It would hinder the pursuit of others', law: 'BLTTHS 116' },
  investigation: { vi: 'Cản trở điều tra', en: 'It would hinder the investigation', law: 'BLTTHS 116' },
} as const satisfies Codelist;
export const TellingHindrance = codesOf(TELLING_HINDRANCES);
export type TellingHindrance = z.infer<typeof TellingHindrance>;

/** What makes a case urgent. */
export const URGENCY_GROUNDS = {
  preparing: {
    vi: 'Đang chuẩn bị thực hiện tội phạm rất nghiêm trọng, đặc biệt nghiêm trọng',
    en: 'Prepares a very or especially serious crime',
    law: 'TTLT 04/2018 15(1)(a)',
  },
  identified: {
    vi: 'Người cùng thực hiện tội phạm, bị hại hoặc người có mặt xác nhận đúng là người phạm tội; cần ngăn chặn ngay việc bỏ trốn',
    en: 'Seen and identified as the offender, who would flee',
    law: 'TTLT 04/2018 15(1)(b)',
  },
  traces: {
    vi: 'Có dấu vết, tài liệu, đồ vật của tội phạm; cần ngăn chặn ngay việc bỏ trốn, tiêu hủy chứng cứ',
    en: 'Traces of the crime are found, and the suspect would flee or destroy evidence',
    law: 'TTLT 04/2018 15(1)(c)',
  },
} as const satisfies Codelist;
export const UrgencyGround = codesOf(URGENCY_GROUNDS);
export type UrgencyGround = z.infer<typeof UrgencyGround>;

/** Why somebody who was held is free again. */
export const FREEING_GROUNDS = {
  'no-grounds': {
    vi: 'Không đủ căn cứ khởi tố bị can',
    en: 'Not enough grounds to charge',
    law: 'BLTTHS 118(3)',
  },
  expired: { vi: 'Hết thời hạn tạm giữ', en: 'The custody is over', law: 'BLTTHS 118(1), (2)' },
  'other-measure': {
    vi: 'Áp dụng biện pháp ngăn chặn khác',
    en: 'Another measure takes its place',
    law: 'TTLT 04/2018 16(3)',
  },
  'arrest-refused': {
    vi: 'Viện kiểm sát không phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp',
    en: 'The procuracy does not approve the arrest in an urgent case',
    law: 'BLTTHS 110(6); TTLT 04/2018 15(2)',
  },
  'procuracy-decision': {
    vi: 'Viện kiểm sát quyết định trả tự do, hủy bỏ quyết định tạm giữ',
    en: 'The procuracy has decided so, or has cancelled the custody',
    law: 'BLTTHS 117(4), 118(3); TTLT 04/2018 16(2)',
  },
  'initiation-cancelled': {
    vi: 'Cơ quan điều tra hủy bỏ quyết định khởi tố vụ án',
    en: 'The body has cancelled the initiation of the case',
    law: 'BLTTHS 125(1)(a), 158(1)',
  },
} as const satisfies Codelist;
export const FreeingGround = codesOf(FREEING_GROUNDS);
export type FreeingGround = z.infer<typeof FreeingGround>;
