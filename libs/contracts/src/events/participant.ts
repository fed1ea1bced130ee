import { z } from 'zod';
import { defineEvent } from '../event';
import { FileId } from '../moment';
import { Participant } from '../participant';

/** A defender, representative, protector or civil party takes part from now on; `person`: the sealed record of who that is. */
const registered = Participant.extend({ person: FileId });
/** No more: dismissed, or withdrawn. */
const ended = z.object({ participant: FileId });

export const caseParticipantRegistered = defineEvent('investigation.participant-registered', 1, registered);
export const caseParticipationEnded = defineEvent('investigation.participation-ended', 1, ended);
export const prosecutionParticipantRegistered = defineEvent('prosecution.participant-registered', 1, registered);
export const triedParticipantRegistered = defineEvent('court.participant-registered', 1, registered);
export const triedParticipationEnded = defineEvent('court.participation-ended', 1, ended);
export const prosecutionParticipationEnded = defineEvent('prosecution.participation-ended', 1, ended);
