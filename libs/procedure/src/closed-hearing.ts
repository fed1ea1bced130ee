import type { ClosedHearingGround } from '@la-chan/contracts';

/** Whether a hearing is closed, and why (BLTTHS 25). */
export const inPublicOrNot = (closedFor: ClosedHearingGround | undefined) => ({
  closed: closedFor !== undefined,
  ...(closedFor && { closedFor }),
});

/** As the judge decides it: closed for a ground, in public without one. */
export type HearingSet<Set extends { closed: boolean }> = Omit<Set, 'closed' | 'closedFor'> & {
  closedFor?: ClosedHearingGround | undefined;
};
