import type { ProblemTexts } from '@la-chan/platform';

/** What people read when a question cannot be answered. */
export const scorecardProblems: ProblemTexts = {
  'plan-unknown': {
    status: 404,
    title: { vi: 'Không có kế hoạch này', en: 'No such plan' },
    detail: {
      vi: 'Kế hoạch “{plan}” không có ở đây. Một kế hoạch được gọi theo số và ngày: cùng một số có thể có nhiều kế hoạch.',
      en: 'There is no plan “{plan}” here. A plan is known by number and date: several may have one number.',
    },
  },
  'period-backwards': {
    status: 422,
    title: { vi: 'Khoảng thời gian không hợp lệ', en: 'Not a period' },
    detail: { vi: 'Ngày cuối phải sau ngày đầu.', en: 'The last day lies before the first.' },
  },
  'reading-unknown': {
    status: 422,
    title: { vi: 'Không có cách đọc này', en: 'No such reading' },
    detail: { vi: '“{reading}” không phải là cách đọc của chỉ tiêu.', en: '“{reading}” is no reading of a target.' },
  },
  'issue-of-the-city': {
    status: 403,
    title: { vi: 'Báo cáo của toàn thành phố', en: 'A report of the whole city' },
    detail: {
      vi: 'Chỉ người được xem số liệu toàn thành phố mới phát hành và xem báo cáo đã phát hành.',
      en: 'Reports are issued and read by who may see the figures of the whole city.',
    },
  },
  'rebuild-running': {
    status: 409,
    title: { vi: 'Đang lập lại sổ', en: 'A rebuild is under way' },
    detail: { vi: 'Hãy chờ lần lập lại đang chạy kết thúc.', en: 'Wait until the one that runs has ended.' },
  },
};
