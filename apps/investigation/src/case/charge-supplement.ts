import {
  chargeApprovalAsked,
  chargeIdentityChanged,
  chargeSupplemented,
  type EventOf,
  type FileId,
  type AgencyId,
  type Crime,
  type Moment,
} from '@la-chan/contracts';
import { chargedWith, investigated, type Accused } from './accused';
import { caseProcedure, CaseRefusal, type Case } from './case';
import type { CaseEvent } from './case.events';
import { assertInitiated } from './charge';

interface Asking {
  readonly accused: FileId;
  readonly exchange: string;
  readonly to: AgencyId;
}

/** The accused did another act that is a crime: charged with it besides, for the procuracy to approve (BLTTHS 180(2), (3)). */
export const supplementCharge = (
  file: Case,
  { article, clause, ...asking }: Asking & Crime,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('supplementCharge', file.status);
  const one = approved(file, asking.accused);
  assertInitiated(file, article);
  const charged = crimesOf(one);
  if (charged.some((crime) => crime.article === article))
    throw new CaseRefusal('crime-charged-already', 'BLTTHS 180(2)');
  const { further = [], ...heaviest } = chargedWith([...charged, { article, clause }]);
  return [chargeSupplemented(file.id, { ...asking, ...heaviest, further }, at), asked(file, asking, at)];
};

/** The charge has the name, the age or the identity wrong: it names the person as they are, for the procuracy to approve (BLTTHS 180(1)(b), (3)). */
export const changeIdentity = (
  file: Case,
  change: EventOf<typeof chargeIdentityChanged>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('changeIdentity', file.status);
  approved(file, change.accused);
  return [chargeIdentityChanged(file.id, change, at), asked(file, change, at)];
};

/** Every crime with which this one is charged. */
export const crimesOf = ({ article, clause, further = [] }: Accused): Crime[] => [{ article, clause }, ...further];

const asked = ({ id }: Case, { accused, exchange, to }: Asking, at: Moment) =>
  chargeApprovalAsked(id, { accused, exchange, to }, at);

/** A charge that waits for the procuracy is not changed meanwhile. */
const approved = (file: Case, accused: FileId): Accused => {
  for (const one of investigated(file, [accused])) if (one.approval === 'approved') return one;
  throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(3), 180(3)');
};
