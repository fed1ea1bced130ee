import { importedRows, originNumbers } from '@la-chan/platform';
import { AnticipatedCustody1734200000000 } from './anticipated-custody.migration';
import { AnticipatedVerification1732660000000 } from './anticipated-verification.migration';
import { Applications1733190000000 } from './applications.migration';
import { AssignedProsecutor1734160000000 } from './assigned-prosecutor.migration';
import { Awaited1734030000000 } from './awaited.migration';
import { CaseApplications1734360000000 } from './case-applications.migration';
import { CasePetitions1733080000000 } from './case-petitions.migration';
import { CaseSanctions1734320000000 } from './case-sanctions.migration';
import { CaseToItsEnd1732460000000 } from './case-to-its-end.migration';
import { ChargeDemands1732770000000 } from './charge-demands.migration';
import { Complaints1733170000000 } from './complaints.migration';
import { CrimesAndVictims1732500000000 } from './crimes-and-victims.migration';
import { Custody1733300000000 } from './custody.migration';
import { CustodyDetention1733320000000 } from './custody-detention.migration';
import { CustodyParticipants1734690000000 } from './custody-participants.migration';
import { CustodyPetitions1734460000000 } from './custody-petitions.migration';
import { DemandedCustody1734300000000 } from './demanded-custody.migration';
import { DisputedReports1732790000000 } from './disputed-reports.migration';
import { DoubtedCompetence1732680000000 } from './doubted-competence.migration';
import { EntrustedCases1734190000000 } from './entrusted-cases.migration';
import { Errand1733200000000 } from './errand.migration';
import { ErrandAboutCompetence1733310000000 } from './errand-about-competence.migration';
import { EvidenceRequests1734170000000 } from './evidence-requests.migration';
import { FirstMeasures1734450000000 } from './first-measures.migration';
import { FocalPoints1734310000000 } from './focal-points.migration';
import { GrantedExtensions1733150000000 } from './granted-extensions.migration';
import { InitiationGround1734700000000 } from './initiation-ground.migration';
import { Investigation1717000000000 } from './investigation.migration';
import { Items1734380000000 } from './items.migration';
import { JoinderConsultations1734495000000 } from './joinder-consultations.migration';
import { NonInitiationCancelled1732470000000 } from './non-initiation-cancelled.migration';
import { OffenceDates1732710000000 } from './offence-dates.migration';
import { OthersWhoReported1732780000000 } from './others-who-reported.migration';
import { Participants1734171000000 } from './participants.migration';
import { Plans1734180000000 } from './plans.migration';
import { PropertyDecisions1734195000000 } from './property-decisions.migration';
import { ProtectionRequests1734630000000 } from './protection-requests.migration';
import { ToldHoldings1734670000000 } from './told-holdings.migration';
import { ArrivedHeld1734680000000 } from './arrived-held.migration';
import { Protections1734560000000 } from './protections.migration';
import { Qualifications1732700000000 } from './qualifications.migration';
import { ReceivedCase1733060000000 } from './received-case.migration';
import { ReceivedHere1734150000000 } from './received-here.migration';
import { ReportOffence1734510000000 } from './report-offence.migration';
import { ReportParticipants1734197000000 } from './report-participants.migration';
import { ReportProperty1734350000000 } from './report-property.migration';
import { ReportedFindings1732670000000 } from './reported-findings.migration';
import { ReturnedCase1733070000000 } from './returned-case.migration';
import { ReviewedEvidence1732690000000 } from './reviewed-evidence.migration';
import { SupervisedVerification1732510000000 } from './supervised-verification.migration';
import { Surrenders1733160000000 } from './surrenders.migration';
import { SuspendedAlone1734470000000 } from './suspended-alone.migration';
import { SuspendedFor1732650000000 } from './suspended-for.migration';
import { TakenOverVerification1732520000000 } from './taken-over-verification.migration';
import { TerminatedFor1732760000000 } from './terminated-for.migration';
import { TransferredCase1732540000000 } from './transferred-case.migration';
import { VerificationRequests1732480000000 } from './verification-requests.migration';

/** In the order in which they were released: a new one is the last. */
export const migrations = [
  Investigation1717000000000,
  CaseToItsEnd1732460000000,
  NonInitiationCancelled1732470000000,
  VerificationRequests1732480000000,
  CrimesAndVictims1732500000000,
  SupervisedVerification1732510000000,
  TakenOverVerification1732520000000,
  TransferredCase1732540000000,
  importedRows('criminal_case'),
  SuspendedFor1732650000000,
  AnticipatedVerification1732660000000,
  ReportedFindings1732670000000,
  DoubtedCompetence1732680000000,
  ReviewedEvidence1732690000000,
  Qualifications1732700000000,
  originNumbers('criminal_case'),
  OffenceDates1732710000000,
  TerminatedFor1732760000000,
  ChargeDemands1732770000000,
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
  EntrustedCases1734190000000,
  PropertyDecisions1734195000000,
  ReportParticipants1734197000000,
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
  ToldHoldings1734670000000,
  ArrivedHeld1734680000000,
  CustodyParticipants1734690000000,
  InitiationGround1734700000000,
];
