import {
  awaitingOnce,
  type caseConcluded,
  type caseDecided,
  type caseHandedOver,
  type caseOfferEnded,
  type caseReceivedBack,
  type caseReturned,
  type EventOf,
  type Moment,
  type prosecutionNoticeReceived,
} from '@la-chan/contracts';
import { type Accused, isAwaited } from './accused';
import { changed, freed, withoutMeasures, withoutOrders } from './accused.events';
import type { Case } from './case';
import { openStatus } from './course';

/** It goes to the procuracy and comes back, or is decided there or at a court. */
export type ConclusionEvent = EventOf<
  | typeof caseConcluded
  | typeof caseDecided
  | typeof caseHandedOver
  | typeof caseOfferEnded
  | typeof caseReturned
  | typeof prosecutionNoticeReceived
>;

export const concludedAfter = (file: Case, event: ConclusionEvent): Case => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.case-concluded': {
      const { exchange: handover, accused, undone = [] } = event.data;
      const demands = file.demands.map((one) =>
        undone.some(({ demand }) => demand === one.demand) ? { ...one, declinedAt: one.declinedAt ?? at } : one,
      );
      // What was told of them before is that they were suspended.
      const again = changed(withoutOrders(file), accused, { outcome: null });
      return { ...again, status: 'concluded', demands, handover, concludedAt: [...file.concludedAt, at] };
    }
    case 'investigation.case-offer-ended':
      if (file.status === 'transferring' && file.transfer) {
        const { suspended, ...asked } = file.transfer;
        return { ...file, status: suspended ? 'suspended' : openStatus(file), transfer: { ...asked, offer: null } };
      }
      return { ...file, status: openStatus(file), handover: null };
    case 'investigation.case-handed-over':
      return { ...withoutMeasures(file, ({ state }) => state === 'investigated'), status: 'handed-over' };
    case 'investigation.case-returned': {
      const { by, exchange, apart, awaited: more = [] } = event.data;
      if (apart) return { ...file, returns: [...file.returns, { by, exchange, at, apart }] };
      const returns = [...file.returns, { by, exchange, at }];
      // What was ordered before was used there; what is still used came back with the file.
      const awaited = awaitingOnce(file.awaited, more);
      return { ...freed(file), status: openStatus(file), handover: null, evidenceReview: null, returns, awaited };
    }
    case 'investigation.case-decided': {
      const { outcome, accused } = event.data;
      const ended = file.accused.map((one): Accused => {
        const found = accused.find((each) => each.accused === one.id);
        return found ? { ...one, outcome: found.outcome } : one;
      });
      const told = { ...file, accused: ended };
      // Of those who went on apart: the others’ goes on.
      if (event.data.part || (file.status !== 'handed-over' && file.status !== 'decided')) return told;
      return { ...told, status: 'decided', outcome: isJudged(told) ? 'judged' : outcome, decidedAt: at };
    }
    case 'investigation.prosecution-notice-received': {
      const { overtaken, ...notice } = event.data;
      const { prosecutor = file.prosecutor } = notice;
      const told = { ...file, prosecutor, ...(notice.of === 'return' && { returns: withoutLast(file.returns) }) };
      if (overtaken) return { ...told, overtaken: [...file.overtaken, notice] };
      return notice.decision === 'search-demand' ? searchedFor(file, notice) : told;
    }
  }
};

/** With the return since which it is investigated further, and those before it, wherever that was. */
export const withReturn = (
  returns: Case['returns'],
  {
    returnedBy: by,
    returnedAt: at,
    returnedUnder: exchange,
    returnedBefore = [],
  }: Partial<EventOf<typeof caseReceivedBack>['data']>,
): Case['returns'] => {
  const all = [...returnedBefore, ...(by && at && exchange ? [{ by, at, exchange }] : [])];
  return [...returns, ...all.filter((one) => !returns.some(({ exchange }) => exchange === one.exchange))];
};

/** The last one is overruled, and counts no more (BLTTHS 240(3)). */
const withoutLast = (returns: Case['returns']): Case['returns'] => {
  const last = returns.findLast(({ apart }) => !apart);
  return returns.map((one) => (one === last ? { ...one, overruled: true } : one));
};

const searchedFor = (
  file: Case,
  { notice, by, accused = [] }: EventOf<typeof prosecutionNoticeReceived>['data'],
): Case => ({
  ...file,
  accused: file.accused.map((one) =>
    accused.includes(one.id) ? { ...one, searchDemands: [...(one.searchDemands ?? []), { notice, by }] } : one,
  ),
});

const isJudged = ({ accused }: Case): boolean =>
  accused.some(({ outcome }) => outcome !== null && outcome !== 'terminated' && outcome !== 'suspended');

/** Of everybody else it was told already how it ended. */
export const withoutThose = (file: Case, at: Moment): Case => {
  const isOver = file.accused.some(({ outcome }) => outcome !== null) && !isAwaited(file);
  if (file.status !== 'handed-over' || !isOver) return file;
  return { ...file, status: 'decided', outcome: isJudged(file) ? 'judged' : 'terminated', decidedAt: at };
};
