import { App } from '@la-chan/platform';
import { Report1717000000000 } from './migrations/report.migration';
import { ReportController } from './report/report.controller';
import { ReportReactions } from './report/report.reactions';
import { reportTable } from './report/report.table';
import { reportProblems, reportTerms } from './report/report.texts';
import { Reports } from './report/reports';

@App({
  tables: [reportTable],
  migrations: [Report1717000000000],
  problems: reportProblems,
  terms: reportTerms,
  controllers: [ReportController],
  providers: [Reports, ReportReactions],
})
export class AppModule {}
