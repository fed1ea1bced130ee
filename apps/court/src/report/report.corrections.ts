import { reportAtCourt } from '@la-chan/contracts';
import { entryCorrecting, forwardingEntries } from '@la-chan/procedure';
import { reportProcedure } from './report';

/** By which acts each entry comes, and what of it may be put right. */
export const entries = forwardingEntries('court');

/** What was written wrongly is put right. */
export const correct = entryCorrecting(reportProcedure, reportAtCourt.corrected);
