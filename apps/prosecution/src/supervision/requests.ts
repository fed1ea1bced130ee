import {
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
  stayConsultationAnswered,
  stayConsultationRequested,
  suspensionReviewedByProcuracy,
  suspensionReviewRequested,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { complied } from './charge-demand';
import {
  supervisionProcedure,
  waiting,
  type SupervisedRequest,
  type Supervision,
  type SupervisionAct,
} from './supervision';
import type { SupervisionEvent } from './supervision.events';

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
export const grantCaseExtension = answering(
  'grantCaseExtension',
  'investigation-extension',
  caseExtensionGrantedByProcuracy,
);
export const refuseCaseExtension = answering(
  'refuseCaseExtension',
  'investigation-extension',
  caseExtensionRefusedByProcuracy,
);

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

export const recordStayConsultationRequest = recording('recordStayConsultationRequest', stayConsultationRequested);
/** Whether the procuracy agrees; that does not bind (TTLT 01/2020 6(3), 7(2), (4)). */
export const answerStayConsultation = answering(
  'answerStayConsultation',
  'stay-consultation',
  stayConsultationAnswered,
);

export const recordTransferRequest = recording('recordTransferRequest', caseTransferRequested);
/** Within 3 days of the request; the decision is sent within 24 hours (BLTTHS 169(3)). */
export const decideTransfer = answering('decideTransfer', 'case-transfer', caseTransferDecided);

/** Where the procuracy had demanded the charge, that is done with it. */
export const recordChargeApprovalRequest = (
  file: Supervision,
  request: EventOf<typeof chargeApprovalRequested>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('recordChargeApprovalRequest', file.status);
  return [chargeApprovalRequested(file.id, request, at), ...complied(file, request.demand, at)];
};
