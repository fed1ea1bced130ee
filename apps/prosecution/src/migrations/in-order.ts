import { OwnInitiations1734680000000 } from './own-initiations.migration';
import { importedRows, originNumbers } from '@la-chan/platform';
import { AnsweredPetition1733190000000 } from './answered-petition.migration';
import { AnticipatedProsecution1734320000000 } from './anticipated-prosecution.migration';
import { AnticipatedResolution1733200000000 } from './anticipated-resolution.migration';
import { AppealStudy1732910000000 } from './appeal-study.migration';
import { AssignedTrial1734600000000 } from './assigned-trial.migration';
import { Awaited1734040000000 } from './awaited.migration';
import { BodyPetition1734030000000 } from './body-petition.migration';
import { CancelledResolution1733160000000 } from './cancelled-resolution.migration';
import { CourtMotions1734490000000 } from './court-motions.migration';
import { CourtReturn1733100000000 } from './court-return.migration';
import { CourtReturnAsked1733170000000 } from './court-return-asked.migration';
import { CourtReturns1734020000000 } from './court-returns.migration';
import { CourtReview1733130000000 } from './court-review.migration';
import { DecidedBefore1734000000000 } from './decided-before.migration';
import { DecisionProtests1734180000000 } from './decision-protests.migration';
import { EvidenceAsked1733140000000 } from './evidence-asked.migration';
import { EvidenceRequests1734170000000 } from './evidence-requests.migration';
import { FirstMeasures1734450000000 } from './first-measures.migration';
import { FocalPoints1734310000000 } from './focal-points.migration';
import { GuardedReports1734670000000 } from './guarded-reports.migration';
import { Guarded1734650000000 } from './guarded.migration';
import { Initiation1733165000000 } from './initiation.migration';
import { InitiationProtest1734010000000 } from './initiation-protest.migration';
import { Items1734380000000 } from './items.migration';
import { JoinderConsultations1734495000000 } from './joinder-consultations.migration';
import { MergersAwaited1734660000000 } from './mergers-awaited.migration';
import { LowerTrial1733060000000 } from './lower-trial.migration';
import { OthersWhoReported1734520000000 } from './others-who-reported.migration';
import { Participants1734171000000 } from './participants.migration';
import { ProcuracyApplications1734150000000 } from './applications.migration';
import { PropertyDecisions1734195000000 } from './property-decisions.migration';
import { ProsecutionAssistance1732650000000 } from './prosecution-assistance.migration';
import { ProsecutionFile1732460000000 } from './prosecution-file.migration';
import { ProsecutionReview1733205000000 } from './prosecution-review.migration';
import { ProtectionRequests1734630000000 } from './protection-requests.migration';
import { Protest1732980000000 } from './protest.migration';
import { Referral1733150000000 } from './referral.migration';
import { ReplacedOffer1733195000000 } from './replaced-offer.migration';
import { Report1732480000000 } from './report.migration';
import { ReportApplications1734470000000 } from './report-applications.migration';
import { ReportItems1734640000000 } from './report-items.migration';
import { ReportOffence1734510000000 } from './report-offence.migration';
import { ReportParticipants1734197000000 } from './report-participants.migration';
import { ReportProperty1734350000000 } from './report-property.migration';
import { Resolution1732520000000 } from './resolution.migration';
import { ResolutionComplaints1734172000000 } from './resolution-complaints.migration';
import { ResolutionItems1734460000000 } from './resolution-items.migration';
import { ResolutionVerifies1734610000000 } from './resolution-verifies.migration';
import { SplitFile1732500000000 } from './split-file.migration';
import { StudyEvidence1733180000000 } from './study-evidence.migration';
import { SupervisedStays1734360000000 } from './supervised-stays.migration';
import { Supervision1717000000000 } from './supervision.migration';
import { Takeover1732510000000 } from './takeover.migration';
import { Transfer1733050000000 } from './transfer.migration';
import { Treatments1734198000000 } from './treatments.migration';
import { WaitingCourts1734330000000 } from './waiting-courts.migration';

/** In the order in which they were released: a new one is the last. */
export const migrations = [
  Supervision1717000000000,
  ProsecutionFile1732460000000,
  Report1732480000000,
  SplitFile1732500000000,
  Takeover1732510000000,
  Resolution1732520000000,
  importedRows('prosecution_file'),
  ProsecutionAssistance1732650000000,
  originNumbers('prosecution_file'),
  AppealStudy1732910000000,
  Protest1732980000000,
  Transfer1733050000000,
  LowerTrial1733060000000,
  CourtReturn1733100000000,
  CourtReview1733130000000,
  EvidenceAsked1733140000000,
  Referral1733150000000,
  CancelledResolution1733160000000,
  Initiation1733165000000,
  CourtReturnAsked1733170000000,
  StudyEvidence1733180000000,
  AnsweredPetition1733190000000,
  ReplacedOffer1733195000000,
  AnticipatedResolution1733200000000,
  ProsecutionReview1733205000000,
  DecidedBefore1734000000000,
  InitiationProtest1734010000000,
  CourtReturns1734020000000,
  BodyPetition1734030000000,
  Awaited1734040000000,
  ProcuracyApplications1734150000000,
  EvidenceRequests1734170000000,
  Participants1734171000000,
  ResolutionComplaints1734172000000,
  DecisionProtests1734180000000,
  PropertyDecisions1734195000000,
  ReportParticipants1734197000000,
  Treatments1734198000000,
  FocalPoints1734310000000,
  AnticipatedProsecution1734320000000,
  WaitingCourts1734330000000,
  ReportProperty1734350000000,
  SupervisedStays1734360000000,
  Items1734380000000,
  FirstMeasures1734450000000,
  ResolutionItems1734460000000,
  ReportApplications1734470000000,
  CourtMotions1734490000000,
  JoinderConsultations1734495000000,
  ReportOffence1734510000000,
  OthersWhoReported1734520000000,
  AssignedTrial1734600000000,
  ResolutionVerifies1734610000000,
  ProtectionRequests1734630000000,
  ReportItems1734640000000,
  Guarded1734650000000,
  MergersAwaited1734660000000,
  GuardedReports1734670000000,
  OwnInitiations1734680000000,
];
