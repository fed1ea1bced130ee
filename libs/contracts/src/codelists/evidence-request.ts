import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';

/** What is asked for in writing while a report is verified, a case investigated, a file decided on or a trial prepared; of a legal document by a court alone. */
export const EVIDENCE_REQUESTS = {
  'expert-opinion': {
    vi: 'Trưng cầu giám định',
    en: 'Expert assessment',
    law: 'BLTTHS 147(3)(d), 148(1)(a), 229(1)(c), 247(1)(c)',
  },
  valuation: {
    vi: 'Yêu cầu định giá tài sản',
    en: 'Valuation of property',
    law: 'BLTTHS 147(3)(d), 148(1)(a), 229(1)(c), 247(1)(c)',
  },
  documents: {
    vi: 'Yêu cầu cung cấp tài liệu, đồ vật',
    en: 'Documents or objects to be supplied',
    law: 'BLTTHS 147(3)(a), 148(1)(b), 236(2)',
  },
  'legal-document': {
    vi: 'Kiến nghị xem xét, xử lý văn bản pháp luật',
    en: 'Proposal that a legal document is looked at again',
    law: 'BLTTHS 281(1)(c)',
  },
} as const satisfies Codelist;
export const EvidenceRequestKind = codesOf(EVIDENCE_REQUESTS);
export type EvidenceRequestKind = z.infer<typeof EvidenceRequestKind>;

/** Of whom it is asked; a person by name stands on paper alone. */
export const EVIDENCE_SOURCES = {
  experts: { vi: 'Cơ quan, tổ chức giám định', en: 'Body of experts', law: 'BLTTHS 147(3)(d)' },
  valuers: { vi: 'Hội đồng định giá tài sản', en: 'Valuation council', law: 'BLTTHS 147(3)(d)' },
  agency: { vi: 'Cơ quan', en: 'Agency', law: 'BLTTHS 147(3)(a), 148(1)(b)' },
  organisation: { vi: 'Tổ chức', en: 'Organisation', law: 'BLTTHS 147(3)(a), 148(1)(b)' },
  individual: { vi: 'Cá nhân', en: 'Individual', law: 'BLTTHS 147(3)(a), 148(1)(b)' },
} as const satisfies Codelist;
export const EvidenceSource = codesOf(EVIDENCE_SOURCES);
export type EvidenceSource = z.infer<typeof EvidenceSource>;

/** What came of it: nothing more is waited for. */
export const EVIDENCE_RESULTS = {
  received: { vi: 'Đã có kết quả', en: 'The result has come', law: 'BLTTHS 148(3), 149(1), 229(1)(c)' },
  'none-to-come': { vi: 'Không có kết quả', en: 'No result will come', law: 'BLTTHS 149(1), 235(1)' },
} as const satisfies Codelist;
export const EvidenceResult = codesOf(EVIDENCE_RESULTS);
export type EvidenceResult = z.infer<typeof EvidenceResult>;
