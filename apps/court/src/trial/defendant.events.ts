import type {
  Crime,
  crimesTerminated,
  defendantDetained,
  defendantFound,
  defendantReleased,
  defendantResumed,
  defendantSearchDemanded,
  defendantSuspended,
  defendantTerminated,
  defendantWanted,
  detentionBrought,
  trialDetentionTold,
  EventOf,
  FileId,
  Moment,
  trialCoercionEnded,
  trialCoercionOrdered,
  triedMeasureApplied,
  triedMeasureEnded,
  triedOffenceDated,
  triedSearchBrought,
} from '@la-chan/contracts';
import {
  chargedAlone,
  classAmong,
  coercionsAfter,
  crimesOf,
  crimesWithout,
  demandedOn,
  foundOn,
  searchBroughtTo,
  uncoerced,
  wantedFor,
  withMeasure,
  withoutMeasure,
} from '@la-chan/procedure';
import { suspendedWith } from './bound';
import { deciding, lifting } from './decision-appeal';
import type { Defendant, Trial } from './trial';

/** What happens to one defendant while the others go on. */
export type DefendantEvent = EventOf<
  | typeof crimesTerminated
  | typeof defendantDetained
  | typeof defendantFound
  | typeof defendantReleased
  | typeof defendantResumed
  | typeof defendantSearchDemanded
  | typeof defendantSuspended
  | typeof defendantTerminated
  | typeof defendantWanted
  | typeof detentionBrought
  | typeof trialDetentionTold
  | typeof trialCoercionEnded
  | typeof trialCoercionOrdered
  | typeof triedMeasureApplied
  | typeof triedMeasureEnded
  | typeof triedOffenceDated
  | typeof triedSearchBrought
>;

export const defendantAfter = (file: Trial, event: DefendantEvent): Trial => {
  const { occurredAt: at } = event;
  const { defendant } = event.data;
  if (!defendant) return file;
  switch (event.type) {
    case 'court.coercion-ordered':
    case 'court.coercion-ended':
      return changed(file, [defendant], (one) => coercionsAfter(one, event.data, at));
    case 'court.offence-dated':
      if (event.data.standsStill) return file;
      return changed(file, [defendant], () => ({ limitationFrom: event.data.committedOn }));
    case 'court.search-demanded':
      return changed(file, [defendant], (one) => demandedOn(one, event.data.ground, at));
    case 'court.defendant-wanted':
      return changed(file, [defendant], (one) => wantedFor(one, event.data, at));
    case 'court.defendant-found':
      return changed(file, [defendant], (one) => foundOn(one, at));
    case 'court.search-brought':
      return changed(file, [defendant], (one) => searchBroughtTo(one, event.data));
    case 'court.defendant-suspended':
      return {
        ...changed(file, [defendant], (one) => ({
          ...suspendedWith(one, at, true),
          state: 'suspended',
          suspendedFor: event.data.ground,
        })),
        decisions: deciding(file, 'suspension', defendant, event.data, at),
      };
    case 'court.defendant-resumed':
      return {
        ...changed(file, [defendant], () => ({ state: 'on-trial', searchDemandedAt: null, suspendedFor: null })),
        decisions: lifting(file, (one) => one.defendant === defendant),
      };
    case 'court.crimes-terminated':
      return triedWithout(file, defendant, event.data.crimes);
    case 'court.defendant-terminated':
      return {
        ...changed(file, [defendant], ended(at)),
        decisions: deciding(file, 'termination', defendant, event.data, at),
      };
    case 'court.defendant-detained': {
      const { purpose, until } = event.data;
      return changed(file, [defendant], () => ({ detained: { purpose, until } }));
    }
    case 'court.detention-brought':
      return changed(file, [defendant], () => ({ detained: { purpose: 'brought', until: event.data.until } }));
    case 'court.detention-told':
      return event.data.ended ? changed(file, [defendant], () => ({ detained: null })) : file;
    case 'court.measure-applied': {
      const { measure, number, since = at, until } = event.data;
      return changed(file, [defendant], ({ measures }) => ({
        measures: withMeasure(measures, { measure, number, since, until }),
      }));
    }
    case 'court.measure-ended':
      return changed(file, [defendant], ({ measures }) => ({
        measures: withoutMeasure(measures, event.data.measure),
      }));
    case 'court.defendant-released':
      return changed(file, [defendant], () => ({ detained: null }));
  }
};

/** One is tried for these crimes no more, and the file goes by the heaviest of those that are left. */
export const triedWithout = (file: Trial, defendant: FileId, crimes: readonly Crime[]): Trial => {
  const left = changed(file, [defendant], (one) => ({
    ...chargedAlone(crimesWithout(crimesOf(one), crimes)),
    withdrawnOf: crimesWithout(one.withdrawnOf ?? [], crimes),
    endedFor: [...(one.endedFor ?? []), ...crimes],
  }));
  const here = left.defendants.filter(({ state }) => state !== 'tried-apart' && state !== 'not-indicted');
  return { ...left, ...classAmong(file, here.flatMap(crimesOf)) };
};

/** An order ends where the file goes, and goes on there. */
export const away = (file: Trial): Trial =>
  changed(file, idsOf(file, isHeld), (one) => ({ detained: null, ...unbound(one) }));

const isHeld = ({ state, detained, measures = [] }: Defendant): boolean =>
  (Boolean(detained) || measures.length > 0) && state !== 'suspended';

const over = (one: Defendant, at: Moment): Partial<Defendant> => ({
  ...{ state: 'terminated', verdict: null, found: null },
  decidedAt: one.decidedAt ?? at,
});

/** Under no measure any more. */
export const unbound = ({ measures }: Defendant): Pick<Defendant, 'measures'> => (measures ? { measures: [] } : {});

/** With the matter every measure ends. */
export const ended =
  (at: Moment) =>
  (one: Defendant): Partial<Defendant> => ({ ...over(one, at), ...unbound(one), ...uncoerced(one) });

/** By a higher court. */
export const endedAbove =
  (at: Moment) =>
  (one: Defendant): Partial<Defendant> => ({ ...over(one, at), endedAbove: true });

/** Who is not tried elsewhere, and on whom there is no judgment. */
export const isLeft = ({ state, inForceSince }: Defendant): boolean =>
  state !== 'tried-apart' && state !== 'judged' && inForceSince === null;

/** The trial is terminated for everybody who is left. */
export const endedAll = (file: Trial, at: Moment, end = ended): Trial => ({
  ...changed(file, idsOf(file, isLeft), end(at)),
  status: 'terminated',
  terminatedAt: at,
});

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
