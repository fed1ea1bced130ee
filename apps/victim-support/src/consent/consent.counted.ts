import { dayOf, type Counted, type Day, type Mark } from '@la-chan/contracts';
import { marked } from '@la-chan/procedure';
import type { Consent, Holder } from './consent';

/** The last day for a holder to have erased what it was told, by disclosure. */
export type ErasureDue = ReadonlyMap<string, Day>;

/** What the scorecard may know of a consent: that it was taken back, and whether its holders have erased. Nothing of for what, or for whom. */
export function counted(consent: Consent, due: ErasureDue): Counted {
  const { number, status, unit, givenAt, withdrawnAt, holders, victim } = consent;
  return {
    procedure: 'consent',
    number,
    status,
    unit,
    entered: dayOf(givenAt),
    marks: [
      ...marked('given', givenAt),
      ...marked('withdrawn', withdrawnAt),
      ...holders.flatMap((holder) => marksOf(holder, withdrawnAt, due.get(holder.disclosure))),
    ],
    traits: {},
    from: [victim],
  };
}

function marksOf({ acknowledgedAt }: Holder, withdrawnAt: string | null, dueOn: Day | undefined): Mark[] {
  const inTime = acknowledgedAt && dueOn && dayOf(acknowledgedAt) <= dueOn;
  return [
    ...marked('erasure-asked', withdrawnAt),
    ...(dueOn ? [{ mark: 'erasure-due', on: dueOn, ...(acknowledgedAt && { until: dayOf(acknowledgedAt) }) }] : []),
    ...marked('erased', acknowledgedAt),
    ...marked('erased-in-time', inTime ? acknowledgedAt : null),
  ];
}
