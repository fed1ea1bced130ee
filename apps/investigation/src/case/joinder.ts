import {
  accusedTakenOver,
  caseCracked,
  caseInitiated,
  caseJoined,
  caseMerged,
  caseSplit,
  type FileId,
  type Moment,
  type Seriousness,
} from '@la-chan/contracts';
import { assertNoneWaits, caseProcedure, CaseRefusal, investigated, type Accused, type Case } from './case';
import type { CaseEvent } from './case.events';

/** Some of the accused go on in a case of their own; somebody stays (BLTTHS 170(2)). */
export const split = (
  file: Case,
  decision: { into: FileId; accused: FileId[]; notice: string },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('split', file.status);
  const leaving = investigated(file, decision.accused);
  assertNoneWaits(leaving);
  if (investigated(file).length === leaving.length) throw new CaseRefusal('nobody-left', 'BLTTHS 170(2)');
  return [caseSplit(file.id, decision, at)];
};

/** The case that was split off: its limit goes on from the first initiation. */
export const splitOff = (
  id: FileId,
  number: string,
  from: Case,
  leaving: readonly FileId[],
  at: Moment,
): CaseEvent[] => {
  const { unit, article, clause, seriousness, initiatedAt: since, opening } = from;
  const crime = { article, clause, seriousness, unit, from: [...from.from], opening, notice: null };
  return [
    caseInitiated(id, { ...crime, number, since, splitFrom: from.id }, at),
    ...(from.crackedAt ? [caseCracked(id, {}, at)] : []),
    takenOver(id, from.id, investigated(from, leaving), at),
  ];
};

/** This case goes on in the one that was initiated first, from which the limit is counted (TTLT 04/2018 14(1)). */
export const merge = (file: Case, into: Pick<Case, 'id' | 'initiatedAt'>, notice: string, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('merge', file.status);
  assertNoneWaits(file.accused);
  if (into.initiatedAt > file.initiatedAt) throw new CaseRefusal('not-the-first-case', 'TTLT 04/2018 14(1)');
  return [caseMerged(file.id, { into: into.id, notice }, at)];
};

const WEIGHT: readonly Seriousness[] = ['less-serious', 'serious', 'very-serious', 'especially-serious'];

/** The other side of a merger: the limit is that of the heaviest crime (TTLT 04/2018 14(1)). */
export const join = (file: Case, other: Case, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('join', file.status);
  const heavier = WEIGHT.indexOf(other.seriousness) > WEIGHT.indexOf(file.seriousness) ? other : file;
  const { article, clause, seriousness } = heavier;
  const joined = { other: other.id, from: [...other.from], article, clause, seriousness };
  return [caseJoined(file.id, joined, at), takenOver(file.id, other.id, other.accused, at)];
};

/** As they were charged there. */
const takenOver = (id: FileId, from: FileId, accused: readonly Accused[], at: Moment): CaseEvent => {
  const come = accused.flatMap(({ outcome: _, state, ...one }) =>
    state === 'split-off' || state === 'merged' ? [] : [{ ...one, state }],
  );
  return accusedTakenOver(id, { from, accused: come }, at);
};
