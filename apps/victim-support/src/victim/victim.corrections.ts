import { victimEntryCorrected } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { identify } from './identification';
import { support } from './support';
import { victimProcedure, type Victim, type VictimAct } from './victim';
import type { VictimEvent } from './victim.events';

/** By which acts each entry comes, and what of it may be put right: not what others have said; what the file itself says is put right as a whole. */
export const entries: EntryLaws<VictimEvent['type'], VictimAct> = {
  'victim-support.allowance-applied-for': { by: ['applyForAllowance'], may: ['occurredAt'] },
  'victim-support.allowance-refused': { by: ['refuseAllowance'], may: ['occurredAt', 'number'] },
  'victim-support.experience-recorded': { by: ['recordExperience'], may: ['occurredAt'] },
  'victim-support.first-things-recorded': { by: ['recordFirstThings'], may: ['occurredAt'] },
  'victim-support.follow-up-made': { by: ['followUp'], may: ['occurredAt'] },
  'victim-support.identification-reviewed': { by: ['review'], may: ['occurredAt'] },
  'victim-support.matter-linked': { by: ['link'], may: ['occurredAt'] },
  'victim-support.method-reported': { by: ['reportMethod'], may: ['occurredAt'] },
  'victim-support.protection-ended': { by: ['endProtection'], may: ['occurredAt'] },
  'victim-support.protection-ordered': { by: ['protect'], may: ['occurredAt', 'decision'] },
  'victim-support.referral-dropped': { by: ['dropReferral'] },
  'victim-support.referrer-told': { by: ['findNot', 'merge', 'support', 'close'] },
  'victim-support.refusal-upheld': { by: ['upholdRefusal'], may: ['occurredAt', 'number'] },
  'victim-support.relatives-notified': { by: ['notifyRelatives'], may: ['occurredAt'] },
  'victim-support.representative-named': { by: ['nameRepresentative'], may: ['occurredAt'] },
  'victim-support.review-asked-for': { by: ['askForReview'], may: ['occurredAt'] },
  'victim-support.risk-assessed': { by: ['assessRisk'], may: ['occurredAt', 'until'] },
  'victim-support.shelter-extended': { by: ['extendShelter'], may: ['occurredAt', 'number', 'until'] },
  'victim-support.shelter-left': { by: ['leaveShelter'], may: ['occurredAt'] },
  'victim-support.shelter-transferred': { by: ['transferShelter'], may: ['occurredAt'] },
  'victim-support.support-given': { by: ['support'], may: ['occurredAt', 'decision'] },
  'victim-support.victim-closed': { by: ['close'], may: ['occurredAt'] },
  'victim-support.victim-corrected': { by: ['correct'] },
  'victim-support.victim-described': { by: [] },
  'victim-support.victim-disclosed': { by: ['disclose'], may: ['occurredAt'] },
  'victim-support.victim-entry-corrected': { by: ['correct'] },
  'victim-support.victim-identified': { by: ['identify'], may: ['occurredAt', 'paper'] },
  'victim-support.victim-merged': { by: ['merge'], may: ['occurredAt'] },
  'victim-support.victim-not-identified': { by: ['findNot'], may: ['occurredAt', 'number'] },
  'victim-support.victim-opened': {
    by: [],
    saying: { declare: { referral: false }, bringIn: { referral: false } },
    may: ['occurredAt'],
  },
  'victim-support.victim-received': { by: ['receive'], may: ['occurredAt'] },
  'victim-support.victim-reintegrated': { by: ['reintegrate'], may: ['occurredAt'] },
  'victim-support.victim-sheltered': { by: ['shelter'], may: ['occurredAt'] },
  'victim-support.victim-verified': { by: ['verify'], may: ['occurredAt'] },
};

/** Who she is, as that was put right as a whole. */
const described = (victim: Victim, { way, minor, standing, traffickedAbroad }: Victim): Victim => ({
  ...victim,
  ...{ way, minor, standing, traffickedAbroad },
});

/** The acts that the law of the day allows or not; what somebody who accompanies her is given rests on her file, which is another. */
export const again: Again<Victim, VictimEvent> = {
  'victim-support.support-given': (victim, given, at, { whole }) =>
    victim.accompanies ? [] : support(described(victim, whole), given, undefined, at),
  'victim-support.victim-identified': (victim, identification, at, { whole }) =>
    identify(described(victim, whole), identification, at),
};

export const correctEntry = entryCorrecting(victimProcedure, victimEntryCorrected);
