import {
  appealHandover,
  appealJudged,
  appealOffered,
  trialCoercionEnded,
  trialCoercionOrdered,
  trialReturned,
} from '@la-chan/contracts';
import {
  coercing,
  MeasureRefusal,
  untilLast,
  whoseCoercion,
  type Coercing,
  type HistoryEntry,
} from '@la-chan/procedure';
import { goneBy } from './assistance';
import { followMeasure, followMeasureEnd, pursued } from './measure';
import { isOpen, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** What another agency tells of orders and ends also while the file is on offer, and follows it there. */
export const followedCoercions = coercing<Trial, TrialEvent>(
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
    pursued,
  },
  'BLTTHS 278(1), 283(4)',
);

/**
 * By the presiding judge; what stands is ended wherever the trial has come to, but of a file on offer to the court of appeal,
 * which names it, once that is withdrawn. The defendant has the decision by a delivery (BLTTHS 278(1), 286(4), 347(1)).
 */
export const trialCoercions: Coercing<Trial, TrialEvent> = {
  ...followedCoercions,
  endCoercion: (file, ending, at) => {
    const ended = followedCoercions.endCoercion(file, ending, at);
    const goes = whoseCoercion(file.defendants.filter(isOpen), ending.order);
    if (goes && file.status === 'appeal-offered') throw new MeasureRefusal('measure-goes-with-file', 'BLTTHS 347(1)');
    return ended;
  },
};

/** The handover by which what stands goes, or went, with the file: up to the court of appeal, or back. */
export const coercionsGoneBy = (file: Trial) => {
  const { status } = file;
  return status === 'appeal-offered' || status === 'on-appeal' ? appealedBy(file) : goneBy(file);
};

/** It goes to the court of appeal, or back; or on from there. */
const GOING: readonly string[] = [trialReturned.type, appealOffered.type, appealJudged.type];

/** What is known of the file as it stood when it went last, whenever that was registered. */
export const untilGone = <Entry extends HistoryEntry>(history: readonly Entry[]): Entry[] => untilLast(history, GOING);

/** That by which it goes, or went, up to the court of appeal, until that has decided. */
export const appealedBy = ({ status, appeal: exchange }: Trial) =>
  exchange && (status === 'appeal-offered' || status === 'on-appeal')
    ? { kind: appealHandover, exchange, dossier: { text: '', persons: [] } }
    : undefined;

/** What reactions follow of it, in the trials. */
export const coerced = {
  law: followedCoercions,
  recordMeasure: followMeasure,
  endMeasure: followMeasureEnd,
  whose: 'defendants',
  goneBy: coercionsGoneBy,
} as const;
