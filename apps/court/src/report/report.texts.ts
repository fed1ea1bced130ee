import { forwardingProblems, forwardingTerms, type ProblemTexts, type Text } from '@la-chan/platform';
import type { ReportRefusal } from './report';

/** What people read when a report is not what the court receives, or may not go on as they wish. */
export const reportProblems = {
  ...forwardingProblems,
  'recommendation-to-a-court': {
    status: 422,
    title: { vi: 'Tòa án không tiếp nhận kiến nghị khởi tố', en: 'No recommendation goes to a court' },
    detail: {
      vi: 'Kiến nghị khởi tố được gửi cho Cơ quan điều tra hoặc Viện kiểm sát; Tòa án tiếp nhận tố giác, tin báo về tội phạm.',
      en: 'A recommendation to initiate a case goes to the investigating body or the procuracy; a court receives denunciations and reports of crimes.',
    },
  },
} satisfies ProblemTexts & Record<ReportRefusal['code'], ProblemTexts[string]>;

/** Names of acts and statuses. */
export const reportTerms: Readonly<Record<string, Text>> = forwardingTerms;
