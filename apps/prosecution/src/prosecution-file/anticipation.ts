import { prosecutionAnswerAnticipated, type EventOf } from '@la-chan/contracts';
import { anticipating, grantedIf, type GivenAnswer } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

type Told = EventOf<typeof prosecutionAnswerAnticipated>;

/** Of the return that the court was asked for, of what other countries were, and whether the body agrees: by telephone, before it is here (BLTTHS 132). */
export const anticipate = anticipating<ProsecutionFile, Told['data'], Told>(
  prosecutionProcedure,
  ({ returnAsked, assistance, joinderConsultations }) => [
    ...(returnAsked ? [returnAsked] : []),
    ...assistance.filter(({ answer }) => !answer).map(({ exchange }) => exchange),
    ...joinderConsultations.filter(({ agreed }) => agreed === null).map(({ exchange }) => exchange),
  ],
  prosecutionAnswerAnticipated,
);

/** The answer to what it has asked that an event brings. */
export function answerIn({ type, data }: ProsecutionEvent): GivenAnswer | undefined {
  switch (type) {
    case 'prosecution.court-return-answered':
      return { exchange: data.exchange, answer: grantedIf(data.granted) };
    case 'prosecution.joinder-consultation-answered':
      return { exchange: data.exchange, answer: grantedIf(data.agreed) };
    case 'prosecution.assistance-answered':
      return data;
    default:
      return undefined;
  }
}
