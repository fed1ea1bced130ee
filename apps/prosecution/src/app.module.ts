import type { Role } from '@la-chan/contracts';
import {
  correctionsOf,
  focalPointsOf,
  followingOneOf,
  forwardedReportsOf,
  forwardingProblems,
  answersToldOf,
  decisionsToldOf,
  detentionNoticesOf,
  evidenceRequestsOf,
  keeperNoticesOf,
  keeperReportsOf,
  coercionsOf,
  propertyDecisionsOf,
  stayGuidanceOf,
  applicationsOf,
  FollowingForwarded,
  protectionRequestsOf,
  complaintAnswersOf,
  itemsOf,
  verificationErrandsOf,
  offenceDatesOf,
  participantsOf,
  App,
  Imports,
  termsOf,
  Uploads,
} from '@la-chan/platform';
import { migrations } from './migrations/in-order';
import { CourtReviewController } from './court-review/court-review.controller';
import { CourtReviewReactions } from './court-review/court-review.reactions';
import { reviewTable } from './court-review/court-review.table';
import { reviewProblems, reviewTerms } from './court-review/court-review.texts';
import { CourtReviews } from './court-review/court-reviews';
import { TreatmentController } from './supervision/treatment.controller';
import { prosecutionCoercions } from './prosecution-file/coercion';
import { ProsecutionProperty } from './prosecution-file/property-post';
import { prosecutionProperty, recordKeeperReport } from './prosecution-file/stay-decision';
import { AppealStudies } from './appeal-study/appeal-studies';
import { AppealStudyController } from './appeal-study/appeal-study.controller';
import { AppealStudyReactions } from './appeal-study/appeal-study.reactions';
import { studyTable } from './appeal-study/appeal-study.table';
import { StudyEvidenceController } from './appeal-study/study-evidence.controller';
import { studyProblems, studyTerms } from './appeal-study/appeal-study.texts';
import { OwnInitiationCancellationController } from './initiation/cancellation.controller';
import { InitiationController } from './initiation/initiation.controller';
import { InitiationReactions } from './initiation/initiation.reactions';
import { initiationTable } from './initiation/initiation.table';
import { initiationProblems, initiationTerms } from './initiation/initiation.texts';
import { Initiations } from './initiation/initiations';
import { ProtestController } from './initiation/protest.controller';
import { ProtestReviews } from './initiation/protest-reviews';
import { ToldSearches } from './prosecution-file/told-searches';
import { AboveController } from './prosecution-file/above.controller';
import { anticipate, unaskedOfCourt } from './prosecution-file/anticipation';
import { prosecutionEvidence } from './prosecution-file/assistance';
import { AssistanceController } from './prosecution-file/assistance.controller';
import { CaseFileController } from './prosecution-file/case-file.controller';
import { CourtMotionController } from './prosecution-file/court-motion.controller';
import { CourtReturnController } from './prosecution-file/court-return.controller';
import { ExhibitsController } from './prosecution-file/exhibits.controller';
import { CourtEvidenceController } from './prosecution-file/court-evidence.controller';
import { DetentionController } from './prosecution-file/detention.controller';
import { ProsecutedMeasureController } from './prosecution-file/measure.controller';
import { FileImport, FileImportController, fileRegister } from './prosecution-file/file-import';
import { AtCourtController } from './prosecution-file/at-court.controller';
import { IndictmentController } from './prosecution-file/indictment.controller';
import { JoinderConsultationController } from './prosecution-file/joinder-consultation.controller';
import { JoinderController } from './prosecution-file/joinder.controller';
import { goneBy } from './prosecution-file/offered';
import { assignFocalPoint, followingAccused, recordStayGuidance } from './prosecution-file/stay';
import { OwnReportProperty } from './resolution/own-report-property';
import {
  assignFocalPoint as assignResolutionFocalPoint,
  recordKeeperReport as recordResolutionKeeperReport,
  recordStayGuidance as recordResolutionGuidance,
  resolutionProperty,
  tellKeeper,
} from './resolution/time-limit';
import { prosecutionParticipants, tellOfDetention } from './prosecution-file/party-notices';
import { PartyNoticesController } from './prosecution-file/party-notices.controller';
import { ChargeController } from './prosecution-file/charge.controller';
import { ProsecutionFileController } from './prosecution-file/prosecution-file.controller';
import { ProsecutionFileReactions } from './prosecution-file/prosecution-file.reactions';
import { prosecutionFileTable } from './prosecution-file/prosecution-file.table';
import { prosecutionProblems } from './prosecution-file/prosecution-file.problems';
import { prosecutionTerms } from './prosecution-file/prosecution-file.terms';
import { enterItem, takeOffItem } from './prosecution-file/exhibits';
import { ProsecutionFiles } from './prosecution-file/prosecution-files';
import { ProsecutionPost } from './prosecution-file/prosecution-post';
import { OverrulingReactions } from './prosecution-file/overruling.reactions';
import { Overrulings } from './prosecution-file/overrulings';
import { Receptions } from './prosecution-file/receptions';
import { ToldDetentions } from './prosecution-file/told-detentions';
import { WaitingCourts } from './prosecution-file/waiting-courts';
import { StayController } from './prosecution-file/stay.controller';
import { FileTransferController } from './prosecution-file/file-transfer.controller';
import { TransferController } from './prosecution-file/transfer.controller';
import { TrialAssignmentController } from './prosecution-file/trial-assignment.controller';
import { ProsecutionReviewController } from './prosecution-review/prosecution-review.controller';
import { ProsecutionReviewReactions } from './prosecution-review/prosecution-review.reactions';
import { prosecutionReviewTable } from './prosecution-review/prosecution-review.table';
import { prosecutionReviewProblems, prosecutionReviewTerms } from './prosecution-review/prosecution-review.texts';
import { ProsecutionReviews } from './prosecution-review/prosecution-reviews';
import { ReferralReactions } from './referral/referral.reactions';
import { ReportReferralController, ResolutionReferralController } from './referral/referral.controller';
import { reportForwarding } from './report/report';
import { ReportReactions } from './report/report.reactions';
import { reportTable } from './report/report.table';
import { reportTerms } from './report/report.texts';
import { Reports } from './report/reports';
import { anticipate as anticipateInResolution } from './resolution/anticipation';
import { ResolutionAssistanceController } from './resolution/assistance.controller';
import { ResolutionCancellationController } from './resolution/cancellation.controller';
import { ReportFileController } from './resolution/report-file.controller';
import { ResolutionPetitionController } from './resolution/petition.controller';
import { ResolutionController } from './resolution/resolution.controller';
import { ResolutionReactions } from './resolution/resolution.reactions';
import { goneBy as resolutionGoneBy, resolutionEvidence } from './resolution/assistance';
import { resolutionTable } from './resolution/resolution.table';
import { complaintProblems } from './complaint.texts';
import { resolutionComplaints } from './resolution/complaint';
import { ResolutionComplaintController } from './resolution/complaint.controller';
import { resolutionProblems, resolutionTerms } from './resolution/resolution.texts';
import { resolutionParticipants } from './resolution/participants';
import { resolutionItems } from './resolution/exhibits';
import { dateOffence } from './resolution/limitation';
import { Resolutions } from './resolution/resolutions';
import { AnswersController } from './supervision/answers.controller';
import { AnswerPost } from './supervision/answer-post';
import { CancellationController } from './supervision/cancellation.controller';
import { ChargeAnswersController } from './supervision/charge-answers.controller';
import { CustodyAnswersController } from './supervision/custody-answers.controller';
import { HeadWithdrawalController } from './supervision/head-withdrawal.controller';
import { HeadWithdrawalReactions } from './supervision/head-withdrawal.reactions';
import { ProsecutorAnswersController } from './supervision/prosecutor-answers.controller';
import { RevocationController } from './supervision/revocation.controller';
import { tellOfDetention as tellOfOwnDetention } from './supervision/measure';
import { MeasureController } from './supervision/measure.controller';
import { ChargeDemandController } from './supervision/charge-demand.controller';
import { DemandAnswerController } from './supervision/demand-answer.controller';
import { OwnChargeController } from './supervision/own-charge.controller';
import { IdentityDemandController } from './supervision/identity-demand.controller';
import { resolutionApplications } from './resolution/application';
import { supervisionApplications } from './supervision/application';
import { InvestigationDemandController } from './supervision/investigation-demand.controller';
import { ReplacementDemandController } from './supervision/replacement-demand.controller';
import { TransferDemandController } from './supervision/transfer-demand.controller';
import { supervisionComplaints } from './supervision/complaint';
import { ComplaintController } from './supervision/complaint.controller';
import { PetitionController } from './supervision/petition.controller';
import { PetitionReactions } from './supervision/petition.reactions';
import { Revocations } from './supervision/revocations';
import { InitiationReviewController } from './supervision/initiation-review.controller';
import { assignFocalPoint as assignSupervisedFocalPoint } from './supervision/periodic-review';
import { OwnActController } from './prosecution-file/own-act.controller';
import { SupervisionOwnActController } from './supervision/own-act.controller';
import { ErrandController } from './supervision/errand.controller';
import { CompetenceDisputeController } from './supervision/competence-dispute.controller';
import { LowerTrialController } from './supervision/lower-trial.controller';
import { SupervisionController } from './supervision/supervision.controller';
import { SurrenderController } from './supervision/surrender.controller';
import { SupervisionPost } from './supervision/supervision-post';
import { RequestReactions } from './supervision/request.reactions';
import { SupervisionReactions } from './supervision/supervision.reactions';
import { TakeoverController } from './supervision/takeover.controller';
import { supervisionTable } from './supervision/supervision.table';
import { supervisionProblems } from './supervision/supervision.problems';
import { supervisionTerms } from './supervision/supervision.terms';
import { prosecutionProtection } from './prosecution-file/protection-request';
import { supervisedProtection } from './supervision/protection-request';
import { Supervisions } from './supervision/supervisions';
import { resolutionErrands } from './resolution/errand';
import { ResolutionErrands } from './resolution/errands';
import { ResolutionOwnActController } from './resolution/own-act.controller';
import { ResolutionSurrenderController } from './resolution/surrender.controller';

/** Who may read what is sealed: not always who may act. */
const readers: readonly Role[] = ['prosecutor', 'head-of-procuracy'];

@App({
  tables: [
    reportTable,
    supervisionTable,
    resolutionTable,
    prosecutionFileTable,
    studyTable,
    reviewTable,
    prosecutionReviewTable,
    initiationTable,
  ],
  migrations,
  problems: {
    ...forwardingProblems,
    ...supervisionProblems,
    ...complaintProblems,
    ...resolutionProblems,
    ...prosecutionProblems,
    ...studyProblems,
    ...reviewProblems,
    ...initiationProblems,
    ...prosecutionReviewProblems,
  },
  terms: {
    ...reportTerms,
    ...supervisionTerms,
    ...resolutionTerms,
    ...prosecutionTerms,
    ...studyTerms,
    ...reviewTerms,
    ...prosecutionReviewTerms,
    ...initiationTerms,
    ...termsOf(fileRegister),
  },
  controllers: [
    correctionsOf('prosecution-files', ProsecutionFiles),
    correctionsOf('supervisions', Supervisions),
    correctionsOf('reports', Reports),
    correctionsOf('resolutions', Resolutions),
    correctionsOf('appeal-studies', AppealStudies),
    correctionsOf('court-reviews', CourtReviews),
    correctionsOf('prosecution-reviews', ProsecutionReviews),
    correctionsOf('initiations', Initiations),
    stayGuidanceOf('prosecution-files', ProsecutionFiles, recordStayGuidance),
    stayGuidanceOf('resolutions', Resolutions, recordResolutionGuidance),
    focalPointsOf('prosecution-files', ProsecutionFiles, assignFocalPoint),
    followingOneOf('prosecution-files', 'accused', ProsecutionFiles, followingAccused),
    detentionNoticesOf('prosecution-files', 'accused', ProsecutionFiles, tellOfDetention),
    detentionNoticesOf('supervisions', 'accused', Supervisions, tellOfOwnDetention),
    answersToldOf('prosecution-files', ProsecutionFiles, anticipate),
    decisionsToldOf('prosecution-files', ProsecutionFiles, unaskedOfCourt),
    answersToldOf('resolutions', Resolutions, anticipateInResolution),
    evidenceRequestsOf('prosecution-files', ProsecutionFiles, prosecutionEvidence, goneBy),
    coercionsOf('prosecution-files', ProsecutionFiles, prosecutionCoercions, goneBy),
    propertyDecisionsOf('prosecution-files', ProsecutionFiles, prosecutionProperty, ProsecutionProperty, readers),
    complaintAnswersOf('supervisions', Supervisions, supervisionComplaints),
    complaintAnswersOf('resolutions', Resolutions, resolutionComplaints),
    protectionRequestsOf('supervisions', Supervisions, supervisedProtection, 'procuracy', readers),
    protectionRequestsOf('prosecution-files', ProsecutionFiles, prosecutionProtection, 'procuracy', readers),
    applicationsOf('supervisions', Supervisions, supervisionApplications, readers),
    applicationsOf('resolutions', Resolutions, resolutionApplications, readers),
    participantsOf('resolutions', Resolutions, resolutionParticipants, readers),
    itemsOf('resolutions', Resolutions, resolutionItems, readers),
    itemsOf('prosecution-files', ProsecutionFiles, { enterItem, takeOffItem }, readers),
    participantsOf('prosecution-files', ProsecutionFiles, prosecutionParticipants, readers),
    propertyDecisionsOf('resolutions', Resolutions, resolutionProperty, OwnReportProperty, readers),
    keeperNoticesOf('resolutions', Resolutions, tellKeeper),
    keeperReportsOf('resolutions', Resolutions, recordResolutionKeeperReport),
    keeperReportsOf('prosecution-files', ProsecutionFiles, recordKeeperReport),
    focalPointsOf('supervisions', Supervisions, assignSupervisedFocalPoint),
    focalPointsOf('resolutions', Resolutions, assignResolutionFocalPoint),
    offenceDatesOf('resolutions', Resolutions, dateOffence),
    verificationErrandsOf('resolutions', Resolutions, resolutionErrands, ResolutionErrands, readers),
    ResolutionOwnActController,
    ResolutionSurrenderController,
    evidenceRequestsOf('resolutions', Resolutions, resolutionEvidence, resolutionGoneBy),
    applicationsOf('reports', Reports, reportForwarding, readers, FollowingForwarded),
    itemsOf('reports', Reports, reportForwarding, readers, FollowingForwarded),
    forwardedReportsOf(Reports, reportForwarding, readers),
    SupervisionController,
    SurrenderController,
    AnswersController,
    ProsecutorAnswersController,
    HeadWithdrawalController,
    ChargeAnswersController,
    CustodyAnswersController,
    CancellationController,
    RevocationController,
    MeasureController,
    ProsecutedMeasureController,
    ChargeDemandController,
    IdentityDemandController,
    OwnChargeController,
    DemandAnswerController,
    InvestigationDemandController,
    ReplacementDemandController,
    TransferDemandController,
    InitiationReviewController,
    LowerTrialController,
    CompetenceDisputeController,
    ErrandController,
    SupervisionOwnActController,
    OwnActController,
    TreatmentController,
    TakeoverController,
    ComplaintController,
    PetitionController,
    ReportFileController,
    ResolutionController,
    ResolutionCancellationController,
    ResolutionComplaintController,
    ResolutionPetitionController,
    ResolutionAssistanceController,
    ReportReferralController,
    ResolutionReferralController,
    CaseFileController,
    FileImportController,
    ProsecutionFileController,
    ChargeController,
    StayController,
    DetentionController,
    AssistanceController,
    JoinderController,
    JoinderConsultationController,
    IndictmentController,
    AtCourtController,
    CourtEvidenceController,
    CourtMotionController,
    CourtReturnController,
    ExhibitsController,
    PartyNoticesController,
    AboveController,
    TransferController,
    FileTransferController,
    TrialAssignmentController,
    AppealStudyController,
    StudyEvidenceController,
    CourtReviewController,
    ProsecutionReviewController,
    InitiationController,
    OwnInitiationCancellationController,
    ProtestController,
  ],
  providers: [
    FollowingForwarded,
    Reports,
    AppealStudies,
    CourtReviews,
    AppealStudyReactions,
    CourtReviewReactions,
    ProsecutionReviews,
    ProsecutionReviewReactions,
    Initiations,
    ProtestReviews,
    InitiationReactions,
    ReportReactions,
    ReferralReactions,
    Supervisions,
    SupervisionPost,
    AnswerPost,
    RequestReactions,
    SupervisionReactions,
    HeadWithdrawalReactions,
    Resolutions,
    OwnReportProperty,
    ResolutionReactions,
    ResolutionErrands,
    ProsecutionFiles,
    Receptions,
    ToldDetentions,
    WaitingCourts,
    FileImport,
    Imports,
    Uploads,
    ProsecutionPost,
    ProsecutionProperty,
    ProsecutionFileReactions,
    ToldSearches,
    Overrulings,
    OverrulingReactions,
    PetitionReactions,
    Revocations,
  ],
})
export class AppModule {}
