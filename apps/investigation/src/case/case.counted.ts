import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import { countedUnder, crimesOf, endedSuspended, isOfTrafficking, marked } from '@la-chan/procedure';
import { isHere, isPursued, type Accused } from './accused';
import type { Case } from './case';
import { isMergedElsewhere } from './offered';

/** What the scorecard may know of a case; `dueOn` is the last day of the time limit for its investigation. */
export function counted(file: Case, dueOn: Day | null): Counted {
  // What was opened for those who came back had not been away.
  const returns = file.returns.filter(({ apart, at }) => !apart && file.concludedAt.some((away) => away <= at));
  const left = file.status === 'transferred' ? file.transferredAt.at(-1) : undefined;
  // What the procuracy has merged with the case of another body is counted there, as one that has merged here.
  const mergedAt = isMergedElsewhere(file) && left ? left : file.mergedAt;
  const transferredAt = file.transferredAt.filter((at) => at !== mergedAt);
  const ended = file.concludedAt.at(-1) ?? file.terminatedAt ?? file.mergedAt ?? file.cancelledAt ?? left;
  const returned = returns.at(-1)?.at;
  const until = ended && !(returned && returned >= ended) ? { until: dayOf(ended) } : {};
  const received = file.splitFrom ? undefined : file.reception?.at;
  const entry = file.opening ? 'opening' : file.splitFrom ? 'split-off' : received ? 'transferred-in' : 'initiated';
  const back = file.receivedBack.map(({ at }) => at);
  const { crackedAt } = file;
  const marks: Mark[] = [
    ...marked(entry, received ?? file.initiatedAt),
    ...marked(file.splitFrom ? 'cracked-split-off' : 'cracked', file.crackedAt),
    ...file.accused
      .filter((one) => isHere(one) && isOfTrafficking(one) && !(mergedAt && isPursued(one)))
      .flatMap((one) => accusedIn(file, received, one)),
    ...marked('suspended', ...file.suspendedAt.filter((at) => isOfHere(file, at))),
    ...marked('resumed', ...file.resumedAt.filter((at) => isOfHere(file, at))),
    ...marked('merged', mergedAt),
    ...marked('cracked-merged', file.crackedAt && mergedAt),
    ...marked('transferred-out', ...transferredAt),
    ...marked('transferred-in', ...back),
    ...marked('cracked-transferred', ...transferredAt.filter((at) => crackedAt && crackedAt <= at)),
    ...marked('cracked-transferred-in', ...back.filter((at) => crackedAt && crackedAt < at)),
    ...marked('initiation-cancelled', file.cancelledAt),
    ...marked('cracked-cancelled', file.crackedAt && file.cancelledAt),
    ...marked('concluded', file.concludedAt[0] ?? null),
    ...marked('handed-over', ...handovers({ ...file, returns })),
    ...marked('returned', ...returns.map(({ at }) => at)),
    ...marked('terminated', file.terminatedAt),
    ...marked('time-barred', endedSuspended(file, file.terminatedAt)),
    ...marked('decided', file.decidedAt),
    ...file.requests
      .filter(({ kind, cameAlong }) => kind === 'victim-referral' || (kind === 'assistance' && !cameAlong))
      .map(({ kind, askedAt }) => ({ mark: kind, on: dayOf(askedAt) })),
    ...(dueOn ? [{ mark: 'investigation-due', on: dueOn, ...until }] : []),
  ];
  return {
    procedure: 'case',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(received ?? file.initiatedAt),
    marks,
    traits: countedUnder(file, file.accused.filter(isHere).flatMap(crimesOf)),
    from: [...file.from],
    fromNumbers: [...file.fromNumbers],
  };
}

/** Not where the case was before it came, or was meanwhile. */
const isOfHere = ({ reception, granted, transferredAt, receivedBack }: Case, at: Moment): boolean => {
  const came = reception?.at ?? granted?.at ?? '';
  return at > came && !transferredAt.some((left, turn) => left <= at && at <= (receivedBack[turn]?.at ?? at));
};

/** Whoever was charged where the case comes from is counted there until then; whoever went on elsewhere, there from then on. */
function accusedIn({ transferredAt, receivedBack }: Case, received: Moment | undefined, one: Accused): Mark[] {
  const { chargedAt } = one;
  const back = receivedBack.map(({ at }) => at);
  const awaySince = (at: Moment): Moment => transferredAt.filter((left) => left < at).at(-1) ?? '';
  const came = [...(received ? [received] : []), ...back].find((at) => awaySince(at) < chargedAt && chargedAt < at);
  const since = came ?? chargedAt;
  return [
    ...marked(came ? 'accused-transferred-in' : 'accused', since),
    ...(isPursued(one) ? marked('accused-transferred-out', ...transferredAt.filter((at) => at >= since)) : []),
    ...(isPursued(one) ? marked('accused-transferred-in', ...back.filter((at) => at > since)) : []),
  ];
}

/** With its last conclusion, each time the file went to the procuracy: it is there, or has come back. */
function handovers({ status, concludedAt, returns }: Case): Moment[] {
  const before = (end: Moment): Moment[] => concludedAt.filter((at) => at <= end).slice(-1);
  const away = status === 'handed-over' || status === 'decided';
  return [...returns.flatMap(({ at }) => before(at)), ...(away ? concludedAt.slice(-1) : [])];
}
