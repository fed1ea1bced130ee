import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/**
 * How victims come back, and how those of other countries go back to theirs. For two of the ways no article is known
 * that could be relied on: TTLT 01/2014 governed them to 30/06/2025.
 */
export const RETURN_WAYS = {
  mission: {
    vi: 'Qua cơ quan đại diện Việt Nam ở nước ngoài',
    en: 'Through a Vietnamese mission',
    law: 'Luật 53/2024 30',
  },
  'foreign-authorities': { vi: 'Cơ quan nước ngoài trao trả', en: 'Handed over by foreign authorities' },
  'self-return': { vi: 'Tự trở về', en: 'Came back by themselves', law: 'Luật 53/2024 27' },
  'foreign-victim': { vi: 'Đưa nạn nhân người nước ngoài về nước', en: 'A foreign victim returned to their country' },
} as const satisfies Codelist;
export const ReturnWay = codesOf(RETURN_WAYS);
export type ReturnWay = z.infer<typeof ReturnWay>;

/** How far a rescue abroad has come. */
export const RESCUE_STEPS = {
  requested: { vi: 'Đã đề nghị phối hợp giải cứu', en: 'Rescue was asked for' },
  located: { vi: 'Đã xác định nơi ở', en: 'Their whereabouts are known' },
  rescued: { vi: 'Đã giải cứu', en: 'Rescued' },
  'in-safe-place': { vi: 'Đã đưa đến nơi an toàn', en: 'In a safe place' },
  failed: { vi: 'Chưa giải cứu được', en: 'The rescue has failed' },
} as const satisfies Codelist;
export const RescueStep = codesOf(RESCUE_STEPS);
export type RescueStep = z.infer<typeof RescueStep>;

/** With whom a rescue abroad is coordinated. */
export const RESCUE_PARTNERS = {
  mission: { vi: 'Cơ quan đại diện Việt Nam ở nước ngoài', en: 'A Vietnamese mission' },
  'foreign-police': { vi: 'Cảnh sát nước ngoài', en: 'Police abroad' },
  interpol: { vi: 'Interpol', en: 'Interpol' },
  organisation: { vi: 'Tổ chức quốc tế, tổ chức phi chính phủ', en: 'An international or private organisation' },
} as const satisfies Codelist;
export const RescuePartner = codesOf(RESCUE_PARTNERS);
export type RescuePartner = z.infer<typeof RescuePartner>;

/** Where persons who are returned pass from one side to the other. */
export const RETURN_GATES = {
  'land-border': { vi: 'Cửa khẩu đường bộ', en: 'Land border gate' },
  railway: { vi: 'Cửa khẩu đường sắt', en: 'Railway border gate' },
  airport: { vi: 'Cảng hàng không', en: 'Airport' },
  seaport: { vi: 'Cảng biển', en: 'Seaport' },
  elsewhere: { vi: 'Nơi khác, không qua cửa khẩu', en: 'Elsewhere, by no gate' },
} as const satisfies Codelist;
export const ReturnGate = codesOf(RETURN_GATES);
export type ReturnGate = z.infer<typeof ReturnGate>;

/** What the verification of a returned person's identity has found. */
export const RETURN_IDENTITIES = {
  citizen: { vi: 'Công dân Việt Nam', en: 'Vietnamese citizen' },
  foreigner: { vi: 'Người nước ngoài', en: 'Foreigner' },
  stateless: { vi: 'Người không quốc tịch', en: 'Stateless' },
  'not-established': { vi: 'Chưa xác định được nhân thân', en: 'Not established' },
} as const satisfies Codelist;
export const ReturnIdentity = codesOf(RETURN_IDENTITIES);
export type ReturnIdentity = z.infer<typeof ReturnIdentity>;

/** Papers for the way, and what is given at the end of it. */
export const RETURN_PAPERS = {
  'travel-document': {
    vi: 'Giấy tờ đi lại do cơ quan đại diện cấp',
    en: 'Travel papers of a mission',
    law: 'Luật 53/2024 30',
  },
  'foreign-travel-document': {
    vi: 'Giấy tờ đi lại do nước có công dân cấp',
    en: 'Travel papers of the country of the person',
  },
  'return-certificate': { vi: 'Giấy chứng nhận về nước', en: 'Certificate of return', law: 'TTLT 01/2014 PL1' },
  'victim-confirmation': { vi: 'Giấy xác nhận nạn nhân', en: 'Confirmation as a victim', law: 'Luật 53/2024 33' },
} as const satisfies Codelist;
export const ReturnPaper = codesOf(RETURN_PAPERS);
export type ReturnPaper = z.infer<typeof ReturnPaper>;

/** To whom a returned person is handed over, victim support aside. */
export const RETURN_RECEIVERS = {
  relatives: { vi: 'Người thân thích', en: 'Relatives', law: 'Luật 53/2024 30' },
  'foreign-authorities': { vi: 'Cơ quan nước ngoài', en: 'Authorities of their country' },
} as const satisfies Codelist;
export const ReturnReceiver = codesOf(RETURN_RECEIVERS);
export type ReturnReceiver = z.infer<typeof ReturnReceiver>;

/** Who goes with a child. */
export const RETURN_ESCORTS = {
  relative: { vi: 'Người thân thích đến đón', en: 'Fetched by a relative', law: 'Luật 53/2024 30' },
  officer: { vi: 'Cán bộ cơ quan tiếp nhận đưa đi', en: 'Escorted by the receiving body', law: 'Luật 53/2024 30' },
} as const satisfies Codelist;
export const ReturnEscort = codesOf(RETURN_ESCORTS);
export type ReturnEscort = z.infer<typeof ReturnEscort>;

/** Why a person does not come with the others. */
export const RETURN_ABSENCES = {
  'wrong-entry': { vi: 'Ghi nhầm', en: 'Entered wrongly' },
  'not-among-them': { vi: 'Không có trong đoàn', en: 'Not among those who came' },
  declined: { vi: 'Không muốn trở về', en: 'Does not wish to return' },
  'on-their-own': { vi: 'Đã tự trở về', en: 'Has returned by themselves' },
  died: { vi: 'Đã chết', en: 'Died' },
} as const satisfies Codelist;
export const ReturnAbsence = codesOf(RETURN_ABSENCES);
export type ReturnAbsence = z.infer<typeof ReturnAbsence>;
