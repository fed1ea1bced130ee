import {
  dayOf,
  isLighterCrime,
  isOfOneArticle,
  type Moment,
  type StayGround,
  type TerminationGround,
} from '@la-chan/contracts';
import type {
  caseCoercionEnded,
  caseCoercionOrdered,
  Crime,
  accusedDetained,
  accusedFingerprinted,
  accusedFound,
  accusedLimitBrought,
  accusedReleased,
  accusedReopened,
  accusedResumed,
  accusedSuspended,
  accusedTakenOver,
  accusedTerminated,
  accusedWanted,
  searchCancelled,
  chargeApprovalAsked,
  chargeApproved,
  chargeCancelled,
  chargeChanged,
  chargeDemandReceived,
  chargeEvidenceDemanded,
  chargeEvidenceSupplied,
  chargeIdentityChanged,
  chargeRevocationProposed,
  chargeSupplemented,
  detentionAnnounced,
  detentionOrdered,
  detentionRefused,
  detentionRenewed,
  EventOf,
  FileId,
  furtherOffenceNoted,
  offenceDated,
  personCharged,
  releaseAsked,
  releaseRefused,
  treatmentEnded,
  treatmentOrdered,
} from '@la-chan/contracts';
import { boundThen, chargedWith, coercionsAfter, crimesOf, lighterAt, uncoerced, UNNAMED } from '@la-chan/procedure';
import { isBound, suspendedWith, type Accused, type ChargeChange, type Crimes, type Charge } from './accused';
import type { Case } from './case';
import { cancelling, complying, demanded } from './charge-demand';
import { measuresAfter, type MeasureEvent } from './measure.events';

/** What happens to one accused of a case. */
export type AccusedEvent =
  | MeasureEvent
  | EventOf<
      | typeof caseCoercionEnded
      | typeof caseCoercionOrdered
      | typeof accusedDetained
      | typeof accusedFingerprinted
      | typeof accusedFound
      | typeof accusedLimitBrought
      | typeof accusedReleased
      | typeof accusedReopened
      | typeof accusedResumed
      | typeof accusedSuspended
      | typeof accusedTakenOver
      | typeof accusedTerminated
      | typeof accusedWanted
      | typeof searchCancelled
      | typeof chargeApprovalAsked
      | typeof chargeApproved
      | typeof chargeCancelled
      | typeof chargeChanged
      | typeof chargeDemandReceived
      | typeof chargeEvidenceDemanded
      | typeof chargeEvidenceSupplied
      | typeof detentionAnnounced
      | typeof detentionOrdered
      | typeof detentionRefused
      | typeof detentionRenewed
      | typeof chargeIdentityChanged
      | typeof chargeRevocationProposed
      | typeof chargeSupplemented
      | typeof furtherOffenceNoted
      | typeof offenceDated
      | typeof personCharged
      | typeof releaseAsked
      | typeof treatmentEnded
      | typeof treatmentOrdered
      | typeof releaseRefused
    >;

/** The case after an event of its accused. */
export const accusedAfter = (file: Case, event: AccusedEvent): Case => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.person-charged': {
      const { accused: id, exchange, demand, by } = event.data;
      const approval = by ? 'approved' : 'asked';
      const charged = {
        id,
        ...chargedWith(crimesOf(event.data)),
        exchange,
        chargedAt: at,
        approval,
        ...(by && { chargedBy: by }),
      } as const;
      const one: Accused = { ...charged, state: 'investigated', outcome: null };
      return complying({ ...file, accused: [...file.accused, one] }, demand, at);
    }
    case 'investigation.accused-taken-over': {
      const { accused, toFingerprint = [], demands = [] } = event.data;
      const come = accused.map(({ spent: _, detention, ...one }): Accused => ({
        ...one,
        ...(detention && detainedThere(detention)),
        ...(toFingerprint.includes(one.id) && { fingerprinted: false }),
        outcome: null,
      }));
      // Who comes back was here before.
      const others = file.accused.filter(({ id }) => !come.some((one) => one.id === id));
      const asked = demands.map((one) => ({ ...one, metAt: null }));
      return { ...file, accused: [...others, ...come], demands: [...file.demands, ...asked] };
    }
    case 'investigation.charge-changed': {
      const { accused, exchange, demand, by } = event.data;
      const crimes = chargedWith(crimesOf(event.data));
      const told = mapped(complying(file, demand, at), accused, (one) =>
        boundThen(one, isBound(one) && isLighterCrime(crimes, one), lighterAt(at)),
      );
      if (by) return mapped(told, accused, (one) => crimeByProcuracy(one, crimes));
      if (!exchange)
        return mapped(told, accused, (one) => ({
          ...recharged(crimes),
          ...(one.changes && { changes: withClauses(one, crimes) }),
        }));
      return changed(told, [accused], { change: crimes, exchange, approval: 'asked' });
    }
    case 'investigation.charge-supplemented': {
      const { accused, exchange, demand, by } = event.data;
      const told = complying(file, demand, at);
      const crimes = chargedWith(crimesOf(event.data));
      if (by) return mapped(told, accused, (one) => crimeByProcuracy(one, crimes));
      return changed(told, [accused], { change: crimes, exchange, approval: 'asked' });
    }
    case 'investigation.charge-identity-changed': {
      const { accused, person, exchange, demand, by } = event.data;
      const told = complying(file, demand, at);
      if (by) return mapped(told, accused, ({ change }) => ({ person, changes: [], ...(change?.person && settledSo) }));
      return changed(told, [accused], { change: { person }, exchange, approval: 'asked' });
    }
    case 'investigation.charge-demand-received':
      return demanded(file, event.data);
    case 'investigation.charge-evidence-demanded':
      return changed(file, [event.data.accused], { approval: 'demanded' });
    case 'investigation.charge-evidence-supplied':
      return changed(file, [event.data.accused], { approval: 'asked' });
    case 'investigation.charge-approved':
      return mapped(file, event.data.accused, (one) => ({
        ...(one.change && recharged(one.change)),
        ...{ approval: 'approved', change: null },
        ...(event.data.first && { fingerprinted: false }),
        ...(one.change && { changes: [...(one.changes ?? []), { exchange: one.exchange, before: chargeOf(one) }] }),
      }));
    case 'investigation.accused-fingerprinted':
      return changed(file, [event.data.accused], { fingerprinted: true });
    case 'investigation.charge-cancelled':
      if (event.data.of) return beforeChange(file, event.data.accused);
      // Of a change only the change is cancelled: the charge is what it was.
      return mapped(file, event.data.accused, (one) =>
        one.change && !event.data.revoked
          ? { approval: 'approved', change: null }
          : { approval: 'cancelled', change: null, ...waitsNoMore(one) },
      );
    case 'investigation.detention-ordered': {
      const { accused, exchange, until, custody, renewal } = event.data;
      const order = { exchange, orderedAt: at, until, ...(custody && { custody }), ...(renewal && { renewal }) };
      return changed(file, [accused], { order });
    }
    case 'investigation.detention-refused':
      return changed(file, [event.data.accused], { order: null });
    case 'investigation.accused-detained': {
      const {
        accused,
        until: detainedUntil,
        since: detainedSince = at,
        extensions: detentionExtensions = 0,
        supplementary = false,
        custody = null,
        transferred = false,
      } = event.data;
      const spent = custody ? { custodyUntil: custody.until } : {};
      const order = { detainedUntil, detainedSince, detentionExtensions, supplementary, custody };
      return mapped(complying(file, event.data.demand, at), accused, (one) => ({
        ...{ ...order, ...spent, ...unordered(one) },
        ...((transferred || one.transferred) && { transferred }),
      }));
    }
    case 'investigation.detention-renewed':
      return changed(file, [event.data.accused], { detainedUntil: event.data.until, order: null });
    case 'investigation.release-asked':
      return changed(file, [event.data.accused], { release: event.data.exchange });
    case 'investigation.release-refused':
      return changed(file, [event.data.accused], { release: null });
    case 'investigation.accused-released':
      return mapped(file, event.data.accused, (one) => ({ ...free, ...unordered(one), ...unreleased(one) }));
    case 'investigation.offence-dated': {
      const { accused, committedOn, standsStill } = event.data;
      if (standsStill) return file;
      return accused ? changed(file, [accused], { limitationFrom: committedOn }) : { ...file, committedOn };
    }
    case 'investigation.further-offence-noted':
      return changed(file, [event.data.accused], { limitationFrom: event.data.committedOn });
    case 'investigation.accused-wanted': {
      const { accused, ground, notice, signedBy } = event.data;
      return changed(file, [accused], { wanted: { ground, notice, ...(signedBy && { signedBy }) } });
    }
    case 'investigation.accused-found':
      return mapped(file, event.data.accused, ({ wanted, limitationFrom }) => ({
        wanted: null,
        searchDemands: [],
        ...(wanted?.ground === 'absconded' && limitationFrom && { limitationFrom: dayOf(at) }), // BLHS 27(3)
      }));
    case 'investigation.search-cancelled': {
      const { accused, of, cancels } = event.data;
      return changed(cancelling(file, of ?? cancels, at), [accused], { wanted: null });
    }
    case 'investigation.treatment-ordered': {
      const { accused, notice, number } = event.data;
      return changed(file, [accused], { treatment: { notice, number, endedAt: null } });
    }
    case 'investigation.treatment-ended':
      return mapped(file, event.data.accused, ({ treatment }) =>
        treatment ? { treatment: { ...treatment, endedAt: at } } : {},
      );
    case 'investigation.accused-suspended':
      return mapped(file, event.data.accused, (one) => suspendedAlone(one, event.data.ground, at));
    case 'investigation.accused-resumed':
    case 'investigation.accused-reopened':
      return changed(cancelling(file, event.data.cancels, at), [event.data.accused], {
        ...{ state: 'investigated', suspendedFor: null, terminatedFor: null },
      });
    case 'investigation.accused-terminated':
      return mapped(file, event.data.accused, (one) => terminatedAlone(one, event.data.ground));
    case 'investigation.measure-applied':
    case 'investigation.measure-end-asked':
      return complying(
        mapped(file, event.data.accused, (one) => measuresAfter(one, event)),
        event.data.demand,
        at,
      );
    case 'investigation.measure-ended':
    case 'investigation.measure-end-refused':
    case 'investigation.measure-evidence-demanded':
    case 'investigation.measure-evidence-supplied':
    case 'investigation.measure-ordered':
    case 'investigation.measure-refused':
    case 'investigation.measure-renewed':
      return mapped(file, event.data.accused, (one) => measuresAfter(one, event));
    case 'investigation.coercion-ordered':
    case 'investigation.coercion-ended':
      return event.data.accused ? mapped(file, event.data.accused, (one) => coercionsAfter(one, event.data, at)) : file;
    case 'investigation.accused-limit-brought':
    case 'investigation.charge-approval-asked':
    case 'investigation.charge-revocation-proposed':
    case 'investigation.detention-announced':
      return file;
  }
};

type Detention = NonNullable<EventOf<typeof accusedTakenOver>['data']['accused'][number]['detention']>;

/** As their file has gone. */
const detainedThere = ({ since, until, extensions, ...how }: Detention): Partial<Accused> => ({
  ...{ detainedSince: since ?? null, detainedUntil: until, detentionExtensions: extensions },
  ...{ supplementary: how.supplementary ?? false, custody: how.custody ?? null },
});

/** Another crime is named with its own circumstances and others beside it, or with none. */
const recharged = (change: ChargeChange): ChargeChange =>
  change.article ? { ...UNNAMED, further: undefined, ...change } : change;

const settledSo = { change: null, approval: 'approved' } as const;

/** In place of what waited for it; another record of the person goes on waiting, as a crime does where that is changed (BLTTHS 180(3)). */
const crimeByProcuracy = ({ change }: Accused, crimes: Crimes): Partial<Accused> => ({
  ...recharged(crimes),
  changes: [],
  ...(!change?.person && settledSo),
});

/** Another clause needs no decision, and stays where the procuracy cancels a change of something else (TTLT 04/2018 9(4)). */
const withClauses = (one: Accused, now: Crimes): Accused['changes'] => {
  const { changes = [] } = one;
  const was = crimesOf(one);
  const other = crimesOf(now).find((crime) =>
    was.some((before) => isOfOneArticle(before, crime) && before.clause !== crime.clause),
  );
  if (!other) return changes;
  const isOther = (crime: Crime): boolean => isOfOneArticle(crime, other);
  const chargedAfter = changes.findLastIndex(({ before }) => !crimesOf(before).some(isOther));
  return changes.map(({ exchange, before }, index) =>
    index > chargedAfter
      ? {
          exchange,
          before: { ...before, ...chargedWith(crimesOf(before).map((crime) => (isOther(crime) ? other : crime))) },
        }
      : { exchange, before },
  );
};

export const chargeOf = (one: Charge) => ({
  ...chargedWith(crimesOf(one)),
  ...(one.person && { person: one.person }),
});

/** Charged as before the last change that was approved. */
const beforeChange = (file: Case, id: FileId): Case => ({
  ...file,
  accused: file.accused.map((one) => {
    const { further: _, person: __, circumstances: ___, provision: ____, changes = [], ...rest } = one;
    const last = changes.at(-1);
    return one.id === id && last ? { ...rest, ...last.before, changes: changes.slice(0, -1) } : one;
  }),
});

const free = { detainedUntil: null, detainedSince: null } as const satisfies Partial<Accused>;

/** An order that waits falls with that for which it was given. */
const unordered = ({ order }: Accused): Pick<Accused, 'order'> => (order ? { order: null } : {});

/** Nor does one of another measure. */
const waitsNoMore = (one: Accused): Pick<Accused, 'order' | 'measureOrders'> => ({
  ...unordered(one),
  ...(one.measureOrders && { measureOrders: [] }),
});

/** Who is free waits for no release. */
const unreleased = ({ release }: Accused): Pick<Accused, 'release'> => (release ? { release: null } : {});

/** One alone, while the others are investigated. */
export const suspendedAlone = (one: Accused, suspendedFor: StayGround | null, at: Moment): Accused => ({
  ...suspendedWith(one, at, true),
  state: 'suspended',
  suspendedFor,
  ...waitsNoMore(one),
});

export const terminatedAlone = (one: Accused, terminatedFor: TerminationGround | null): Accused => ({
  ...one,
  ...free,
  ...waitsNoMore(one),
  ...unreleased(one),
  ...{ state: 'terminated', suspendedFor: null, terminatedFor },
});

/** No order waits any more. */
export const withoutOrders = (file: Case): Case => ({
  ...file,
  accused: file.accused.map((one) => ({ ...one, ...waitsNoMore(one) })),
});

/** The measures of those who go with the file are used on where it goes. */
export const withoutMeasures = (file: Case, goes: (one: Accused) => boolean): Case => ({
  ...file,
  accused: file.accused.map((one) =>
    goes(one) ? { ...one, ...(one.measures && { measures: [] }), ...uncoerced(one) } : one,
  ),
});

/** Nobody is detained here any more. */
export const freed = (file: Case): Case => {
  const { accused, ...rest } = withoutOrders(file);
  return {
    ...rest,
    accused: accused.map((one) => (one.detainedUntil ? { ...one, ...free, ...unreleased(one) } : one)),
  };
};

export const changed = (file: Case, ids: readonly FileId[], change: Partial<Accused>): Case => ({
  ...file,
  accused: file.accused.map((one) => (ids.includes(one.id) ? { ...one, ...change } : one)),
});

export const mapped = (file: Case, id: FileId, change: (one: Accused) => Partial<Accused>): Case => ({
  ...file,
  accused: file.accused.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});
