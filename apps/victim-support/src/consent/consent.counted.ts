import { dayOf, type Counted } from '@la-chan/contracts';
import type { Consent } from './consent';

/** What the scorecard may know of a consent: that it was taken back, and whether its holders have erased. Nothing of for what, or for whom. */
export function counted({ number, status, unit, givenAt, withdrawnAt, holders, victim }: Consent): Counted {
  const on = (mark: string, at: string) => ({ mark, on: dayOf(at) });
  return {
    procedure: 'consent',
    number,
    status,
    unit,
    entered: dayOf(givenAt),
    marks: [
      on('given', givenAt),
      ...(withdrawnAt ? [on('withdrawn', withdrawnAt)] : []),
      ...holders.flatMap(({ acknowledgedAt }) => [
        ...(withdrawnAt ? [on('erasure-asked', withdrawnAt)] : []),
        ...(acknowledgedAt ? [on('erased', acknowledgedAt)] : []),
      ]),
    ],
    traits: {},
    from: [victim],
  };
}
