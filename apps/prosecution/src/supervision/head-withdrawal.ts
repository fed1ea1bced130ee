import {
  conductorAssignedByProcuracy,
  deputyDenied,
  headWithdrawalFound,
  headWithdrawalReported,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { ConductorRefusal, Refusal, type HistoryEntry } from '@la-chan/procedure';
import { assignConductor } from './conductor';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

type Found = EventOf<typeof headWithdrawalFound>['data'];

/** What is reported is that the head has to withdraw, once. */
export class HeadWithdrawalRefusal extends Refusal {
  override readonly law = 'TTLT 04/2018 4(4)';

  constructor(override readonly code: 'head-withdraws-already' | 'no-head-withdrawal') {
    super(code);
  }
}

const SETTLED: readonly string[] = [conductorAssignedByProcuracy.type, deputyDenied.type];

/** That the head has to withdraw, until somebody has the place, or nobody can have it; and whether it was reported. */
export const headWithdrawing = (
  history: readonly HistoryEntry[],
): (Found & { readonly reported: boolean }) | undefined => {
  const found = history.findLastIndex(({ type }) => type === headWithdrawalFound.type);
  const since = history.slice(found + 1).map(({ type }) => type);
  if (found < 0 || since.some((type) => SETTLED.includes(type))) return undefined;
  const data = headWithdrawalFound.schema.parse(history[found]?.data);
  return { ...data, reported: since.includes(headWithdrawalReported.type) };
};

/** The procuracy above learns of it at once (BLTTHS 49, 52; TTLT 04/2018 4(4)). */
export const findHeadWithdrawal = (
  file: Supervision,
  found: Found,
  history: readonly HistoryEntry[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('findHeadWithdrawal', file.status);
  assertOfCase(file, 'TTLT 04/2018 4(4)');
  if (headWithdrawing(history)) throw new HeadWithdrawalRefusal('head-withdraws-already');
  return [headWithdrawalFound(file.id, found, at)];
};

/** It assigns a deputy; where there is none the body is told, so that the body above takes the case. */
export const reportHeadWithdrawal = (
  file: Supervision,
  report: EventOf<typeof headWithdrawalReported>['data'],
  history: readonly HistoryEntry[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('reportHeadWithdrawal', file.status);
  if (headWithdrawing(history)?.reported !== false) throw new HeadWithdrawalRefusal('no-head-withdrawal');
  return [headWithdrawalReported(file.id, report, at)];
};

/** The procuracy above has assigned a deputy, over the platform; not whoever withdraws (BLTTHS 49, 52). */
export const recordDeputy = (
  file: Supervision,
  officer: string,
  history: readonly HistoryEntry[],
  at: Moment,
): SupervisionEvent[] => {
  const found = headWithdrawing(history);
  if (!found) throw new HeadWithdrawalRefusal('no-head-withdrawal');
  if (officer === found.officer)
    throw new ConductorRefusal('had-to-withdraw', 'BLTTHS 49, 52; TTLT 04/2018 4(4)', '/officer');
  return assignConductor(file, { conductor: 'deputy-assigned-above', officer, ground: found.ground }, history, at);
};

export const recordDeputyDenial = (
  file: Supervision,
  denied: EventOf<typeof deputyDenied>['data'],
  history: readonly HistoryEntry[],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordDeputyDenial', file.status);
  if (!headWithdrawing(history)) throw new HeadWithdrawalRefusal('no-head-withdrawal');
  return [deputyDenied(file.id, denied, at)];
};
