import {
  correctionsOf,
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
  importedRows,
  Imports,
  originNumbers,
  termsOf,
  Uploads,
} from '@la-chan/platform';
import { ProtectionRequests1734630000000 } from './migrations/protection-requests.migration';
import { CancellationController } from './case/cancellation.controller';
import { CasePetitionController } from './case/petition.controller';
import { Cancellations } from './case/cancellations';
import { CaseImport, CaseImportController, caseRegister } from './case/case-import';
import { CaseTimeLimitController } from './case/case-time-limit.controller';
import { CaseController } from './case/case.controller';
import { CaseHandovers } from './case/case-handovers';
import { CaseNotices } from './case/case-notices';
import { CaseProsecution } from './case/case-prosecution';
import { CaseSupervision } from './case/case-supervision';
import { ServedMeanwhile } from './case/served-meanwhile';
import { ReturnedFiles } from './case/returned-files';
import { CaseTransfers } from './case/case-transfers';
import { CaseReactions } from './case/case.reactions';
import { caseTable } from './case/case.table';
import { caseProblems } from './case/case.problems';
import { caseTerms } from './case/case.terms';
import { Cases } from './case/cases';
import { caseCoercions } from './case/coercion';
import { CaseProperty } from './case/case-property';
import { caseComplaints, caseEvidence, caseErrands } from './case/referral';
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
import { JoinderConsultations1734495000000 } from './migrations/joinder-consultations.migration';
import { JoinderConsultationController } from './case/joinder-consultation.controller';
import { caseProtections } from './case/protection';
import { protectionsOf } from './protection/protection.controller';
import { ProtectionReactions } from './protection/protection.reactions';
import { ProtectionRequests } from './protection/protection-requests';
import { verificationProtections, VerificationProtections } from './verification/protection';
import { Protections } from './case/protections';
import { JoinderController } from './case/joinder.controller';
import { Joinders } from './case/joinders';
import { LateDetentions } from './case/late-detentions';
import { goneBy as caseGoneBy } from './case/offered';
import { assignFocalPoint, followingAccused, recordStayGuidance as recordCaseGuidance } from './case/time-limit';
import { caseApplications } from './case/application';
import { caseItems } from './case/exhibits';
import { caseParticipants } from './case/party-notices';
import { PartyNoticesController } from './case/party-notices.controller';
import { ReceptionController } from './case/reception.controller';
import { SearchController } from './case/search.controller';
import { TransferController } from './case/transfer.controller';
import { TransferredCaseController } from './case/transferred-case.controller';
import { CaseComplaintController, VerificationComplaintController } from './complaint/complaint.controller';
import { complaintProblems } from './complaint/complaint.texts';
import { Custodies } from './custody/custodies';
import { CustodyApprovalsController } from './custody/custody-approvals.controller';
import { CustodyNotices } from './custody/custody-notices';
import { CustodyController } from './custody/custody.controller';
import { CustodyReactions } from './custody/custody.reactions';
import { custodyTable } from './custody/custody.table';
import { custodyProblems, custodyTerms } from './custody/custody.texts';
import { custodyPetitions } from './custody/petition';
import { Decisions } from './decisions';
import { AnticipatedVerification1732660000000 } from './migrations/anticipated-verification.migration';
import { CaseToItsEnd1732460000000 } from './migrations/case-to-its-end.migration';
import { Complaints1733170000000 } from './migrations/complaints.migration';
import { CrimesAndVictims1732500000000 } from './migrations/crimes-and-victims.migration';
import { Awaited1734030000000 } from './migrations/awaited.migration';
import { EvidenceRequests1734170000000 } from './migrations/evidence-requests.migration';
import { Participants1734171000000 } from './migrations/participants.migration';
import { FirstMeasures1734450000000 } from './migrations/first-measures.migration';
import { ReportOffence1734510000000 } from './migrations/report-offence.migration';
import { Protections1734560000000 } from './migrations/protections.migration';
import { Items1734380000000 } from './migrations/items.migration';
import { ReportParticipants1734197000000 } from './migrations/report-participants.migration';
import { CustodyDetention1733320000000 } from './migrations/custody-detention.migration';
import { Custody1733300000000 } from './migrations/custody.migration';
import { DoubtedCompetence1732680000000 } from './migrations/doubted-competence.migration';
import { Investigation1717000000000 } from './migrations/investigation.migration';
import { ChargeDemands1732770000000 } from './migrations/charge-demands.migration';
import { NonInitiationCancelled1732470000000 } from './migrations/non-initiation-cancelled.migration';
import { OthersWhoReported1732780000000 } from './migrations/others-who-reported.migration';
import { ReportedFindings1732670000000 } from './migrations/reported-findings.migration';
import { ReviewedEvidence1732690000000 } from './migrations/reviewed-evidence.migration';
import { OffenceDates1732710000000 } from './migrations/offence-dates.migration';
import { TerminatedFor1732760000000 } from './migrations/terminated-for.migration';
import { Qualifications1732700000000 } from './migrations/qualifications.migration';
import { DisputedReports1732790000000 } from './migrations/disputed-reports.migration';
import { ReceivedCase1733060000000 } from './migrations/received-case.migration';
import { CasePetitions1733080000000 } from './migrations/case-petitions.migration';
import { CustodyPetitions1734460000000 } from './migrations/custody-petitions.migration';
import { GrantedExtensions1733150000000 } from './migrations/granted-extensions.migration';
import { ReturnedCase1733070000000 } from './migrations/returned-case.migration';
import { petitionsOf } from './petition/petition.controller';
import { PetitionReactions } from './petition/petition.reactions';
import { petitionProblems } from './petition/petition.texts';
import { Petitions } from './petition/petitions';
import { SupervisedVerification1732510000000 } from './migrations/supervised-verification.migration';
import { TakenOverVerification1732520000000 } from './migrations/taken-over-verification.migration';
import { TransferredCase1732540000000 } from './migrations/transferred-case.migration';
import { VerificationRequests1732480000000 } from './migrations/verification-requests.migration';
import { SuspendedFor1732650000000 } from './migrations/suspended-for.migration';
import { CaseRequestController, VerificationRequestController } from './request/request.controller';
import { RequestReactions } from './request/request.reactions';
import { SupervisionNoticesController } from './supervision-notices.controller';
import { SupervisionReactions } from './supervision.reactions';
import { DisputeController } from './verification/dispute.controller';
import { CaseApplications1734360000000 } from './migrations/case-applications.migration';
import { Applications1733190000000 } from './migrations/applications.migration';
import { verificationApplications, verificationComplaints, verificationErrands } from './verification/referral';
import { ErrandController } from './errand/errand.controller';
import { errandTable } from './errand/errand.table';
import { errandProblems, errandTerms } from './errand/errand.texts';
import { Errands } from './errand/errands';
import { ReceivedHere1734150000000 } from './migrations/received-here.migration';
import { AssignedProsecutor1734160000000 } from './migrations/assigned-prosecutor.migration';
import { Errand1733200000000 } from './migrations/errand.migration';
import { ErrandAboutCompetence1733310000000 } from './migrations/errand-about-competence.migration';
import { PropertyDecisions1734195000000 } from './migrations/property-decisions.migration';
import { AnticipatedCustody1734200000000 } from './migrations/anticipated-custody.migration';
import { DemandedCustody1734300000000 } from './migrations/demanded-custody.migration';
import { EntrustedCases1734190000000 } from './migrations/entrusted-cases.migration';
import { ErrandReactions } from './errand/errand.reactions';
import { Plans1734180000000 } from './migrations/plans.migration';
import { SuspendedAlone1734470000000 } from './migrations/suspended-alone.migration';
import { PlanController } from './verification/plan.controller';
import { FindingsController } from './verification/findings.controller';
import { HandoverController } from './verification/handover.controller';
import { VerificationJoinderController } from './verification/joinder.controller';
import { Surrenders1733160000000 } from './migrations/surrenders.migration';
import { FocalPoints1734310000000 } from './migrations/focal-points.migration';
import { ReportProperty1734350000000 } from './migrations/report-property.migration';
import { CaseSanctions1734320000000 } from './migrations/case-sanctions.migration';
import { CaseSurrenderController, VerificationSurrenderController } from './surrender/surrender.controller';
import { SurrenderReactions } from './surrender/surrender.reactions';
import { ToldSurrenders } from './surrender/told-surrenders';
import { reportItems } from './verification/handover';
import { dateOffence } from './verification/resolution';
import { verificationParticipants } from './verification/participants';
import { verificationPetitions } from './verification/petition';
import { verificationEvidence } from './verification/referral';
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
import { verificationProblems, verificationTerms } from './verification/verification.texts';
import { Verifications } from './verification/verifications';

@App({
  tables: [verificationTable, caseTable, errandTable, custodyTable],
  migrations: [
    Investigation1717000000000,
    CaseToItsEnd1732460000000,
    NonInitiationCancelled1732470000000,
    VerificationRequests1732480000000,
    CrimesAndVictims1732500000000,
    SupervisedVerification1732510000000,
    TakenOverVerification1732520000000,
    TransferredCase1732540000000,
    SuspendedFor1732650000000,
    AnticipatedVerification1732660000000,
    ReportedFindings1732670000000,
    DoubtedCompetence1732680000000,
    ReviewedEvidence1732690000000,
    Qualifications1732700000000,
    OffenceDates1732710000000,
    TerminatedFor1732760000000,
    ChargeDemands1732770000000,
    importedRows('criminal_case'),
    originNumbers('criminal_case'),
    OthersWhoReported1732780000000,
    DisputedReports1732790000000,
    ReceivedCase1733060000000,
    ReturnedCase1733070000000,
    CasePetitions1733080000000,
    GrantedExtensions1733150000000,
    Surrenders1733160000000,
    Complaints1733170000000,
    Applications1733190000000,
    Errand1733200000000,
    Custody1733300000000,
    ErrandAboutCompetence1733310000000,
    CustodyDetention1733320000000,
    Awaited1734030000000,
    ReceivedHere1734150000000,
    AssignedProsecutor1734160000000,
    EvidenceRequests1734170000000,
    Participants1734171000000,
    Plans1734180000000,
    PropertyDecisions1734195000000,
    ReportParticipants1734197000000,
    EntrustedCases1734190000000,
    AnticipatedCustody1734200000000,
    DemandedCustody1734300000000,
    FocalPoints1734310000000,
    CaseSanctions1734320000000,
    ReportProperty1734350000000,
    CaseApplications1734360000000,
    Items1734380000000,
    FirstMeasures1734450000000,
    CustodyPetitions1734460000000,
    SuspendedAlone1734470000000,
    JoinderConsultations1734495000000,
    ReportOffence1734510000000,
    Protections1734560000000,
    ProtectionRequests1734630000000,
  ],
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
    coercionsOf('cases', Cases, caseCoercions, caseGoneBy),
    propertyDecisionsOf('cases', Cases, caseProperty, CaseProperty, ['investigator', 'head-of-investigation']),
    complaintAnswersOf('verifications', Verifications, verificationComplaints),
    complaintAnswersOf('cases', Cases, caseComplaints),
    applicationsOf('cases', Cases, caseApplications, ['investigator', 'head-of-investigation']),
    applicationsOf('verifications', Verifications, verificationApplications, ['investigator', 'head-of-investigation']),
    itemsOf('verifications', Verifications, reportItems, ['investigator', 'head-of-investigation']),
    participantsOf('verifications', Verifications, verificationParticipants, ['investigator', 'head-of-investigation']),
    itemsOf('cases', Cases, caseItems, ['investigator', 'head-of-investigation']),
    participantsOf('cases', Cases, caseParticipants, ['investigator', 'head-of-investigation']),
    propertyDecisionsOf('verifications', Verifications, verificationProperty, ReportProperty, [
      'investigator',
      'head-of-investigation',
    ]),
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
    verificationErrandsOf('verifications', Verifications, verificationErrands, Decisions, [
      'investigator',
      'head-of-investigation',
    ]),
    caseErrandsOf('cases', Cases, caseErrands, Decisions, ['investigator', 'head-of-investigation']),
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
    Petitions,
    PetitionReactions,
    Joinders,
    CaseNotices,
    CaseHandovers,
    CaseTransfers,
    Protections,
    VerificationProtections,
    ProtectionRequests,
    ProtectionReactions,
    ReturnedFiles,
    LateDetentions,
    MeasureEndings,
    CaseProsecution,
    ServedMeanwhile,
    CaseSupervision,
    VerificationReactions,
    CaseReactions,
    DetentionReactions,
    MeasureReactions,
    RequestReactions,
    SupervisionReactions,
    ErrandReactions,
    SurrenderReactions,
    ToldSurrenders,
  ],
})
export class AppModule {}
