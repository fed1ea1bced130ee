import {
  caseInitiatedByPanel,
  initiationDemandedByPanel,
  panelDemandAnswered,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { appealProcedure, AppealRefusal, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';

/** A crime that was left out, as the panel that hears the appeal has found. */
export const initiateCase = (
  file: Appeal,
  initiation: EventOf<typeof caseInitiatedByPanel>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('initiateCase', file.status);
  assertFoundAtHearing(file, initiation.defendants);
  return [caseInitiatedByPanel(file.id, initiation, at)];
};

export const demandInitiation = (
  file: Appeal,
  demand: EventOf<typeof initiationDemandedByPanel>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('demandInitiation', file.status);
  assertFoundAtHearing(file, demand.defendants);
  return [initiationDemandedByPanel(file.id, demand, at)];
};

/** By the exchange that it was demanded by. */
export const recordInitiation = (
  file: Appeal,
  answer: EventOf<typeof panelDemandAnswered>['data'],
  exchange: string | null,
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordInitiation', file.status);
  const open = file.initiations.find(({ id, initiated }) => id === answer.initiation && initiated === null);
  if (open?.exchange !== exchange) throw new AppealRefusal('no-such-demand', 'BLTTHS 153(3)(c)');
  return [panelDemandAnswered(file.id, answer, at)];
};

const assertFoundAtHearing = ({ openedAt, defendants }: Appeal, whom: readonly FileId[] = []): void => {
  if (!openedAt) throw new AppealRefusal('panel-not-sitting', 'BLTTHS 153(4)');
  if (!whom.every((id) => defendants.some((one) => one.id === id)))
    throw new AppealRefusal('not-on-appeal', 'BLTTHS 153(4)');
};
