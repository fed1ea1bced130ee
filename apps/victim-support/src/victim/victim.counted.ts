import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import { marked } from '@la-chan/procedure';
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
    ...marked(victim.accompanies ? 'accompanying' : victim.opening ? 'opening' : victim.way, victim.openedAt),
    ...marked('received', victim.receivedAt),
    ...owed('verification', 'verified', verified),
    ...marked('verified', due.verification && verified.doneAt),
    ...owed('identification', 'decided', decided),
    ...owed('support', 'supported', supported),
    ...owed('referral', 'referral-answered', answered),
    ...marked('referral-answered', victim.referral && toldAt),
    ...marked('identified', victim.accompanies ? null : identifiedAt),
    ...marked('not-identified', notIdentifiedAt),
    ...marked('sheltered', victim.shelteredAt),
    ...marked('supported', supportedAt),
    ...marked('reintegrated', victim.reintegratedAt),
    ...marked('closed', closedAt),
  ];
  // One victim counts once: in the file into which this one was merged.
  const marks = victim.mergedInto ? marked('merged', closedAt) : own;
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
    ...marked(`${what}-owed`, from),
    { mark: `${what}-due`, on: dueOn, ...(until && { until: dayOf(until) }) },
    ...marked(`${done}-in-time`, doneAt && dayOf(doneAt) <= dueOn ? doneAt : null),
  ];
}
