import {
  caseInitiatedByPanel,
  initiationDemandedByPanel,
  panelDemandAnswered,
  type Article,
  type Clause,
  type decisionReviewed,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { Procedure } from './procedure';
import type { Refusal } from './refusal';

/** A crime that was left out, as the panel has found at the hearing, and whether its case is initiated; not known yet of a demand, and not any more where the court above has annulled it. */
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

type Initiating =
  typeof caseInitiatedByPanel | typeof decisionReviewed | typeof initiationDemandedByPanel | typeof panelDemandAnswered;

export const initiationsAfter = (
  initiations: readonly PanelInitiation[],
  event: EventOf<Initiating>,
): readonly PanelInitiation[] => {
  const { occurredAt: at } = event;
  if (event.type === 'court.initiation-demand-answered') {
    const { initiation, initiated } = event.data;
    return initiations.map((one) => (one.id === initiation ? { ...one, initiated } : one));
  }
  if (event.type === 'court.decision-reviewed') {
    const { decision, outcome } = event.data;
    const isFallen = (one: PanelInitiation) => one.id === decision && outcome === 'annulled';
    return initiations.map((one) => (isFallen(one) ? { ...one, initiated: false } : one));
  }
  const { initiation: id, article, clause, number } = event.data;
  const what = { id, article, clause, number, at };
  return event.type === 'court.case-initiated'
    ? [...initiations, { ...what, by: 'decision', exchange: event.data.notice, initiated: true }]
    : [...initiations, { ...what, by: 'demand', exchange: event.data.exchange, initiated: null }];
};

/** A file that a panel hears. */
export interface Heard {
  readonly id: FileId;
  readonly status: string;
  readonly defendants: readonly { readonly id: FileId }[];
  readonly initiations: readonly PanelInitiation[];
}

type InitiatingAct = 'initiateCase' | 'demandInitiation' | 'recordInitiation';

/** A crime that was left out, as a panel finds at its hearing, of whichever instance (BLTTHS 153(4)). */
export const initiatingByPanel = <File extends Heard>(
  procedure: Pick<Procedure<File['status'], InitiatingAct>, 'assertLawful'>,
  isSitting: (file: File) => boolean,
  refusal: (code: 'panel-not-sitting' | 'not-a-defendant' | 'no-such-demand', law: string) => Refusal,
) => {
  const assertFoundAtHearing = (file: File, whom: readonly FileId[] = []): void => {
    if (!isSitting(file)) throw refusal('panel-not-sitting', 'BLTTHS 153(4)');
    if (!whom.every((id) => file.defendants.some((one) => one.id === id)))
      throw refusal('not-a-defendant', 'BLTTHS 153(4)');
  };
  return {
    initiateCase: (file: File, initiation: EventOf<typeof caseInitiatedByPanel>['data'], at: Moment) => {
      procedure.assertLawful('initiateCase', file.status);
      assertFoundAtHearing(file, initiation.defendants);
      return [caseInitiatedByPanel(file.id, initiation, at)];
    },
    demandInitiation: (file: File, demand: EventOf<typeof initiationDemandedByPanel>['data'], at: Moment) => {
      procedure.assertLawful('demandInitiation', file.status);
      assertFoundAtHearing(file, demand.defendants);
      return [initiationDemandedByPanel(file.id, demand, at)];
    },
    /** By the exchange that it was demanded by. */
    recordInitiation: (
      file: File,
      answer: EventOf<typeof panelDemandAnswered>['data'],
      exchange: string | null,
      at: Moment,
    ) => {
      procedure.assertLawful('recordInitiation', file.status);
      const open = file.initiations.find(({ id, initiated }) => id === answer.initiation && initiated === null);
      if (open?.exchange !== exchange) throw refusal('no-such-demand', 'BLTTHS 153(3)(c)');
      return [panelDemandAnswered(file.id, answer, at)];
    },
  };
};

export type PanelInitiating<File extends Heard> = ReturnType<typeof initiatingByPanel<File>>;
