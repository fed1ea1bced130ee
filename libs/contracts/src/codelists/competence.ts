import type { z } from 'zod';
import { type Codelist, codesOf } from './codelist';
import { OTHER_CASE_TRANSFERS } from './report';

/** What the body that would be competent writes when it is asked to take a case. */
export const COMPETENCE_ANSWERS = {
  agrees: { vi: 'Nhất trí tiếp nhận hồ sơ', en: 'It takes the case', law: 'TTLT 04/2018 29(1)(a)' },
  declines: { vi: 'Không nhất trí, có nêu lý do', en: 'It declines, for other reasons', law: 'TTLT 04/2018 29(1)(b)' },
  disputes: { vi: 'Tranh chấp về thẩm quyền', en: 'It disputes the competence', law: 'TTLT 04/2018 29(1)(b)' },
} as const satisfies Codelist;
export const CompetenceAnswer = codesOf(COMPETENCE_ANSWERS);
export type CompetenceAnswer = z.infer<typeof CompetenceAnswer>;

/** Between whom the competence over a report is disputed, and so which procuracy decides. */
export const REPORT_DISPUTES = {
  'body-of-some-tasks': {
    vi: 'Với cơ quan được giao nhiệm vụ tiến hành một số hoạt động điều tra; Viện kiểm sát có thẩm quyền giải quyết',
    en: 'With a body that has some tasks of investigation; the competent procuracy decides',
    law: 'BLTTHS 150(1)',
  },
  'investigating-bodies': {
    vi: 'Giữa các Cơ quan điều tra; Viện kiểm sát cấp trên trực tiếp giải quyết',
    en: 'Between investigating bodies; the procuracy next above decides',
    law: 'BLTTHS 150(1)',
  },
  'provincial-bodies': {
    vi: 'Giữa các Cơ quan điều tra cấp tỉnh; Viện kiểm sát nhân dân tối cao giải quyết',
    en: 'Between investigating bodies of provinces; the supreme procuracy decides',
    law: 'BLTTHS 150(2)',
  },
  'district-bodies': {
    vi: 'Giữa các Cơ quan điều tra cấp huyện thuộc các tỉnh khác nhau; Viện kiểm sát cấp tỉnh nơi đầu tiên tiếp nhận giải quyết',
    en: 'Between bodies of districts in different provinces; the provincial procuracy where it was received first decides',
    law: 'BLTTHS 150(2)',
    valid: { from: '2018-01-01', to: '2025-02-28' },
  },
  services: {
    vi: 'Giữa Cơ quan điều tra của Công an, Quân đội và Viện kiểm sát nhân dân tối cao; Viện trưởng Viện kiểm sát nhân dân tối cao giải quyết',
    en: 'Between those of the police, the army and the supreme procuracy; the head of the supreme procuracy decides',
    law: 'BLTTHS 150(3)',
  },
} as const satisfies Codelist;
export const ReportDispute = codesOf(REPORT_DISPUTES);
export type ReportDispute = z.infer<typeof ReportDispute>;

/** Why a case goes from one body to another that investigates it on. */
export const CASE_PASSAGES = {
  'not-competent': {
    vi: 'Cơ quan đang điều tra không có thẩm quyền và đề nghị chuyển vụ án',
    en: 'The body that investigates is not competent and asks for it',
    law: 'BLTTHS 169(1)(a)',
  },
  ...OTHER_CASE_TRANSFERS,
  'initial-investigation': {
    vi: 'Chuyển hồ sơ sau khi tiến hành hoạt động điều tra ban đầu',
    en: 'Handed over after the first acts of investigation',
    law: 'BLTTHS 164(1)(b), (2)',
  },
  'files-merged': {
    vi: 'Viện kiểm sát nhập hồ sơ của hai Cơ quan điều tra',
    en: 'The procuracy has merged the files of two bodies',
    law: 'BLTTHS 242(1)',
  },
} as const satisfies Codelist;
export const CasePassage = codesOf(CASE_PASSAGES);
export type CasePassage = z.infer<typeof CasePassage>;
