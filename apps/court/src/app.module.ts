import {
  correctionsOf,
  coercionsOf,
  evidenceRequestsOf,
  focalPointsOf,
  followingOneOf,
  keeperReportsOf,
  applicationsOf,
  FollowingForwarded,
  protectionRequestsOf,
  forwardedReportsOf,
  itemsOf,
  participantsOf,
  propertyDecisionsOf,
  stayGuidanceOf,
  App,
  importedRows,
  Imports,
  originNumbers,
  termsOf,
  Uploads,
} from '@la-chan/platform';
import { ReportItems1734640000000 } from './migrations/report-items.migration';
import { ProtectionRequests1734630000000 } from './migrations/protection-requests.migration';
import { appealItems, appealParticipants } from './appeal/appeal';
import { AppealFileController } from './appeal/appeal-file.controller';
import { AppealController } from './appeal/appeal.controller';
import { AppealDetentionController } from './appeal/detention.controller';
import { AppealMeasureController } from './appeal/measure.controller';
import { appealTable } from './appeal/appeal.table';
import { AppealEvidenceController } from './appeal/evidence.controller';
import { AppealInitiationController } from './appeal/initiation.controller';
import { AppealReplacementController } from './appeal/replacement.controller';
import { AppealReactions } from './appeal/appeal.reactions';
import { appealProblems, appealTerms } from './appeal/appeal.texts';
import { Appeals } from './appeal/appeals';
import { appealCoercions } from './appeal/coercion';
import { Above1733120000000 } from './migrations/above.migration';
import { DecidedBefore1734000000000 } from './migrations/decided-before.migration';
import { AbsentParties1732970000000 } from './migrations/absent-parties.migration';
import { DecisionParts1734620000000 } from './migrations/decision-parts.migration';
import { AppealItems1734610000000 } from './migrations/appeal-items.migration';
import { AppealParticipants1734390000000 } from './migrations/appeal-participants.migration';
import { AppealedBefore1734420000000 } from './migrations/appealed-before.migration';
import { Appeal1732500000000 } from './migrations/appeal.migration';
import { AppealDeliveries1733115000000 } from './migrations/appeal-deliveries.migration';
import { ClosedHearings1733000000000 } from './migrations/closed-hearings.migration';
import { Competence1733200000000 } from './migrations/competence.migration';
import { DecisionAppeals1732880000000 } from './migrations/decision-appeals.migration';
import { Deliveries1732960000000 } from './migrations/deliveries.migration';
import { AppealEvidence1733180000000 } from './migrations/appeal-evidence.migration';
import { InitiationsOnAppeal1734010000000 } from './migrations/initiations-on-appeal.migration';
import { ReplacedTrial1733210000000 } from './migrations/replaced-trial.migration';
import { ReturnRequest1733170000000 } from './migrations/return-request.migration';
import { EvidenceDemands1733140000000 } from './migrations/evidence-demands.migration';
import { Investigated1732900000000 } from './migrations/investigated.migration';
import { LateAppeals1732770000000 } from './migrations/late-appeals.migration';
import { LentFiles1732910000000 } from './migrations/lent-files.migration';
import { PanelInitiations1733152000000 } from './migrations/panel-initiations.migration';
import { LodgedAppeals1732890000000 } from './migrations/lodged-appeals.migration';
import { Lodgings1734020000000 } from './migrations/lodgings.migration';
import { Called1734490000000 } from './migrations/called.migration';
import { ProsecutedBy1734600000000 } from './migrations/prosecuted-by.migration';
import { FollowedBefore1734410000000 } from './migrations/followed-before.migration';
import { Panels1734400000000 } from './migrations/panels.migration';
import { Motions1734030000000 } from './migrations/motions.migration';
import { Participants1734181000000 } from './migrations/participants.migration';
import { StayDecisions1734182000000 } from './migrations/stay-decisions.migration';
import { SessionAppellants1734180000000 } from './migrations/session-appellants.migration';
import { Overtaken1732680000000 } from './migrations/overtaken.migration';
import { TrialAssistance1732510000000 } from './migrations/trial-assistance.migration';
import { TrialProcedure1732460000000 } from './migrations/trial-procedure.migration';
import { Trial1717000000000 } from './migrations/trial.migration';
import { VictimsOnAppeal1733110000000 } from './migrations/victims-on-appeal.migration';
import { FocalPoints1734310000000 } from './migrations/focal-points.migration';
import { EvidenceRequests1734320000000 } from './migrations/evidence-requests.migration';
import { ReportApplications1734470000000 } from './migrations/report-applications.migration';
import { Reports1734360000000 } from './migrations/reports.migration';
import { Items1734380000000 } from './migrations/items.migration';
import { PreparedAnew1734350000000 } from './migrations/prepared-anew.migration';
import { StayedBefore1734340000000 } from './migrations/stayed-before.migration';
import { ToldOfBefore1734330000000 } from './migrations/told-of-before.migration';
import { LodgingController } from './lodging/lodging.controller';
import { LodgingReactions } from './lodging/lodging.reactions';
import { lodgingTable } from './lodging/lodging.table';
import { lodgingProblems, lodgingTerms } from './lodging/lodging.texts';
import { Lodgings } from './lodging/lodgings';
import { reportForwarding } from './report/report';
import { ReportReactions } from './report/report.reactions';
import { reportTable } from './report/report.table';
import { reportProblems, reportTerms } from './report/report.texts';
import { Reports } from './report/reports';
import { SessionController } from './session/session.controller';
import { SessionReactions } from './session/session.reactions';
import { sessionTable } from './session/session.table';
import { sessionProblems, sessionTerms } from './session/session.texts';
import { Sessions } from './session/sessions';
import { StudyController } from './appeal/study.controller';
import { AboveController } from './trial/above.controller';
import { ArrestReactions } from './trial/arrest.reactions';
import { AssistanceController } from './trial/assistance.controller';
import { CoercionController } from './trial/coercion.controller';
import { CompetenceController } from './trial/competence.controller';
import { CourtOfAppeal } from './trial/court-of-appeal';
import { CourtPost } from './trial/court-post';
import { TrialProperty } from './trial/property-post';
import { goneBy, trialEvidence } from './trial/assistance';
import { assignFocalPoint, followingDefendant, recordStayGuidance } from './trial/stay';
import { recordKeeperReport, trialProperty } from './trial/stay-decision';
import { ToldDetentions } from './trial/told-detentions';
import { DecisionAppealController } from './trial/decision-appeal.controller';
import { DetentionController } from './trial/detention.controller';
import { MeasureController } from './trial/measure.controller';
import { ReplacementController } from './trial/replacement.controller';
import { ReturnRequestController } from './trial/return-request.controller';
import { EvidenceController } from './trial/evidence.controller';
import { MotionController } from './trial/motion.controller';
import { IndictmentController } from './trial/indictment.controller';
import { InitiationController } from './trial/initiation.controller';
import { JudgmentController } from './trial/judgment.controller';
import { LateAppealController } from './trial/late-appeal.controller';
import { OnAppealController } from './trial/on-appeal.controller';
import { StayController } from './trial/stay.controller';
import { trialParticipants } from './trial/participants';
import { panelProblems } from './trial/panel.texts';
import { sentenceProblems } from './trial/sentence.texts';
import { TrialImport, TrialImportController, trialRegister } from './trial/trial-import';
import { TrialController } from './trial/trial.controller';
import { AboveReactions } from './trial/above.reactions';
import { TrialReactions } from './trial/trial.reactions';
import { trialTable } from './trial/trial.table';
import { trialProblems } from './trial/trial.problems';
import { trialTerms } from './trial/trial.terms';
import { enterItem, takeOffItem } from './trial/preparation';
import { trialProtection } from './trial/protection-request';
import { Trials } from './trial/trials';

@App({
  tables: [trialTable, lodgingTable, appealTable, sessionTable, reportTable],
  migrations: [
    Trial1717000000000,
    TrialProcedure1732460000000,
    Appeal1732500000000,
    importedRows('trial'),
    TrialAssistance1732510000000,
    originNumbers('trial'),
    Overtaken1732680000000,
    LateAppeals1732770000000,
    DecisionAppeals1732880000000,
    Investigated1732900000000,
    LodgedAppeals1732890000000,
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
  ],
  problems: {
    ...trialProblems,
    ...sentenceProblems,
    ...panelProblems,
    ...appealProblems,
    ...sessionProblems,
    ...lodgingProblems,
    ...reportProblems,
  },
  terms: { ...trialTerms, ...appealTerms, ...sessionTerms, ...lodgingTerms, ...reportTerms, ...termsOf(trialRegister) },
  controllers: [
    correctionsOf('trials', Trials),
    evidenceRequestsOf('trials', Trials, trialEvidence, goneBy),
    stayGuidanceOf('trials', Trials, recordStayGuidance),
    focalPointsOf('trials', Trials, assignFocalPoint),
    followingOneOf('trials', 'defendants', Trials, followingDefendant),
    keeperReportsOf('trials', Trials, recordKeeperReport),
    propertyDecisionsOf('trials', Trials, trialProperty, TrialProperty, ['judge', 'chief-judge']),
    protectionRequestsOf('trials', Trials, trialProtection, 'court', ['judge', 'chief-judge']),
    itemsOf('trials', Trials, { enterItem, takeOffItem }, ['judge', 'chief-judge', 'court-clerk']),
    participantsOf('trials', Trials, trialParticipants, ['judge', 'chief-judge', 'court-clerk']),
    itemsOf('appeals', Appeals, appealItems, ['judge', 'chief-judge', 'court-clerk']),
    participantsOf('appeals', Appeals, appealParticipants, ['judge', 'chief-judge', 'court-clerk']),
    correctionsOf('appeals', Appeals),
    coercionsOf('appeals', Appeals, appealCoercions),
    correctionsOf('sessions', Sessions),
    correctionsOf('lodgings', Lodgings),
    correctionsOf('reports', Reports),
    applicationsOf('reports', Reports, reportForwarding, ['court-clerk', 'judge', 'chief-judge'], FollowingForwarded),
    itemsOf('reports', Reports, reportForwarding, ['court-clerk', 'judge', 'chief-judge'], FollowingForwarded),
    forwardedReportsOf(Reports, reportForwarding, ['court-clerk', 'judge', 'chief-judge']),
    IndictmentController,
    CoercionController,
    TrialImportController,
    TrialController,
    StayController,
    AssistanceController,
    DetentionController,
    MeasureController,
    JudgmentController,
    OnAppealController,
    LateAppealController,
    AboveController,
    EvidenceController,
    MotionController,
    InitiationController,
    ReplacementController,
    CompetenceController,
    ReturnRequestController,
    DecisionAppealController,
    AppealFileController,
    AppealController,
    StudyController,
    AppealEvidenceController,
    AppealInitiationController,
    AppealReplacementController,
    AppealDetentionController,
    AppealMeasureController,
    LodgingController,
    SessionController,
  ],
  providers: [
    FollowingForwarded,
    Trials,
    TrialImport,
    Imports,
    Uploads,
    Appeals,
    Sessions,
    Lodgings,
    Reports,
    CourtPost,
    TrialProperty,
    ToldDetentions,
    CourtOfAppeal,
    TrialReactions,
    AboveReactions,
    AppealReactions,
    ArrestReactions,
    SessionReactions,
    LodgingReactions,
    ReportReactions,
  ],
})
export class AppModule {}
