import {
  caseParticipantRegistered,
  caseParticipationEnded,
  casePartiesTold,
  type EventOf,
  type Moment,
  type NoticeRecipient,
} from '@la-chan/contracts';
import { alsoToBeTold, assertPartiesTold, assertTold, type Deadline, registering } from '@la-chan/procedure';
import { isPursued } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

type Told = EventOf<typeof casePartiesTold>['data'];

const TOLD = 'BLTTHS 179(5), 180(4), 229(3), 231(2), (3), 232(4), 235(2); TTLT 01/2020 13(2)';

/** What the agency is told that has initiated the case and sent it on (TTLT 01/2020 6(5), 7(5)). */
const STAY: readonly Told['of'][] = ['suspension', 'resumption', 'termination'];

/** Whom the law names were told of a decision by now, of the whole case or of one accused. */
export const tellParties = (file: Case, told: Told, deadlines: readonly Deadline[], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('tellParties', file.status);
  assertPartiesTold(told, toBeTold(file, told), deadlines, TOLD);
  if (STAY.includes(told.of) && file.reception?.ground === 'initial-investigation')
    assertTold(['initiating-agency'], told.recipients, 'TTLT 01/2020 6(5), 7(5)');
  if (told.of === 'conclusion' && file.accused.some((one) => isPursued(one) && one.detainedUntil))
    assertTold(['detention-facility'], told.recipients, 'TTLT 04/2018 18(1)');
  return [casePartiesTold(file.id, told, at)];
};

/** A defender has it too; of a stay whoever represents the accused may have it instead (BLTTHS 229(3), 235(2)). */
const INSTEAD: readonly Told['of'][] = ['suspension', 'resumption'];

/** Nobody is there who is searched for; a charge waits for the accused all the same. */
function toBeTold(file: Case, told: Told): NoticeRecipient[] {
  if (told.of === 'search' || told.of === 'search-end') return ['public'];
  if (told.of === 'charge') return ['accused'];
  if (told.of === 'property') return ['keeper'];
  const { accused, victims } = file;
  const concerned = accused.filter((one) => (told.accused ? one.id === told.accused : isPursued(one)));
  const isThere = concerned.some(({ wanted }) => !wanted);
  const isInstead = INSTEAD.includes(told.of) && told.recipients.includes('representative');
  const ids = concerned.map(({ id }) => id);
  return [
    ...(isThere ? (['accused'] as const) : []),
    ...(victims.length > 0 ? (['victim'] as const) : []),
    ...alsoToBeTold(file, ids).filter((one) => one !== 'defender' || !isInstead),
  ];
}

/** Who takes part for the accused and the victims. */
export const caseParticipants = registering(
  caseProcedure,
  caseParticipantRegistered,
  caseParticipationEnded,
  ({ accused, victims }: Case) => ({ accused: accused.map(({ id }) => id), victims }),
);
