import { App, correctionsOf } from '@la-chan/platform';
import { AssistanceRequestController } from './assistance-request/assistance-request.controller';
import { AssistanceRequestReactions } from './assistance-request/assistance-request.reactions';
import { assistanceRequestTable } from './assistance-request/assistance-request.table';
import { assistanceProblems, assistanceTerms } from './assistance-request/assistance-request.texts';
import { AssistanceRequests } from './assistance-request/assistance-requests';
import { AssistanceParts1732510000000 } from './migrations/assistance-parts.migration';
import { AssistanceRequest1732460100000 } from './migrations/assistance-request.migration';
import { CooperationRegister1732630000000 } from './migrations/cooperation-register.migration';
import { Return1732620000000 } from './migrations/return.migration';
import { RegisterController } from './assistance-request/register.controller';
import { Registers } from './assistance-request/registers';
import { ReturnController } from './return/return.controller';
import { ReturneeController } from './return/returnee.controller';
import { ReturnReactions } from './return/return.reactions';
import { returnTable } from './return/return.table';
import { returnProblems, returnTerms } from './return/return.texts';
import { Returns } from './return/returns';

@App({
  tables: [assistanceRequestTable, returnTable],
  migrations: [
    AssistanceRequest1732460100000,
    AssistanceParts1732510000000,
    Return1732620000000,
    CooperationRegister1732630000000,
  ],
  problems: { ...assistanceProblems, ...returnProblems },
  terms: { ...assistanceTerms, ...returnTerms },
  controllers: [
    AssistanceRequestController,
    RegisterController,
    ReturnController,
    ReturneeController,
    correctionsOf('assistance-requests', AssistanceRequests, 'entry-corrections'),
    correctionsOf('returns', Returns, 'entry-corrections'),
  ],
  providers: [Registers, AssistanceRequests, AssistanceRequestReactions, Returns, ReturnReactions],
})
export class AppModule {}
