export { Lasting } from './admission';
export { App, type AppTraits } from './app';
export { bootstrap } from './bootstrap';
export { Bulletins } from './bulletins/bulletins';
export { knownOrDescribed, methodSeen, methodSeenRightly } from './bulletins/method-seen';
export { Clock, SimulatedTime } from './clock';
export { CONFIG, Config, configFrom } from './config';
export { LastingClient } from './database/data-source';
export { Database } from './database/database';
export { migrate, type Migration } from './database/migrate';
export { migrationsOf } from './database/migrations';
export { createFileTable, grantRuntime } from './database/schema';
export { DeadlineWatch } from './deadlines/deadline-watch';
export { coercionsOf } from './files/coercions.controller';
export { correctionsOf } from './files/corrections.controller';
export { answersToldOf, decisionsToldOf } from './files/anticipations.controller';
export { detentionNoticesOf } from './files/detention-notices.controller';
export { evidenceRequestsOf } from './files/evidence-requests.controller';
export { LateMeasures, type Followed } from './files/late-measures';
export { EvidenceResults } from './files/evidence-results';
export { tellGone, type Gone } from './files/gone';
export { type Found, SearchesTold, type Wanted } from './files/searches-told';
export { Guards } from './files/guards';
export { Desk } from './files/desk';
export { followCharges } from './files/charges-followed';
export { followDetentions } from './files/detentions-followed';
export { assertKeptFirst, keepFirst } from './files/merged-into-first';
export { differencesOf } from './figures/recount';
export { fileColumns, type Law } from './files/law';
export { type Filed } from './files/file-table';
export { type Acting, type Before, Files, type Opening } from './files/files';
export { follow, followIn } from './files/overtaken';
export { tellRightly } from './files/tell-rightly';
export { openedWith } from './files/told';
export type { HistoryView } from './files/history';
export { complaintAnswersOf } from './files/complaints.controller';
export { focalPointsOf, followingOneOf } from './files/focal-points.controller';
export { forwardedColumns, onForwarding } from './files/forwarding';
export { forwardedReportsOf } from './files/forwarding.controller';
export { forwardingProblems, forwardingTerms } from './files/forwarding.texts';
export type { CameBy, Following } from './files/following';
export { caseErrandsOf, errandAnswered, type ErrandPost, verificationErrandsOf } from './files/errands.controller';
export { itemsOf } from './files/items.controller';
export { offenceDatesOf } from './files/offence-dates.controller';
export { participantsOf } from './files/participants.controller';
export { answersOnProtection, protectionRequestsOf } from './files/protection-requests.controller';
export { keeperNoticesOf } from './files/keeper-notices.controller';
export { keeperReportsOf } from './files/keeper-reports.controller';
export { stayGuidanceOf } from './files/stay-guidance.controller';
export { propertyDecisionsOf, type PropertyPost } from './files/property-decisions.controller';
export { type Page, PageParams, type PageQuery } from './files/page';
export { applicationsOf } from './files/applications.controller';
export { readingRoutes } from './files/reading-routes';
export { nextNumber } from './files/register';
export {
  actShape,
  Alert,
  atAnHour,
  bodyName,
  CoercionEnding,
  CoercionOrder,
  decisionShape,
  signedBy,
  illnessOnPaper,
  itemsApart,
  sameMatterDecision,
  measureEndOn,
  measureShape,
  NamedVictim,
  PeriodicReview,
  StayReview,
  PlainAct,
  prose,
  Reading,
  Rejection,
  rejectionFor,
  reporterNoticeOf,
  SanctionProposal,
  surrenderShape,
  namesSomebody,
  tellingShape,
} from './files/requests';
export type { Holding, Store } from './files/store';
export { COUNTERS, GAUGES, HISTOGRAMS } from './health/catalogue';
export { DEGRADED_REASONS } from './health/degraded';
export { Repeatable, Safe } from './idempotency/idempotency.interceptor';
export { birth, type Cell, oneOf, someOf, text, textOf, type When, when, type Written, yesOrNo } from './import/cell';
export {
  type Columns,
  contentOf,
  Faults,
  type KeyOf,
  missingBeside,
  readFile,
  type Register,
  type Row,
  termsOf,
  WrongRow,
  YES_NO,
  type Cells,
} from './import/columns';
export { detainedMatterIn, type DetainedMatter, detainedMatterRegister } from './import/detained-matters';
export { importOf } from './import/import.controller';
export { cellProblem } from './import/import.problems';
export { Imports } from './import/imports';
export { matterIn, matterRegister, type Matter, sealedMatter } from './import/matters';
export { originColumns, originKeys, originsIn } from './import/origin-columns';
export { personColumns, personIn } from './import/person-columns';
export { placeAndCrime } from './import/place-and-crime';
export { createImportedRows, importedRows, originNumbers } from './import/schema';
export type { Entry, Taking } from './import/taking';
export { type Importer, Times, unitIn } from './import/times';
export { Uploads } from './import/uploads';
export { KEYS } from './keys';
export { AccessLog } from './officers/access-log';
export { Actor, IfMatch, May, Public } from './officers/decorators';
export { assertAssigned, assertMay, type Officer, OfficerId, systemOf } from './officers/officer';
export { Persons } from './persons/persons';
export { Offenders } from './persons/offenders';
export { type Came, ReportDossiers } from './persons/report-dossiers';
export { FollowingForwarded, FollowingHandover } from './files/following-reports';
export type { ProblemTexts } from './problems/catalogue';
export { noSuchMotion } from './problems/motion.problems';
export type { Language, Text } from './problems/language';
export { ExchangeWatch } from './post/exchange-watch';
export { Id } from './files/id';
export { Abroad, askingAbroad, AssistanceAsked, type WaitingAbroad } from './post/abroad';
export { DossierReadings } from './post/dossier-readings';
export { OwnRequests } from './post/own-requests';
export { offeredRoutes } from './post/offered-routes';
export { Offers } from './post/offers';
export type { Problem } from './problems/problem';
export { Refused } from './problems/refused';
export { currentRequest } from './request';
export { createService, type Service } from './service';
export { asFile, BOM, CSV, csvLine, type SheetType, XLSX } from './sheets';
