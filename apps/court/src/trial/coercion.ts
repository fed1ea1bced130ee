import { trialCoercionEnded, trialCoercionOrdered } from '@la-chan/contracts';
import { coercing, MeasureRefusal, type Coercing } from '@la-chan/procedure';
import { isOpen, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

const coercions = coercing<Trial, TrialEvent>(
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

/**
 * By the presiding judge; what stands is ended wherever the trial has come to, but of a file on offer to the court of appeal,
 * which names it, once that is withdrawn. The defendant has the decision by a delivery (BLTTHS 278(1), 286(4), 347(1)).
 */
export const trialCoercions: Coercing<Trial, TrialEvent> = {
  ...coercions,
  endCoercion: (file, ending, at) => {
    const ended = coercions.endCoercion(file, ending, at);
    const goes = file.defendants.some(
      (one) => isOpen(one) && one.coercions?.some(({ order }) => order === ending.order),
    );
    if (goes && file.status === 'appeal-offered') throw new MeasureRefusal('measure-goes-with-file', 'BLTTHS 347(1)');
    return ended;
  },
};
