import type { ProblemTexts } from '@la-chan/platform';
import type { ProcuracyComplaintRefusal } from '@la-chan/procedure';

/** What people read when a complaint may not be taken in, or not be decided, as they wish. */
export const complaintProblems = {
  'no-such-complaint': {
    status: 409,
    title: { vi: 'Không có khiếu nại hoặc quyết định bị khiếu nại', en: 'No such complaint or decision' },
    detail: {
      vi: 'Chỉ khiếu nại quyết định đã gửi đến hoặc của Viện kiểm sát này; khiếu nại chỉ được giải quyết, gửi kết quả một lần.',
      en: 'Only a decision that was served, or of this procuracy, is complained of; a complaint is decided, and its decision sent, once.',
    },
  },
  'complaint-to-procuracy-above': {
    status: 409,
    title: { vi: 'Khiếu nại lên Viện kiểm sát cấp trên', en: 'For the procuracy above to decide' },
    detail: {
      vi: 'Khiếu nại quyết định của Viện trưởng do Viện kiểm sát cấp trên trực tiếp giải quyết.',
      en: 'What the head of the procuracy has decided is complained of at the procuracy above.',
    },
  },
  'complaint-to-body-head': {
    status: 409,
    title: {
      vi: 'Thủ trưởng Cơ quan điều tra giải quyết khiếu nại này',
      en: 'The head of the body decides this complaint',
    },
    detail: {
      vi: 'Khiếu nại quyết định của Phó Thủ trưởng do Thủ trưởng Cơ quan điều tra giải quyết trước; không đồng ý thì khiếu nại đến Viện kiểm sát.',
      en: 'What a deputy head of the body has decided is complained of at its head first, and then at the procuracy.',
    },
  },
  'nothing-answered-by-body': {
    status: 409,
    title: {
      vi: 'Thủ trưởng không giải quyết khiếu nại này',
      en: 'The head of the body has decided no such complaint',
    },
    detail: {
      vi: 'Quyết định của chính Thủ trưởng Cơ quan điều tra được khiếu nại thẳng đến Viện kiểm sát.',
      en: 'What the head of the body has decided himself is complained of at the procuracy at once.',
    },
  },
} satisfies Record<ProcuracyComplaintRefusal['code'], ProblemTexts[string]>;
