import {
  attendanceDecided,
  attendanceRequested,
  caseExtensionGrantedByProcuracy,
  caseExtensionRefusedByProcuracy,
  caseExtensionRequested,
  caseTransferDecided,
  caseTransferRequested,
  chargeApprovalRequested,
  competenceConsultationDecided,
  competenceConsultationRequested,
  evidenceReviewedByProcuracy,
  evidenceReviewRequested,
  extensionGrantedByProcuracy,
  extensionRefusedByProcuracy,
  extensionRequested,
  prosecutorAssigned,
  prosecutorReplacementDecided,
  prosecutorReplacementRequested,
  searchApprovalDecided,
  searchApprovalRequested,
  competenceDisputeDecided,
  competenceDisputeRequested,
  reportDisputeDecidedByProcuracy,
  reportDisputeRequested,
  stayConsultationAnswered,
  stayConsultationRequested,
  suspensionReviewedByProcuracy,
  suspensionReviewRequested,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type ProcuracyLevel,
} from '@la-chan/contracts';
import { assertHigher, assertMaySendOut, assertOwn, OfAnotherLevel, Refusal, type Granting } from '@la-chan/procedure';
import { complied } from './charge-demand';
import {
  supervisionProcedure,
  waiting,
  type SupervisedRequest,
  type Supervision,
  type SupervisionAct,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The prosecutor who is to be replaced is named again. */
export class SameProsecutor extends Refusal {
  override readonly code = 'same-prosecutor';
  override readonly law = 'TTLT 04/2018 4(6)';
}

/** What an investigating body asks waits for an answer from here on. */
const recording =
  <Request>(act: SupervisionAct, requested: (id: FileId, request: Request, at: Moment) => SupervisionEvent) =>
  (file: Supervision, request: Request, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    return [requested(file.id, request, at)];
  };

/** What the procuracy answers a request of this kind that waits. */
const answering =
  <Answer extends { exchange: string }>(
    act: SupervisionAct,
    kind: SupervisedRequest['kind'],
    answered: (id: FileId, answer: Answer, at: Moment) => SupervisionEvent,
  ) =>
  (file: Supervision, answer: Answer, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    waiting(file, answer.exchange, kind);
    return [answered(file.id, answer, at)];
  };

export const recordExtensionRequest = recording('recordExtensionRequest', extensionRequested);
export const grantExtension = answering('grantExtension', 'extension', extensionGrantedByProcuracy);
export const refuseExtension = answering('refuseExtension', 'extension', extensionRefusedByProcuracy);

export const recordCaseExtensionRequest = recording('recordCaseExtensionRequest', caseExtensionRequested);
/** Of what a procuracy of its level may grant (BLTTHS 172(5), 173(3)). */
const decidingExtension =
  <Decision extends { exchange: string }>(
    act: 'grantCaseExtension' | 'refuseCaseExtension',
    decided: (id: FileId, decision: Decision & { level: ProcuracyLevel }, at: Moment) => SupervisionEvent,
  ) =>
  (file: Supervision, decision: Decision, granting: Granting, at: Moment): SupervisionEvent[] => {
    supervisionProcedure.assertLawful(act, file.status);
    const { extension } = waiting(file, decision.exchange, 'investigation-extension');
    if (extension) assertOwn(extension, granting, at);
    return [decided(file.id, { ...decision, level: granting.level }, at)];
  };
export const grantCaseExtension = decidingExtension('grantCaseExtension', caseExtensionGrantedByProcuracy);
export const refuseCaseExtension = decidingExtension('refuseCaseExtension', caseExtensionRefusedByProcuracy);

export interface HigherDecision {
  readonly granted: boolean;
  readonly number: string;
  readonly months: number;
  readonly until?: Day | undefined;
}

/** What a higher procuracy has decided on a request that was passed on to it (BLTTHS 172(3), (5), 173(3), (6)). */
export const recordHigherDecision = (
  file: Supervision,
  { granted, months, until, ...decision }: HigherDecision & { exchange: string },
  granting: Granting,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordHigherDecision', file.status);
  const level = levelAbove(file, { exchange: decision.exchange, granted, until }, granting, at);
  if (!granted) return [caseExtensionRefusedByProcuracy(file.id, { ...decision, level }, at)];
  const given = { ...decision, months, ...(until && { until }), level };
  return [caseExtensionGrantedByProcuracy(file.id, given, at)];
};

/** The level of the higher procuracy that decides on a request. */
export const levelAbove = (
  file: Supervision,
  { exchange, ...decision }: { exchange: string; granted: boolean; until?: Day | undefined },
  granting: Granting,
  at: Moment,
): ProcuracyLevel => {
  const { extension } = waiting(file, exchange, 'investigation-extension');
  if (!extension) throw new OfAnotherLevel(granting.level, 'BLTTHS 172(5), 173(3)');
  return assertHigher(extension, granting, decision, at);
};

export const recordReviewRequest = recording('recordReviewRequest', suspensionReviewRequested);
/** What investigator and prosecutor found together, as the minutes say (TTLT 01/2020 5(2)). */
export const answerReview = answering('answerReview', 'suspension-review', suspensionReviewedByProcuracy);

export const recordEvidenceReviewRequest = recording('recordEvidenceReviewRequest', evidenceReviewRequested);
/** What investigator and prosecutor, or the heads of both, have found together, as the minutes say (TTLT 04/2018 31). */
export const answerEvidenceReview = answering('answerEvidenceReview', 'evidence-review', evidenceReviewedByProcuracy);

export const recordConsultationRequest = recording('recordConsultationRequest', competenceConsultationRequested);
/** Whether another body is competent, before that is written to (TTLT 04/2018 29(1)). */
export const answerConsultation = answering(
  'answerConsultation',
  'competence-consultation',
  competenceConsultationDecided,
);

export const recordDisputeRequest = recording('recordDisputeRequest', reportDisputeRequested);
/** Which of both bodies resolves the report (BLTTHS 150(1)). */
export const decideDispute = answering('decideDispute', 'report-dispute', reportDisputeDecidedByProcuracy);

export const recordCompetenceDispute = recording('recordCompetenceDispute', competenceDisputeRequested);
/** Which of both bodies investigates the case, as the procuracy above decides (BLTTHS 166(3); TTLT 04/2018 29(1)(b)). */
export const decideCompetence = answering('decideCompetence', 'competence-dispute', competenceDisputeDecided);

export const recordStayConsultationRequest = recording('recordStayConsultationRequest', stayConsultationRequested);
/** Whether the procuracy agrees; that does not bind (TTLT 01/2020 6(3), 7(2), (4)). */
export const answerStayConsultation = answering(
  'answerStayConsultation',
  'stay-consultation',
  stayConsultationAnswered,
);

export const recordReplacementRequest = recording('recordReplacementRequest', prosecutorReplacementRequested);
/** Another prosecutor has the case from then on, or the body is told why not (TTLT 04/2018 4(6)). */
export const decideReplacement = (
  file: Supervision,
  decision: EventOf<typeof prosecutorReplacementDecided>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('decideReplacement', file.status);
  waiting(file, decision.exchange, 'prosecutor-replacement');
  const { prosecutor } = decision;
  if (prosecutor !== undefined && prosecutor === file.prosecutor) throw new SameProsecutor('the same one has it');
  return [
    prosecutorReplacementDecided(file.id, decision, at),
    ...(prosecutor === undefined ? [] : [prosecutorAssigned(file.id, { prosecutor }, at)]),
  ];
};

export const recordSearchRequest = recording('recordSearchRequest', searchApprovalRequested);
/** Whether an order to search a place is approved (BLTTHS 193(1)). */
export const decideSearch = answering('decideSearch', 'search-approval', searchApprovalDecided);

export const recordAttendanceRequest = recording('recordAttendanceRequest', attendanceRequested);
/** A prosecutor takes part in the act, or does not, for a reason that its record gives (TTLT 04/2018 13(1), (2)). */
export const decideAttendance = answering('decideAttendance', 'attendance', attendanceDecided);

/** Where the procuracy had demanded it, that is done with it. */
export const recordTransferRequest = (
  file: Supervision,
  request: EventOf<typeof caseTransferRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordTransferRequest', file.status);
  const { demand } = request;
  return [caseTransferRequested(file.id, request, at), ...complied(file, { demand, decision: 'transfer-request' }, at)];
};
/** Within 3 days of the request; out of the province it is for the provincial procuracy to decide (BLTTHS 169(2), (3)). */
export const decideTransfer = (
  file: Supervision,
  { above = false, ...decision }: { exchange: string; number: string; granted: boolean; above?: boolean },
  own: ProcuracyLevel,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('decideTransfer', file.status);
  const { outside } = waiting(file, decision.exchange, 'case-transfer');
  if (outside) assertMaySendOut(own, above);
  else if (above) throw new OfAnotherLevel(own, 'BLTTHS 169(2)');
  return [caseTransferDecided(file.id, { ...decision, ...(above && { level: 'provincial' }) }, at)];
};

/** Where the procuracy had demanded the charge, that is done with it. */
export const recordChargeApprovalRequest = (
  file: Supervision,
  request: EventOf<typeof chargeApprovalRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordChargeApprovalRequest', file.status);
  const { demand } = request;
  return [chargeApprovalRequested(file.id, request, at), ...complied(file, { demand, decision: 'charge' }, at)];
};
