import { caseCracked, victimNamed, victimRemoved, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/** Khám phá: the offender is known. */
export const crack = (file: Case, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('crack', file.status);
  return [caseCracked(file.id, {}, at)];
};

/** A victim who is a party goes with the file, so that the court can decide on what is owed. */
export const nameVictim = (file: Case, victim: FileId, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('nameVictim', file.status);
  return [victimNamed(file.id, { victim }, at)];
};

/** Who was named wrongly is no party of the case. */
export const removeVictim = (file: Case, removal: EventOf<typeof victimRemoved>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('removeVictim', file.status);
  if (!file.victims.includes(removal.victim)) throw new CaseRefusal('not-a-victim', 'BLTTHS 62');
  return [victimRemoved(file.id, removal, at)];
};
