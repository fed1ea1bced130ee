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

interface Joining {
  readonly more: readonly Registered['data'][];
  readonly over: readonly Registered['data'][];
}

/**
 * They go along to the report, in which whoever is held is named with them, or to the accused of a case. Who takes part there
 * already for whoever is held, or for another than this accused, does so for this one from now on.
 */
export const goingAlong = (file: CustodyFile, matter: WithParticipants): Joining => {
  const { person, accused } = file;
  const those = takingPart(file);
  if (hasOwn(file)) return { more: [], over: [] };
  if (!accused) {
    const named = { participant: person, person, role: 'denounced' } as const;
    return { more: unknownTo(matter, those.length > 0 ? [named, ...those] : []), over: [] };
  }
  const isTheirs = ({ participant, role, of }: Registered['data']): boolean =>
    role !== 'protector' && (of === person || those.some((one) => one.participant === participant));
  const there = takingPart(matter);
  const moved = there.filter((one) => one.of !== accused && isTheirs(one));
  const named = there.filter(({ participant }) => participant === person && participant !== accused);
  const more = [...moved, ...unknownTo(matter, those)].map((one) => ({ ...one, of: accused }));
  return { more, over: [...named, ...moved] };
};

/** Of a case or a report in which they take part from now on. */
export const joining =
  ({ more, over }: Joining) =>
  ({ id }: { readonly id: FileId }, at: Moment) => [
    ...over.map(({ participant }) => caseParticipationEnded(id, { participant }, at)),
    ...more.map((one) => caseParticipantRegistered(id, one, at)),
  ];
