import {
  correctionsOf,
  answersToldOf,
  decisionsToldOf,
  detentionNoticesOf,
  focalPointsOf,
  followingOneOf,
  evidenceRequestsOf,
  keeperNoticesOf,
  keeperReportsOf,
  coercionsOf,
  propertyDecisionsOf,
  stayGuidanceOf,
  applicationsOf,
  complaintAnswersOf,
  caseErrandsOf,
  itemsOf,
  verificationErrandsOf,
  offenceDatesOf,
  participantsOf,
  App,
  Imports,
  termsOf,
  Uploads,
} from '@la-chan/platform';
import { Matters } from './matters';
import { migrations } from './migrations/in-order';
import { CancellationController } from './case/cancellation.controller';
import { CasePetitionController } from './case/petition.controller';
import { Cancellations } from './case/cancellations';
import { CasePetitions } from './case/case-petitions';
import { InitiationStanding } from './case/initiation-standing';
import { CaseImport, CaseImportController, caseRegister } from './case/case-import';
import { CaseTimeLimitController } from './case/case-time-limit.controller';
import { CaseController } from './case/case.controller';
import { CaseHandovers } from './case/case-handovers';
import { CaseNotices } from './case/case-notices';
import { CaseProsecution } from './case/case-prosecution';
import { Searches } from './case/searches';
import { CaseSupervision } from './case/case-supervision';
import { ServedMeanwhile } from './case/served-meanwhile';
import { ReturnedFiles } from './case/returned-files';
import { CaseTransfers } from './case/case-transfers';
import { FileMergers } from './case/file-mergers';
import { CaseReactions } from './case/case.reactions';
import { caseTable } from './case/case.table';
import { caseProblems } from './case/case.problems';
import { caseTerms } from './case/case.terms';
import { Cases } from './case/cases';
import { caseCoercions } from './case/coercion';
import { CaseProperty } from './case/case-property';
import { caseComplaints, caseEvidence, caseErrands, caseRequests, unaskedOfCase } from './case/referral';
import { caseProperty, recordKeeperReport as recordCaseKeeperReport } from './case/stay-decision';
import { ChargeController } from './case/charge.controller';
import { CompetenceController } from './case/competence.controller';
import { ConclusionController } from './case/conclusion.controller';
import { DetentionController } from './case/detention.controller';
import { DetentionReactions } from './case/detention.reactions';
import { MeasureController } from './case/measure.controller';
import { MeasureEndings } from './case/measure-endings';
import { MeasureReactions } from './case/measure.reactions';
import { EvidenceReviewController } from './case/evidence-review.controller';
import { SearchApprovalController } from './case/search-approval.controller';
import { InvestigatorController } from './case/investigator.controller';
import { ProsecutorReplacementController } from './case/prosecutor-replacement.controller';
import {
  CaseCancellationProposalController,
  CustodyCancellationProposalController,
  VerificationCancellationProposalController,
} from './cancellation-proposal/cancellation-proposal.controller';
import { CaseActController, VerificationActController } from './investigative-act/investigative-act.controller';
import { investigativeActProblems } from './investigative-act/investigative-act.texts';
import { JoinderConsultationController } from './case/joinder-consultation.controller';
import { caseProtections } from './case/protection';
import { protectionsOf } from './protection/protection.controller';
import { ProtectionReactions } from './protection/protection.reactions';
import { ProtectionRequests } from './protection/protection-requests';
import { verificationProtections } from './verification/protection';
import { VerificationProtections } from './verification/protections';
import { Protections } from './case/protections';
import { JoinderController } from './case/joinder.controller';
import { Joinders } from './case/joinders';
import { Withdrawals } from './case/withdrawals';
import { LateDetentions } from './case/late-detentions';
import { goneBy as caseGoneBy } from './case/offered';
import { assignFocalPoint, followingAccused, recordStayGuidance as recordCaseGuidance } from './case/time-limit';
import { caseApplications } from './case/application';
import { caseItems } from './case/exhibits';
import { caseParticipants, tellOfDetention } from './case/party-notices';
import { PartyNoticesController } from './case/party-notices.controller';
import { ReceptionController } from './case/reception.controller';
import { SearchController } from './case/search.controller';
import { TransferController } from './case/transfer.controller';
import { TransferredCaseController } from './case/transferred-case.controller';
import { CaseComplaintController, VerificationComplaintController } from './complaint/complaint.controller';
import { complaintProblems } from './complaint/complaint.texts';
import { anticipate, unaskedOfCustody } from './custody/custody';
import { Custodies } from './custody/custodies';
import { CustodyApprovalsController } from './custody/custody-approvals.controller';
import { CustodyNotices } from './custody/custody-notices';
import { CustodyController } from './custody/custody.controller';
import { CustodyReactions } from './custody/custody.reactions';
import { custodyTable } from './custody/custody.table';
import { custodyProblems, custodyTerms } from './custody/custody.texts';
import { custodyParticipants } from './custody/participants';
import { custodyPetitions } from './custody/petition';
import { Decisions } from './decisions';
import { petitionsOf } from './petition/petition.controller';
import { PetitionReactions } from './petition/petition.reactions';
import { petitionProblems } from './petition/petition.texts';
import { Petitions } from './petition/petitions';
import { CaseRequestController, VerificationRequestController } from './request/request.controller';
import { RequestReactions } from './request/request.reactions';
import { SupervisionNoticesController } from './supervision-notices.controller';
import { ProcuracyAnswersReactions } from './procuracy-answers.reactions';
import { SupervisionReactions } from './supervision.reactions';
import { VerificationSupervision } from './verification/verification-supervision';
import { DisputeController } from './verification/dispute.controller';
import { verificationApplications, verificationComplaints, verificationErrands } from './verification/referral';
import { ErrandController } from './errand/errand.controller';
import { errandTable } from './errand/errand.table';
import { errandProblems, errandTerms } from './errand/errand.texts';
import { Errands } from './errand/errands';
import { ErrandReactions } from './errand/errand.reactions';
import { PlanController } from './verification/plan.controller';
import { FindingsController } from './verification/findings.controller';
import { HandoverController } from './verification/handover.controller';
import { VerificationJoinderController } from './verification/joinder.controller';
import { CaseSurrenderController, VerificationSurrenderController } from './surrender/surrender.controller';
import { SurrenderReactions } from './surrender/surrender.reactions';
import { ToldSurrenders } from './surrender/told-surrenders';
import { reportItems } from './verification/handover';
import { dateOffence } from './verification/resolution';
import { verificationParticipants } from './verification/participants';
import { verificationPetitions } from './verification/petition';
import { unaskedOfReport, verificationEvidence, verificationRequests } from './verification/referral';
import {
  assignFocalPoint as assignVerificationFocalPoint,
  recordKeeperReport,
  recordStayGuidance,
  tellKeeper,
  verificationProperty,
} from './verification/keeping';
import { ReportProperty } from './verification/report-property';
import { goneBy as verificationGoneBy } from './verification/takeover';
import { Senders } from './verification/senders';
import { SupervisionController } from './verification/supervision.controller';
import { TakeoverController } from './verification/takeover.controller';
import { TimeLimitController } from './verification/time-limit.controller';
import { VerificationController } from './verification/verification.controller';
import { VerificationReceptionController } from './verification/reception.controller';
import { VerificationReactions } from './verification/verification.reactions';
import { verificationTable } from './verification/verification.table';
import { verificationProblems } from './verification/verification.problems';
import { verificationTerms } from './verification/verification.terms';
import { Verifications } from './verification/verifications';

/** Who may read what is sealed. */
const investigators = ['investigator', 'head-of-investigation'] as const;

@App({
  tables: [verificationTable, caseTable, errandTable, custodyTable],
  migrations,
  problems: {
    ...verificationProblems,
    ...caseProblems,
    ...errandProblems,
    ...petitionProblems,
    ...complaintProblems,
    ...investigativeActProblems,
    ...custodyProblems,
  },
  terms: { ...verificationTerms, ...caseTerms, ...errandTerms, ...custodyTerms, ...termsOf(caseRegister) },
  controllers: [
    correctionsOf('cases', Cases),
    correctionsOf('verifications', Verifications),
    correctionsOf('errands', Errands),
    correctionsOf('custodies', Custodies),
    stayGuidanceOf('cases', Cases, recordCaseGuidance),
    stayGuidanceOf('verifications', Verifications, recordStayGuidance),
    focalPointsOf('cases', Cases, assignFocalPoint),
    followingOneOf('cases', 'accused', Cases, followingAccused),
    evidenceRequestsOf('cases', Cases, caseEvidence, caseGoneBy),
    detentionNoticesOf('cases', 'accused', Cases, tellOfDetention),
    answersToldOf('cases', Cases, caseRequests.anticipate),
    decisionsToldOf('cases', Cases, unaskedOfCase),
    answersToldOf('custodies', Custodies, anticipate),
    decisionsToldOf('custodies', Custodies, unaskedOfCustody),
    answersToldOf('verifications', Verifications, verificationRequests.anticipate),
    decisionsToldOf('verifications', Verifications, unaskedOfReport),
    coercionsOf('cases', Cases, caseCoercions, caseGoneBy),
    propertyDecisionsOf('cases', Cases, caseProperty, CaseProperty, investigators),
    complaintAnswersOf('verifications', Verifications, verificationComplaints),
    complaintAnswersOf('cases', Cases, caseComplaints),
    applicationsOf('cases', Cases, caseApplications, investigators, Protections),
    applicationsOf('verifications', Verifications, verificationApplications, investigators),
    itemsOf('verifications', Verifications, reportItems, investigators),
    participantsOf('verifications', Verifications, verificationParticipants, investigators),
    participantsOf('custodies', Custodies, custodyParticipants, investigators),
    itemsOf('cases', Cases, caseItems, investigators),
    participantsOf('cases', Cases, caseParticipants, investigators),
    propertyDecisionsOf('verifications', Verifications, verificationProperty, ReportProperty, investigators),
    keeperNoticesOf('verifications', Verifications, tellKeeper),
    keeperReportsOf('verifications', Verifications, recordKeeperReport),
    keeperReportsOf('cases', Cases, recordCaseKeeperReport),
    petitionsOf('verifications', Verifications, verificationPetitions),
    petitionsOf('custodies', Custodies, custodyPetitions),
    focalPointsOf('verifications', Verifications, assignVerificationFocalPoint),
    offenceDatesOf('verifications', Verifications, dateOffence),
    evidenceRequestsOf('verifications', Verifications, verificationEvidence, verificationGoneBy),
    HandoverController,
    VerificationReceptionController,
    VerificationController,
    TimeLimitController,
    PlanController,
    FindingsController,
    SupervisionController,
    SupervisionNoticesController,
    TakeoverController,
    verificationErrandsOf('verifications', Verifications, verificationErrands, Decisions, investigators),
    caseErrandsOf('cases', Cases, caseErrands, Decisions, investigators),
    ErrandController,
    CustodyController,
    CustodyApprovalsController,
    DisputeController,
    VerificationJoinderController,
    VerificationRequestController,
    VerificationSurrenderController,
    VerificationComplaintController,
    VerificationActController,
    VerificationCancellationProposalController,
    CaseImportController,
    ReceptionController,
    CaseController,
    ChargeController,
    DetentionController,
    MeasureController,
    CaseTimeLimitController,
    JoinderController,
    JoinderConsultationController,
    protectionsOf('cases', Cases, caseProtections, Protections),
    protectionsOf('verifications', Verifications, verificationProtections, VerificationProtections),
    CaseRequestController,
    CaseSurrenderController,
    CaseComplaintController,
    CancellationController,
    CasePetitionController,
    ConclusionController,
    EvidenceReviewController,
    CaseActController,
    CaseCancellationProposalController,
    CustodyCancellationProposalController,
    InvestigatorController,
    ProsecutorReplacementController,
    SearchApprovalController,
    CompetenceController,
    TransferController,
    TransferredCaseController,
    SearchController,
    PartyNoticesController,
  ],
  providers: [
    Verifications,
    Cases,
    Errands,
    Custodies,
    CustodyNotices,
    CustodyReactions,
    CaseImport,
    CaseProperty,
    ReportProperty,
    Imports,
    Uploads,
    Decisions,
    Senders,
    Cancellations,
    CasePetitions,
    InitiationStanding,
    Petitions,
    PetitionReactions,
    Joinders,
    Withdrawals,
    CaseNotices,
    CaseHandovers,
    CaseTransfers,
    FileMergers,
    Protections,
    VerificationProtections,
    ProtectionRequests,
    ProtectionReactions,
    ReturnedFiles,
    LateDetentions,
    MeasureEndings,
    CaseProsecution,
    Searches,
    ServedMeanwhile,
    CaseSupervision,
    VerificationReactions,
    CaseReactions,
    DetentionReactions,
    MeasureReactions,
    RequestReactions,
    ProcuracyAnswersReactions,
    SupervisionReactions,
    VerificationSupervision,
    ErrandReactions,
    SurrenderReactions,
    Matters,
    ToldSurrenders,
  ],
})
export class AppModule {}
