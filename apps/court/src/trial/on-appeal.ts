import {
  appealChanged,
  appealHandedOver,
  appealNotified,
  appealOffered,
  appealOfferEnded,
  appealRecorded,
  appealWithdrawn,
  judgmentInForce,
  judgmentInForceInPart,
  type AgencyId,
  type AppealBefore,
  type AppealedPart,
  type Appellant,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  appealMeant,
  appealsWithout,
  dataOf,
  inWhoseRight,
  isBesidePenalty,
  isProtest,
  isWiderThan,
  offering,
  ofSeveral,
  type Deadline,
  type HistoryEntry,
} from '@la-chan/procedure';
import { awaiting } from './absence';
import { appealedBesidePenalty, partOf } from './appellant';
import { TrialRefusal } from './refusal';
import { isOpen, penaltyInForceOf, trialProcedure, type Defendant, type Trial, type TrialStatus } from './trial';
import type { TrialEvent } from './trial.events';

const runsOut = (deadlines: readonly Deadline[], rule: string, about?: FileId): Moment | undefined =>
  deadlines.findLast((one) => one.rule === rule && one.about === about)?.dueAt;

interface Appealed {
  readonly by: Appellant;
  /** Who was absent from the hearing. */
  readonly party?: FileId | undefined;
}

/** The higher procuracy has longer than everybody else; who was absent has no limit before the judgment is there (BLTTHS 333(1), 337(1)). */
const mayAppealUntil = (file: Trial, { by, party }: Appealed, deadlines: readonly Deadline[]): Moment | undefined => {
  if (!party) return runsOut(deadlines, by === 'higher-procuracy' ? '337.higher' : '333');
  const as = by === 'acquitted' ? 'defendant' : inWhoseRight(by);
  const absence = file.absent.find((one) => one.party === party && one.as === as);
  if (!absence) throw new TrialRefusal('no-such-absence', 'BLTTHS 333(1)');
  return absence.receivedOn === null ? undefined : runsOut(deadlines, '333.absent', party);
};

export const isLate = (file: Trial, appeal: Appealed, deadlines: readonly Deadline[], at: Moment): boolean => {
  const until = mayAppealUntil(file, appeal, deadlines);
  return until !== undefined && at > until;
};

export const assertJudged = ({ defendants }: Trial, some: readonly FileId[]): void => {
  if (!some.every((id) => defendants.some((one) => one.id === id && one.state === 'judged')))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 331');
};

/** By the day on which it was lodged elsewhere, or the procuracy has decided it, whenever it comes here (BLTTHS 333(3), 336(2)(a), 337(1)). */
const isDated = ({ by, lodging }: { readonly by: Appellant; readonly lodging?: FileId | undefined }): boolean =>
  lodging !== undefined || isProtest(by);

/** What has ended on appeal, also while others were tried again, is appealed no more; what is in force as nobody had appealed it, only by what was lodged or protested in time (BLTTHS 330(1), 333(3), 337(1), 355(2)). */
const assertNotInForce = (file: Trial, some: readonly FileId[], part: AppealedPart, dated = false): void => {
  const { status, defendants, appeals, pronouncedAt } = file;
  const hasEndedOnAppeal = (one: Defendant): boolean =>
    (status === 'in-force' && appeals.length > 0) || (one.appealed && one.inForceSince !== null);
  const cannotBeAppealed = (one: Defendant): boolean => {
    const since = isBesidePenalty(part) ? one.inForceSince : penaltyInForceOf(one);
    return since !== null && (!dated || hasEndedOnAppeal(one) || pronouncedAt === null || since < pronouncedAt);
  };
  if (defendants.some((one) => some.includes(one.id) && cannotBeAppealed(one)))
    throw new TrialRefusal('part-in-force', 'BLTTHS 330(1), 355(2)');
};

const GONE_ON: readonly TrialStatus[] = ['appeal-offered', 'on-appeal', 'in-force'];

/** Of an appeal that nobody else dates the court knows in time (BLTTHS 332(1), 333(3)). */
const assertLodged = ({ status }: Trial, dated: boolean): void => {
  if (!dated && GONE_ON.includes(status)) throw new TrialRefusal('not-lodged', 'BLTTHS 332(1), 333(3)');
};

/** A procuracy that takes part in the platform: the one that brought the matter here, and the one above that was told of it. */
const isHere = ({ sender, above }: Trial, by: Appellant): boolean =>
  (by === 'procuracy' && sender !== null) || (by === 'higher-procuracy' && above !== null);

/** It serves its own protest; what comes from another is on paper. */
export const assertServed = (file: Trial, by: Appellant, notice: string | undefined): void => {
  if (isHere(file, by) && !notice) throw new TrialRefusal('protest-not-served', 'BLTTHS 336');
};

/** And withdraws it itself. */
export const assertOwnWithdrawal = (file: Trial, by: Appellant, notice: string | undefined): void => {
  if (isHere(file, by) && !notice) throw new TrialRefusal('protest-not-withdrawn', 'BLTTHS 342');
};

/** With the court of appeal already, to which it goes at once (BLTTHS 339). */
export const goingUp = ({ status }: Trial): { readonly up?: true } => (status === 'on-appeal' ? { up: true } : {});

/** In time: a late appeal is the court of appeal's to accept first (BLTTHS 335); of a late protest the law knows nothing (BLTTHS 337). */
export const recordAppeal = (
  file: Trial,
  { up: _, receivedAt, ...appeal }: Omit<EventOf<typeof appealRecorded>['data'], 'late' | 'awaited'>,
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordAppeal', file.status);
  const dated = isDated(appeal);
  assertLodged(file, dated);
  assertJudged(file, appeal.defendants);
  const part = partOf(file, appeal);
  assertNotInForce(file, appeal.defendants, part, dated);
  if (isLate(file, appeal, deadlines, at))
    throw isProtest(appeal.by)
      ? new TrialRefusal('protest-too-late', 'BLTTHS 337(1)')
      : new TrialRefusal('appeal-too-late', 'BLTTHS 333(1), 335');
  assertServed(file, appeal.by, appeal.notice);
  const awaited = awaiting(file).some((party) => party !== appeal.party);
  const received = file.status === 'in-force' && receivedAt !== undefined && { receivedAt };
  const said = { ...appeal, ...received, ...goingUp(file) };
  return [appealRecorded(file.id, { ...said, part, late: false, ...(awaited && { awaited }) }, at)];
};

/** A procuracy has taken back all that it had protested since, which came here before: nothing of it stands (BLTTHS 342, from general knowledge). */
export const assertNotWithdrawnSince = (history: readonly HistoryEntry[], by: Appellant, at: Moment): void => {
  if (history.some((entry) => dataOf(entry, appealWithdrawn)?.by === by && entry.at > at))
    throw new TrialRefusal('no-such-appeal', 'BLTTHS 342');
};

/** Those that were appealed, and not told of yet; within 7 days of the end of the time to appeal (BLTTHS 338(1)). */
export const untoldAppeals = ({ appeals }: Pick<Trial, 'appeals'>): Appellant[] => [
  ...new Set(appeals.filter(({ by, notified }) => !isProtest(by) && !notified).map(({ by }) => by)),
];

/** What one has appealed, or all that a procuracy has protested, before the file has gone up; where nothing is left the judgment waits for its time alone (BLTTHS 342, from general knowledge). */
export const recordAppealWithdrawal = (
  file: Trial,
  { by, was, notice }: { by: Appellant; was?: AppealBefore | undefined; notice?: string },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordAppealWithdrawal', file.status);
  assertOwnWithdrawal(file, by, notice);
  if (!file.appeals.some((one) => one.by === by)) throw new TrialRefusal('no-such-appeal', 'BLTTHS 342');
  const refusal = (code: 'no-such-appeal' | 'several-appealed') => new TrialRefusal(code, 'BLTTHS 342');
  const withdrawn = notice ? { by } : { by, was: appealMeant(file.appeals, { by, was }, refusal) };
  const appeals = appealsWithout(file.appeals, withdrawn);
  const left = { all: appeals.length === 0, untold: untoldAppeals({ appeals }).length > 0 };
  return [appealWithdrawn(file.id, { ...withdrawn, ...left, ...(notice && { notice }) }, at)];
};

/** About whom it is now, and about what; once the time to appeal has run out it is not widened (BLTTHS 342(1), from general knowledge). */
export const recordAppealChange = (
  file: Trial,
  { was, ...change }: Omit<EventOf<typeof appealChanged>['data'], 'was'> & { readonly was?: AppealBefore | undefined },
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordAppealChange', file.status);
  const { by, notice, defendants } = change;
  assertServed(file, by, notice);
  const refusal = (code: 'no-such-appeal' | 'several-appealed') => new TrialRefusal(code, 'BLTTHS 342(1)');
  const own = appealMeant(file.appeals, { by, was: notice ? ofSeveral(file.appeals, { by, was }) : was }, refusal);
  assertJudged(file, defendants);
  const part = partOf(file, change);
  assertNotInForce(file, defendants, part);
  if (isLate(file, { by }, deadlines, at) && isWiderThan({ defendants, part }, own))
    throw new TrialRefusal('appeal-widened', 'BLTTHS 342(1)');
  return [appealChanged(file.id, { ...change, part, was: own }, at)];
};

export const notifyOfAppeal = (
  file: Trial,
  told: { number: string; notice: string | null },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('notifyOfAppeal', file.status);
  const by = untoldAppeals(file);
  if (by.length === 0) throw new TrialRefusal('no-appeal-to-tell', 'BLTTHS 338(1)');
  return [appealNotified(file.id, { by, ...told }, at)];
};

/** From when nobody, absent or not, can appeal or protest the part of this defendant any more; what nobody may appeal, without one (BLTTHS 333(1), 337(1), 343). */
const finalFrom = (file: Trial, defendant: FileId | null, deadlines: readonly Deadline[], at: Moment): Moment => {
  const absent = file.absent.filter(({ defendants }) => defendant !== null && defendants.includes(defendant));
  const isOut = absent.every(({ receivedOn }) => receivedOn !== null);
  const ends = [
    runsOut(deadlines, '337.higher'),
    ...absent.map(({ party }) => runsOut(deadlines, '333.absent', party)),
  ].flatMap((end) => (isOut && end !== undefined ? [end] : []));
  const last = ends.sort().at(-1);
  if (last === undefined || at < last) throw new TrialRefusal('appeal-still-open', 'BLTTHS 333, 337, 343');
  return last;
};

/** Defendants whose parts become final on one day, in the order of the days. */
const partsOf = (file: Trial, defendants: readonly FileId[], deadlines: readonly Deadline[], at: Moment) => {
  const each = defendants.map((id) => ({ id, since: finalFrom(file, id, deadlines, at) }));
  return [...new Set(each.map(({ since }) => since))].sort().map((since) => ({
    since,
    defendants: each.filter((one) => one.since === since).map(({ id }) => id),
  }));
};

/** Each part from the day on which nobody can appeal or protest it any more, the whole from the last of them (BLTTHS 343). */
export const putInForce = (file: Trial, deadlines: readonly Deadline[], at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('putInForce', file.status);
  const open = file.defendants.filter(isOpen).map(({ id }) => id);
  const parts = partsOf(file, open, deadlines, at);
  const since = parts.at(-1)?.since ?? finalFrom(file, null, deadlines, at);
  return [
    ...parts.slice(0, -1).map((part) => judgmentInForceInPart(file.id, part, at)),
    judgmentInForce(file.id, { since }, at),
  ];
};

/** The part that nobody has appealed or protested is in force, while the rest waits or is heard on appeal: of a defendant, or but for what is owed (BLTTHS 339, 343). */
export const putInForceInPart = (
  file: Trial,
  defendants: FileId[],
  deadlines: readonly Deadline[],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('putInForceInPart', file.status);
  for (const id of defendants) {
    const one = file.defendants.find((each) => each.id === id && isOpen(each));
    if (!one || (one.appealed && one.penaltyInForceSince)) throw new TrialRefusal('not-a-defendant', 'BLTTHS 343');
  }
  const appealed = file.defendants.filter((one) => one.appealed && defendants.includes(one.id));
  const penalties = appealed.map(({ id }) => ({ id, except: appealedBesidePenalty(file, id) }));
  const others = defendants.filter((id) => !appealed.some((one) => one.id === id));
  return [
    ...partsOf(file, others, deadlines, at),
    ...penalties.map(({ id, except }) => ({ defendants: [id], except, since: finalFrom(file, id, deadlines, at) })),
  ].map((part) => judgmentInForceInPart(file.id, part, at));
};

/** With everything to the court of appeal; `exchange` is null where that takes no part in the platform (BLTTHS 339). */
export const sendOnAppeal = (
  file: Trial,
  { exchange, to }: { exchange: string; to: AgencyId } | { exchange: null; to: null },
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('sendOnAppeal', file.status);
  return [
    exchange
      ? appealOffered(file.id, { exchange, to }, at)
      : appealHandedOver(file.id, { exchange: null, to: null }, at),
  ];
};

export const { withdraw, takeBack, release } = offering(
  trialProcedure,
  ({ appeal }: Trial) => appeal,
  appealOfferEnded,
  appealHandedOver,
);
