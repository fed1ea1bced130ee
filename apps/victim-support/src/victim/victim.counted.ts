import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import type { Victim } from './victim';

/** What the scorecard may know of a victim; `dueOn` is the last day of the initial verification. */
export function counted(victim: Victim, dueOn: Day | null): Counted {
  const { verifiedAt, identifiedAt, notIdentifiedAt, closedAt, supports } = victim;
  const ended = verifiedAt ?? identifiedAt ?? notIdentifiedAt ?? closedAt;
  const inTime = dueOn !== null && ended !== null && dayOf(ended) <= dueOn;
  const own: Mark[] = [
    ...mark(victim.accompanies ? 'accompanying' : victim.opening ? 'opening' : victim.way, victim.openedAt),
    ...mark('received', victim.receivedAt),
    ...mark('verification-owed', dueOn && victim.openedAt),
    ...(dueOn ? [{ mark: 'verification-due', on: dueOn, ...(ended && { until: dayOf(ended) }) }] : []),
    ...mark('verified', dueOn && ended),
    ...mark('verified-in-time', inTime ? ended : null),
    ...mark('identified', victim.accompanies ? null : identifiedAt),
    ...mark('not-identified', notIdentifiedAt),
    ...mark('sheltered', victim.shelteredAt),
    ...mark('supported', supports[0]?.at ?? null),
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
  };
}

const mark = (name: string, at: Moment | null): Mark[] => (at ? [{ mark: name, on: dayOf(at) }] : []);
