import {
  prosecutorReplacementAnswered,
  prosecutorReplacementAsked,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/** The prosecutor has to withdraw, and the head of the procuracy decides on that (TTLT 04/2018 4(6)). */
export const askProsecutorReplacement = (
  file: Case,
  request: EventOf<typeof prosecutorReplacementAsked>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askProsecutorReplacement', file.status);
  if (file.requests.some(({ kind, answer }) => kind === 'prosecutor-replacement' && answer === null))
    throw new CaseRefusal('replacement-asked-already', 'TTLT 04/2018 4(6)');
  return [prosecutorReplacementAsked(file.id, request, at)];
};

export const recordProsecutorReplacement = (
  file: Case,
  answer: EventOf<typeof prosecutorReplacementAnswered>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordProsecutorReplacement', file.status);
  return [prosecutorReplacementAnswered(file.id, answer, at)];
};
