import type {
  caseParticipantRegistered,
  caseParticipationEnded,
  EventOf,
  DraftEvent,
  FileId,
  Moment,
  NoticeRecipient,
  Participant,
  ParticipantRole,
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

  override readonly law = 'BLTTHS 229(3), 232(4), 240(2), 262(1), 286; TT 28/2020 4(1)';
}

/** For whom somebody may take part besides the parties that are registered, and who is registered as one. */
interface Parties {
  readonly accused: readonly FileId[];
  readonly victims: readonly FileId[];
  readonly parties?: readonly ParticipantRole[];
}

/** What verifications, cases, files of a procuracy and trials do alike. */
export const registering = <Status extends string, Of extends File<Status>, In, Out>(
  procedure: Pick<Procedure<Status, ParticipantAct>, 'assertLawful'>,
  registered: (id: FileId, data: Registered, at: Moment) => In,
  ended: (id: FileId, data: Ended, at: Moment) => Out,
  partiesOf: (file: Of) => Parties,
) => ({
  registerParticipant: (file: Of, participant: Registered, at: Moment): In[] => {
    procedure.assertLawful('registerParticipant', file.status);
    const { role, of } = participant;
    const { parties = ['litigant'], ...those } = partiesOf(file);
    const idsAs = (one: ParticipantRole): FileId[] =>
      takingPart(file).flatMap(({ role, participant: id }) => (role === one ? [id] : []));
    const [denounced, litigants] = [idsAs('denounced'), idsAs('litigant')];
    const [accused, victims] = [
      [...those.accused, ...denounced],
      [...those.victims, ...idsAs('victim')],
    ];
    const self = parties.includes(role) ? [undefined] : [];
    const known: Readonly<Record<typeof role, readonly (FileId | undefined)[]>> = {
      defender: accused,
      representative: [...accused, ...victims],
      protector: [...victims, ...litigants, ...denounced],
      litigant: self,
      victim: self,
      denounced: self,
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

/** The record of who takes part as this. Throws `ParticipantRefusal` for nobody who does. */
export const registeredAs = (file: WithParticipants, role: ParticipantRole, participant: FileId): FileId => {
  const one = takingPart(file).find((each) => each.role === role && each.participant === participant);
  if (one) return one.person;
  throw new ParticipantRefusal('no-such-participant');
};

/** As a dossier names them. */
export const recordsOf = (participants: readonly Registered[]): { id: FileId; person: FileId }[] =>
  participants.map(({ participant: id, person }) => ({ id, person }));

/** As an exchange names them. */
export const asNamed = (participants: readonly Registered[]): Participant[] =>
  participants.map(({ person: _, ...one }) => one);
export const namedParticipants = (file: WithParticipants): Participant[] => asNamed(takingPart(file));

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

/** Of these accused a file comes back that names who takes part by now: whom it did not know, and whom it names no more; nothing where it does not say. */
export const participantsBack = (
  file: WithParticipants & { readonly accused: readonly { readonly id: FileId }[] },
  going: readonly FileId[],
  coming: readonly Registered[] | undefined,
): { readonly more: Registered[]; readonly over: Registered[] } => ({
  more: unknownTo(file, coming ?? []),
  over: coming
    ? participantsWith(file, going).filter((one) => !coming.some(({ participant }) => participant === one.participant))
    : [],
});

/** Whom a decision about these accused is told beside them and the victims. */
export const alsoToBeTold = (file: WithParticipants, accused: readonly FileId[]): NoticeRecipient[] => {
  const participants = takingPart(file);
  const defended = participants.some(({ role, of }) => role === 'defender' && of !== undefined && accused.includes(of));
  const denounced = participants.flatMap(({ role, participant }) => (role === 'denounced' ? [participant] : []));
  const others = (['litigant', 'protector'] as const).filter((role) =>
    participants.some((one) => one.role === role && !denounced.includes(one.of ?? '')),
  );
  return [...(defended ? (['defender'] as const) : []), ...others];
};

const TOLD = ['victim', 'litigant', 'defender', 'protector'] as const satisfies readonly (NoticeRecipient &
  ParticipantRole)[];

/** Those of them who are told beside the reporter what is decided on a report. */
export const toldOfReport = (file: WithParticipants): NoticeRecipient[] =>
  TOLD.filter((role) => takingPart(file).some((one) => one.role === role));
