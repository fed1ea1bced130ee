import { isWaiting, type ListedExchange } from '@la-chan/messaging';
import type { Moment } from '@la-chan/contracts';
import type { Text } from '../problems/language';

/** Why an exchange is not done with, and what an officer can do about it. */
export interface Waiting {
  readonly ageSeconds: number;
  readonly overdue: boolean;
  readonly remedy: Text;
}

const NOT_RECEIVED: Text = {
  vi: 'Cơ quan kia chưa xác nhận đã nhận; hệ thống tự gửi lại. Nếu kéo dài, hãy liên hệ cơ quan kia và người vận hành.',
  en: 'The other agency has not confirmed receipt; it is sent again by itself. If it lasts, call that agency and the operator.',
};
const IN_HAND: Text = {
  vi: 'Hệ thống đang chuyển bước. Nếu kéo dài, hãy liên hệ người vận hành.',
  en: 'The next step is taken by the system. If it lasts, call the operator.',
};
const REMEDIES: Readonly<Record<string, Text>> = {
  'opener offered': {
    vi: 'Đã nhận nhưng chưa thụ lý: liên hệ cơ quan nhận, hoặc rút lại để chuyển cơ quan khác có thẩm quyền.',
    en: 'Received and not taken on: call the other agency, or withdraw and offer it to another competent one.',
  },
  'opener asked': {
    vi: 'Đã nhận nhưng chưa trả lời: liên hệ cơ quan được yêu cầu.',
    en: 'Received and not answered: call the agency that was asked.',
  },
  'receiver offered': { vi: 'Thụ lý, hoặc trả lại kèm lý do.', en: 'Take it on, or send it back with a reason.' },
  'receiver accepted': {
    vi: 'Chưa được tiến hành tố tụng khi bên gửi chưa bàn giao: liên hệ bên gửi.',
    en: 'You may not act before the sender has released it: call the sender.',
  },
  'receiver asked': { vi: 'Trả lời yêu cầu này.', en: 'Answer the request.' },
};

/** Null once the exchange has been answered and all that was said here was received. */
export function waitingOf(exchange: ListedExchange, now: Moment): Waiting | null {
  const { side, status, openedAt, answerBy, nextAttemptAt } = exchange;
  const unanswered = isWaiting(exchange);
  if (!unanswered && nextAttemptAt === null) return null;
  return {
    ageSeconds: Math.max(0, Math.round((Date.parse(now) - Date.parse(openedAt)) / 1000)),
    overdue: unanswered && now > answerBy,
    remedy: nextAttemptAt === null ? (REMEDIES[`${side} ${status}`] ?? IN_HAND) : NOT_RECEIVED,
  };
}
