import {
  accusedFingerprinted,
  accusedReleased,
  caseParticipationEnded,
  chargeChanged,
  chargeEvidenceDemanded,
  chargeEvidenceSupplied,
  chargeApprovalAsked,
  chargeApproved,
  chargeCancelled,
  chargeRevocationProposed,
  isLighterCrime,
  personCharged,
  type AgencyId,
  type Article,
  type Crime,
  type CrimeCharged,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  chargedWith,
  crimeAlone,
  crimeReplaced,
  crimesOf,
  isChargedWith,
  isSameCrime,
  takingPart,
  UNNAMED,
} from '@la-chan/procedure';
import { assertOwnCharge, boundOf, investigated, isPending, pursued, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { measuresFallen } from './measure-end';
import { assertDemanded } from './charge-demand';
import { dated } from './limitation';

/** What the procuracy has charged itself (`by`) waits for nobody (BLTTHS 179(4)). Whoever was denounced is an accused from now on. */
export const charge = (
  file: Case,
  { committedOn, ...person }: EventOf<typeof personCharged>['data'] & { committedOn?: Day | undefined },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('charge', file.status);
  assertInitiated(file, person.article);
  const { accused, exchange, to, article, clause, demand, by } = person;
  if (!by) assertDemanded(file, { demand, article }, 'charge');
  return [
    personCharged(file.id, person, at),
    ...takingPart(file)
      .filter(({ role, participant }) => role === 'denounced' && participant === accused)
      .map(({ participant }) => caseParticipationEnded(file.id, { participant }, at)),
    ...(by ? [] : [chargeApprovalAsked(file.id, { accused, exchange, to }, at)]),
    ...dated(file.id, { accused, committedOn, article, clause }, at), // BLTTHS 179(2)
  ];
};

/** In place of one of the crimes: another is for the procuracy to approve; another clause of the same article needs no decision. */
export const changeCharge = (
  file: Case,
  change: {
    accused: FileId;
    exchange: string | null;
    to: AgencyId | null;
    replaces?: CrimeCharged | undefined;
    demand?: string | undefined;
  } & Crime,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('changeCharge', file.status);
  const { accused, article, exchange, to, replaces } = change;
  const [one] = investigated(file, [accused]);
  assertInitiated(file, article);
  if (one?.approval !== 'approved') throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(3), 180(3)');
  const replaced = crimeReplaced(one, change, replaces);
  if (!replaced) throw new CaseRefusal('crime-to-change-unsaid', 'BLTTHS 180(1)(a)');
  assertDemanded(file, change, 'charge-change', (of) => !of.replaces || isSameCrime(of.replaces, replaced));
  const crimes = withChanged(one, change, replaced);
  const terms = { ...UNNAMED, ...crimes, ...easing(one, crimes) };
  if (isSameCrime(replaced, change))
    return [chargeChanged(file.id, { accused, ...terms, exchange: null, to: null }, at)]; // TTLT 04/2018 9(4)
  assertOwnCharge(one);
  if (exchange === null || to === null) throw new CaseRefusal('another-crime', 'BLTTHS 180(3); TTLT 04/2018 9(3)');
  return [
    chargeChanged(file.id, { ...change, ...terms }, at),
    chargeApprovalAsked(file.id, { accused, exchange, to }, at),
  ];
};

/** What somebody is charged with once this crime stands in the place of that one, or of the heaviest. */
const withChanged = (one: Accused, change: Crime, replaced: Crime = change): ReturnType<typeof chargedWith> => {
  const crimes = crimesOf(one);
  const place = Math.max(
    crimes.findIndex((one) => isSameCrime(one, replaced)),
    0,
  );
  const once = crimes.filter((crime, index) => index === place || !isSameCrime(crime, change));
  return chargedWith(once.map((crime) => (crime === crimes[place] ? crimeAlone(stillNamed(crime, change)) : crime)));
};

/** The same crime keeps the article by which it was named, where another clause of it is said without. */
const stillNamed = (before: Crime, { provision, ...change }: Crime): Crime => {
  const named = provision ?? (isSameCrime(before, change) ? before.provision : undefined);
  return { ...change, ...(named && { provision: named }) };
};

/** The crime that was approved on this request, unless only the record of the person was. Throws where that was changed since. */
const approvedOn = (one: Accused, request: string): Crime | undefined => {
  const { changes = [] } = one;
  const place = changes.findIndex(({ exchange }) => exchange === request);
  const before = changes[place]?.before;
  const after = changes[place + 1]?.before ?? one;
  const approved = crimesOf(after).find((crime) => !before || !isChargedWith(before, crime));
  if (approved && !isChargedWith(one, approved)) throw new CaseRefusal('charge-changed-since', CHANGED_SINCE);
  return approved;
};

const CHANGED_SINCE = 'BLTTHS 180(3); TTLT 04/2018 5(3)';

/** Whether what binds somebody still fits is agreed with the procuracy once the crime is a lighter one (TTLT 04/2018 14(4)). */
const easing = (one: Accused, crime: Crime): { lighter?: true } =>
  boundOf([one]).length > 0 && isLighterCrime(crime, one) ? { lighter: true } : {};

/** What the procuracy has changed itself holds at once, in place of what still waited for it (BLTTHS 180(3)); the one above changes what was approved on the request `of` (TTLT 04/2018 5(3)(a)). */
export const chargeChangedByProcuracy = (
  file: Case,
  {
    of,
    ...change
  }: Crime & {
    accused: FileId;
    replaces?: CrimeCharged | undefined;
    demand?: string | undefined;
    by: AgencyId;
    of?: string;
  },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('changeCharge', file.status);
  const { article, replaces } = change;
  const [one] = investigated(file, [change.accused]);
  assertInitiated(file, article);
  if (one && replaces && !crimeReplaced(one, change, replaces))
    throw new CaseRefusal('crime-to-change-unsaid', 'BLTTHS 180(1)(a)');
  const crimes = one ? withChanged(one, change, of ? approvedOn(one, of) : replaces) : crimeAlone(change);
  const terms = { ...UNNAMED, ...crimes, ...(one && easing(one, crimes)) };
  return [chargeChanged(file.id, { ...change, ...terms, exchange: null, to: null }, at)];
};

export const recordDemand = (
  file: Case,
  demand: EventOf<typeof chargeEvidenceDemanded>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordDemand', file.status);
  assertPending(file, demand);
  return [chargeEvidenceDemanded(file.id, demand, at)];
};

/** What the procuracy has demanded, and what comes to light while it decides, which goes to it at once (BLTTHS 179(3); TTLT 04/2018 16(1)). */
export const supplyEvidence = (file: Case, accused: FileId, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('supplyEvidence', file.status);
  const one = file.accused.find((each) => each.id === accused && isPending(each));
  if (!one) throw new CaseRefusal('charge-not-pending', 'BLTTHS 179(3)');
  return [chargeEvidenceSupplied(file.id, { accused, exchange: one.exchange }, at)];
};

export const approveCharge = (
  file: Case,
  decision: EventOf<typeof chargeApproved>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('approveCharge', file.status);
  const { change } = assertPending(file, decision);
  return [chargeApproved(file.id, { ...decision, ...(!change && { first: true }) }, at)];
};

/** Once the charge is approved the accused is photographed, and identity and fingerprints are recorded for the file (BLTTHS 179(5)). */
export const fingerprint = (file: Case, accused: FileId, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('fingerprint', file.status);
  for (const { approval, change, fingerprinted } of investigated(file, [accused])) {
    if (approval !== 'approved' && !change) throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(5)');
    if (fingerprinted) throw new CaseRefusal('fingerprinted-already', 'BLTTHS 179(5)');
  }
  return [accusedFingerprinted(file.id, { accused }, at)];
};

export const cancelCharge = (
  file: Case,
  decision: Omit<EventOf<typeof chargeCancelled>['data'], 'article' | 'clause' | 'revoked'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelCharge', file.status);
  const one = assertPending(file, decision);
  const { change, article, clause } = one;
  if (change) return [chargeCancelled(file.id, { ...decision, article, clause }, at)];
  return [chargeCancelled(file.id, decision, at), ...releasedWithCharge(file, one, decision, at)];
};

/** Nobody is detained, or under another measure, without a charge. */
const releasedWithCharge = (
  { id }: Case,
  one: Accused,
  decision: Omit<EventOf<typeof chargeCancelled>['data'], 'article' | 'clause' | 'revoked'>,
  at: Moment,
): CaseEvent[] => [
  ...(one.detainedUntil ? [accusedReleased(id, decision, at)] : []),
  ...measuresFallen(id, one, decision, at),
];

/** Found to have to fall, it is the procuracy that cancels what it has approved: the head asks it to (TTLT 04/2018 5(3)(a)). */
export const proposeRevocation = (
  file: Case,
  proposal: EventOf<typeof chargeRevocationProposed>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('proposeRevocation', file.status);
  const one = pursued(file, proposal.accused);
  assertOwnCharge(one);
  if (one.approval !== 'approved') throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(3); TTLT 04/2018 5(3)(a)');
  return [chargeRevocationProposed(file.id, proposal, at)];
};

/** An approved charge falls as a cancelled one does, and whoever is detained or under another measure for it is free (TTLT 04/2018 5(3)). */
export const revokeCharge = (
  file: Case,
  decision: Omit<EventOf<typeof chargeCancelled>['data'], 'article' | 'clause' | 'revoked'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelCharge', file.status);
  const one = pursued(file, decision.accused);
  return [chargeCancelled(file.id, { ...decision, revoked: true }, at), ...releasedWithCharge(file, one, decision, at)];
};

/** An approved change or supplement falls, unless the charge was changed again since: it is what it was before (BLTTHS 180(3); TTLT 04/2018 5(3)). */
export const cancelChange = (
  file: Case,
  decision: Pick<EventOf<typeof chargeCancelled>['data'], 'accused' | 'exchange' | 'by' | 'number'> & { of: string },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelChange', file.status);
  const one = pursued(file, decision.accused);
  const last = one.changes?.at(-1);
  if (isPending(one) || last?.exchange !== decision.of) throw new CaseRefusal('charge-changed-since', CHANGED_SINCE);
  const { article, clause } = last.before;
  return [chargeCancelled(file.id, { ...decision, article, clause }, at)];
};

export const assertInitiated = ({ articles }: Case, article: Article): void => {
  if (!articles.includes(article)) throw new CaseRefusal('crime-not-initiated', 'TTLT 04/2018 9(3)');
};

/** The charge that this request is about waits for its answer; one that was asked for before it does not any more. */
const assertPending = (
  file: Case,
  { accused, exchange }: { readonly accused: FileId; readonly exchange: string },
): Accused => {
  const pending = file.accused.find((one) => one.id === accused && one.exchange === exchange && isPending(one));
  if (pending) return pending;
  throw new CaseRefusal('charge-not-pending', 'BLTTHS 179(3)');
};
