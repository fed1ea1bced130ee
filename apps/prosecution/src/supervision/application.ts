import { applicationAnsweredByProcuracy, applicationReceivedByProcuracy } from '@la-chan/contracts';
import { applying, type ProcuracyApplicationEvent } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';

/** What is asked of the procuracy about the report that it supervises. */
export const supervisionApplications = applying<Supervision, ProcuracyApplicationEvent>(
  supervisionProcedure,
  applicationReceivedByProcuracy,
  applicationAnsweredByProcuracy,
);
