import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import { countedUnder, crimesOf, endedSuspended, isOfTrafficking, marked, withFurther } from '@la-chan/procedure';
import { crimeOf } from './found';
import type { Defendant, Trial } from './trial';

/** Also for what the trial was ended of: that was decided. */
const indictedOnce = (one: Defendant): Defendant => withFurther(one, one.endedFor);

/** What the scorecard may know of a trial; `dueOn` is the last day on which it has to be set or otherwise decided (BLTTHS 277). */
export function counted(file: Trial, dueOn: Day | null): Counted | null {
  if (file.status === 'voided' || (file.status === 'awaiting-release' && file.docketedAgainAt.length === 0))
    return null;
  const decided = [file.triedAt, file.terminatedAt].filter((at) => at !== null).sort()[0] ?? null;
  const isAway = file.status === 'returned' || file.status === 'discontinued';
  const away = isAway ? file.returns.at(-1)?.at : undefined;
  const due = (mark: string, ended: Moment | null | undefined): Mark[] =>
    dueOn ? [{ mark, on: dueOn, ...(ended && { until: dayOf(ended) }) }] : [];
  // What was decided once stays decided, though it is tried again.
  const open = (at: Moment): boolean => decided === null || at < decided;
  // Those who are tried apart were docketed, and are one case, in the first trial.
  const apart = file.splitFrom !== null;
  const own = (mark: string): string => (apart ? `split-off-${mark}` : mark);
  const entry = apart ? 'split-off' : file.opening ? 'opening' : 'docketed';
  const decidedOn = (one: Defendant): Mark[] => [
    ...marked('defendant-decided', one.decidedAt),
    ...marked('defendant-tried', one.triedAt ?? (one.verdict && one.decidedAt)),
    ...due('defendant-decision-due', one.decidedAt ?? away ?? one.leftAt),
  ];
  const marks: Mark[] = [
    ...marked(entry, file.docketedAt),
    ...marked(own('docketed-again'), ...file.docketedAgainAt.filter(open)),
    ...marked('suspended', ...file.suspendedAt),
    ...marked('time-barred', file.terminatedFor === 'time-barred' ? endedSuspended(file, file.terminatedAt) : null),
    ...marked('resumed', ...file.resumedAt),
    ...marked(own('returned'), ...file.returns.flatMap(({ at, elsewhere }) => (elsewhere ? [] : [at])).filter(open)),
    ...marked(own('tried'), file.triedAt),
    ...marked(own('terminated'), file.terminatedAt),
    ...marked(own('decided'), decided),
    ...marked('appealed', file.appealedAt),
    ...marked('in-force', file.inForceSince),
    ...(apart ? [] : due('decision-due', decided ?? away)),
    ...file.defendants
      .filter((one) => isOfTrafficking(indictedOnce(one)))
      .flatMap((one) => [
        ...(apart ? [] : marked(`defendant-${entry}`, file.docketedAt)),
        ...(one.state === 'tried-apart' ? [] : decidedOn(one)),
      ]),
  ];
  return {
    procedure: 'trial',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(file.docketedAt),
    marks,
    traits: countedUnder(crimeOf(file), file.defendants.map(indictedOnce).flatMap(crimesOf)),
    from: [...file.from],
    fromNumbers: [...file.fromNumbers],
  };
}
