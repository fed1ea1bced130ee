import { planDecided, verificationPlanned, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** Kế hoạch kiểm tra, xác minh: each a sealed record, with what the head has decided on it. */
export interface Planned {
  readonly plans: readonly { readonly plan: FileId; readonly urgent?: true; readonly approved: boolean | null }[];
}

export type PlanAct = 'plan' | 'decidePlan';

/** Before it is verified, and again for what came up meanwhile (TT 28/2020 13(1), (2)). */
export const plan = (
  file: Verification,
  planned: EventOf<typeof verificationPlanned>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('plan', file.status);
  return [verificationPlanned(file.id, planned, at)];
};

/** The investigator does only what is in an approved plan (TT 28/2020 13(2)). */
export const decidePlan = (
  file: Verification,
  decision: EventOf<typeof planDecided>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('decidePlan', file.status);
  if (!file.plans.some((one) => one.plan === decision.plan && one.approved === null))
    throw new VerificationRefusal('no-such-plan', 'TT 28/2020 13(1)');
  return [planDecided(file.id, decision, at)];
};

export const planAfter = (
  { plans }: Planned,
  event: EventOf<typeof verificationPlanned | typeof planDecided>,
): Planned['plans'] => {
  if (event.type === 'investigation.verification-planned') return [...plans, { ...event.data, approved: null }];
  const { plan, approved } = event.data;
  return plans.map((one) => (one.plan === plan ? { ...one, approved } : one));
};
