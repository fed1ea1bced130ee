import {
  chargeIdentityChangedByProcuracy,
  identityChangeDemandedByProcuracy,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { NotLeftUndone } from './charge-demand';
import { assertOfCase } from './served';
import { supervisionProcedure, type IdentityDemand, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The charge has the name, the age or the identity wrong (BLTTHS 180(1)(b); TTLT 04/2018 9(5)). */
export const demandIdentityChange = (
  file: Supervision,
  demand: EventOf<typeof identityChangeDemandedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('demandIdentityChange', file.status);
  assertOfCase(file, 'BLTTHS 180(1)(b); TTLT 04/2018 9(5)');
  return [identityChangeDemandedByProcuracy(file.id, demand, at)];
};

/** The demand under this notice, which the body has not followed: no text says how long it has. */
export const identityDemanded = ({ demands }: Supervision, notice: string): IdentityDemand => {
  const one = demands.find(
    (each): each is IdentityDemand => each.notice === notice && each.demand === 'identity-change',
  );
  if (one?.remediedAt === null) return one;
  throw new NotLeftUndone('BLTTHS 180(1)(b); TTLT 04/2018 9(5)');
};

/** The procuracy changes it itself, and sends that within 24 hours (BLTTHS 180(3)). */
export const changeIdentity = (
  file: Supervision,
  decision: Omit<EventOf<typeof chargeIdentityChangedByProcuracy>['data'], 'accused'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('changeIdentity', file.status);
  const { accused } = identityDemanded(file, decision.notice);
  return [chargeIdentityChangedByProcuracy(file.id, { ...decision, accused }, at)];
};
