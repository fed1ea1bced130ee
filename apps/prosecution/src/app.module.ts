import { App } from '@la-chan/platform';
import { ProsecutionFile1732460000000 } from './migrations/prosecution-file.migration';
import { Supervision1717000000000 } from './migrations/supervision.migration';
import { CaseFileController } from './prosecution-file/case-file.controller';
import { IndictmentController } from './prosecution-file/indictment.controller';
import { Outcome } from './prosecution-file/outcome';
import { ProsecutionFileController } from './prosecution-file/prosecution-file.controller';
import { ProsecutionFileReactions } from './prosecution-file/prosecution-file.reactions';
import { prosecutionFileTable } from './prosecution-file/prosecution-file.table';
import { prosecutionProblems, prosecutionTerms } from './prosecution-file/prosecution-file.texts';
import { ProsecutionFiles } from './prosecution-file/prosecution-files';
import { CancellationController } from './supervision/cancellation.controller';
import { SupervisionController } from './supervision/supervision.controller';
import { SupervisionReactions } from './supervision/supervision.reactions';
import { supervisionTable } from './supervision/supervision.table';
import { supervisionProblems, supervisionTerms } from './supervision/supervision.texts';
import { Supervisions } from './supervision/supervisions';

@App({
  tables: [supervisionTable, prosecutionFileTable],
  migrations: [Supervision1717000000000, ProsecutionFile1732460000000],
  problems: { ...supervisionProblems, ...prosecutionProblems },
  terms: { ...supervisionTerms, ...prosecutionTerms },
  controllers: [
    SupervisionController,
    CancellationController,
    CaseFileController,
    ProsecutionFileController,
    IndictmentController,
  ],
  providers: [Supervisions, SupervisionReactions, ProsecutionFiles, Outcome, ProsecutionFileReactions],
})
export class AppModule {}
