import { applicationAnsweredByDesk, applicationReceivedByDesk } from '@la-chan/contracts';
import { protecting, type DeskApplicationEvent } from '@la-chan/procedure';
import { reportProcedure, type Report } from './report';

/** Who takes a report in keeps it secret and protects as it is asked, wherever the report has gone (TTLT 01/2017 4(5)). */
export const reportApplications = protecting<Report, DeskApplicationEvent>(
  reportProcedure,
  applicationReceivedByDesk,
  applicationAnsweredByDesk,
);
