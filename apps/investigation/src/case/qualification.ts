import { caseRequalified, isHeavier, type EventOf, type Moment } from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

type Qualification = Pick<EventOf<typeof caseRequalified>['data'], 'article' | 'clause' | 'seriousness' | 'notice'>;

/**
 * Another article takes the place of the crime, or stands beside it (`adds`), by a decision that is served on the
 * procuracy; another clause of it only moves the limit (BLTTHS 156; TTLT 04/2018 8(3)). The limit is that of the heaviest.
 */
export const requalify = (file: Case, qualification: Qualification, adds: boolean, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('requalify', file.status);
  if (!adds) return [caseRequalified(file.id, qualification, at)];
  const { article: added, seriousness, notice } = qualification;
  const { article, clause } = isHeavier(seriousness, file.seriousness) ? qualification : file;
  const heaviest = isHeavier(seriousness, file.seriousness) ? seriousness : file.seriousness;
  return [caseRequalified(file.id, { article, clause, seriousness: heaviest, notice, added }, at)];
};
