import type {
  defendantDetained,
  defendantReleased,
  defendantResumed,
  defendantSearchDemanded,
  defendantSuspended,
  defendantTerminated,
  EventOf,
  FileId,
  Moment,
  triedOffenceDated,
} from '@la-chan/contracts';
import { deciding, lifting } from './decision-appeal';
import type { Defendant, Trial } from './trial';

/** What happens to one defendant while the others go on. */
export type DefendantEvent = EventOf<
  | typeof defendantDetained
  | typeof defendantReleased
  | typeof defendantResumed
  | typeof defendantSearchDemanded
  | typeof defendantSuspended
  | typeof defendantTerminated
  | typeof triedOffenceDated
>;

export const defendantAfter = (file: Trial, event: DefendantEvent): Trial => {
  const { occurredAt: at } = event;
  const { defendant } = event.data;
  switch (event.type) {
    case 'court.offence-dated':
      return changed(file, [defendant], () => ({ limitationFrom: event.data.committedOn }));
    case 'court.search-demanded':
      // The period stands still, and then runs from a day that only the investigating body knows (BLHS 27(3)).
      return changed(file, [defendant], () => ({ searchDemandedAt: at, limitationFrom: null }));
    case 'court.defendant-suspended':
      return {
        ...changed(file, [defendant], () => ({ state: 'suspended' })),
        decisions: deciding(file, 'suspension', defendant, event.data, at),
      };
    case 'court.defendant-resumed':
      return {
        ...changed(file, [defendant], () => ({ state: 'on-trial', searchDemandedAt: null })),
        decisions: lifting(file, (one) => one.defendant === defendant),
      };
    case 'court.defendant-terminated':
      return {
        ...changed(file, [defendant], ended(at)),
        decisions: deciding(file, 'termination', defendant, event.data, at),
      };
    case 'court.defendant-detained': {
      const { purpose, until } = event.data;
      return changed(file, [defendant], () => ({ detained: { purpose, until } }));
    }
    case 'court.defendant-released':
      return changed(file, [defendant], () => ({ detained: null }));
  }
};

export const ended =
  (at: Moment) =>
  (one: Defendant): Partial<Defendant> => ({ state: 'terminated', verdict: null, decidedAt: one.decidedAt ?? at });

export const idsOf = (file: Trial, which: (one: Defendant) => boolean): FileId[] =>
  file.defendants.filter(which).map(({ id }) => id);

export const changed = (
  file: Trial,
  ids: readonly FileId[],
  change: (one: Defendant) => Partial<Defendant>,
): Trial => ({
  ...file,
  defendants: file.defendants.map((one) => (ids.includes(one.id) ? { ...one, ...change(one) } : one)),
});
