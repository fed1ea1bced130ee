import {
  accusedIndictedElsewhere,
  terminationToldToCourt,
  type AgencyId,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** Who is told that a court waits for these no longer: the court that has returned them by the handover `of`, or the procuracy `through` which it is told. */
export type Told = Omit<EventOf<typeof terminationToldToCourt>['data'], 'number'>;

interface TerminationSaid {
  readonly number: string;
  readonly told: readonly Told[];
}

/** The courts are told with the decision that says so. */
export const terminationTold = (
  { id }: ProsecutionFile,
  { number, told }: TerminationSaid,
  at: Moment,
): ProsecutionEvent[] => told.map((one) => terminationToldToCourt(id, { ...one, number }, at));

/** What the body has terminated of an investigation that a court had demanded, once the procuracy finds that it has grounds (BLTTHS 246(1), 280(3)). */
export const tellCourt = (file: ProsecutionFile, said: TerminationSaid, at: Moment): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('tellCourt', file.status);
  return terminationTold(file, said, at);
};

/** Another court has those for whom these courts wait, by the indictment of this procuracy or of another (BLTTHS 246). */
export const noteIndicted = (
  file: ProsecutionFile,
  { by, number, told }: { by: AgencyId; number: string; told: readonly Told[] },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('noteIndicted', file.status);
  return told.map((one) => accusedIndictedElsewhere(file.id, { ...one, by, number }, at));
};
