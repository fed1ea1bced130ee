import { App } from '@la-chan/platform';
import { AssistanceRequestController } from './assistance-request/assistance-request.controller';
import { AssistanceRequestReactions } from './assistance-request/assistance-request.reactions';
import { assistanceRequestTable } from './assistance-request/assistance-request.table';
import { assistanceProblems, assistanceTerms } from './assistance-request/assistance-request.texts';
import { AssistanceRequests } from './assistance-request/assistance-requests';
import { AssistanceParts1732510000000 } from './migrations/assistance-parts.migration';
import { AssistanceRequest1732460100000 } from './migrations/assistance-request.migration';

@App({
  tables: [assistanceRequestTable],
  migrations: [AssistanceRequest1732460100000, AssistanceParts1732510000000],
  problems: assistanceProblems,
  terms: assistanceTerms,
  controllers: [AssistanceRequestController],
  providers: [AssistanceRequests, AssistanceRequestReactions],
})
export class AppModule {}
