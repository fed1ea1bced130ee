import { caseKeeperReported, caseMeasuresKept, casePropertyDecided } from '@la-chan/contracts';
import { decidingOnProperty, keepingMeasures, recordingKeeperReport } from '@la-chan/procedure';
import { boundOf } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** The procuracy has written back on preventive and coercive measures (TTLT 01/2020 6(3), 12(2)). */
const hasAgreed = ({ requests }: Case): boolean =>
  requests.some(
    ({ kind, matters, answer }) => kind === 'stay-consultation' && matters?.includes('measures') && answer !== null,
  );

/** BLTTHS 130 is not among the texts. */
export const caseProperty = decidingOnProperty<Case, CaseEvent>(
  caseProcedure,
  casePropertyDecided,
  ({ accused }) => accused,
  'BLTTHS 130, 230(2)',
  hasAgreed,
);

export const recordKeeperReport = recordingKeeperReport<Case, CaseEvent>(
  caseProcedure,
  caseKeeperReported,
  ({ accused }) => accused,
);

/** Of whom is suspended, with all or alone. */
export const keepMeasures = keepingMeasures<Case, CaseEvent>(caseProcedure, caseMeasuresKept, ({ status, accused }) =>
  boundOf(accused.filter(({ state }) => status === 'suspended' || state === 'suspended')),
);
