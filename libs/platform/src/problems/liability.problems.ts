import type { LiabilityRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against the day of a crime, and against an indictment after the period of liability. */
export const liabilityProblems = {
  'dated-ahead': {
    status: 409,
    title: { vi: 'Ngày phạm tội chưa đến', en: 'The day is still to come' },
    detail: {
      vi: 'Ngày phạm tội không thể sau ngày ghi nhận.',
      en: 'A crime was not committed after the day on which that is recorded.',
    },
  },
  'period-stands-still': {
    status: 409,
    title: { vi: 'Thời hiệu đang không tính', en: 'The period stands still' },
    detail: {
      vi: 'Người bỏ trốn đang bị truy nã: thời hiệu được tính lại từ ngày ra đầu thú hoặc bị bắt giữ.',
      en: 'Who evades is searched for: the period runs anew from the surrender or the arrest.',
    },
  },
  'liability-lapsed': {
    status: 409,
    title: { vi: 'Hết thời hiệu truy cứu trách nhiệm hình sự', en: 'The period of liability has run out' },
    detail: {
      vi: 'Theo ngày phạm tội trong hồ sơ, thời hiệu đã hết: hãy đình chỉ, hoặc nêu vì sao từng bị can vẫn có thể bị truy cứu.',
      en: 'By the day of the crime in the file the period has run out: terminate, or say of each accused why they may be held liable still.',
    },
  },
} as const satisfies Record<LiabilityRefusal['code'], ProblemTexts[string]>;
