import {
  caseInitiatedByPanel,
  initiationDemandedByPanel,
  panelDemandAnswered,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { TrialRefusal } from './refusal';
import { isHeard, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** A crime that was left out, as the panel has found at the hearing, and whether its case is initiated; not known yet of a demand. */
export interface PanelInitiation {
  readonly id: string;
  readonly by: 'decision' | 'demand';
  /** The notice or request; none on paper. */
  readonly exchange: string | null;
  readonly article: Article;
  readonly clause: Clause;
  readonly number: string;
  readonly at: Moment;
  readonly initiated: boolean | null;
}

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

const assertFoundAtHearing = (file: Trial, whom: readonly FileId[] = []): void => {
  if (!isHeard(file)) throw new TrialRefusal('panel-not-sitting', 'BLTTHS 153(4)');
  if (!whom.every((id) => file.defendants.some((one) => one.id === id)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 153(4)');
};

type Initiating = typeof caseInitiatedByPanel | typeof initiationDemandedByPanel | typeof panelDemandAnswered;

export const initiationsAfter = ({ initiations }: Trial, event: EventOf<Initiating>): readonly PanelInitiation[] => {
  const { occurredAt: at } = event;
  if (event.type === 'court.initiation-demand-answered') {
    const { initiation, initiated } = event.data;
    return initiations.map((one) => (one.id === initiation ? { ...one, initiated } : one));
  }
  const { initiation: id, article, clause, number } = event.data;
  const what = { id, article, clause, number, at };
  return event.type === 'court.case-initiated'
    ? [...initiations, { ...what, by: 'decision', exchange: event.data.notice, initiated: true }]
    : [...initiations, { ...what, by: 'demand', exchange: event.data.exchange, initiated: null }];
};
