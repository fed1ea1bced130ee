import type { ProblemTexts } from '@la-chan/platform';
import type { CompetenceRefusal } from './competence';

/** What people read when which body is competent is not settled so. */
export const competenceProblems = {
  'competence-not-doubted': {
    status: 409,
    title: { vi: 'Chưa xác định không thuộc thẩm quyền', en: 'The competence is not doubted' },
    detail: {
      vi: 'Hãy ghi nhận căn cứ xác định vụ án không thuộc thẩm quyền điều tra trước.',
      en: 'Record first on what grounds another body is competent.',
    },
  },
  'consultation-asked-already': {
    status: 409,
    title: { vi: 'Đã trao đổi với Viện kiểm sát', en: 'The procuracy was asked already' },
    detail: {
      vi: 'Viện kiểm sát chưa trả lời, hoặc đã nhất trí.',
      en: 'The procuracy has not answered yet, or has agreed.',
    },
  },
  'procuracy-not-agreed': {
    status: 409,
    title: { vi: 'Viện kiểm sát chưa nhất trí', en: 'The procuracy has not agreed' },
    detail: {
      vi: 'Văn bản trao đổi phải được thống nhất với Viện kiểm sát cùng cấp trước khi gửi.',
      en: 'What is written to the other body is agreed with the procuracy first.',
    },
  },
  'body-not-consulted': {
    status: 409,
    title: { vi: 'Chưa gửi văn bản trao đổi', en: 'Nobody was consulted' },
    detail: {
      vi: 'Chỉ ghi nhận trả lời cho văn bản trao đổi đã gửi.',
      en: 'The other body has not been written to yet.',
    },
  },
  'competence-not-disputed': {
    status: 409,
    title: { vi: 'Không có tranh chấp về thẩm quyền', en: 'The competence is not disputed' },
    detail: {
      vi: 'Viện kiểm sát cấp trên chỉ giải quyết khi có tranh chấp về thẩm quyền điều tra.',
      en: 'The higher procuracy decides only where the competence is disputed.',
    },
  },
  'dispute-reported-already': {
    status: 409,
    title: { vi: 'Đã báo cáo Viện kiểm sát cấp trên', en: 'The procuracy above was asked' },
    detail: {
      vi: 'Tranh chấp đã được báo cáo qua hệ thống và do Viện kiểm sát cấp trên trả lời; quyết định bằng văn bản chỉ được ghi nhận khi chưa báo cáo.',
      en: 'The dispute was put to the procuracy above over the platform, which answers it there; a decision on paper is recorded only where it was not.',
    },
  },
  'not-the-procuracy-above': {
    status: 409,
    title: { vi: 'Không phải Viện kiểm sát cấp trên', en: 'Not the procuracy above' },
    detail: {
      vi: 'Tranh chấp về thẩm quyền điều tra do Viện kiểm sát cấp trên trực tiếp giải quyết, không phải Viện kiểm sát cùng cấp.',
      en: 'A dispute over the competence is decided by the procuracy above, not by that of the same level.',
    },
  },
  'competence-disputed': {
    status: 409,
    title: { vi: 'Đang tranh chấp về thẩm quyền', en: 'The competence is disputed' },
    detail: {
      vi: 'Viện kiểm sát cấp trên phải giải quyết tranh chấp về thẩm quyền trước khi đề nghị chuyển vụ án.',
      en: 'The higher procuracy decides the dispute before a transfer is asked for.',
    },
  },
} satisfies Record<CompetenceRefusal, ProblemTexts[string]>;
