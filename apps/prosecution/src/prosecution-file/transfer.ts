import {
  prosecutionFileTransferred,
  prosecutionTransferDecided,
  transferredFileReturned,
  type BroughtSuspension,
  type EventOf,
  type Moment,
  type ProcuracyLevel,
} from '@la-chan/contracts';
import { assertMaySendOut, lookedAtBy, searchOf, type Deadline } from '@la-chan/procedure';
import { assertMergersCarriedOut } from './merger';
import { isToBeDecided } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** Whoever the competent procuracy has to decide about. */
export const toBeDecided = ({ accused }: ProsecutionFile): readonly ProsecutedAccused[] =>
  accused.filter(isToBeDecided);

/** Whoever waits here, as their matter alone is suspended, and goes along: with the ground, and since when each review is counted. */
export const waiting = ({ accused }: ProsecutionFile, deadlines: readonly Deadline[]): BroughtSuspension[] =>
  accused.flatMap(({ id, state, suspendedFor: ground, ...search }) => {
    const lookedAt = lookedAtBy('R24.prosecuted', deadlines, id);
    // Without a review that runs they went along before, and wait there.
    if (state !== 'suspended' || Object.keys(lookedAt).length === 0) return [];
    return [{ accused: id, ...(ground && { ground }), ...searchOf(search), ...lookedAt }];
  });

/** At once, when the court that tries the case is one beside another procuracy; on paper to one that is not of the platform (BLTTHS 239(1)). */
export const transfer = (
  file: ProsecutionFile,
  decision: EventOf<typeof prosecutionTransferDecided>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('transfer', file.status);
  assertMergersCarriedOut(file);
  if (toBeDecided(file).length === 0) throw new ProsecutionRefusal('nobody-to-indict', 'BLTTHS 239(1)');
  const decided = prosecutionTransferDecided(file.id, decision, at);
  return decision.exchange
    ? [decided]
    : [decided, prosecutionFileTransferred(file.id, { exchange: null, to: null }, at)];
};

/** To one outside the city as the provincial procuracy decides; a lower one enters its decision (BLTTHS 239(1)). */
export const transferOnPaper = (
  file: ProsecutionFile,
  decision: Omit<EventOf<typeof prosecutionTransferDecided>['data'], 'exchange' | 'to'>,
  own: ProcuracyLevel,
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('transfer', file.status);
  if (decision.outside) assertMaySendOut(own, decision.level !== undefined, 'BLTTHS 239(1)');
  return transfer(file, { exchange: null, to: null, ...decision }, at);
};

/** What the procuracy that has the file returns goes back to the body that investigated, and comes here again; of some who went on apart there, wherever the file of the others is by now (BLTTHS 240(1)(b)). */
export const passReturn = (
  file: ProsecutionFile,
  returned: EventOf<typeof transferredFileReturned>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('passReturn', file.status);
  return [transferredFileReturned(file.id, returned, at)];
};
