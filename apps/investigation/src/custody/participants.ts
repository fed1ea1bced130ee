import {
  caseParticipantRegistered,
  caseParticipationEnded,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { registering, takingPart, unknownTo, type Registering, type WithParticipants } from '@la-chan/procedure';
import { custodyProcedure, CustodyRefusal, type CustodyFile } from './custody';

type Registered = EventOf<typeof caseParticipantRegistered>;

/** Once whoever is held is an accused, the case has who takes part for them; before there is a case, their report. */
const hasOwn = ({ verification, case: known, accused }: CustodyFile): boolean => !accused && (!verification || !!known);

const assertOwn = (file: CustodyFile): void => {
  if (!hasOwn(file)) throw new CustodyRefusal('takes-part-in-matter', 'TT 28/2020 4(1), 10(5)');
};

const law = registering(
  custodyProcedure,
  caseParticipantRegistered,
  caseParticipationEnded,
  ({ person }: CustodyFile) => ({ accused: [person], victims: [], parties: [] }),
);

/** Who takes part for whoever is held, who is named by their record (TT 28/2020 4(1), 10(5)). */
export const custodyParticipants = {
  registerParticipant: (file, participant, at) => {
    assertOwn(file);
    return law.registerParticipant(file, participant, at);
  },
  endParticipation: (file, ending, at) => {
    assertOwn(file);
    return law.endParticipation(file, ending, at);
  },
} satisfies Registering<CustodyFile>;

/** They go along to the accused, or to the report in which whoever is held is named with them. */
export const goingAlong = (file: CustodyFile): Registered['data'][] => {
  const { person, accused } = file;
  const those = takingPart(file);
  if (hasOwn(file) || those.length === 0) return [];
  return accused
    ? those.map((one) => ({ ...one, of: accused }))
    : [{ participant: person, person, role: 'denounced' }, ...those];
};

/** A case or a report in which they take part from now on. */
export const joinedBy =
  (coming: readonly Registered['data'][]) =>
  (matter: WithParticipants & { readonly id: FileId }, at: Moment): Registered[] =>
    unknownTo(matter, coming).map((one) => caseParticipantRegistered(matter.id, one, at));
