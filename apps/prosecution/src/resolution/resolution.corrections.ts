import { resolutionCorrected } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { cancelInitiation } from './cancellation';
import { recordComplaint } from './complaint';
import { dateOffence } from './limitation';
import { decideNotToInitiate, resolutionProcedure, type Resolution, type ResolutionAct } from './resolution';
import type { ResolutionEvent } from './resolution.events';
import { suspend } from './time-limit';

/** By which acts each entry comes, and what of it may be put right: not what an exchange did. */
export const entries: EntryLaws<ResolutionEvent['type'], ResolutionAct> = {
  'prosecution.application-answered': { by: ['answerApplication'], may: ['occurredAt'] },
  'prosecution.application-received': { by: ['receiveApplication'], may: ['occurredAt'] },
  'prosecution.complaint-received': { by: ['recordComplaint'], may: ['occurredAt'] },
  'prosecution.complaint-decided': { by: ['decideComplaint'], may: ['occurredAt', 'number'] },
  'prosecution.complaint-withdrawn': { by: ['withdrawComplaint'], may: ['occurredAt'] },
  'prosecution.complainant-told': { by: ['tellComplainant'], may: ['occurredAt'] },
  'prosecution.first-measure-received': { by: ['supplement'] },
  'prosecution.identity-guarded': { by: ['supplement'] },
  'prosecution.item-entered': { by: ['enterItem', 'supplement'], may: ['occurredAt'] },
  'prosecution.item-taken-off': {
    by: ['takeOffItem', 'supplement'],
    may: ['occurredAt', 'number'],
    apart: ['returned'],
  },
  'prosecution.notice-served': { by: ['recordService'] },
  'prosecution.own-act': { by: ['investigate'], may: ['occurredAt', 'number', 'takesPlaceAt'], hourly: true },
  'prosecution.participant-registered': { by: ['registerParticipant'], may: ['occurredAt'] },
  'prosecution.participation-ended': { by: ['endParticipation'], may: ['occurredAt'] },
  'prosecution.petition-answered': { by: ['recordPetition'], may: ['occurredAt', 'number'] },
  'prosecution.referral-answered': { by: ['recordReferral'] },
  'prosecution.referral-withdrawn': { by: ['withdrawReferral'] },
  'prosecution.resolution-answer-anticipated': { by: ['anticipate'], may: ['occurredAt'] },
  'prosecution.resolution-assistance-answered': { by: ['recordAssistance'] },
  'prosecution.resolution-assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'prosecution.resolution-entrusted': { by: ['entrust'], may: ['occurredAt', 'until'] },
  'prosecution.resolution-errand-answered': { by: ['recordErrand'], may: ['occurredAt'] },
  'prosecution.resolution-evidence-requested': { by: ['requestEvidence'], may: ['occurredAt', 'number'] },
  'prosecution.resolution-evidence-recorded': { by: ['recordEvidence'], may: ['occurredAt'] },
  'prosecution.resolution-assistance-awaited': { by: [] },
  'prosecution.resolution-assistance-withdrawn': { by: ['withdrawAssistance'] },
  'prosecution.resolution-corrected': { by: ['correct'] },
  'prosecution.resolution-decided': {
    by: ['initiate', 'decideNotToInitiate'],
    saying: { initiate: { outcome: 'initiated' }, decideNotToInitiate: { outcome: 'not-initiated' } },
    may: ['occurredAt', 'article', 'clause', 'number', 'signedBy'],
  },
  'prosecution.resolution-decision-cancelled': {
    by: ['cancelInitiation', 'cancelNonInitiation', 'cancelSuspension'],
    saying: {
      cancelInitiation: { of: 'initiation' },
      cancelNonInitiation: { of: 'non-initiation' },
      cancelSuspension: { of: 'suspension' },
    },
    may: ['occurredAt', 'number'],
  },
  'prosecution.resolution-extended': { by: ['extend'], may: ['occurredAt', 'months', 'number', 'signedBy'] },
  'prosecution.resolution-offence-dated': { by: ['dateOffence'], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.resolution-offender-received': { by: ['receiveOffender'], may: ['occurredAt', 'receivedAt', 'minutes'] },
  'prosecution.resolution-opened': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.resolution-prolonged': { by: ['prolong'], may: ['occurredAt', 'signedBy'] },
  'prosecution.resolution-reporter-notified': { by: ['notifyReporter'], may: ['occurredAt'] },
  'prosecution.resolution-resumed': { by: ['resume'], may: ['occurredAt', 'number', 'signedBy'] },
  'prosecution.resolution-sanction-proposed': { by: ['proposeSanction'], may: ['occurredAt'] },
  'prosecution.resolution-supplemented': { by: ['supplement'] },
  'prosecution.resolution-suspended': { by: ['suspend'], may: ['occurredAt', 'number', 'signedBy'] },
  'prosecution.resolution-taken-up': { by: ['takeUp'] },
  'prosecution.resolution-voided': { by: ['void'] },
  'prosecution.resolution-focal-point-assigned': { by: ['assignFocalPoint'], may: ['occurredAt'] },
  'prosecution.resolution-property-decided': { by: ['decideOnProperty'], may: ['occurredAt', 'number', 'agreement'] },
  'prosecution.resolution-keeper-reported': { by: ['recordKeeperReport'], may: ['occurredAt'] },
  'prosecution.resolution-keeper-told': { by: ['tellKeeper'], may: ['occurredAt'] },
  'prosecution.resolution-guidance-received': { by: ['recordStayGuidance'], may: ['occurredAt', 'number'] },
  'prosecution.suspended-resolution-reviewed': { by: ['review'], may: ['occurredAt'] },
  'prosecution.victim-referred': { by: ['referVictim'], may: ['occurredAt'] },
};

/** The acts that rest on a ground, or on the day on which they are done. */
export const again: Again<Resolution, ResolutionEvent> = {
  'prosecution.resolution-suspended': (file, data, at, { deadlines }) => suspend(file, data, deadlines, at),
  'prosecution.resolution-decided': (file, data, at, { deadlines }) =>
    data.outcome === 'not-initiated' ? decideNotToInitiate(file, data, at, deadlines) : [],
  'prosecution.resolution-decision-cancelled': (file, data, at) =>
    data.of === 'initiation' ? cancelInitiation(file, data, at) : [],
  'prosecution.resolution-offence-dated': dateOffence,
  // It was received, so not of what the head has signed.
  'prosecution.complaint-received': (file, { of, ...data }, at, { history }) =>
    of ? recordComplaint(file, { ...data, of, signedBy: 'deputy-head' }, at, history) : [],
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(resolutionProcedure, resolutionCorrected);
