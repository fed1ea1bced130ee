import {
  courtDecisionReceived,
  prosecutionFileDecided,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { isTried } from './indicted.events';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** What a court decides of some who were tried apart ends nothing for those who are still before it. */
export const recordOutcome = (
  file: ProsecutionFile,
  outcome: Omit<EventOf<typeof prosecutionFileDecided>['data'], 'part'>,
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordOutcome', file.status);
  const told = outcome.accused.map(({ accused }) => accused);
  const part = told.length > 0 && isTried(file) && isAwaited(file, told);
  return [prosecutionFileDecided(file.id, { ...outcome, ...(part && { part }) }, at)];
};

const isAwaited = ({ accused }: ProsecutionFile, beside: readonly FileId[]): boolean =>
  accused.some(({ id, state, outcome }) => state === 'indicted' && outcome === null && !beside.includes(id));

/** What a court decides about the case was served here. */
export const recordCourtDecision = (
  file: ProsecutionFile,
  decision: EventOf<typeof courtDecisionReceived>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordCourtDecision', file.status);
  return [courtDecisionReceived(file.id, decision, at)];
};
