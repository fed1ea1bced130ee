import {
  caseParticipantRegistered,
  caseParticipationEnded,
  type FileId,
  type supervisionNotice,
} from '@la-chan/contracts';
import {
  assistanceNewTo,
  awaitedAssistance,
  awaitedEvidence,
  protectionsOf,
  registering,
  takingPart,
  itemsNewTo,
} from '@la-chan/procedure';
import type { z } from 'zod';
import type { GoingOn } from '../case/initiation';
import { verificationProcedure, type Verification } from './verification';

type Terms = z.output<(typeof supervisionNotice)['terms']>;

/** Who takes part for a victim, a civil party, or whoever is denounced or held (TT 28/2020 4(1), 10(5)). */
export const verificationParticipants = registering(
  verificationProcedure,
  caseParticipantRegistered,
  caseParticipationEnded,
  (_: Verification) => ({ accused: [], victims: [], parties: ['litigant', 'victim', 'denounced'] }),
);

/** What of a report goes on in its case, in which its victims are the victims. */
export const goingOn = (file: Verification): GoingOn => inCase(file, takingPart(file), awaitedEvidence(file));

/** The same as the procuracy has it by now, which had taken the report over: whom that has registered is recorded under the id of this one. */
export const goingOnFrom = (
  file: Verification,
  { participants }: Pick<Extract<Terms, { decision: 'initiation' }>, 'participants'>,
  { evidence, assistance, items, applications }: Pick<GoingOn, 'evidence' | 'assistance' | 'items' | 'applications'>,
): GoingOn => {
  if (!participants) return goingOn(file);
  const recordOf = (id: FileId): FileId =>
    file.participants.find(({ participant }) => participant === id)?.person ?? id;
  const along = inCase(
    file,
    participants.map((one) => ({ ...one, person: recordOf(one.participant) })),
    evidence,
  );
  return {
    ...along,
    assistance: [...along.assistance, ...assistanceNewTo(file.requests, assistance)],
    items: [...itemsNewTo({ items }, along.items), ...items],
    applications: [...along.applications, ...applications],
  };
};

const inCase = (file: Verification, all: GoingOn['participants'], evidence: GoingOn['evidence']): GoingOn => ({
  victims: all.flatMap(({ role, participant }) => (role === 'victim' ? [participant] : [])),
  participants: all.filter(({ role }) => role !== 'victim'),
  evidence,
  items: file.items,
  committedOn: file.offence?.committedOn,
  assistance: awaitedAssistance(file),
  applications: protectionsOf(file),
  protections: file.protections,
});
