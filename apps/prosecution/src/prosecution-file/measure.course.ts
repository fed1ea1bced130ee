import { prosecutedAccusedDetained, prosecutedMeasureApplied, prosecutionCoercionOrdered } from '@la-chan/contracts';
import type { CoercionAct } from '@la-chan/procedure';
import { head, type ProsecutionStep, received, system } from './course';
import type { ProsecutionStatus } from './prosecution-file';

/** Where whoever has the file by then is told of what was ordered, or ended, here. */
const followed = [
  'suspended',
  'terminated',
  'decided',
  'indicted',
  'handed-over',
  'transferring',
  'transferred',
  'returned',
] as const;

type FollowingAct = 'recordCoercion' | 'recordMeasure';

const detained = [received, { anyOf: [prosecutedAccusedDetained.type], of: 'accused' }] as const;

export const releasing = (to: ProsecutionStatus): Record<'freeAccused', ProsecutionStep> => ({
  freeAccused: {
    ...{ to, by: head, law: 'BLTTHS 236(1), 241, 249(5)', restsOn: detained },
    lateIn: followed,
    duty: true,
  },
});

/** Whoever has the file to decide on it also decides on detention. */
export const detaining: Record<'detain' | 'extendDetention' | 'freeAccused', ProsecutionStep> = {
  detain: { to: 'received', by: head, law: 'BLTTHS 236(1), 241, 249(5)', restsOn: received, lateIn: followed },
  extendDetention: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(7), 241; TTLT 04/2018 18(2)(b)' },
    restsOn: detained,
    lateIn: followed,
  },
  ...releasing('received'),
};

const underMeasure = { anyOf: [prosecutedMeasureApplied.type], of: ['accused', 'measure'] };

export const endingMeasure = (
  to: ProsecutionStatus,
): Record<'endMeasure' | 'endCoercion' | FollowingAct, ProsecutionStep> => ({
  endMeasure: {
    ...{ to, by: [...head, ...system], law: 'BLTTHS 236(1), 241', restsOn: underMeasure },
    lateIn: followed,
  },
  ...standingCoercion(to),
});

/** As whoever had the file before tells. */
export const followingMeasures = (to: ProsecutionStatus): Record<FollowingAct, ProsecutionStep> => ({
  recordMeasure: { to, by: system, law: 'BLTTHS 241; TTLT 04/2018 23(2)', restsOn: received },
  recordCoercion: { to, by: system, law: 'BLTTHS 126, 241', restsOn: received },
});

/** Of whoever waits here alone too, while the file of the others is at a court. */
export const standingCoercion = (to: ProsecutionStatus): Record<'endCoercion' | FollowingAct, ProsecutionStep> => ({
  ...followingMeasures(to),
  endCoercion: {
    to,
    by: [...head, ...system],
    law: 'BLTTHS 236(1), 241, 249(5)',
    restsOn: { anyOf: [prosecutionCoercionOrdered.type], of: 'order' },
    lateIn: followed,
  },
});

/** Before it is released this procuracy ends only what it was asked to. */
export const endingAsked: Record<'endMeasure', ProsecutionStep> = {
  endMeasure: { to: 'awaiting-release', by: system, law: 'TTLT 04/2018 20', restsOn: underMeasure },
};

/** And on other preventive measures, and coercive ones. */
export const measures: Record<
  'applyMeasure' | 'renewMeasure' | 'recordMeasure' | 'endMeasure' | CoercionAct,
  ProsecutionStep
> = {
  applyMeasure: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(1), 241; TTLT 04/2018 21(6), 22(6)' },
    restsOn: received,
    lateIn: followed,
  },
  renewMeasure: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(7), 241; TTLT 04/2018 23', restsOn: underMeasure },
    lateIn: followed,
  },
  orderCoercion: {
    ...{ to: 'received', by: head, law: 'BLTTHS 236(1), 241, 249(5)', restsOn: received },
    lateIn: followed,
  },
  ...endingMeasure('received'),
};
