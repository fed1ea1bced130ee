import { Reception1732510000000 } from './migrations/reception.migration';
import { App, applicationsOf, correctionsOf, Imports, itemsOf, termsOf, Uploads } from '@la-chan/platform';
import { reportRegister } from './import/columns';
import { importProblems } from './import/import.texts';
import { ReportImport, ReportImportController } from './import/report-import';
import { Report1717000000000 } from './migrations/report.migration';
import { ReportReferrals1732460100000 } from './migrations/report-referrals.migration';
import { JoinedReports1732780000000 } from './migrations/joined-reports.migration';
import { Applications1734360000000 } from './migrations/applications.migration';
import { ProcuracyNotices } from './procuracy-notices';
import { reportApplications } from './report/application';
import { FollowingReports } from './report/following';
import { HandoverController } from './report/handover.controller';
import { JoinderController } from './report/joinder.controller';
import { ReferralController } from './report/referral.controller';
import { ReportController } from './report/report.controller';
import { ReportReactions } from './report/report.reactions';
import { reportTable } from './report/report.table';
import { reportProblems, reportTerms } from './report/report.texts';
import { enterItem, takeOffItem } from './report/first-handling';
import { Reports } from './report/reports';
import { Caught1734020000000 } from './migrations/caught.migration';
import { FirstMeasures1734390000000 } from './migrations/first-measures.migration';
import { Items1734380000000 } from './migrations/items.migration';
import { Surrender1733080000000 } from './migrations/surrender.migration';
import { SurrenderController } from './surrender/surrender.controller';
import { SurrenderReactions } from './surrender/surrender.reactions';
import { surrenderTable } from './surrender/surrender.table';
import { surrenderProblems, surrenderTerms } from './surrender/surrender.texts';
import { Surrenders } from './surrender/surrenders';

@App({
  tables: [reportTable, surrenderTable],
  migrations: [
    Report1717000000000,
    ReportReferrals1732460100000,
    Reception1732510000000,
    JoinedReports1732780000000,
    Surrender1733080000000,
    Caught1734020000000,
    Applications1734360000000,
    Items1734380000000,
    FirstMeasures1734390000000,
  ],
  problems: { ...reportProblems, ...surrenderProblems, ...importProblems },
  terms: { ...reportTerms, ...surrenderTerms, ...termsOf(reportRegister) },
  controllers: [
    correctionsOf('reports', Reports, 'entry-corrections'),
    correctionsOf('surrenders', Surrenders),
    applicationsOf('reports', Reports, reportApplications, ['duty-officer', 'duty-chief'], FollowingReports),
    itemsOf('reports', Reports, { enterItem, takeOffItem }, ['duty-officer', 'duty-chief'], FollowingReports),
    ReportImportController,
    ReportController,
    HandoverController,
    JoinderController,
    ReferralController,
    SurrenderController,
  ],
  providers: [
    Reports,
    Surrenders,
    FollowingReports,
    ProcuracyNotices,
    ReportReactions,
    SurrenderReactions,
    ReportImport,
    Imports,
    Uploads,
  ],
})
export class AppModule {}
