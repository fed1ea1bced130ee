import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import type { Case } from './case';

/** What the scorecard may know of a case; `dueOn` is the last day of the time limit for its investigation. */
export function counted(file: Case, dueOn: Day | null): Counted {
  // What was opened for those who came back had not been away.
  const returns = file.returns.filter(({ apart, at }) => !apart && file.concludedAt.some((away) => away <= at));
  const ended = file.concludedAt.at(-1) ?? file.terminatedAt ?? file.mergedAt ?? file.cancelledAt ?? file.transferredAt;
  const returned = returns.at(-1)?.at;
  const until = ended && !(returned && returned >= ended) ? { until: dayOf(ended) } : {};
  const marks: Mark[] = [
    ...days(file.opening ? 'opening' : file.splitFrom ? 'split-off' : 'initiated', file.initiatedAt),
    ...days(file.splitFrom ? 'cracked-split-off' : 'cracked', file.crackedAt),
    ...file.accused
      .filter(({ state }) => state !== 'split-off' && state !== 'merged')
      .map(({ chargedAt }) => ({ mark: 'accused', on: dayOf(chargedAt) })),
    ...days('suspended', ...file.suspendedAt),
    ...days('resumed', ...file.resumedAt),
    ...days('merged', file.mergedAt),
    ...days('cracked-merged', file.crackedAt && file.mergedAt),
    ...days('transferred-out', file.transferredAt),
    ...days('cracked-transferred', file.crackedAt && file.transferredAt),
    ...days('initiation-cancelled', file.cancelledAt),
    ...days('cracked-cancelled', file.crackedAt && file.cancelledAt),
    ...days('concluded', file.concludedAt[0] ?? null),
    ...days('handed-over', ...handovers({ ...file, returns })),
    ...days('returned', ...returns.map(({ at }) => at)),
    ...days('terminated', file.terminatedAt),
    ...days('decided', file.decidedAt),
    ...file.requests
      .filter(({ kind }) => kind === 'victim-referral' || kind === 'assistance')
      .map(({ kind, askedAt }) => ({ mark: kind, on: dayOf(askedAt) })),
    ...(dueOn ? [{ mark: 'investigation-due', on: dueOn, ...until }] : []),
  ];
  return {
    procedure: 'case',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(file.initiatedAt),
    marks,
    traits: { article: file.article, clause: file.clause, seriousness: file.seriousness },
    from: [...file.from],
    fromNumbers: [...file.fromNumbers],
  };
}

/** With its last conclusion, each time the file went to the procuracy: it is there, or has come back. */
function handovers({ status, concludedAt, returns }: Case): Moment[] {
  const before = (end: Moment): Moment[] => concludedAt.filter((at) => at <= end).slice(-1);
  const away = status === 'handed-over' || status === 'decided';
  return [...returns.flatMap(({ at }) => before(at)), ...(away ? concludedAt.slice(-1) : [])];
}

const days = (mark: string, ...moments: (Moment | null)[]): Mark[] =>
  moments.filter((at) => at !== null).map((at) => ({ mark, on: dayOf(at) }));
