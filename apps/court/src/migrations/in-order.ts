import { importedRows, originNumbers } from '@la-chan/platform';
import { Above1733120000000 } from './above.migration';
import { AbsentParties1732970000000 } from './absent-parties.migration';
import { AnticipatedAppeal1734700000000 } from './anticipated-appeal.migration';
import { AnticipatedTrial1734690000000 } from './anticipated-trial.migration';
import { Appeal1732500000000 } from './appeal.migration';
import { AppealDeliveries1733115000000 } from './appeal-deliveries.migration';
import { AppealEvidence1733180000000 } from './appeal-evidence.migration';
import { AppealItems1734610000000 } from './appeal-items.migration';
import { AppealPostponement1734670000000 } from './appeal-postponement.migration';
import { AppealParticipants1734390000000 } from './appeal-participants.migration';
import { AppealedBefore1734420000000 } from './appealed-before.migration';
import { Called1734490000000 } from './called.migration';
import { ClosedHearings1733000000000 } from './closed-hearings.migration';
import { Competence1733200000000 } from './competence.migration';
import { DecidedBefore1734000000000 } from './decided-before.migration';
import { DecisionAppeals1732880000000 } from './decision-appeals.migration';
import { DecisionParts1734620000000 } from './decision-parts.migration';
import { Deliveries1732960000000 } from './deliveries.migration';
import { EvidenceDemands1733140000000 } from './evidence-demands.migration';
import { EvidenceRequests1734320000000 } from './evidence-requests.migration';
import { FocalPoints1734310000000 } from './focal-points.migration';
import { FollowedBefore1734410000000 } from './followed-before.migration';
import { GuardedOnAppeal1734660000000 } from './guarded-on-appeal.migration';
import { Guarded1734650000000 } from './guarded.migration';
import { InitiationsOnAppeal1734010000000 } from './initiations-on-appeal.migration';
import { Investigated1732900000000 } from './investigated.migration';
import { InvestigatedOnAppeal1734680000000 } from './investigated-on-appeal.migration';
import { Items1734380000000 } from './items.migration';
import { LateAppeals1732770000000 } from './late-appeals.migration';
import { LentFiles1732910000000 } from './lent-files.migration';
import { LodgedAppeals1732890000000 } from './lodged-appeals.migration';
import { Lodgings1734020000000 } from './lodgings.migration';
import { Motions1734030000000 } from './motions.migration';
import { Overtaken1732680000000 } from './overtaken.migration';
import { PanelInitiations1733152000000 } from './panel-initiations.migration';
import { Panels1734400000000 } from './panels.migration';
import { Participants1734181000000 } from './participants.migration';
import { PreparedAnew1734350000000 } from './prepared-anew.migration';
import { ProsecutedBy1734600000000 } from './prosecuted-by.migration';
import { ProtectionRequests1734630000000 } from './protection-requests.migration';
import { ReplacedTrial1733210000000 } from './replaced-trial.migration';
import { ReportApplications1734470000000 } from './report-applications.migration';
import { ReportItems1734640000000 } from './report-items.migration';
import { Reports1734360000000 } from './reports.migration';
import { ReturnRequest1733170000000 } from './return-request.migration';
import { SessionAppellants1734180000000 } from './session-appellants.migration';
import { StayDecisions1734182000000 } from './stay-decisions.migration';
import { StayedBefore1734340000000 } from './stayed-before.migration';
import { ToldOfBefore1734330000000 } from './told-of-before.migration';
import { Trial1717000000000 } from './trial.migration';
import { TrialAssistance1732510000000 } from './trial-assistance.migration';
import { TrialProcedure1732460000000 } from './trial-procedure.migration';
import { VictimsOnAppeal1733110000000 } from './victims-on-appeal.migration';

/** In the order in which they were released: a new one is the last. */
export const migrations = [
  Trial1717000000000,
  TrialProcedure1732460000000,
  Appeal1732500000000,
  TrialAssistance1732510000000,
  importedRows('trial'),
  Overtaken1732680000000,
  originNumbers('trial'),
  LateAppeals1732770000000,
  DecisionAppeals1732880000000,
  LodgedAppeals1732890000000,
  Investigated1732900000000,
  LentFiles1732910000000,
  Deliveries1732960000000,
  AbsentParties1732970000000,
  ClosedHearings1733000000000,
  VictimsOnAppeal1733110000000,
  AppealDeliveries1733115000000,
  Above1733120000000,
  EvidenceDemands1733140000000,
  PanelInitiations1733152000000,
  ReturnRequest1733170000000,
  AppealEvidence1733180000000,
  Competence1733200000000,
  ReplacedTrial1733210000000,
  DecidedBefore1734000000000,
  InitiationsOnAppeal1734010000000,
  Lodgings1734020000000,
  Motions1734030000000,
  SessionAppellants1734180000000,
  Participants1734181000000,
  StayDecisions1734182000000,
  FocalPoints1734310000000,
  EvidenceRequests1734320000000,
  ToldOfBefore1734330000000,
  StayedBefore1734340000000,
  PreparedAnew1734350000000,
  Reports1734360000000,
  Items1734380000000,
  AppealParticipants1734390000000,
  Panels1734400000000,
  FollowedBefore1734410000000,
  AppealedBefore1734420000000,
  ReportApplications1734470000000,
  Called1734490000000,
  ProsecutedBy1734600000000,
  AppealItems1734610000000,
  DecisionParts1734620000000,
  ProtectionRequests1734630000000,
  ReportItems1734640000000,
  Guarded1734650000000,
  GuardedOnAppeal1734660000000,
  AppealPostponement1734670000000,
  InvestigatedOnAppeal1734680000000,
  AnticipatedTrial1734690000000,
  AnticipatedAppeal1734700000000,
];
