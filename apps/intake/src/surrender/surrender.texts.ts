import type { ProblemTexts, Text } from '@la-chan/platform';
import type { SurrenderRefusal } from './surrender';

/** What people read when it may not go on as they wish. */
export const surrenderProblems = {
  'matter-unknown': {
    status: 422,
    title: { vi: 'Chưa rõ vụ việc, vụ án', en: 'Nobody has said of which matter' },
    detail: {
      vi: 'Hãy ghi nguồn tin hoặc vụ án mà người này liên quan, hoặc bàn giao người kèm văn bản giấy.',
      en: 'Say to which report or case the person belongs, or hand over the person with the papers.',
    },
  },
  'caught-not-surrendered': {
    status: 409,
    title: { vi: 'Người này bị bắt, không phải đầu thú', en: 'This one was caught, and did not come forward' },
    detail: {
      vi: 'Viện kiểm sát nhận quyết định tạm giữ của Cơ quan điều tra.',
      en: 'The procuracy receives the decision on their custody from the investigating body.',
    },
  },
} satisfies Record<Exclude<SurrenderRefusal['code'], 'commune-desk-does-not-notify'>, ProblemTexts[string]>;

/** Names of acts and statuses. */
export const surrenderTerms: Readonly<Record<string, Text>> = {
  'surrender.receive': { vi: 'tiếp nhận', en: 'receive' },
  'surrender.received': { vi: 'đã tiếp nhận người đầu thú, người bị bắt', en: 'received' },
  'surrender.passed-on': { vi: 'đã báo, bàn giao Cơ quan điều tra', en: 'passed on' },
  'surrender.taken-over': { vi: 'Cơ quan điều tra đã tiếp nhận', en: 'taken over' },
  'surrender.passOn': { vi: 'báo, bàn giao Cơ quan điều tra có thẩm quyền', en: 'pass on to the competent body' },
  'surrender.recordTakeover': { vi: 'ghi nhận Cơ quan điều tra đã tiếp nhận', en: 'record that the body has it' },
  'surrender.notifyProcuracy': { vi: 'thông báo Viện kiểm sát', en: 'notify the procuracy' },
  'surrender.correct': { vi: 'hiệu chỉnh', en: 'put an entry right' },
};
