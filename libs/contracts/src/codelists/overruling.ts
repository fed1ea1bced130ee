import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { STAY_DECISIONS } from './stay';

/** What the procuracy decides on a file that is to be prosecuted, for all accused or for one. */
export const PROSECUTION_DECISIONS = {
  indictment: { vi: 'Truy tố', en: 'Indictment', law: 'BLTTHS 240(1)(a)' },
  return: { vi: 'Trả hồ sơ để điều tra bổ sung', en: 'Return of the file', law: 'BLTTHS 240(1)(b)' },
  suspension: { vi: 'Tạm đình chỉ', en: 'Suspension', law: 'BLTTHS 240(1)(c), 247' },
  termination: { vi: 'Đình chỉ', en: 'Termination', law: 'BLTTHS 240(1)(c), 248' },
} as const satisfies Codelist;
export const ProsecutionDecision = codesOf(PROSECUTION_DECISIONS);
export type ProsecutionDecision = z.infer<typeof ProsecutionDecision>;

/** What the procuracy above does to a decision of the procuracy below, and why. */
export const OVERRULINGS = {
  withdrawn: { vi: 'Rút quyết định', en: 'Withdrawn', law: 'BLTTHS 240(3)' },
  stopped: { vi: 'Đình chỉ quyết định', en: 'Stopped', law: 'BLTTHS 240(3)' },
  cancelled: { vi: 'Hủy bỏ quyết định', en: 'Cancelled', law: 'BLTTHS 240(3); TTLT 04/2018 5(3)(a), 6(2)' },
  changed: { vi: 'Thay đổi quyết định', en: 'Changed', law: 'TTLT 04/2018 5(3)(a)' },
} as const satisfies Codelist;
export const Overruling = codesOf(OVERRULINGS);
export type Overruling = z.infer<typeof Overruling>;

export const OVERRULING_GROUNDS = {
  'no-grounds': { vi: 'Không có căn cứ', en: 'Without grounds', law: 'BLTTHS 240(3)' },
  unlawful: { vi: 'Trái pháp luật', en: 'Against the law', law: 'BLTTHS 240(3)' },
} as const satisfies Codelist;
export const OverrulingGround = codesOf(OVERRULING_GROUNDS);

/** What a court sends to the procuracy above its own. */
export const DECISIONS_ABOVE = {
  judgment: { vi: 'Bản án sơ thẩm', en: 'The judgment', law: 'BLTTHS 262(1)' },
  suspension: { ...STAY_DECISIONS.suspension, law: 'BLTTHS 286(3)' },
  termination: { ...STAY_DECISIONS.termination, law: 'BLTTHS 286(3)' },
  initiation: { ...STAY_DECISIONS.initiation, law: 'BLTTHS 337(2)' }, // no limit to send it is among the texts
} as const satisfies Codelist;
export const DecisionAbove = codesOf(DECISIONS_ABOVE);
export type DecisionAbove = z.infer<typeof DecisionAbove>;
