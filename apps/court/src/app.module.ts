import {
  correctionsOf,
  coercionsOf,
  answersToldOf,
  decisionsToldOf,
  detentionNoticesOf,
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
  Imports,
  termsOf,
  Uploads,
} from '@la-chan/platform';
import { migrations } from './migrations/in-order';
import { appealItems, appealParticipants } from './appeal/appeal';
import { AppealFileController } from './appeal/appeal-file.controller';
import { AppealController } from './appeal/appeal.controller';
import { tellOfDetention as tellOfDetentionOnAppeal } from './appeal/detention';
import { AppealDetentionController } from './appeal/detention.controller';
import { AppealSearchController } from './appeal/search.controller';
import { AppealMeasureController } from './appeal/measure.controller';
import { appealTable } from './appeal/appeal.table';
import { AppealEvidenceController } from './appeal/evidence.controller';
import { AppealInitiationController } from './appeal/initiation.controller';
import { AppealReplacementController } from './appeal/replacement.controller';
import { AppealReactions } from './appeal/appeal.reactions';
import { appealProblems, appealTerms } from './appeal/appeal.texts';
import { anticipate as anticipateOnAppeal } from './appeal/anticipation';
import { Appeals } from './appeal/appeals';
import { appealCoercions, goneBy as appealGoneBy } from './appeal/coercion';
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
import { ToldSearches } from './trial/told-searches';
import { AssistanceController } from './trial/assistance.controller';
import { CoercionController } from './trial/coercion.controller';
import { CompetenceController } from './trial/competence.controller';
import { CourtOfAppeal } from './trial/court-of-appeal';
import { CourtPost } from './trial/court-post';
import { TrialProperty } from './trial/property-post';
import { anticipate, unaskedOfTrial } from './trial/anticipation';
import { goneBy, trialEvidence } from './trial/assistance';
import { assignFocalPoint, followingDefendant, recordStayGuidance } from './trial/stay';
import { recordKeeperReport, trialProperty } from './trial/stay-decision';
import { ToldDetentions } from './trial/told-detentions';
import { DecisionAppealController } from './trial/decision-appeal.controller';
import { tellOfDetention } from './trial/delivery';
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
  migrations,
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
    detentionNoticesOf('trials', 'defendants', Trials, tellOfDetention),
    detentionNoticesOf('appeals', 'defendants', Appeals, tellOfDetentionOnAppeal),
    answersToldOf('trials', Trials, anticipate),
    answersToldOf('appeals', Appeals, anticipateOnAppeal),
    decisionsToldOf('trials', Trials, unaskedOfTrial),
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
    coercionsOf('appeals', Appeals, appealCoercions, appealGoneBy),
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
    AppealSearchController,
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
    ToldSearches,
    SessionReactions,
    LodgingReactions,
    ReportReactions,
  ],
})
export class AppModule {}
