import type { ProblemTexts, Text } from '@la-chan/platform';
import type { StudyRefusal } from './appeal-study';

/** What people read when a study may not go on as they wish. */
export const studyProblems = {
  'study-extended-already': {
    status: 409,
    title: { vi: 'Đã kéo dài', en: 'Extended already' },
    detail: { vi: 'Thời hạn trả hồ sơ chỉ kéo dài một lần.', en: 'The time to give the file back is extended once.' },
  },
  'case-not-complex': {
    status: 409,
    title: { vi: 'Không được kéo dài', en: 'Not to be extended' },
    detail: {
      vi: 'Chỉ kéo dài đối với tội đặc biệt nghiêm trọng hoặc vụ án phức tạp có nêu căn cứ.',
      en: 'Only of an especially serious crime, or of a case that is complex on a stated ground.',
    },
  },
  'no-evidence-here': {
    status: 409,
    title: { vi: 'Không có chứng cứ phải trả lại', en: 'No evidence to give back' },
    detail: {
      vi: 'Tòa án không chuyển chứng cứ, tài liệu này, hoặc đã được trả lại.',
      en: 'The court has not passed this on, or it was given back already.',
    },
  },
} satisfies Record<StudyRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const studyTerms: Readonly<Record<string, Text>> = {
  'appeal-study.open': { vi: 'nhận hồ sơ để nghiên cứu', en: 'receive the file of an appeal' },
  'appeal-study.received': { vi: 'đang nghiên cứu hồ sơ', en: 'being studied' },
  'appeal-study.given-back': { vi: 'đã trả hồ sơ cho Tòa án', en: 'given back to the court' },
  'appeal-study.extend': { vi: 'kéo dài thời hạn trả hồ sơ', en: 'extend' },
  'appeal-study.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
  'appeal-study.recordCourtDecision': { vi: 'ghi nhận quyết định của Tòa án', en: 'record a decision of the court' },
  'appeal-study.recordEvidence': { vi: 'nhận chứng cứ, tài liệu bổ sung', en: 'record more evidence' },
  'appeal-study.returnEvidence': { vi: 'trả lại chứng cứ, tài liệu bổ sung', en: 'give the evidence back' },
  'appeal-study.giveBack': { vi: 'trả lại hồ sơ', en: 'give the file back' },
};
