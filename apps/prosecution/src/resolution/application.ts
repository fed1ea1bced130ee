import { applicationAnsweredByProcuracy, applicationReceivedByProcuracy } from '@la-chan/contracts';
import { applying, type ProcuracyApplicationEvent } from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';

/** What is asked of the procuracy about the report that it resolves itself. */
export const resolutionApplications = applying<Resolution, ProcuracyApplicationEvent>(
  resolutionProcedure,
  applicationReceivedByProcuracy,
  applicationAnsweredByProcuracy,
);
