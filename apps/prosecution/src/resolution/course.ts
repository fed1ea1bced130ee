import {
  prosecutionItemEntered,
  applicationReceivedByProcuracy,
  complaintDecided,
  complaintReceived,
  prosecutionParticipantRegistered,
  resolutionAssistanceAsked,
  resolutionDecisionCancelled,
  resolutionEntrusted,
  resolutionEvidenceRequested,
  resolutionOpened,
  resolutionPropertyDecided,
  suspendedResolutionReviewed,
  prosecutionVictimReferred,
  type Role,
} from '@la-chan/contracts';
import {
  type ApplicationAct,
  type ItemAct,
  type ProcuracyComplaintAct,
  type OffenceDateAct,
  prosecutors,
  type Step,
  type ParticipantAct,
} from '@la-chan/procedure';
import type { ReferralAct, ResolutionStatus } from './resolution';

export const head = ['head-of-procuracy'] as const;
export const system = ['system'] as const;
export const opened = resolutionOpened.type;

const complaint = (type: string) => ({ anyOf: [type], of: 'complaint' });

type ResolutionStep = Step<ResolutionStatus, Role>;
type AlwaysAct = 'supplement' | 'correct' | 'recordEvidence' | 'recordAssistance' | 'withdrawAssistance';

/** Every status but that of what its sender has withdrawn. */
export const always = (to: ResolutionStatus): Record<AlwaysAct, ResolutionStep> => ({
  recordEvidence: {
    to,
    by: [...prosecutors, ...system],
    law: 'BLTTHS 147(4), 148(3), 149(1)',
    restsOn: { anyOf: [resolutionEvidenceRequested.type], of: 'request' },
  },
  supplement: { to, by: system, law: 'BLTTHS 145(1)' },
  correct: { to, by: [...head, ...system], restsOn: opened },
  recordAssistance: {
    to,
    by: system,
    law: 'BLTTHS 148(1)(a)',
    restsOn: { anyOf: [resolutionAssistanceAsked.type], of: 'exchange' },
  },
  withdrawAssistance: {
    to,
    by: [...prosecutors, ...system],
    law: 'BLTTHS 148(1)(a)',
    restsOn: { anyOf: [resolutionAssistanceAsked.type], of: 'exchange' },
  },
});

/** Once the file is here: who is to be told, heard and asked for, whatever the stage. */
export const accepted = (
  to: ResolutionStatus,
): Record<
  | AlwaysAct
  | 'notifyReporter'
  | ReferralAct
  | 'tellKeeper'
  | 'recordStayGuidance'
  | ParticipantAct
  | 'recordService'
  | 'recordPetition'
  | ApplicationAct
  | ProcuracyComplaintAct
  | 'recordErrand'
  | 'receiveOffender'
  | 'anticipate',
  ResolutionStep
> => ({
  ...always(to),
  notifyReporter: {
    to,
    by: prosecutors,
    law: 'BLTTHS 145(4), 148(2), 149(2); TTLT 01/2017 14(3), (4)',
    restsOn: opened,
  },
  tellKeeper: {
    to,
    by: prosecutors,
    law: 'TTLT 01/2020 13(2)',
    restsOn: { anyOf: [resolutionPropertyDecided.type], of: 'decision' },
  },
  // Also once it has gone on.
  recordStayGuidance: { to, by: head, law: 'TTLT 01/2020 15(1)', restsOn: suspendedResolutionReviewed.type },
  registerParticipant: { to, by: prosecutors, law: 'BLTTHS 147(4); TT 28/2020 4(1)', restsOn: opened },
  endParticipation: {
    to,
    by: prosecutors,
    law: 'BLTTHS 147(4); TT 28/2020 4(1)',
    restsOn: { anyOf: [prosecutionParticipantRegistered.type], of: 'participant' },
  },
  referVictim: { to, by: prosecutors, law: 'Luật 53/2024 27(1)', restsOn: opened },
  recordReferral: {
    to,
    by: system,
    law: 'Luật 53/2024 27(2)',
    restsOn: { anyOf: [prosecutionVictimReferred.type], of: 'exchange' },
  },
  withdrawReferral: {
    to,
    by: prosecutors,
    law: 'Luật 53/2024 27(1)',
    restsOn: { anyOf: [prosecutionVictimReferred.type], of: 'exchange' },
  },
  recordService: { to, by: system, law: 'BLTTHS 154(2), 158(1)' },
  anticipate: {
    to,
    by: prosecutors,
    law: 'BLTTHS 132',
    restsOn: { anyOf: [resolutionAssistanceAsked.type, prosecutionVictimReferred.type], of: 'exchange' },
  },
  recordPetition: {
    to,
    by: [...prosecutors, ...system],
    law: 'TTLT 04/2018 6(2)',
    restsOn: resolutionDecisionCancelled.type,
  },
  recordErrand: {
    to,
    by: [...prosecutors, ...system],
    law: 'TTLT 01/2017 12(4)',
    restsOn: { anyOf: [resolutionEntrusted.type], of: 'errand' },
  },
  receiveOffender: { to, by: prosecutors, law: 'BLTTHS 147(4), 152(1)', restsOn: opened },
  receiveApplication: { to, by: prosecutors, law: 'TTLT 01/2017 15(1)', restsOn: opened },
  answerApplication: {
    to,
    by: prosecutors,
    law: 'TTLT 01/2017 15(1)',
    restsOn: { anyOf: [applicationReceivedByProcuracy.type], of: 'application' },
  },
  recordComplaint: {
    to,
    by: prosecutors,
    law: 'BLTTHS 158(2), 476(1); TTLT 01/2017 15(2)',
    restsOn: opened,
  },
  decideComplaint: {
    to,
    by: head,
    law: 'BLTTHS 158(2), 476(1); TTLT 01/2017 15(2)',
    restsOn: complaint(complaintReceived.type),
  },
  withdrawComplaint: { to, by: prosecutors, law: 'BLTTHS 472(1)', restsOn: complaint(complaintReceived.type) },
  tellComplainant: { to, by: prosecutors, law: 'BLTTHS 472(1)', restsOn: complaint(complaintDecided.type) },
});

export const listed = { anyOf: [prosecutionItemEntered.type], of: 'item' };

/** Until it is resolved: what is asked of others, listed and dated. */
export const asking = (
  to: ResolutionStatus,
): Record<'askAssistance' | 'requestEvidence' | OffenceDateAct | ItemAct, ResolutionStep> => ({
  dateOffence: { to, by: prosecutors, law: 'TTLT 01/2020 5(5), 14(1)(c); BLHS 27(3)', restsOn: opened },
  enterItem: { to, by: prosecutors, law: 'BLTTHS 147(3)(a), 147(4)', restsOn: opened },
  takeOffItem: { to, by: prosecutors, law: 'BLTTHS 106(3)', restsOn: listed },
  askAssistance: { to, by: prosecutors, law: 'BLTTHS 147(3), (4); Luật 08/2007 17', restsOn: opened },
  requestEvidence: { to, by: prosecutors, law: 'BLTTHS 147(3)(a), (d), 147(4)', restsOn: opened },
});

/** Where it may have gone on to when it is registered that its limit was moved. */
export const since = ['suspended', 'resolved'] as const;
