import {
  ownInitiationCancelled,
  petitionAnsweredFromAbove,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  assertGroundOf,
  cancelledAt,
  notingPetition,
  type AnswerFromAbove,
  type HistoryEntry,
} from '@la-chan/procedure';
import { assertNotCome } from '../supervision/revocation';
import { initiationProcedure, InitiationRefusal, type Initiation } from './initiation';
import type { InitiationEvent } from './initiation.events';

type Cancelled = EventOf<typeof ownInitiationCancelled>['data'];

/** A ground not to initiate is found after all: there is no case. What a panel has initiated is protested (BLTTHS 157, 158(1), 161(1)(c)). */
export const cancelInitiation = (
  file: Initiation,
  { hasCome, ...cancellation }: Omit<Cancelled, 'case'> & { hasCome?: boolean },
  at: Moment,
): InitiationEvent[] => {
  initiationProcedure.assertLawful('cancelInitiation', file.status);
  const opened = ownCaseOf(file);
  assertGroundOf(cancellation.ground, [file]);
  assertNotCome(hasCome);
  return [ownInitiationCancelled(file.id, { ...cancellation, case: opened }, at)];
};

/** The case that this procuracy has initiated itself. */
const ownCaseOf = ({ basis, case: opened }: Initiation): FileId => {
  if (basis !== 'panel-decision' && opened) return opened;
  throw new InitiationRefusal('of-a-panel', 'BLTTHS 161(1)(c)');
};

/** The procuracy above has told what it decides on a petition of the body about that, once: upheld, the case stands again (TTLT 04/2018 6(2)). */
export const recordPetition = (
  file: Initiation,
  answer: AnswerFromAbove,
  at: Moment,
  history: readonly HistoryEntry[],
): InitiationEvent[] => {
  initiationProcedure.assertLawful('recordPetition', file.status);
  const { exchange } = answer;
  const isIts = ({ type, data }: HistoryEntry) =>
    type === ownInitiationCancelled.type && data?.['exchange'] === exchange;
  cancelledAt(history, exchange, isIts);
  return [petitionAnsweredFromAbove(file.id, answer, at)];
};

export const notePetition = notingPetition<Initiation>(initiationProcedure);
