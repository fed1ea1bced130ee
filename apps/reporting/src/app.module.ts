import { App } from '@la-chan/platform';
import { ConfirmationController } from './confirmation/confirmation.controller';
import { Confirmations } from './confirmation/confirmations';
import { FormController } from './form/form.controller';
import { IssueController } from './issue/issue.controller';
import { Issues } from './issue/issues';
import { LedgerProjection } from './ledger/ledger.projection';
import { Breaches1734000000000 } from './migrations/breaches.migration';
import { DaysFolded1732710100000 } from './migrations/days-folded.migration';
import { DaysOfSealing1732710000000 } from './migrations/days-of-sealing.migration';
import { FileNumbers1732700000000 } from './migrations/file-numbers.migration';
import { IssuedReport1732530100000 } from './migrations/issued-report.migration';
import { Ledger1716000100000 } from './migrations/ledger.migration';
import { Rebuild1716000200000 } from './migrations/rebuild.migration';
import { RebuildIndexes1732800000000 } from './migrations/rebuild-indexes.migration';
import { RoomInTallies1733900000000 } from './migrations/room-in-tallies.migration';
import { Stocks1732530000000 } from './migrations/stocks.migration';
import { Years1716000300000 } from './migrations/years.migration';
import { Page } from './page/static-page';
import { SignInController } from './page/sign-in.controller';
import { Rebuild } from './rebuild/rebuilding';
import { RebuildController } from './rebuild/rebuild.controller';
import { Breaches } from './scorecard/breaches';
import { Changes } from './scorecard/changes';
import { Completeness } from './scorecard/completeness';
import { DrillDown } from './scorecard/drill-down';
import { Identity } from './scorecard/identity';
import { Labels } from './scorecard/labels';
import { Matters } from './scorecard/matters';
import { News } from './scorecard/news';
import { ScorecardController } from './scorecard/scorecard.controller';
import { scorecardProblems } from './scorecard/scorecard.texts';
import { Scorecards } from './scorecard/scorecards';
import { Snapshot } from './scorecard/snapshot';

@App({
  migrations: [
    Ledger1716000100000,
    Rebuild1716000200000,
    Years1716000300000,
    Stocks1732530000000,
    IssuedReport1732530100000,
    FileNumbers1732700000000,
    DaysOfSealing1732710000000,
    DaysFolded1732710100000,
    RebuildIndexes1732800000000,
    RoomInTallies1733900000000,
    Breaches1734000000000,
  ],
  problems: scorecardProblems,
  controllers: [
    ConfirmationController,
    FormController,
    IssueController,
    ScorecardController,
    SignInController,
    RebuildController,
    LedgerProjection,
  ],
  providers: [
    Scorecards,
    Breaches,
    Confirmations,
    Issues,
    DrillDown,
    Identity,
    Completeness,
    Changes,
    Labels,
    Matters,
    News,
    Snapshot,
    Page,
    Rebuild,
  ],
})
export class AppModule {}
