import type { AgeRefusal, GroundRefusal, LiabilityRefusal } from '@la-chan/procedure';
import type { ProblemTexts } from './catalogue';

/** What stands against the day of a crime, against an indictment after the period of liability, of who was too young, and against a ground to end what is of other crimes. */
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
  'too-young': {
    status: 409,
    title: { vi: 'Chưa đủ tuổi chịu trách nhiệm hình sự', en: 'Too young to answer for it' },
    detail: {
      vi: 'Theo ngày phạm tội đã xác định: người dưới 14 tuổi không chịu trách nhiệm hình sự; từ đủ 14 đến dưới 16 tuổi chỉ chịu trách nhiệm về tội rất nghiêm trọng, đặc biệt nghiêm trọng thuộc các điều luật nêu tại khoản 2 Điều 12 Bộ luật hình sự.',
      en: 'By the day of the crime as it is known: nobody under 14 answers for a crime; from 14 to under 16 for the very and especially serious ones of the articles in BLHS 12(2) alone.',
    },
  },
  'not-at-victims-request': {
    status: 409,
    title: { vi: 'Không phải tội khởi tố theo yêu cầu của bị hại', en: 'Not initiated at the victim’s request' },
    detail: {
      vi: 'Chỉ tội phạm quy định tại khoản 1 các điều 134, 135, 136, 138, 139, 141, 143, 155, 156 và 226 của Bộ luật Hình sự được khởi tố theo yêu cầu của bị hại; việc không yêu cầu, rút yêu cầu không chấm dứt việc giải quyết về tội khác.',
      en: 'Only crimes of clause 1 of articles 134, 135, 136, 138, 139, 141, 143, 155, 156 and 226 of the Penal Code are initiated at the victim’s request; that there is none, or that it is withdrawn, ends nothing that is about other crimes.',
    },
  },
} as const satisfies Record<(LiabilityRefusal | AgeRefusal | GroundRefusal)['code'], ProblemTexts[string]>;
