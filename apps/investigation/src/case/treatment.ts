import {
  treatmentEnded,
  treatmentOrdered,
  type AgencyId,
  type FileId,
  type Illness,
  type Moment,
} from '@la-chan/contracts';
import { isHere, mayWaitFor, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { stillStanding } from './stay-along';

interface Told {
  readonly accused: FileId;
  readonly notice: string;
  readonly by: AgencyId;
  readonly number: string;
}

export const recordTreatment = (file: Case, order: Told, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordTreatment', file.status);
  return [treatmentOrdered(file.id, order, at)];
};

/** It ends the ground, and resumes nothing: what was suspended for it is to be decided on (BLTTHS 235(1)). */
export const recordTreatmentEnd = (file: Case, end: Told, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordTreatmentEnd', file.status);
  const { id, status, suspendedFor, accused } = stillStanding(file);
  const others = accused.some((one) => one.id !== end.accused && isHere(one) && isTreated(one));
  const due = status === 'suspended' && suspendedFor === 'illness' && !others;
  const alone = accused.some((one) => one.id === end.accused && mayWaitFor(one, 'illness'));
  return [
    treatmentEnded(id, { ...end, ...(due && { resumptionDue: true }), ...(alone && !due && { alone: true }) }, at),
  ];
};

export const isTreated = ({ treatment }: Accused): boolean => treatment?.endedAt === null;

/** What the procuracy has ended is no ground any more; another finding, on paper, may be (TTLT 01/2020 6(2)). */
export const assertStillIll = (ground: string, illness: Illness | undefined, accused: readonly Accused[]): void => {
  const isOver = !accused.some(isTreated) && accused.some(({ treatment }) => treatment);
  if (ground === 'illness' && !illness && isOver)
    throw new CaseRefusal('treatment-over', 'BLTTHS 229(1)(b); TTLT 01/2020 6(2)');
};
