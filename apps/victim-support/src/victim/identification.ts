import {
  dayOf,
  experienceRecorded,
  identificationReviewed,
  matterLinked,
  methodReported,
  refusalUpheld,
  relativesNotified,
  representativeNamed,
  reviewAskedFor,
  victimIdentified,
  victimNotIdentified,
  victimReceived,
  victimVerified,
  type EventOf,
  type Moment,
  type ReviewGround,
} from '@la-chan/contracts';
import { tell } from './referral';
import { VictimRefusal } from './refusal';
import { victimProcedure, type Victim } from './victim';
import type { VictimEvent } from './victim.events';

export const receive = (victim: Victim, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('receive', victim.status);
  return [victimReceived(victim.id, {}, at)];
};

export const verify = (victim: Victim, confirmed: boolean, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('verify', victim.status);
  return [victimVerified(victim.id, { confirmed }, at)];
};

/** Who comes back from abroad was verified before the handing over (Luật 53/2024 30(1)(b)). */
const assertVerified = ({ verifiedAt, way }: Victim): void => {
  if (!verifiedAt && way !== 'returned') throw new VictimRefusal('not-verified', 'Luật 53/2024 27(2)');
};

/** From this day on evidence makes a victim out; before it, the purpose for which she was traded (NĐ 62/2012 5). */
const LAW_OF_2024 = '2025-07-01';

export const identify = (
  victim: Victim,
  identification: EventOf<typeof victimIdentified>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('identify', victim.status);
  assertVerified(victim);
  if (victim.minor && !victim.representative) throw new VictimRefusal('representative-missing', 'Luật 53/2024 27(1)');
  const known = [...victim.exploitation, ...identification.exploitation].some((purpose) => purpose !== 'unknown');
  if (dayOf(at) < LAW_OF_2024 && !known) throw new VictimRefusal('purpose-missing', 'NĐ 62/2012 5');
  return [victimIdentified(victim.id, identification, at)];
};

export const findNot = (
  victim: Victim,
  decision: EventOf<typeof victimNotIdentified>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('findNot', victim.status);
  assertVerified(victim);
  return [victimNotIdentified(victim.id, decision, at), ...tell(victim, 'not-identified', at)];
};

/** How long she has for it the law does not say: new evidence is looked at whenever it comes. */
export const askForReview = (victim: Victim, ground: ReviewGround, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('askForReview', victim.status);
  if (victim.reviewAskedAt) throw new VictimRefusal('review-pending', 'Luật 53/2024 32');
  return [reviewAskedFor(victim.id, { ground }, at)];
};

export const upholdRefusal = (
  victim: Victim,
  decision: EventOf<typeof refusalUpheld>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('upholdRefusal', victim.status);
  if (!victim.reviewAskedAt) throw new VictimRefusal('review-not-asked-for', 'Luật 53/2024 32');
  return [refusalUpheld(victim.id, decision, at)];
};

export const review = (victim: Victim, ground: ReviewGround, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('review', victim.status);
  return [identificationReviewed(victim.id, { ground }, at)];
};

/** She is a victim in several reports and cases, and of several forms of exploitation, and counts once. */
export const link = (victim: Victim, linked: EventOf<typeof matterLinked>['data'], at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('link', victim.status);
  return [matterLinked(victim.id, linked, at)];
};

/** Prevention is told how she was trafficked, and nothing of her. */
export const reportMethod = (
  victim: Victim,
  reported: EventOf<typeof methodReported>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('reportMethod', victim.status);
  return [methodReported(victim.id, reported, at)];
};

/** What was done to her, by codes alone; a later record takes the place of an earlier one. */
export const recordExperience = (
  victim: Victim,
  experience: EventOf<typeof experienceRecorded>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('recordExperience', victim.status);
  return [experienceRecorded(victim.id, experience, at)];
};

/** Who is, or is related to, a suspect does not speak for her. */
export const nameRepresentative = (
  victim: Victim,
  named: EventOf<typeof representativeNamed>['data'],
  at: Moment,
): VictimEvent[] => {
  victimProcedure.assertLawful('nameRepresentative', victim.status);
  if (named.relation === 'parent' || named.relation === 'relative') assertRelativesMayKnow(victim);
  return [representativeNamed(victim.id, named, at)];
};

export const notifyRelatives = (victim: Victim, at: Moment): VictimEvent[] => {
  victimProcedure.assertLawful('notifyRelatives', victim.status);
  assertRelativesMayKnow(victim);
  return [relativesNotified(victim.id, {}, at)];
};

/** Not while a relative is a suspect, or may be one. */
export const assertRelativesMayKnow = ({ suspectIsRelative }: Victim): void => {
  if (suspectIsRelative !== 'no') throw new VictimRefusal('suspect-is-relative', 'Luật 53/2024 3(10)');
};
