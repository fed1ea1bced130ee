import {
  triedParticipantRegistered,
  triedParticipationEnded,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { participantsWith, registering } from '@la-chan/procedure';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

type Registered = EventOf<typeof triedParticipantRegistered>['data'];

/** Who takes part for the defendants and the victims. */
export const trialParticipants = registering(
  trialProcedure,
  triedParticipantRegistered,
  triedParticipationEnded,
  ({ defendants, victims }: Trial) => ({
    accused: defendants.map(({ id }) => id),
    victims: victims.map(({ id }) => id),
  }),
);

/** Who takes part for these defendants, or for none. */
export const participantsOf = (file: Trial, going: readonly FileId[]): Registered[] =>
  participantsWith({ ...file, accused: file.defendants }, going);

export const registered = (id: FileId, participants: readonly Registered[], at: Moment): TrialEvent[] =>
  participants.map((one) => triedParticipantRegistered(id, one, at));
