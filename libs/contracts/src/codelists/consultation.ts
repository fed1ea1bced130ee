import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** On what the procuracy is consulted about a case, or one accused, that is to be suspended or that is, is to end, is to be split or merged, or of whom the crime has become lighter. */
export const STAY_MATTERS = {
  'evidence-and-property': {
    vi: 'Quản lý, xử lý vật chứng, tài liệu, đồ vật, tài sản tạm giữ',
    en: 'What becomes of evidence and property',
    law: 'TTLT 01/2020 6(3)',
  },
  measures: {
    vi: 'Áp dụng, hủy bỏ biện pháp ngăn chặn, biện pháp cưỡng chế',
    en: 'Preventive and coercive measures',
    law: 'TTLT 01/2020 6(3)',
  },
  'reason-to-suspend': {
    vi: 'Biện pháp giải quyết lý do tạm đình chỉ',
    en: 'How its reason is to be overcome',
    law: 'TTLT 01/2020 6(3)',
  },
  'time-barred': {
    vi: 'Đình chỉ điều tra do đã hết thời hiệu truy cứu trách nhiệm hình sự',
    en: 'Its termination, as nobody may be held liable any more',
    law: 'TTLT 01/2020 7(2)',
  },
  'ground-to-terminate': {
    vi: 'Phục hồi điều tra để xác minh căn cứ đình chỉ',
    en: 'Its resumption, to verify a ground to terminate it',
    law: 'TTLT 01/2020 7(4)',
  },
  'lighter-crime': {
    vi: 'Áp dụng hoặc hủy bỏ, thay thế biện pháp ngăn chặn phù hợp với tội nhẹ hơn',
    en: 'Measures that fit a crime which has become lighter',
    law: 'TTLT 04/2018 14(4)',
  },
  suspension: {
    vi: 'Rà soát chứng cứ, tài liệu trước khi tạm đình chỉ điều tra',
    en: 'The evidence, before the investigation is suspended',
    law: 'TTLT 04/2018 32(1)',
  },
  termination: {
    vi: 'Rà soát chứng cứ, tài liệu trước khi đình chỉ điều tra',
    en: 'The evidence, before the investigation is terminated',
    law: 'TTLT 04/2018 33(1)',
  },
  split: { vi: 'Tách vụ án', en: 'That the case is split', law: 'TTLT 04/2018 29(3)' },
  merger: { vi: 'Nhập vụ án', en: 'That the case is merged', law: 'TTLT 04/2018 29(3)' },
} as const satisfies Codelist;
export const StayMatter = codesOf(STAY_MATTERS);
export type StayMatter = z.infer<typeof StayMatter>;

/** What is to be settled before a suspension. */
export const BEFORE_SUSPENSION: readonly StayMatter[] = ['evidence-and-property', 'measures', 'reason-to-suspend'];

/** What investigator and prosecutor find together of all the evidence, before the investigation ends. */
export const EVIDENCE_FINDINGS = {
  conclude: { vi: 'Đủ căn cứ kết thúc điều tra', en: 'Enough to end the investigation', law: 'TTLT 04/2018 31(1)' },
  continue: { vi: 'Cần tiếp tục điều tra', en: 'It has to go on', law: 'TTLT 04/2018 31(1)' },
  'not-agreed': {
    vi: 'Không thống nhất, lãnh đạo hai ngành họp',
    en: 'Not agreed: for the heads of both to meet on',
    law: 'TTLT 04/2018 31(1)',
  },
} as const satisfies Codelist;
export const EvidenceFinding = codesOf(EVIDENCE_FINDINGS);
export type EvidenceFinding = z.infer<typeof EvidenceFinding>;
