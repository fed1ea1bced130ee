import { casePartiesTold, type EventOf, type Moment, type NoticeRecipient } from '@la-chan/contracts';
import { assertPartiesTold, type Deadline } from '@la-chan/procedure';
import { isPursued } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

type Told = EventOf<typeof casePartiesTold>['data'];

const TOLD = 'BLTTHS 179(5), 180(4), 229(3), 231(2), (3), 232(4), 235(2)';

/** Whom the law names were told of a decision by now, of the whole case or of one accused. */
export const tellParties = (file: Case, told: Told, deadlines: readonly Deadline[], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('tellParties', file.status);
  assertPartiesTold(told, toBeTold(file, told), deadlines, TOLD);
  return [casePartiesTold(file.id, told, at)];
};

/** Nobody is there who is searched for; a charge waits for the accused all the same. */
function toBeTold({ accused, victims }: Case, told: Told): NoticeRecipient[] {
  if (told.of === 'search' || told.of === 'search-end') return ['public'];
  if (told.of === 'charge') return ['accused'];
  const concerned = accused.filter((one) => (told.accused ? one.id === told.accused : isPursued(one)));
  const isThere = concerned.some(({ wanted }) => !wanted);
  return [...(isThere ? (['accused'] as const) : []), ...(victims.length > 0 ? (['victim'] as const) : [])];
}
