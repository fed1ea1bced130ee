import { App } from '@la-chan/platform';
import { LedgerProjection } from './ledger/ledger.projection';
import { Ledger1716000100000 } from './migrations/ledger.migration';
import { Page } from './page/page';
import { SignInController } from './page/sign-in.controller';
import { Changes } from './scorecard/changes';
import { Completeness } from './scorecard/completeness';
import { DrillDown } from './scorecard/drill-down';
import { Identity } from './scorecard/identity';
import { Labels } from './scorecard/labels';
import { News } from './scorecard/news';
import { ScorecardController } from './scorecard/scorecard.controller';
import { scorecardProblems } from './scorecard/scorecard.texts';
import { Scorecards } from './scorecard/scorecards';
import { Snapshot } from './scorecard/snapshot';

@App({
  migrations: [Ledger1716000100000],
  problems: scorecardProblems,
  controllers: [ScorecardController, SignInController, LedgerProjection],
  providers: [Scorecards, DrillDown, Identity, Completeness, Changes, Labels, News, Snapshot, Page],
})
export class AppModule {}
