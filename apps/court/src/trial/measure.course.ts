import { defendantDetained, trialCoercionOrdered, triedMeasureApplied } from '@la-chan/contracts';
import { alone, chief, docketed, goneOn, judges, system, type TrialStep } from './course';
import type { TrialStatus } from './trial';

/** What binds a defendant, wherever the trial is: as others tell, and as it ends. */
export const bound = (
  status: TrialStatus,
): Record<
  'recordDetention' | 'freeDefendant' | 'endMeasure' | 'recordCoercion' | 'recordMeasure' | 'endCoercion',
  TrialStep
> => ({
  recordDetention: { to: status, by: system, law: 'BLTTHS 244; TTLT 04/2018 18(2)(a)' },
  freeDefendant: {
    to: status,
    by: judges,
    law: 'BLTTHS 278(1), 299(2)',
    restsOn: [docketed, { anyOf: [defendantDetained.type], of: 'defendant' }],
  },
  endMeasure: {
    to: status,
    by: [...judges, ...system],
    assigned: alone,
    law: 'BLTTHS 278(1)',
    restsOn: { anyOf: [triedMeasureApplied.type], of: ['defendant', 'measure'] },
    lateIn: [],
  },
  recordCoercion: { to: status, by: system, law: 'BLTTHS 126, 244, 278(1)', restsOn: docketed },
  recordMeasure: { to: status, by: system, law: 'BLTTHS 278(1)', restsOn: docketed },
  endCoercion: {
    to: status,
    by: [...judges, ...system],
    assigned: alone,
    law: 'BLTTHS 278(1), 283(4)',
    restsOn: { anyOf: [trialCoercionOrdered.type], of: 'order' },
    lateIn: [],
  },
});

/** What the court orders of whoever is tried. */
export const binding = (status: TrialStatus): Record<'detain' | 'applyMeasure' | 'orderCoercion', TrialStep> => ({
  detain: {
    ...{ to: status, by: chief, law: 'BLTTHS 278(1), (2), 283(4)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  applyMeasure: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 278(1)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
  orderCoercion: {
    ...{ to: status, by: judges, assigned: alone, law: 'BLTTHS 278(1), 283(4)', restsOn: docketed },
    lateIn: ['suspended', ...goneOn],
  },
});
