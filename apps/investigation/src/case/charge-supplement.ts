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
import { chargedWith, crimesOf, isChargedWith } from '@la-chan/procedure';
import { assertOwnCharge, investigated, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { assertInitiated } from './charge';
import { assertDemanded, assertIdentityDemanded } from './charge-demand';

interface Asking {
  readonly accused: FileId;
  readonly exchange: string;
  readonly to: AgencyId;
}

/** The accused did another act that is a crime: charged with it besides, for the procuracy to approve (BLTTHS 180(2), (3)). */
export const supplementCharge = (
  file: Case,
  { accused, exchange, to, demand, ...crime }: Asking & Crime & { demand?: string | undefined },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('supplementCharge', file.status);
  const one = approved(file, accused);
  assertDemanded(file, { demand, article: crime.article, accused }, 'charge-supplement');
  const crimes = withCrime(file, one, crime);
  const asking = { accused, exchange, to };
  return [chargeSupplemented(file.id, { ...asking, ...crimes, demand }, at), asked(file, asking, at)];
};

/** What the procuracy has supplemented itself holds at once, in place of what still waited for it (BLTTHS 180(2), (3); TTLT 04/2018 9(5)). */
export const chargeSupplementedByProcuracy = (
  file: Case,
  {
    article,
    clause,
    provision,
    circumstances,
    ...decision
  }: Asking & Crime & { demand?: string | undefined; by: AgencyId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('supplementCharge', file.status);
  const [one] = investigated(file, [decision.accused]);
  const crimes = one && withCrime(file, one, { article, clause, provision, circumstances });
  return crimes ? [chargeSupplemented(file.id, { ...decision, ...crimes }, at)] : [];
};

/** What the accused is charged with besides is a crime that was initiated, and that this one is not charged with yet. */
const withCrime = (file: Case, one: Accused, crime: Crime): Crime & { further: Crime[] } => {
  assertInitiated(file, crime.article);
  if (isChargedWith(one, crime)) throw new CaseRefusal('crime-charged-already', 'BLTTHS 180(2); TTLT 04/2018 9(4)');
  const { further = [], ...heaviest } = chargedWith([...crimesOf(one), crime]);
  return { ...heaviest, further };
};

/** The charge has the name, the age or the identity wrong: it names the person as they are, for the procuracy to approve (BLTTHS 180(1)(b), (3)). */
export const changeIdentity = (
  file: Case,
  change: EventOf<typeof chargeIdentityChanged>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('changeIdentity', file.status);
  approved(file, change.accused);
  assertIdentityDemanded(file, change.demand, change.accused);
  return [chargeIdentityChanged(file.id, change, at), asked(file, change, at)];
};

/** What the procuracy has changed itself holds at once (BLTTHS 180(1)(b), (3); TTLT 04/2018 9(5)). */
export const identityChangedByProcuracy = (
  file: Case,
  change: EventOf<typeof chargeIdentityChanged>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('changeIdentity', file.status);
  investigated(file, [change.accused]);
  return [chargeIdentityChanged(file.id, change, at)];
};

const asked = ({ id }: Case, { accused, exchange, to }: Asking, at: Moment) =>
  chargeApprovalAsked(id, { accused, exchange, to }, at);

/** A charge of this body’s that waits for the procuracy is not changed meanwhile. */
export const approved = (file: Case, accused: FileId): Accused => {
  for (const one of investigated(file, [accused])) {
    assertOwnCharge(one);
    if (one.approval === 'approved') return one;
  }
  throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(3), 180(3)');
};
