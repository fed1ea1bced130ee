import { dayOf, type Counted, type Day, type Mark, type Moment } from '@la-chan/contracts';
import { countedUnder, crimesOf, endedSuspended, isOfTrafficking, marked, withFurther } from '@la-chan/procedure';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';

/** What the scorecard may know of a file; `dueOn` is the last day on which the procuracy has to decide (BLTTHS 240). */
export function counted(file: ProsecutionFile, dueOn: Day | null): Counted | null {
  // What is assigned for the trial alone is counted by whoever has indicted.
  if (
    file.assignedBy ||
    file.status === 'voided' ||
    (file.status === 'awaiting-release' && file.receivedAgainAt.length === 0)
  )
    return null;
  const decided = [file.indictedAt, file.terminatedAt].filter((at) => at !== null).sort()[0] ?? null;
  const away = lastAway(file);
  const until = decided ?? away ?? file.mergedAt;
  const due = (mark: string, ended: Moment | null | undefined): Mark[] =>
    dueOn ? [{ mark, on: dueOn, ...(ended && { until: dayOf(ended) }) }] : [];
  // What was decided once stays decided, though a court sends it back.
  const open = (at: Moment): boolean => decided === null || at < decided;
  // Those who were split off were received, and are one file, with the others.
  const apart = file.splitFrom !== null;
  const own = (mark: string): string => (apart ? `split-off-${mark}` : mark);
  const entry = apart ? 'split-off' : file.opening ? 'opening' : ENTRIES[file.entered];
  // What another procuracy has decided once is counted there.
  const here = file.entered !== 'decided';
  const moved = file.transferredAt.filter(open);
  const decidedOn = (one: ProsecutedAccused): Mark[] => [
    ...(one.decidedAt ? [] : marked('accused-transferred-out', moved[0] ?? null)),
    ...marked('accused-decided', one.decidedAt),
    ...due('accused-decision-due', one.decidedAt ?? one.leftAt ?? away),
  ];
  const marks: Mark[] = [
    ...marked(entry, file.receivedAt),
    ...marked(own('received-again'), ...file.receivedAgainAt.filter(open)),
    ...marked('suspended', ...file.suspendedAt),
    ...marked('time-barred', endedSuspended(file, file.terminatedAt)),
    ...marked('resumed', ...file.resumedAt),
    ...marked(own('returned'), ...file.returns.flatMap(({ at, elsewhere }) => (elsewhere ? [] : [at])).filter(open)),
    ...marked(own('transferred-out'), ...moved),
    ...marked('returned-by-court', ...file.returnedByCourtAt),
    ...marked(own('indicted'), file.indictedAt),
    ...marked(own('terminated'), file.terminatedAt),
    ...marked(own('decided'), decided),
    ...marked(own('merged'), file.mergedAt),
    ...marked('outcome', file.decidedAt),
    ...(apart ? [] : due('decision-due', until)),
    // Whoever went on in another file is decided on there, once; who was split off was received here.
    ...file.accused
      .filter((one) => one.state !== 'merged' && isOfTrafficking(indictedOnce(one)))
      .flatMap((one) => [
        ...(apart ? [] : marked(`accused-${entry}`, file.receivedAt)),
        ...(one.state === 'split-off' ? [] : decidedOn(one)),
      ]),
  ];
  return {
    procedure: 'prosecution-file',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(file.receivedAt),
    marks: here ? marks : marks.filter(({ mark }) => OF_THE_COURSE.includes(mark)),
    traits: countedUnder(file, file.accused.map(indictedOnce).flatMap(crimesOf)),
    from: [...file.from],
    fromNumbers: [...file.fromNumbers],
  };
}

/** Also for what it was indicted whose prosecution is withdrawn: that was decided. */
const indictedOnce = (one: ProsecutedAccused): ProsecutedAccused => withFurther(one, one.withdrawnOf);

const ENTRIES = { received: 'received', transferred: 'transferred-in', decided: 'received' } as const;
const OF_THE_COURSE: readonly string[] = ['suspended', 'resumed', 'time-barred', 'returned-by-court', 'outcome'];

/** When a file that is with nobody here has gone. */
const lastAway = ({ status, returns, transferredAt }: ProsecutionFile): Moment | undefined => {
  const last = returns.at(-1);
  if (status === 'transferred' || (status === 'returned' && last?.elsewhere)) return transferredAt.at(-1);
  return status === 'returned' ? last?.at : undefined;
};
