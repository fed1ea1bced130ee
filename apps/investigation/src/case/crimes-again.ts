import {
  type AgencyId,
  type Article,
  type caseRequalified,
  chargeApproved,
  type chargeChanged,
  type chargeIdentityChanged,
  type chargeSupplemented,
  type Crime,
  type EventOf,
  type FileId,
  type Moment,
  type personCharged,
  seriousnessOf,
} from '@la-chan/contracts';
import {
  type Charged,
  crimeAlone,
  crimesOf,
  dataOf,
  EntryRefusal,
  type HistoryEntry,
  isAlike,
  isBefore,
  type PastOf,
} from '@la-chan/procedure';
import { assertOfAgeAsKnown } from './age';
import type { Case } from './case';
import type { CaseEvent } from './case.events';
import { changeCharge, charge, chargeChangedByProcuracy } from './charge';
import {
  changeIdentity,
  chargeSupplementedByProcuracy,
  identityChangedByProcuracy,
  supplementCharge,
} from './charge-supplement';
import { isDecided, requalified, requalify } from './qualification';
import { CaseRefusal } from './refusal';

type Past = PastOf<Case>;

/** What another agency has decided is its own to say, where that puts right what it has told. */
const unlessTold =
  <Said extends { readonly by?: AgencyId | undefined }>(again: Deciding<Said>): Deciding<Said> =>
  (file, said, at, past) =>
    past.told && said.by ? [] : again(file, said, at, past);

type Deciding<Said> = (file: Case, said: Said, at: Moment, past: Past) => CaseEvent[];

type Requalified = EventOf<typeof caseRequalified>['data'];

/** Of which crime a case is, and of which somebody is charged: each decision again, as its entry, or what it rests on, is put right. */
export const requalifyAgain = unlessTold((file, said: Requalified, at, past): CaseEvent[] => {
  const { added, addedClause, changed, changedClause, ...decision } = said;
  const crime = { article: added ?? changed ?? said.article, clause: addedClause ?? changedClause ?? said.clause };
  const { article, clause } = asCalledNow(crime, said, file, past);
  const instead = said.instead && file.articles.includes(said.instead) ? said.instead : undefined;
  const qualification = { ...decision, article, clause, seriousness: seriousnessOf(article, clause), instead };
  const adds = added !== undefined;
  if (!said.by && said.notice === null && isDecided(file, qualification, adds))
    throw new CaseRefusal('another-crime', 'BLTTHS 156; TTLT 04/2018 8(3)');
  assertOfHeaviest(past.stood ?? file, said, at);
  return requalify(file, qualification, adds, at);
});

/** The heaviest beside what it has added or changed was named elsewhere, and is put right there. */
const assertOfHeaviest = (stood: Case, said: Requalified, at: Moment): void => {
  if ((said.added ?? said.changed) === undefined) return;
  const { article, clause } = requalified(stood, said, at);
  if (article !== said.article || clause !== said.clause)
    throw new EntryRefusal('not-correctable', { fields: ['occurredAt', 'signedBy'] }, '/changes/article');
};

export const chargeAgain = unlessTold((file, said: EventOf<typeof personCharged>['data'], at, past): CaseEvent[] => {
  const crime = asCalledNow(said, said, file, past);
  assertInitiatedBy(file, crime.article, at);
  return ofAge(charge(file, crime, at), at, past);
});

export const changeChargeAgain = unlessTold(
  (file, said: EventOf<typeof chargeChanged>['data'], at, past): CaseEvent[] => {
    const { accused, exchange, to, demand, by, replaces } = said;
    const crime = asCalledNow(crimePut(past.stood ?? file, said), said, file, past);
    assertInitiatedBy(file, crime.article, at);
    if (by) return chargeChangedByProcuracy(file, { accused, ...crime, replaces, demand, by }, at);
    assertApprovedBy(past.history, accused, at);
    return ofAge(changeCharge(file, { accused, ...crime, replaces, exchange, to, demand }, at), at, past);
  },
);

export const supplementChargeAgain = unlessTold(
  (file, said: EventOf<typeof chargeSupplemented>['data'], at, past): CaseEvent[] => {
    const { accused, exchange, to, demand, by } = said;
    const crime = asCalledNow(crimePut(past.stood ?? file, said), said, file, past);
    assertInitiatedBy(file, crime.article, at);
    if (by) return chargeSupplementedByProcuracy(file, { accused, exchange, to, ...crime, demand, by }, at);
    assertApprovedBy(past.history, accused, at);
    return ofAge(supplementCharge(file, { accused, exchange, to, ...crime, demand }, at), at, past);
  },
);

export const changeIdentityAgain = unlessTold(
  (file, said: EventOf<typeof chargeIdentityChanged>['data'], at, past): CaseEvent[] => {
    if (said.by) return identityChangedByProcuracy(file, said, at);
    assertApprovedBy(past.history, said.accused, at);
    return changeIdentity(file, said, at);
  },
);

/** Of the age to answer for each (BLHS 12). */
const ofAge = (events: CaseEvent[], at: Moment, past: Past): CaseEvent[] => {
  for (const event of events)
    if (
      event.type === 'investigation.person-charged' ||
      event.type === 'investigation.charge-changed' ||
      event.type === 'investigation.charge-supplemented'
    )
      assertOfAgeAsKnown(event.data, at, past);
  return events;
};

/** An entry says every crime: the one that it has put in is none of those from before it. */
const crimePut = ({ accused }: Case, said: Charged & { readonly accused: FileId }): Crime => {
  const one = accused.find(({ id }) => id === said.accused);
  const before = one ? crimesOf(one) : [];
  const [put = crimeAlone(said), ...others] = crimesOf(said).filter(
    (crime) => !before.some((was) => isAlike(was, crime)),
  );
  if (others.length > 0) throw new EntryRefusal('not-correctable', { fields: ['occurredAt'] }, '/changes/article');
  return put;
};

/**
 * What this body has called the crime of the case, and calls otherwise now, is so called wherever it has said the same: nobody
 * is charged with what was never initiated. What another agency has said, or calls otherwise now, is its own to say.
 */
const asCalledNow = <One extends Crime>(
  one: One,
  { by }: { readonly by?: AgencyId | undefined },
  file: Case,
  { stood = file, told }: Past,
): One => {
  const isOfCase = one.article === stood.article && one.clause === stood.clause;
  const isAlone = one.circumstances === undefined && one.provision === undefined;
  const isCalledOtherwise = !file.articles.includes(one.article) && !stood.articles.includes(file.article);
  if (told || by || !isOfCase || !isAlone || !isCalledOtherwise) return one;
  return { ...one, article: file.article, clause: file.clause };
};

/** By that day the case was about it (TTLT 04/2018 9(3)). */
const assertInitiatedBy = ({ qualifications }: Case, article: Article, at: Moment): void => {
  if (qualifications.every(({ articles, from }) => !articles.includes(article) || isBefore(at, from)))
    throw new CaseRefusal('crime-not-initiated', 'TTLT 04/2018 9(3)');
};

/** By that day the charge was approved. */
const assertApprovedBy = (history: readonly HistoryEntry[], accused: FileId, at: Moment): void => {
  const approval = history.findLast((entry) => dataOf(entry, chargeApproved)?.accused === accused);
  if (approval && isBefore(at, approval.at)) throw new CaseRefusal('charge-still-pending', 'BLTTHS 179(3), 180(3)');
};
