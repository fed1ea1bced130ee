import {
  defendantReleased,
  judgmentPronounced,
  trialCorrected,
  type appealJudged,
  type AppealOutcome,
  type EntryCorrected,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { dataOf, isFreedBy, outcomeFor, stands, type HistoryEntry } from '@la-chan/procedure';
import { isOpen, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

type Judged = EventOf<typeof judgmentPronounced>['data'];

/** Whom the judgment leaves nothing to serve is detained no longer, from the hearing on: the judgment says so, whoever appeals it (BLTTHS 328, 363). */
export const freedWith = (
  file: Trial,
  { verdicts, number }: Pick<Judged, 'verdicts' | 'number'>,
  deliveries: ReadonlyMap<FileId, string>,
  at: Moment,
): TrialEvent[] =>
  verdicts
    .filter(isFreedBy)
    .flatMap(({ defendant, heldOtherwise }) =>
      releasedWith(file, { defendant, number, heldOtherwise, delivery: deliveries.get(defendant) }, at),
    );

/** As the verdicts are put right: whom they free goes free as of the judgment, and of whom they free no more the release falls. */
export const freedRightly = (
  file: Trial,
  { entry, reason, told, changes: { verdicts, number } }: EntryCorrected,
  history: readonly HistoryEntry[],
  at: Moment,
): TrialEvent[] => {
  const written = history.find(({ id }) => id === entry);
  const judgment = written && dataOf(written, judgmentPronounced);
  if (!verdicts || !judgment) return [];
  const struck = { reason, changes: { struck: true as const }, repeatedIn: [] };
  const freed = verdicts.filter(isFreedBy);
  const isFreed = (defendant: FileId): boolean => freed.some((one) => one.defendant === defendant);
  const fallen = history.flatMap((one) => {
    const release = dataOf(one, defendantReleased);
    if (!release || !one.id || isFreed(release.defendant)) return [];
    return release.number === judgment.number || one.at === written.at ? [one.id] : [];
  });
  return [
    ...fallen.map((id) => trialCorrected(file.id, { ...struck, entry: id, ...(told && { told }) }, at)),
    ...freedWith(file, { verdicts: freed, number: number ?? judgment.number }, new Map(), written.at),
  ];
};

/** The same by a court of appeal outside the platform, for as long as the orders are used here. */
export const freedAbove = (file: Trial, judgment: DecidedAbove, at: Moment): TrialEvent[] =>
  file.defendants.filter(isOpen).flatMap(({ id: defendant, verdict: before }) => {
    const { number, parts = [], verdicts } = judgment;
    const { penalty, termServed, heldOtherwise } = parts.find((one) => one.defendant === defendant) ?? {};
    const verdict = verdicts.find((one) => one.defendant === defendant)?.verdict ?? before;
    const isFreed = endsDetention(outcomeFor(judgment, defendant), { verdict, penalty, termServed });
    return isFreed ? releasedWith(file, { defendant, number, heldOtherwise }, at) : [];
  });

type DecidedAbove = Pick<EventOf<typeof appealJudged>['data'], 'number' | 'outcome' | 'parts' | 'verdicts'>;

/** What is terminated ends it too; whoever is tried or investigated again stays detained (BLTTHS 328, 347, 355(1)). */
export const endsDetention = (outcome: AppealOutcome, judged: Parameters<typeof isFreedBy>[0]): boolean =>
  outcome === 'terminated' || (stands(outcome) && isFreedBy(judged));

const releasedWith = (
  { id, defendants }: Trial,
  {
    delivery,
    heldOtherwise,
    ...release
  }: Pick<Judged['verdicts'][number], 'defendant' | 'heldOtherwise'> &
    Pick<EventOf<typeof defendantReleased>['data'], 'number' | 'delivery'>,
  at: Moment,
): TrialEvent[] =>
  defendants.some((one) => one.id === release.defendant && one.detained)
    ? [
        defendantReleased(
          id,
          {
            ...{ ...release, instance: 'first', notice: null },
            ...(delivery && { delivery }),
            ...(heldOtherwise && { heldOtherwise }),
          },
          at,
        ),
      ]
    : [];
