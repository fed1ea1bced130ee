import {
  prosecutionFileTransferred,
  prosecutionTransferDecided,
  transferredFileReturned,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import {
  prosecutionProcedure,
  ProsecutionRefusal,
  type ProsecutedAccused,
  type ProsecutionFile,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** Whoever the competent procuracy has to decide about. */
export const toBeDecided = ({ accused }: ProsecutionFile): readonly ProsecutedAccused[] =>
  accused.filter(({ state, outcome }) => outcome === null && (state === 'proposed' || state === 'indicted'));

/** At once, when the court that tries the case is one beside another procuracy; on paper to one that is not of the platform (BLTTHS 239(1)). */
export const transfer = (
  file: ProsecutionFile,
  decision: EventOf<typeof prosecutionTransferDecided>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('transfer', file.status);
  if (file.accused.some(({ state }) => state === 'suspended'))
    throw new ProsecutionRefusal('suspended-goes-apart', 'BLTTHS 239(1), 242(2)');
  if (toBeDecided(file).length === 0) throw new ProsecutionRefusal('nobody-to-indict', 'BLTTHS 239(1)');
  const decided = prosecutionTransferDecided(file.id, decision, at);
  return decision.exchange
    ? [decided]
    : [decided, prosecutionFileTransferred(file.id, { exchange: null, to: null }, at)];
};

/** What the procuracy that has the file returns goes back to the body that investigated, and comes here again (BLTTHS 240(1)(b)). */
export const passReturn = (
  file: ProsecutionFile,
  returned: EventOf<typeof transferredFileReturned>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('passReturn', file.status);
  return [transferredFileReturned(file.id, returned, at)];
};
