import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import type { Victim } from './victim';

/** The last days of what is owed to her; none where nothing is. */
export interface VictimDue {
  readonly verification?: Day | undefined;
  readonly identification?: Day | undefined;
  readonly support?: Day | undefined;
  readonly referral?: Day | undefined;
}

/** What the scorecard may know of a victim. Which supports she is given, and whether she has a representative, it does not. */
export function counted(victim: Victim, due: VictimDue): Counted {
  const { verifiedAt, identifiedAt, notIdentifiedAt, closedAt, supports, openedAt, receivedAt, toldAt } = victim;
  const decidedAt = identifiedAt ?? notIdentifiedAt;
  const supportedAt = supports[0]?.at ?? null;
  const verified = { from: openedAt, dueOn: due.verification, doneAt: verifiedAt ?? decidedAt ?? closedAt };
  const decided = { from: receivedAt, dueOn: due.identification, doneAt: decidedAt ?? closedAt };
  const supported = { from: openedAt, dueOn: due.support, doneAt: supportedAt, endedAt: notIdentifiedAt ?? closedAt };
  const answered = { from: openedAt, dueOn: victim.referral ? due.referral : undefined, doneAt: toldAt };
  const own: Mark[] = [
    ...mark(victim.accompanies ? 'accompanying' : victim.opening ? 'opening' : victim.way, victim.openedAt),
    ...mark('received', victim.receivedAt),
    ...owed('verification', 'verified', verified),
    ...mark('verified', due.verification && verified.doneAt),
    ...owed('identification', 'decided', decided),
    ...owed('support', 'supported', supported),
    ...owed('referral', 'referral-answered', answered),
    ...mark('referral-answered', victim.referral && toldAt),
    ...mark('identified', victim.accompanies ? null : identifiedAt),
    ...mark('not-identified', notIdentifiedAt),
    ...mark('sheltered', victim.shelteredAt),
    ...mark('supported', supportedAt),
    ...mark('reintegrated', victim.reintegratedAt),
    ...mark('closed', closedAt),
  ];
  // One victim counts once: in the file into which this one was merged.
  const marks = victim.mergedInto ? mark('merged', closedAt) : own;
  return {
    procedure: 'victim',
    number: victim.number,
    status: victim.status,
    unit: victim.unit,
    entered: dayOf(victim.openedAt),
    marks,
    traits: {},
    from: [...victim.from],
    fromNumbers: [...victim.fromNumbers],
  };
}

interface Owed {
  readonly from: Moment | null;
  readonly dueOn: Day | undefined;
  readonly doneAt: Moment | null;
  /** It is owed no longer, though it was not done. */
  readonly endedAt?: Moment | null;
}

function owed(what: string, done: string, { from, dueOn, doneAt, endedAt = null }: Owed): Mark[] {
  if (!dueOn) return [];
  const until = doneAt ?? endedAt;
  return [
    ...mark(`${what}-owed`, from),
    { mark: `${what}-due`, on: dueOn, ...(until && { until: dayOf(until) }) },
    ...mark(`${done}-in-time`, doneAt && dayOf(doneAt) <= dueOn ? doneAt : null),
  ];
}

const mark = (name: string, at: Moment | null | undefined): Mark[] => (at ? [{ mark: name, on: dayOf(at) }] : []);
