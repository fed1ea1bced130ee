import {
  CASES,
  crossing,
  CUSTODIES,
  damaged,
  directed,
  missing,
  OFFERED,
  SUPERVISIONS,
  VERIFICATIONS,
  way,
  type Way,
} from './way';

/** What a body verifies, and whom it holds. */
export const verifications: readonly Way[] = [
  way(['investigation: verification.void'], { [`investigation ${OFFERED}`]: crossing('report-handover') }),
  way(['investigation: verification.alert'], {
    [VERIFICATIONS]: { course: 'of another body', 'cannot go at once': true },
  }),
  way(['investigation: verification.raiseDispute', 'investigation: verification.recordDispute'], {
    [VERIFICATIONS]: { course: 'of another body', 'is disputed': true, 'is disputed near by': true },
  }),
  way(['investigation: verification.extend'], { [VERIFICATIONS]: { course: 'extended' } }),
  way(['investigation: verification.askStayConsultation', 'investigation: verification.recordStayConsultation'], {
    [VERIFICATIONS]: { 'is time-barred': true },
  }),
  way(['investigation: verification.recordStayGuidance', 'investigation: verification.recordGuidance'], {
    [VERIFICATIONS]: { course: 'suspended', ...directed },
    [SUPERVISIONS]: { 'suspension-review is refused': true, 'the heads do not agree': true },
  }),
  way(['investigation: verification.recordKeeperReport'], { [VERIFICATIONS]: { course: 'suspended', ...damaged } }),
  way(['investigation: verification.cancelNonInitiation'], {
    [VERIFICATIONS]: { 'is not to be initiated here': false, 'is cancelled here': true },
    [SUPERVISIONS]: { 'non-initiation is without grounds': true },
  }),
  way(['investigation: verification.cancelOnComplaint'], {
    [VERIFICATIONS]: {
      'a deputy’s investigation.verification-resolved is complained of': true,
      'is taken back': false,
      'a complaint of a non-initiation is upheld': true,
    },
  }),
  way(['investigation: verification.withdrawDecision'], {
    [VERIFICATIONS]: {
      'is signed by a deputy': true,
      'investigation.verification-suspended is to fall': true,
      'investigation.verification-resumed is to fall': true,
    },
  }),
  way(['investigation: verification.cancelResumption'], {
    [VERIFICATIONS]: { 'is resumed rightly': true },
    [SUPERVISIONS]: { 'resumption is without grounds': true },
  }),
  way(['investigation: verification.cancelSuspension'], {
    [VERIFICATIONS]: { course: 'suspended' },
    [SUPERVISIONS]: { 'suspension is without grounds': true },
  }),
  way(['investigation: verification.notifySurrender'], { 'intake /reports': { 'the offender comes': true } }),
  way(['investigation: verification.takeBack'], {
    [`prosecution ${OFFERED}`]: missing('report-file', 'pc02'),
    [SUPERVISIONS]: { 'is in breach': true, 'is taken over': true },
  }),
  way(['investigation: verification.recordProtections'], {
    [VERIFICATIONS]: { 'is of another matter too': true, 'is threatened once it is merged': true },
  }),
  way(['investigation: verification.passOnProtectionRequest', 'investigation: verification.recordProtectionAnswer'], {
    [VERIFICATIONS]: { 'whom to protect is left to the case': true },
    [CASES]: { 'has a head who leaves it to another': true },
    [SUPERVISIONS]: { 'somebody is found to be threatened': true },
  }),
  way(['investigation: verification.endParticipation', 'investigation: verification.registerParticipant'], {
    [VERIFICATIONS]: { 'is denounced by name': true, 'is dismissed': true },
  }),
  way(['investigation: custody.endParticipation', 'investigation: custody.registerParticipant'], {
    [CUSTODIES]: { 'is defended': true, 'is dismissed': true },
  }),
  way(['investigation: custody.correct'], { [CUSTODIES]: { 'is entered wrongly': true } }),
  way(['investigation: custody.recordHindrance', 'investigation: custody.recordHindranceOver'], {
    [CUSTODIES]: { 'others would be warned': true },
  }),
  way(['investigation: custody.handOver'], { [CUSTODIES]: { 'is fetched at once': true } }),
  way(['investigation: custody.recordDetentionRefusal'], {
    [CASES]: { 'is held first': true },
    [SUPERVISIONS]: { 'detention-approval is refused': true },
  }),
  way(['investigation: custody.place'], { [CUSTODIES]: { 'belongs to a case': true } }),
  way(['investigation: custody.refuseArrest', 'prosecution: supervision.refuseArrest'], {
    [SUPERVISIONS]: { 'arrest-approval is refused': true },
  }),
  way(['investigation: custody.refuseExtension', 'prosecution: supervision.refuseCustodyExtension'], {
    [SUPERVISIONS]: { 'custody-extension is refused': true },
  }),
  way(['prosecution: supervision.announceQuestioning'], {
    [SUPERVISIONS]: { 'whoever is held is questioned': true },
  }),
  way(['prosecution: supervision.releaseFromCustody'], { [SUPERVISIONS]: { 'is freed by the procuracy': true } }),
  way(['prosecution: supervision.recordCustodyWithdrawal'], { [CUSTODIES]: { 'is somebody else': true } }),
];
