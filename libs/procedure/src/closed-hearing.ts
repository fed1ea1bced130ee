import type { ClosedHearingGround } from '@la-chan/contracts';

/** Whether a hearing is closed, and why (BLTTHS 25). */
export const inPublicOrNot = (closedFor: ClosedHearingGround | null | undefined) => ({
  closed: Boolean(closedFor),
  ...(closedFor && { closedFor }),
});

/** As the judge decides it: closed for a ground, in public with none; without either, as was asked and accepted. */
export type HearingSet<Set extends { closed: boolean }> = Omit<Set, 'closed' | 'closedFor'> & {
  closedFor?: ClosedHearingGround | null | undefined;
};
