import { caseMeasuresKept, casePropertyDecided, type FileId } from '@la-chan/contracts';
import { decidingOnProperty, keepingMeasures } from '@la-chan/procedure';
import { isHere, isPursued, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** The procuracy has written back on preventive and coercive measures (TTLT 01/2020 6(3), 12(2)). */
const hasAgreed = ({ requests }: Case): boolean =>
  requests.some(
    ({ kind, matters, answer }) => kind === 'stay-consultation' && matters?.includes('measures') && answer !== null,
  );

export const caseProperty = decidingOnProperty<Case, CaseEvent>(caseProcedure, casePropertyDecided, hasAgreed);

/** Detained, or under another preventive measure. */
const isBound = ({ detainedUntil, measures = [] }: Accused): boolean => Boolean(detainedUntil) || measures.length > 0;

export const boundOf = (accused: readonly Accused[]): FileId[] =>
  accused.filter((one) => isHere(one) && isPursued(one) && isBound(one)).map(({ id }) => id);

/** Of whom is suspended, with all or alone. */
export const keepMeasures = keepingMeasures<Case, CaseEvent>(caseProcedure, caseMeasuresKept, ({ status, accused }) =>
  boundOf(accused.filter(({ state }) => status === 'suspended' || state === 'suspended')),
);
