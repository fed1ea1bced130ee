import type { ProblemTexts } from '@la-chan/platform';
import type { ComplaintRefusal } from '@la-chan/procedure';

/** What people read when the head of the body may not be complained to as they wish. */
export const complaintProblems = {
  'nothing-to-complain-of': {
    status: 409,
    title: { vi: 'Không phải quyết định bị khiếu nại', en: 'Not a decision to complain of' },
    detail: {
      vi: 'Chỉ khiếu nại quyết định không khởi tố, tạm đình chỉ, đình chỉ đã ra trong hồ sơ này, hoặc hành vi tố tụng.',
      en: 'What is complained of is a decision not to initiate, a suspension or a termination that was made in this file, or conduct.',
    },
  },
  'complaint-to-procuracy': {
    status: 409,
    title: { vi: 'Viện kiểm sát giải quyết khiếu nại này', en: 'The procuracy decides this complaint' },
    detail: {
      vi: 'Khiếu nại quyết định của Thủ trưởng Cơ quan điều tra do Viện kiểm sát cùng cấp giải quyết.',
      en: 'What the head of the body has decided is complained of at the procuracy.',
    },
  },
  'no-such-complaint': {
    status: 409,
    title: { vi: 'Không có khiếu nại như vậy', en: 'No such complaint' },
    detail: {
      vi: 'Khiếu nại chỉ được giải quyết hoặc rút một lần, và chỉ gửi kết quả một lần sau khi đã giải quyết.',
      en: 'A complaint is decided or taken back once, and its decision is sent once.',
    },
  },
} satisfies Record<ComplaintRefusal['code'], ProblemTexts[string]>;
