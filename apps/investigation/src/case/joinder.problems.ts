import type { ProblemTexts } from '@la-chan/platform';
import type { CaseRefusal } from './refusal';

/** What people read when cases are not merged or split so. */
export const joinderProblems = {
  'not-a-victim': {
    status: 409,
    title: { vi: 'Không phải bị hại trong vụ án này', en: 'Not a victim of this case' },
    detail: { vi: 'Người này chưa được xác định là bị hại trong vụ án.', en: 'Nobody of this name is a victim here.' },
  },
  'victim-of-neither': {
    status: 409,
    title: { vi: 'Có bị hại không thuộc vụ án nào', en: 'A victim would be a party of neither case' },
    detail: {
      vi: 'Mỗi bị hại phải thuộc vụ án được tách, vụ án còn lại, hoặc cả hai.',
      en: 'Each victim is a party of the part, of the case that stays, or of both.',
    },
  },
  'nobody-left': {
    status: 409,
    title: { vi: 'Không còn bị can trong vụ án', en: 'Nobody is left in the case' },
    detail: {
      vi: 'Phục hồi đối với từng bị can phải để lại ít nhất một bị can trong vụ án ban đầu.',
      en: 'Resumed with one of them, the first case keeps at least one accused.',
    },
  },
  'part-has-gone': {
    status: 409,
    title: { vi: 'Vụ án đã tách không còn điều tra ở đây', en: 'What was split off is not investigated here any more' },
    detail: {
      vi: 'Vụ án đã tách đã kết luận, đình chỉ hoặc chuyển đi nên không nhập trở lại được.',
      en: 'It was concluded or terminated, or has gone on, and cannot come back.',
    },
  },
  'not-the-first-case': {
    status: 409,
    title: { vi: 'Không phải vụ án khởi tố đầu tiên', en: 'Not the case that was initiated first' },
    detail: {
      vi: 'Các vụ án được nhập vào vụ án khởi tố đầu tiên, thời hạn tính từ vụ án đó.',
      en: 'Cases are merged into the one that was initiated first, from which the limit is counted.',
    },
  },
} satisfies Partial<Record<CaseRefusal['code'], ProblemTexts[string]>>;
