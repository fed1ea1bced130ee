import { App } from '@la-chan/platform';
import { Supervision1717000000000 } from './migrations/supervision.migration';
import { CancellationController } from './supervision/cancellation.controller';
import { SupervisionController } from './supervision/supervision.controller';
import { SupervisionReactions } from './supervision/supervision.reactions';
import { supervisionTable } from './supervision/supervision.table';
import { supervisionProblems, supervisionTerms } from './supervision/supervision.texts';
import { Supervisions } from './supervision/supervisions';

@App({
  tables: [supervisionTable],
  migrations: [Supervision1717000000000],
  problems: supervisionProblems,
  terms: supervisionTerms,
  controllers: [SupervisionController, CancellationController],
  providers: [Supervisions, SupervisionReactions],
})
export class AppModule {}
