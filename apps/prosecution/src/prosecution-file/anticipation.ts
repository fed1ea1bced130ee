import {
  DecidedByCourt,
  prosecutionAnswerAnticipated,
  prosecutionDecisionAnticipated,
  type EventOf,
  type FileId,
} from '@la-chan/contracts';
import {
  anticipating,
  anticipatingDecisions,
  grantedIf,
  type GivenAnswer,
  type ServedDecision,
} from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

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

/** What a court decides is told by telephone before it is served (BLTTHS 132). */
export const unaskedOfCourt = anticipatingDecisions<
  ProsecutionFile,
  EventOf<typeof prosecutionDecisionAnticipated>['data'],
  EventOf<typeof prosecutionDecisionAnticipated>
>(
  prosecutionProcedure,
  DecidedByCourt.options,
  prosecutionDecisionAnticipated,
  ({ accused }: ProsecutionFile, id: FileId): void => {
    if (!accused.some((one) => one.id === id)) throw new ProsecutionRefusal('not-of-this-file', 'BLTTHS 132');
  },
);

/** The court's decision that an event brings. */
export const servedIn = ({ type, data }: ProsecutionEvent): ServedDecision | undefined =>
  type === 'prosecution.court-decision-received' ? data : undefined;

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
