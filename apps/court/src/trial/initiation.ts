import {
  caseInitiatedByPanel,
  initiationDemandedByPanel,
  panelDemandAnswered,
  seriousnessOf,
  type Crime,
  type EventOf,
  type FileId,
  type Moment,
  type Seriousness,
} from '@la-chan/contracts';
import { TrialRefusal } from './refusal';
import { isHeard, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

export const initiateCase = (
  file: Trial,
  initiation: EventOf<typeof caseInitiatedByPanel>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('initiateCase', file.status);
  assertFoundAtHearing(file, initiation.defendants);
  return [caseInitiatedByPanel(file.id, initiation, at)];
};

export const demandInitiation = (
  file: Trial,
  demand: EventOf<typeof initiationDemandedByPanel>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('demandInitiation', file.status);
  assertFoundAtHearing(file, demand.defendants);
  return [initiationDemandedByPanel(file.id, demand, at)];
};

/** By the exchange that it was demanded by. */
export const recordInitiation = (
  file: Trial,
  answer: EventOf<typeof panelDemandAnswered>['data'],
  exchange: string | null,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordInitiation', file.status);
  const open = file.initiations.find(({ id, initiated }) => id === answer.initiation && initiated === null);
  if (open?.exchange !== exchange) throw new TrialRefusal('no-such-demand', 'BLTTHS 153(3)(c)');
  return [panelDemandAnswered(file.id, answer, at)];
};

/** The crime of which the panel has initiated the case. */
export const crimeIn = (
  { initiations }: Trial,
  initiation: string,
): (Crime & { seriousness: Seriousness }) | undefined => {
  const found = initiations.find(({ id }) => id === initiation);
  if (!found) return undefined;
  const { article, clause } = found;
  return { article, clause, seriousness: seriousnessOf(article, clause) };
};

const assertFoundAtHearing = (file: Trial, whom: readonly FileId[] = []): void => {
  if (!isHeard(file)) throw new TrialRefusal('panel-not-sitting', 'BLTTHS 153(4)');
  if (!whom.every((id) => file.defendants.some((one) => one.id === id)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 153(4)');
};
