import type { ProblemTexts } from '@la-chan/platform';
import type { AnnouncementRefusal } from '@la-chan/procedure';

/** What people read of investigative acts of which the procuracy was told. */
export const investigativeActProblems = {
  'no-such-act': {
    status: 409,
    title: { vi: 'Không có thông báo như vậy', en: 'No such act was announced' },
    detail: {
      vi: 'Không có hoạt động điều tra nào được thông báo bằng văn bản này, hoặc đã thông báo không tiến hành.',
      en: 'No investigative act was announced by this exchange, or it was called off.',
    },
  },
  'act-still-to-come': {
    status: 409,
    title: { vi: 'Hoạt động điều tra chưa tiến hành', en: 'The act is still to come' },
    detail: {
      vi: 'Biên bản được chuyển sau khi kết thúc hoạt động điều tra.',
      en: 'The record is sent once the act has taken place.',
    },
  },
  'record-delivered-already': {
    status: 409,
    title: { vi: 'Đã chuyển biên bản', en: 'The record was sent already' },
    detail: {
      vi: 'Biên bản của hoạt động điều tra này đã được chuyển cho Viện kiểm sát.',
      en: 'The record of this act went to the procuracy already.',
    },
  },
} satisfies Record<AnnouncementRefusal['code'], ProblemTexts[string]>;
