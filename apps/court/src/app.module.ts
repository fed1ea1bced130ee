import { App } from '@la-chan/platform';
import { TrialProcedure1732460000000 } from './migrations/trial-procedure.migration';
import { Trial1717000000000 } from './migrations/trial.migration';
import { CourtPost } from './trial/court-post';
import { IndictmentController } from './trial/indictment.controller';
import { JudgmentController } from './trial/judgment.controller';
import { TrialController } from './trial/trial.controller';
import { TrialReactions } from './trial/trial.reactions';
import { trialTable } from './trial/trial.table';
import { trialProblems, trialTerms } from './trial/trial.texts';
import { Trials } from './trial/trials';

@App({
  tables: [trialTable],
  migrations: [Trial1717000000000, TrialProcedure1732460000000],
  problems: trialProblems,
  terms: trialTerms,
  controllers: [IndictmentController, TrialController, JudgmentController],
  providers: [Trials, CourtPost, TrialReactions],
})
export class AppModule {}
