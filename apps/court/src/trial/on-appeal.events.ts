import type {
  absenceNoted,
  appealChanged,
  appealHandedOver,
  appealJudged,
  appealNotified,
  appealOffered,
  appealOfferEnded,
  appealRecorded,
  appealWithdrawn,
  cassationNoted,
  EventOf,
  FileId,
  judgmentDelivered,
  judgmentInForce,
  judgmentInForceInPart,
  lateAppealDecided,
  lateAppealRecorded,
  lateAppealSent,
  Moment,
} from '@la-chan/contracts';
import {
  appealsChanged,
  appealsWithout,
  foundIn,
  isBesidePenalty,
  isFinal,
  outcomeFor,
  uncoerced,
  type DecidedOnAppeal,
  itemsJudgedAs,
  itemsUnjudged,
} from '@la-chan/procedure';
import { received } from './absence';
import { cassated } from './cassation';
import { away, changed, endedAbove, idsOf, unbound } from './defendant.events';
import type { LateAppeal } from './late-appeal';
import { isOpen, penaltyInForceOf, type Trial, type TrialStatus } from './trial';

/** What becomes of a judgment, until it is in force. */
export type OnAppealEvent = EventOf<
  | typeof absenceNoted
  | typeof appealChanged
  | typeof appealHandedOver
  | typeof appealJudged
  | typeof appealNotified
  | typeof appealOffered
  | typeof appealOfferEnded
  | typeof appealRecorded
  | typeof appealWithdrawn
  | typeof cassationNoted
  | typeof judgmentDelivered
  | typeof judgmentInForce
  | typeof judgmentInForceInPart
  | typeof lateAppealDecided
  | typeof lateAppealRecorded
  | typeof lateAppealSent
>;

export const onAppealAfter = (file: Trial, event: OnAppealEvent): Trial => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.absence-noted':
      return { ...file, absent: [...file.absent, { ...event.data, receivedOn: null }] };
    case 'court.judgment-delivered':
      return { ...file, absent: received(file, event.data.party, at) };
    case 'court.appeal-recorded': {
      // A late one that was accepted, and one that was lodged elsewhere in time, may find the judgment in force, or the file with the court of appeal already.
      const { by, defendants, part, up } = event.data;
      const goesUp = up !== undefined && file.appeal !== null;
      const appealed = changed(file, defendants, (one) => ({
        appealed: true,
        inForceSince: null,
        penaltyInForceSince: isBesidePenalty(part) ? penaltyInForceOf(one) : null,
        ...(goesUp && { ...(one.detained && { detained: null }), ...unbound(one), ...uncoerced(one) }),
      }));
      const isAway = file.status === 'appeal-offered' || file.status === 'on-appeal';
      const status = isAway ? file.status : 'appealed';
      const appeals = [...file.appeals, { by, defendants, ...(part && { part }) }];
      return { ...appealed, status, appeals, appealedAt: file.appealedAt ?? at, inForceSince: null };
    }
    case 'court.appeal-changed':
      return appealedBy(file, appealsChanged(file.appeals, event.data));
    case 'court.appeal-withdrawn': {
      const appeals = appealsWithout(file.appeals, event.data);
      return { ...appealedBy(file, appeals), status: appeals.length === 0 ? 'judged' : file.status };
    }
    case 'court.appeal-notified': {
      const { by } = event.data;
      return { ...file, appeals: file.appeals.map((one) => (by.includes(one.by) ? { ...one, notified: true } : one)) };
    }
    case 'court.late-appeal-recorded': {
      const { appeal: id, by, defendants, part, reason } = event.data;
      const lodged = { by, defendants, ...(part && { part }) };
      const late = { id, ...lodged, reason, recordedAt: at, sentAt: null, accepted: null };
      return { ...file, lateAppeals: [...file.lateAppeals, late] };
    }
    case 'court.late-appeal-sent':
      return late(file, event.data.appeal, { sentAt: at, exchange: event.data.exchange ?? null });
    case 'court.late-appeal-decided':
      return late(file, event.data.appeal, { accepted: event.data.accepted });
    case 'court.appeal-judged': {
      const { verdicts, parts = [] } = event.data;
      const about = [...verdicts, ...parts].map(({ defendant }) => defendant);
      const heard = changed(file, about, (one) => {
        const crimes = parts.find(({ defendant }) => defendant === one.id)?.crimes;
        return {
          verdict: verdicts.find(({ defendant }) => defendant === one.id)?.verdict ?? one.verdict,
          ...(crimes && { foundAbove: foundIn(crimes) }),
        };
      });
      const after = afterAppeal(heard, event.data, at);
      const assigned = event.data.newPanel ? { judge: null } : {};
      return { ...after, ...assigned, items: itemsJudgedAs(after, event.data.itemsJudged) };
    }
    case 'court.appeal-offered':
      return { ...file, status: 'appeal-offered', appeal: event.data.exchange };
    case 'court.appeal-offer-ended':
      return { ...file, status: 'appealed', appeal: null };
    case 'court.appeal-handed-over':
      return {
        ...(event.data.exchange ? away(changed(file, idsOf(file, isOpen), uncoerced)) : file),
        status: 'on-appeal',
        appeal: event.data.exchange,
      };
    case 'court.judgment-in-force-in-part': {
      const { defendants, since, except } = event.data;
      const inForce = except ? { penaltyInForceSince: since } : { inForceSince: since };
      return changed(file, defendants, (one) => ({ ...inForce, ...unbound(one) }));
    }
    case 'court.judgment-in-force': {
      const { since } = event.data;
      const judged = idsOf(file, isOpen);
      const inForce = changed(file, judged, (one) => ({ inForceSince: since, ...unbound(one) }));
      return { ...inForce, status: 'in-force', inForceSince: since };
    }
    case 'court.cassation-noted':
      return cassated(file, event.data, at);
  }
};

/** Nobody but by these. */
const appealedBy = (file: Trial, appeals: Trial['appeals']): Trial => {
  const left = new Set(appeals.flatMap(({ defendants }) => defendants));
  const about = idsOf(file, ({ id, appealed }) => appealed || left.has(id));
  return { ...changed(file, about, ({ id }) => ({ appealed: left.has(id) })), appeals };
};

/** As far as they are about these. */
const appealsOf = ({ appeals }: Trial, some: readonly FileId[]): Trial['appeals'] =>
  appeals
    .map((one) => ({ ...one, defendants: one.defendants.filter((id) => some.includes(id)) }))
    .filter(({ defendants }) => defendants.length > 0);

const late = (file: Trial, id: string, change: Partial<LateAppeal>): Trial => ({
  ...file,
  lateAppeals: file.lateAppeals.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

/** Of a trial that is prepared anew. */
export const unset = {
  ...{ setAt: null, opensOn: null, openedAt: null, closed: false, closedFor: null },
  ...{ hour: null, place: null, panel: null, called: null },
} satisfies Partial<Trial>;

type Outcome = EventOf<typeof appealJudged>['data']['outcome'];

const AFTER_APPEAL: Readonly<Record<Outcome, TrialStatus>> = {
  upheld: 'appealed',
  amended: 'appealed',
  dismissed: 'appealed',
  'tried-again': 'docketed',
  'investigated-again': 'returned',
  terminated: 'terminated',
};

type Decided = DecidedOnAppeal & { readonly unheard?: readonly FileId[] | undefined };

/** Of whom the court of appeal has decided so. Who is named is looked at though nobody has appealed that part (BLTTHS 345). */
export const decidedSo = (file: Trial, decided: Decided, which: (outcome: Outcome) => boolean): FileId[] => {
  const { unheard = [] } = decided;
  const named = (decided.parts ?? []).map(({ defendant }) => defendant);
  const heard = idsOf(file, (one) => isOpen(one) || (one.state === 'judged' && named.includes(one.id)));
  return heard.filter((id) => !unheard.includes(id) && which(outcomeFor(decided, id)));
};

/** Whose part was annulled is on trial again, or terminated; what stands is put in force by the event that follows. */
const afterAppeal = (file: Trial, decided: Decided, at: Moment): Trial => {
  const whose = (which: (outcome: Outcome) => boolean): FileId[] => decidedSo(file, decided, which);
  const terminated = whose((outcome) => outcome === 'terminated');
  const open = { appealed: false, penaltyInForceSince: null };
  const done = changed(file, terminated, (one) => ({ ...endedAbove(at)(one), ...open }));
  const status = AFTER_APPEAL[decided.outcome];
  const { unheard = [] } = decided;
  const appeals = appealsOf(file, unheard);
  if (unheard.length > 0 && isFinal(decided.outcome)) return { ...done, status: 'appealed', appeals, appeal: null };
  if (status === 'appealed') return done;
  const again = whose((outcome) => !isFinal(outcome));
  const onTrial = changed(done, again, (one) => ({
    ...(status === 'returned' && uncoerced(one)),
    state: 'on-trial',
    verdict: null,
    found: null,
    foundAbove: null,
    ...open,
    inForceSince: null,
  }));
  const isAnnulled = onTrial.defendants.every(({ state }) => state !== 'judged');
  const anew = {
    ...onTrial,
    // What the judgment said of each stands with it, for as long as it does of anybody (BLTTHS 106, 355(1)).
    items: isAnnulled ? itemsUnjudged(file) : file.items,
    status,
    appealedAt: unheard.length > 0 ? file.appealedAt : null,
    appeals,
    absent: [],
    appeal: null,
    judgment: null,
    ...unset,
  };
  if (status === 'terminated') return { ...anew, terminatedAt: at };
  return status === 'returned' ? { ...anew, returns: [...file.returns, { by: 'appeal-court', at }] } : anew;
};
