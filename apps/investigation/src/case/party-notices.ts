import {
  caseParticipantRegistered,
  caseParticipationEnded,
  casePartiesTold,
  detentionAnnounced,
  type EventOf,
  type Moment,
  type NoticeRecipient,
} from '@la-chan/contracts';
import {
  alsoToBeTold,
  announcingDetention,
  type Deadline,
  type Needed,
  registering,
  type Telling,
  tellingParties,
} from '@la-chan/procedure';
import { isPursued } from './accused';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

type Told = EventOf<typeof casePartiesTold>['data'];
type Notice = Omit<Told, 'toFollow'> & Telling<NoticeRecipient>;

const TOLD = 'BLTTHS 179(5), 180(4), 229(3), 231(2), (3), 232(4), 235(2); TTLT 01/2020 13(2)';

/** What the agency is told that has initiated the case and sent it on (TTLT 01/2020 6(5), 7(5)). */
const STAY: readonly Told['of'][] = ['suspension', 'resumption', 'termination'];

/** Whom the law names were told of a decision by now, of the whole case or of one accused. */
export const tellParties = (file: Case, told: Notice, deadlines: readonly Deadline[], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('tellParties', file.status);
  const needed = (named: readonly NoticeRecipient[], law: string): Needed<NoticeRecipient>[] => [
    { recipients: toBeTold(file, told, named), law },
    ...bodiesToBeTold(file, told),
  ];
  return [casePartiesTold(file.id, tellingParties(told, needed, deadlines, TOLD), at)];
};

function bodiesToBeTold(file: Case, { of }: Notice): Needed<NoticeRecipient>[] {
  const { reception, accused } = file;
  if (STAY.includes(of) && reception?.ground === 'initial-investigation')
    return [{ recipients: ['initiating-agency'], law: 'TTLT 01/2020 6(5), 7(5)' }];
  if (of === 'conclusion' && accused.some((one) => isPursued(one) && one.detainedUntil))
    return [{ recipients: ['detention-facility'], law: 'TTLT 04/2018 18(1)' }];
  return [];
}

/** A defender has it too; of a stay whoever represents the accused may have it instead (BLTTHS 229(3), 235(2)). */
const INSTEAD: readonly Told['of'][] = ['suspension', 'resumption'];

/** Nobody is there who is searched for; a charge waits for the accused all the same. */
function toBeTold(file: Case, told: Notice, named: readonly NoticeRecipient[]): NoticeRecipient[] {
  if (told.of === 'search' || told.of === 'search-end') return ['public'];
  if (told.of === 'charge') return ['accused'];
  if (told.of === 'property') return ['keeper'];
  const { accused, victims } = file;
  const concerned = accused.filter((one) => (told.accused ? one.id === told.accused : isPursued(one)));
  const isThere = concerned.some(({ wanted }) => !wanted);
  const isInstead = INSTEAD.includes(told.of) && named.includes('representative');
  const ids = concerned.map(({ id }) => id);
  return [
    ...(isThere ? (['accused'] as const) : []),
    ...(victims.length > 0 ? (['victim'] as const) : []),
    ...alsoToBeTold(file, ids).filter((one) => one !== 'defender' || !isInstead),
  ];
}

/** Those near to whom this body has ordered to be detained are told (BLTTHS 119(6)). */
export const tellOfDetention = announcingDetention<Case, CaseEvent>(caseProcedure, detentionAnnounced);

/** Who takes part for the accused and the victims. */
export const caseParticipants = registering(
  caseProcedure,
  caseParticipantRegistered,
  caseParticipationEnded,
  ({ accused, victims }: Case) => ({ accused: accused.map(({ id }) => id), victims }),
);
