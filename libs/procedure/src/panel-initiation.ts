import type {
  Article,
  caseInitiatedByPanel,
  Clause,
  decisionReviewed,
  EventOf,
  initiationDemandedByPanel,
  Moment,
  panelDemandAnswered,
} from '@la-chan/contracts';

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
