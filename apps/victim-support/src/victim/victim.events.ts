import type {
  EventOf,
  allowanceAppliedFor,
  allowanceRefused,
  experienceRecorded,
  firstThingsRecorded,
  followUpMade,
  identificationReviewed,
  matterLinked,
  methodReported,
  protectionEnded,
  protectionOrdered,
  referralDropped,
  referrerTold,
  refusalUpheld,
  relativesNotified,
  representativeNamed,
  reviewAskedFor,
  riskAssessed,
  shelterExtended,
  shelterLeft,
  shelterTransferred,
  supportGiven,
  victimClosed,
  victimCorrected,
  victimDescribed,
  victimDisclosed,
  victimEntryCorrected,
  victimIdentified,
  victimMerged,
  victimNotIdentified,
  victimOpened,
  victimReceived,
  victimReintegrated,
  victimSheltered,
  victimVerified,
} from '@la-chan/contracts';
import type { Blank } from '@la-chan/procedure';
import type { Victim } from './victim';

export type VictimEvent = EventOf<
  | typeof allowanceAppliedFor
  | typeof allowanceRefused
  | typeof experienceRecorded
  | typeof firstThingsRecorded
  | typeof followUpMade
  | typeof identificationReviewed
  | typeof matterLinked
  | typeof methodReported
  | typeof protectionEnded
  | typeof protectionOrdered
  | typeof referralDropped
  | typeof referrerTold
  | typeof refusalUpheld
  | typeof relativesNotified
  | typeof representativeNamed
  | typeof reviewAskedFor
  | typeof riskAssessed
  | typeof shelterExtended
  | typeof shelterLeft
  | typeof shelterTransferred
  | typeof supportGiven
  | typeof victimClosed
  | typeof victimCorrected
  | typeof victimDescribed
  | typeof victimDisclosed
  | typeof victimEntryCorrected
  | typeof victimIdentified
  | typeof victimMerged
  | typeof victimNotIdentified
  | typeof victimOpened
  | typeof victimReceived
  | typeof victimReintegrated
  | typeof victimSheltered
  | typeof victimVerified
>;

/** A victim before the first event. */
export const blank: Blank<Victim> = {
  status: 'awaiting-reception',
  way: 'self-declared',
  from: [],
  fromNumbers: [],
  referral: null,
  referrer: null,
  opening: false,
  person: '',
  account: null,
  background: null,
  first: '',
  immediateDanger: false,
  suspectIsRelative: 'unknown',
  language: 'vi',
  spokenToBy: 'none',
  minor: null,
  standing: 'unknown',
  traffickedAbroad: null,
  accompanies: null,
  representative: null,
  openedAt: '',
  receivedAt: null,
  verifiedAt: null,
  evidence: [],
  exploitation: [],
  experience: null,
  identifiedAt: null,
  paper: null,
  notIdentifiedAt: null,
  reviewAskedAt: null,
  shelter: null,
  shelteredAt: null,
  risk: null,
  protections: [],
  disclosures: [],
  supports: [],
  allowanceAppliedForAt: null,
  toldAt: null,
  reintegratedAt: null,
  followUps: [],
  mergedInto: null,
  closedAt: null,
};

/** The victim after an event. */
export const evolve = (victim: Victim, event: VictimEvent): Victim => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'victim-support.victim-opened':
      return { ...victim, ...event.data, openedAt: at };
    case 'victim-support.victim-described':
    case 'victim-support.first-things-recorded':
      return { ...victim, ...event.data };
    case 'victim-support.victim-received':
      return { ...victim, status: 'being-identified', receivedAt: at };
    case 'victim-support.victim-verified':
      return { ...victim, verifiedAt: at };
    case 'victim-support.victim-identified': {
      const { evidence, paper: number, issuer = null } = event.data;
      const exploitation = joined(victim.exploitation, event.data.exploitation);
      const paper = { number, issuer };
      return { ...victim, evidence, exploitation, paper, status: 'identified', identifiedAt: at };
    }
    case 'victim-support.victim-not-identified':
      return { ...victim, status: 'not-identified', notIdentifiedAt: at };
    case 'victim-support.identification-reviewed':
      return { ...victim, status: 'being-identified', notIdentifiedAt: null, reviewAskedAt: null };
    case 'victim-support.review-asked-for':
      return { ...victim, reviewAskedAt: at };
    case 'victim-support.refusal-upheld':
      return { ...victim, reviewAskedAt: null };
    case 'victim-support.victim-sheltered': {
      const shelter = { facility: event.data.facility, since: at };
      return { ...victim, shelter, shelteredAt: victim.shelteredAt ?? at };
    }
    case 'victim-support.shelter-transferred':
      return { ...victim, shelter: victim.shelter && { ...victim.shelter, facility: event.data.facility } };
    case 'victim-support.shelter-left':
      return { ...victim, shelter: null };
    case 'victim-support.risk-assessed': {
      const { level, plan, until } = event.data;
      return { ...victim, risk: { level, plan, reviewBy: until } };
    }
    case 'victim-support.protection-ordered': {
      const { measure } = event.data;
      return { ...victim, protections: [...victim.protections, { measure, since: at }] };
    }
    case 'victim-support.protection-ended':
      return { ...victim, protections: victim.protections.filter(({ measure }) => measure !== event.data.measure) };
    case 'victim-support.experience-recorded':
      return { ...victim, experience: event.data };
    case 'victim-support.matter-linked': {
      const { matters, exploitation } = event.data;
      const from = joined(victim.from, matters);
      return { ...victim, from, exploitation: joined(victim.exploitation, exploitation) };
    }
    case 'victim-support.victim-merged':
      return { ...victim, status: 'closed', closedAt: at, mergedInto: event.data.into };
    case 'victim-support.victim-disclosed': {
      const { disclosure, agency, consent } = event.data;
      return { ...victim, disclosures: [...victim.disclosures, { disclosure, agency, consent, at }] };
    }
    case 'victim-support.support-given':
      return { ...victim, supports: [...victim.supports, { support: event.data.support, at }] };
    case 'victim-support.allowance-applied-for':
      return { ...victim, allowanceAppliedForAt: at };
    case 'victim-support.allowance-refused':
      return { ...victim, allowanceAppliedForAt: null };
    case 'victim-support.representative-named': {
      const { representative: person, relation } = event.data;
      return { ...victim, representative: { person, relation } };
    }
    case 'victim-support.referrer-told':
      return { ...victim, toldAt: at };
    case 'victim-support.referral-dropped':
      return { ...victim, referral: null };
    case 'victim-support.victim-reintegrated':
      return { ...victim, status: 'reintegrated', reintegratedAt: at };
    case 'victim-support.follow-up-made': {
      const { after, finding } = event.data;
      return { ...victim, followUps: [...victim.followUps, { after, finding, at }] };
    }
    case 'victim-support.victim-closed':
      return { ...victim, status: 'closed', closedAt: at };
    case 'victim-support.victim-corrected':
      return { ...victim, ...event.data.changes };
    case 'victim-support.shelter-extended':
    case 'victim-support.method-reported':
    case 'victim-support.relatives-notified':
    case 'victim-support.victim-entry-corrected':
      return victim;
  }
};

const joined = <Code>(some: readonly Code[], more: readonly Code[]): readonly Code[] => [
  ...new Set([...some, ...more]),
];
