import {
  awaitingOnce,
  type caseJoined,
  type caseJoinderCancelled,
  type caseMerged,
  type caseMergerCancelled,
  type caseSplit,
  type EventOf,
  type FileId,
} from '@la-chan/contracts';
import type { Accused } from './accused';
import { changed } from './accused.events';
import type { Case } from './case';
import { cancelling, complying, withoutDemandsOn } from './charge-demand';
import { withoutThose } from './conclusion.events';
import { openStatus } from './course';
import { withVictims } from './victims';
import { joinderUndone, joinedWith } from './qualification';

/** It is split from a case or joined with one. */
export type JoinderEvent = EventOf<
  typeof caseJoinderCancelled | typeof caseJoined | typeof caseMerged | typeof caseMergerCancelled | typeof caseSplit
>;

export const joinderAfter = (file: Case, event: JoinderEvent): Case => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.case-split': {
      const { accused, by, demand, cancels, victims } = event.data;
      const staying = victims ? withVictims(file, victims.staying) : file;
      const left = parted(cancelling(complying(staying, demand, at), cancels, at), accused);
      return by ? withoutThose(left, at) : left;
    }
    case 'investigation.case-merged': {
      const { into, demand } = event.data;
      const moved = changed(file, idsOf(file.accused), { state: 'merged', suspendedFor: null, detainedUntil: null });
      const left = withoutDemandsOn(complying(moved, demand, at), idsOf(file.accused));
      return { ...left, status: 'merged', mergedInto: into, mergedAt: at };
    }
    case 'investigation.case-joined': {
      const { from, demands = [], awaited: more = [], cancels } = event.data;
      const asked = demands.map((one) => ({ ...one, of: 'investigation' as const, metAt: null }));
      const joined = cancelling(joinedWith(file, event.data, at), cancels, at);
      const awaited = awaitingOnce(file.awaited, more);
      return {
        ...joined,
        from: [...new Set([...file.from, ...from])],
        demands: [...joined.demands, ...asked],
        awaited,
      };
    }
    case 'investigation.case-joinder-cancelled': {
      const demands = file.demands.filter(({ about }) => about !== event.data.other); // asked there again
      return { ...joinderUndone(file, event.data, at), demands };
    }
    case 'investigation.case-merger-cancelled': {
      const open = { ...file, status: openStatus(file), mergedInto: null, mergedAt: null };
      return cancelling(open, event.data.cancels, at);
    }
  }
};

/** These go on in another case. */
export const parted = (file: Case, ids: readonly FileId[]): Case =>
  withoutDemandsOn(changed(file, ids, { state: 'split-off', suspendedFor: null, detainedUntil: null }), ids);

const idsOf = (accused: readonly Accused[]): FileId[] => accused.map(({ id }) => id);
