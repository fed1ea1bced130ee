import type {
  caseParticipantRegistered,
  caseParticipationEnded,
  EventOf,
  DraftEvent,
  FileId,
  Moment,
  NoticeRecipient,
  Participant,
} from '@la-chan/contracts';
import type { Procedure } from './procedure';
import { Refusal } from './refusal';

type Registered = EventOf<typeof caseParticipantRegistered>['data'];
type Ended = EventOf<typeof caseParticipationEnded>['data'];

/** Who they are is sealed; `endedAt`: since when this one does not take part any more. */
interface TakingPart extends Registered {
  readonly endedAt: Moment | null;
}

export interface WithParticipants {
  readonly participants: readonly TakingPart[];
}

export type ParticipantAct = 'registerParticipant' | 'endParticipation';

interface File<Status> extends WithParticipants {
  readonly id: FileId;
  readonly status: Status;
}

export class ParticipantRefusal extends Refusal {
  constructor(override readonly code: 'takes-part-for-nobody' | 'no-such-participant') {
    super(code);
  }

  override readonly law = 'BLTTHS 229(3), 232(4), 240(2)';
}

/** For whom somebody of each role may take part. */
interface Parties {
  readonly accused: readonly FileId[];
  readonly victims: readonly FileId[];
}

/** What cases and the files of a procuracy do alike. */
export const registering = <Status extends string, Of extends File<Status>, In, Out>(
  procedure: Pick<Procedure<Status, ParticipantAct>, 'assertLawful'>,
  registered: (id: FileId, data: Registered, at: Moment) => In,
  ended: (id: FileId, data: Ended, at: Moment) => Out,
  partiesOf: (file: Of) => Parties,
) => ({
  registerParticipant: (file: Of, participant: Registered, at: Moment): In[] => {
    procedure.assertLawful('registerParticipant', file.status);
    const { role, of } = participant;
    const { accused, victims } = partiesOf(file);
    const litigants = takingPart(file).flatMap((one) => (one.role === 'litigant' ? [one.participant] : []));
    const known: Readonly<Record<typeof role, readonly (FileId | undefined)[]>> = {
      defender: accused,
      representative: [...accused, ...victims],
      protector: [...victims, ...litigants],
      litigant: [undefined],
    };
    if (!known[role].includes(of)) throw new ParticipantRefusal('takes-part-for-nobody');
    return [registered(file.id, participant, at)];
  },
  endParticipation: (file: Of, ending: Ended, at: Moment): Out[] => {
    procedure.assertLawful('endParticipation', file.status);
    if (!takingPart(file).some(({ participant }) => participant === ending.participant))
      throw new ParticipantRefusal('no-such-participant');
    return [ended(file.id, ending, at)];
  },
});

/** What the routes of a file need of it. */
export interface Registering<Of> {
  readonly registerParticipant: (file: Of, participant: Registered, at: Moment) => DraftEvent[];
  readonly endParticipation: (file: Of, ending: Ended, at: Moment) => DraftEvent[];
}

/** Those who take part after one more is registered, or one no more. */
export const participantsAfter = (
  { participants }: WithParticipants,
  data: Registered | Ended,
  at: Moment,
): WithParticipants['participants'] =>
  'role' in data
    ? [...participants, { ...data, endedAt: null }]
    : participants.map((one) => (one.participant === data.participant ? { ...one, endedAt: at } : one));

/** Who takes part now, as it was registered. */
export const takingPart = ({ participants }: WithParticipants): Registered[] =>
  participants.filter(({ endedAt }) => endedAt === null).map(({ endedAt: _, ...one }) => one);

/** As an exchange names them. */
export const namedParticipants = (file: WithParticipants): Participant[] =>
  takingPart(file).map(({ person: _, ...one }) => one);

/** Of those, whom another file does not know. */
export const unknownTo = ({ participants }: WithParticipants, coming: readonly Registered[]): Registered[] =>
  coming.filter((one) => !participants.some(({ participant }) => participant === one.participant));

/** Who goes along with these accused: who takes part for one of them, or for no accused. */
export const participantsWith = (
  file: WithParticipants & { readonly accused: readonly { readonly id: FileId }[] },
  going: readonly FileId[],
): Registered[] => {
  const stays = ({ of }: Registered): boolean => file.accused.some(({ id }) => id === of) && !going.includes(of ?? '');
  return takingPart(file).filter((one) => !stays(one));
};

/** Whom a decision about these accused is told beside them and the victims. */
export const alsoToBeTold = (file: WithParticipants, accused: readonly FileId[]): NoticeRecipient[] => {
  const participants = takingPart(file);
  const defended = participants.some(({ role, of }) => role === 'defender' && of !== undefined && accused.includes(of));
  const others = (['litigant', 'protector'] as const).filter((role) => participants.some((one) => one.role === role));
  return [...(defended ? (['defender'] as const) : []), ...others];
};
