import {
  accusedTakenOver,
  caseCracked,
  caseInitiated,
  caseJoined,
  caseMerged,
  caseSplit,
  victimNamed,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { assertNoneWaits, caseProcedure, CaseRefusal, investigated, isHeavier, type Accused, type Case } from './case';
import type { CaseEvent } from './case.events';

/** Some of the accused go on in a case of their own; somebody stays (BLTTHS 170(2)). */
export const split = (
  file: Case,
  decision: { into: FileId; accused: FileId[]; notice: string },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('split', file.status);
  const away = file.status === 'handed-over' || file.status === 'decided';
  const leaving = away ? suspended(file, decision.accused) : separable(file, decision.accused);
  assertNoneWaits(leaving);
  if (!away && separable(file).length === leaving.length) throw new CaseRefusal('nobody-left', 'BLTTHS 170(2)');
  return [caseSplit(file.id, decision, at)];
};

const among = (accused: readonly Accused[], ids?: readonly FileId[]): readonly Accused[] => {
  if (!ids) return accused;
  return ids.map((id) => {
    const one = accused.find((each) => each.id === id);
    if (one) return one;
    throw new CaseRefusal('not-an-accused', 'BLTTHS 60');
  });
};

const suspended = ({ accused }: Case, ids?: readonly FileId[]): readonly Accused[] =>
  among(
    accused.filter(({ state }) => state === 'suspended'),
    ids,
  );

/** Against whom the investigation goes on, or is suspended. */
const separable = (file: Case, ids?: readonly FileId[]): readonly Accused[] =>
  among([...investigated(file), ...suspended(file)], ids);

/** The case that was split off: its limit goes on from the first initiation. */
export const splitOff = (
  id: FileId,
  number: string,
  from: Case,
  leaving: readonly FileId[],
  at: Moment,
): CaseEvent[] => {
  const { unit, article, clause, seriousness, initiatedAt: since, opening } = from;
  const articles = [...from.articles];
  const crime = { article, clause, seriousness, articles, unit, from: [...from.from], opening, notice: null };
  return [
    caseInitiated(id, { ...crime, number, since, splitFrom: from.id }, at),
    ...(from.crackedAt ? [caseCracked(id, {}, at)] : []),
    takenOver(id, from.id, separable(from, leaving), at),
    ...from.victims.map((victim) => victimNamed(id, { victim }, at)),
  ];
};

/** This case goes on in the one that was initiated first, from which the limit is counted (TTLT 04/2018 14(1)). */
export const merge = (file: Case, into: Pick<Case, 'id' | 'initiatedAt'>, notice: string, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('merge', file.status);
  assertNoneWaits(file.accused);
  if (into.initiatedAt > file.initiatedAt) throw new CaseRefusal('not-the-first-case', 'TTLT 04/2018 14(1)');
  return [caseMerged(file.id, { into: into.id, notice }, at)];
};

/** The other side of a merger: the limit is that of the heaviest crime (TTLT 04/2018 14(1)). */
export const join = (file: Case, other: Case, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('join', file.status);
  const heavier = isHeavier(other.seriousness, file.seriousness) ? other : file;
  const { article, clause, seriousness } = heavier;
  const articles = [...new Set([...file.articles, ...other.articles])];
  const joined = { other: other.id, from: [...other.from], article, clause, seriousness, articles };
  return [
    caseJoined(file.id, joined, at),
    takenOver(file.id, other.id, other.accused, at),
    ...other.victims.filter((id) => !file.victims.includes(id)).map((victim) => victimNamed(file.id, { victim }, at)),
  ];
};

const settled = (approval: Accused['approval']) => (approval === 'demanded' ? 'asked' : approval);

/** As they were charged there. */
const takenOver = (id: FileId, from: FileId, accused: readonly Accused[], at: Moment): CaseEvent => {
  const come = accused.flatMap(({ outcome: _, state, change: __, detainedUntil: ___, ...one }) =>
    state === 'split-off' || state === 'merged' ? [] : [{ ...one, state, approval: settled(one.approval) }],
  );
  return accusedTakenOver(id, { from, accused: come }, at);
};
