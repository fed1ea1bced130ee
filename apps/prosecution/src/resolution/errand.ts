import { resolutionEntrusted, resolutionErrandAnswered, type Moment } from '@la-chan/contracts';
import { entrusting, type HistoryEntry } from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

/** What another body verifies for the procuracy; the report stays here (BLTTHS 147(4); TTLT 01/2017 12(4)). */
export const resolutionErrands = entrusting<
  Resolution,
  ReturnType<typeof resolutionEntrusted>,
  ReturnType<typeof resolutionErrandAnswered>
>(resolutionProcedure, 'TTLT 01/2017 12(4)', resolutionEntrusted, resolutionErrandAnswered);

interface Passed {
  /** The notice that has brought it, and of which agency. */
  readonly notice: string;
  readonly from: string;
  /** The notice that has told the procuracy beside that body. */
  readonly of: string | undefined;
  readonly done: boolean;
  readonly result: string;
}

/** What was asked on paper, and whose result the procuracy beside that body passes on, also where it was entered before that it was done; any other result is kept by itself. */
export const recordPassedResult = (
  file: Resolution,
  { notice, from: body, of, done, result }: Passed,
  at: Moment,
  history: readonly HistoryEntry[],
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('recordErrand', file.status);
  const asked = history.find(({ type, data }) => type === resolutionEntrusted.type && of && data?.['notice'] === of);
  const waits = file.errands.find((one) => one.errand === asked?.data?.['errand'] && !one.to && !one.result);
  const answer = waits ? { errand: waits.errand } : { errand: notice, body };
  return [resolutionErrandAnswered(file.id, { ...answer, done, result }, at)];
};
