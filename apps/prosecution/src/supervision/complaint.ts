import { complainingToProcuracy } from '@la-chan/procedure';
import { supervisionProcedure, type Supervision } from './supervision';

/**
 * Against any decision that was served here, first of all one not to initiate (BLTTHS 158(2)), or that the procuracy itself
 * has made by a notice or on a request.
 */
export const supervisionComplaints = complainingToProcuracy<Supervision>(supervisionProcedure, (file, complaint) => {
  const { notice, subject } = complaint;
  if (subject === 'procuracy') return isOwn(file, notice);
  return file.decisions.some((one) => one.notice === notice) || (subject === 'detention' && isOwn(file, notice));
});

/** What the procuracy has decided on a request, or told the body by a notice. */
const isOwn = ({ requests, demands, decisions }: Supervision, notice: string): boolean =>
  requests.some(({ exchange, decidedAt }) => exchange === notice && decidedAt !== null) ||
  demands.some((one) => one.notice === notice) ||
  decisions.some(({ cancelledBy }) => cancelledBy === notice);
