import { trialCoercionEnded, trialCoercionOrdered } from '@la-chan/contracts';
import { coercing } from '@la-chan/procedure';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** By the presiding judge; what stands is ended wherever the trial has come to. The defendant has the decision by a delivery (BLTTHS 278(1), 286(4)). */
export const trialCoercions = coercing<Trial, TrialEvent>(
  trialProcedure,
  {
    ordered: (id, { accused, notice = null, delivery, ...order }, at) => {
      const whose = accused && { defendant: accused, ...(delivery && { delivery }) };
      return trialCoercionOrdered(id, { ...order, notice, ...whose }, at);
    },
    ended: (id, { accused: defendant, notice = null, delivery, ...end }, at) =>
      trialCoercionEnded(id, { ...end, defendant, notice, ...(delivery && { delivery }) }, at),
  },
  {
    going: ({ defendants }) => defendants.filter(({ state }) => state === 'on-trial'),
    here: ({ defendants }) => defendants,
  },
  'BLTTHS 278(1), 283(4)',
);
