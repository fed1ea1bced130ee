import { caseCracked, victimNamed, type FileId, type Moment } from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
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
