import {
  type EventOf,
  type FileId,
  type Moment,
  type TerminationGround,
  type detentionTold,
  type prosecutedAccusedDetained,
  type prosecutedAccusedFound,
  type prosecutedAccusedReleased,
  type prosecutedAccusedResumed,
  type prosecutedAccusedSuspended,
  type prosecutedAccusedTerminated,
  type prosecutedAccusedWanted,
  type prosecutedChargeRevoked,
  type prosecutedDetentionExtended,
  type prosecutedMeasureApplied,
  type prosecutedMeasureEnded,
  type prosecutedMeasureRenewed,
  type prosecutedOffenceDated,
  type prosecutedSearchBrought,
  type prosecutionCoercionEnded,
  type prosecutionCoercionOrdered,
  type searchDemanded,
  type suspensionBrought,
} from '@la-chan/contracts';
import {
  coercionsAfter,
  demandedOn,
  foundOn,
  searchBroughtTo,
  searchOf,
  uncoerced,
  wantedFor,
  withMeasure,
  withoutMeasure,
} from '@la-chan/procedure';
import { isEndedWithFile, suspendedWith, waitsWith } from './prosecuted-accused';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import { notProposed } from './received-again';

/** What happens to one accused while the others go on. */
export type AccusedEvent = EventOf<
  | typeof detentionTold
  | typeof prosecutedAccusedDetained
  | typeof prosecutedAccusedFound
  | typeof prosecutedAccusedReleased
  | typeof prosecutedAccusedResumed
  | typeof prosecutedAccusedSuspended
  | typeof prosecutedAccusedTerminated
  | typeof prosecutedChargeRevoked
  | typeof prosecutedDetentionExtended
  | typeof prosecutedMeasureApplied
  | typeof prosecutedMeasureEnded
  | typeof prosecutedMeasureRenewed
  | typeof prosecutedOffenceDated
  | typeof prosecutedSearchBrought
  | typeof prosecutedAccusedWanted
  | typeof prosecutionCoercionEnded
  | typeof prosecutionCoercionOrdered
  | typeof searchDemanded
  | typeof suspensionBrought
>;

export const accusedAfter = (file: ProsecutionFile, event: AccusedEvent): ProsecutionFile => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.offence-dated':
      if (event.data.standsStill) return file;
      return changed(file, [event.data.accused], () => ({ limitationFrom: event.data.committedOn }));
    case 'prosecution.search-demanded':
      return changed(file, [event.data.accused], (one) => demandedOn(one, event.data.ground, at));
    case 'prosecution.accused-wanted':
      return changed(file, [event.data.accused], (one) => wantedFor(one, event.data, at));
    case 'prosecution.accused-found':
      return changed(file, [event.data.accused], (one) => foundOn(one, at));
    case 'prosecution.search-brought':
      return changed(file, [event.data.accused], (one) => searchBroughtTo(one, event.data));
    case 'prosecution.accused-detained': {
      const { accused, until, since = at, brought = false } = event.data;
      return changed(file, [accused], () => ({ detained: { until, since, brought } }));
    }
    case 'prosecution.detention-extended': {
      const { accused, until } = event.data;
      return changed(file, [accused], ({ detained }) => ({
        detained: { until, since: detained?.since ?? at, brought: false },
      }));
    }
    case 'prosecution.detention-told':
      return event.data.ended ? changed(file, [event.data.accused], () => ({ detained: null })) : file;
    case 'prosecution.accused-released':
      return changed(file, [event.data.accused], () => ({ detained: null }));
    case 'prosecution.measure-applied': {
      const { accused, measure, number, since = at, until } = event.data;
      return changed(file, [accused], ({ measures }) => ({
        measures: withMeasure(measures, { measure, number, since, until }),
      }));
    }
    case 'prosecution.measure-renewed': {
      const { accused, measure, number, until } = event.data;
      return changed(file, [accused], ({ measures }) => ({
        measures: measures?.map((one) => (one.measure === measure ? { ...one, number, until } : one)) ?? [],
      }));
    }
    case 'prosecution.measure-ended':
      return changed(file, [event.data.accused], ({ measures }) => ({
        measures: withoutMeasure(measures, event.data.measure),
      }));
    case 'prosecution.coercion-ordered':
    case 'prosecution.coercion-ended':
      return event.data.accused
        ? changed(file, [event.data.accused], (one) => coercionsAfter(one, event.data, at))
        : file;
    case 'prosecution.accused-suspended':
      return changed(file, [event.data.accused], (one) => ({
        ...suspendedWith(one, at, true),
        state: 'suspended',
        suspendedFor: event.data.ground,
        suspendedAt: at,
      }));
    case 'prosecution.suspension-brought': {
      const { accused, ground } = event.data;
      const stay = { ...(ground && { suspendedFor: ground }), ...searchOf(event.data) };
      return changed(file, [accused], () => ({ state: 'suspended', suspendedAt: at, ...stay }));
    }
    case 'prosecution.accused-resumed':
      return changed(file, [event.data.accused], () => ({
        state: 'proposed',
        searchDemandedAt: null,
        suspendedAt: null,
        terminatedFor: null,
        outcome: null,
      }));
    case 'prosecution.accused-terminated':
      return changed(file, [event.data.accused], terminatedFor(event.data.ground, at));
    case 'prosecution.accused-charge-revoked':
      return changed(file, [event.data.accused], (one) => ({
        ...free(one),
        ...notProposed(at),
        before: 'not-proposed',
      }));
  }
};

/** Neither detained here any more, nor under another measure. */
export const free = (one: ProsecutedAccused): Pick<ProsecutedAccused, 'detained' | 'measures' | 'coercions'> => ({
  detained: null,
  ...(one.measures && { measures: [] }),
  ...uncoerced(one),
});

export const terminatedFor =
  (ground: TerminationGround, at: Moment) =>
  (one: ProsecutedAccused): Partial<ProsecutedAccused> => ({
    state: 'terminated',
    ...free(one),
    terminatedFor: ground,
    decidedAt: one.decidedAt ?? at,
    outcome: 'terminated',
  });

export const idsOf = ({ accused }: ProsecutionFile, which: (one: ProsecutedAccused) => boolean): FileId[] =>
  accused.filter(which).map(({ id }) => id);

export const changed = (
  file: ProsecutionFile,
  ids: readonly FileId[],
  change: (one: ProsecutedAccused) => Partial<ProsecutedAccused>,
): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => (ids.includes(one.id) ? { ...one, ...change(one) } : one)),
});

/** Whoever the suspension or termination of the whole file was about is before the procuracy again. */
export const goingOn = (
  file: ProsecutionFile,
  who = idsOf(file, file.status === 'terminated' ? isEndedWithFile : waitsWith(file)),
): ProsecutionFile => ({
  ...changed(file, who, () => ({ state: 'proposed', outcome: null, terminatedFor: null })),
  outcome: null,
});

const gone = (one: ProsecutedAccused): ProsecutedAccused =>
  (one.detained ?? one.measures ?? one.coercions) ? { ...one, ...free(one) } : one;

/** An order of this stage ends where the file goes; what it is followed by is decided there. */
export const away = (file: ProsecutionFile): ProsecutionFile => ({ ...file, accused: file.accused.map(gone) });

/** Where the file of the others goes: what was distrained or frozen of whoever waits alone stays so here (BLTTHS 128, 129). */
export const awayWithOthers = (file: ProsecutionFile): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => {
    const { state, coercions } = one;
    return { ...gone(one), ...(state === 'suspended' && coercions && { coercions }) };
  }),
});
