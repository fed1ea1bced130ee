import { App } from '@la-chan/platform';
import { CampaignController } from './campaign/campaign.controller';
import { campaignTable } from './campaign/campaign.table';
import { Campaigns } from './campaign/campaigns';
import { MethodAlertController } from './method-alert/method-alert.controller';
import { methodAlertTable } from './method-alert/method-alert.table';
import { MethodAlerts } from './method-alert/method-alerts';
import { Prevention1732460100000 } from './migrations/prevention.migration';
import { preventionProblems, preventionTerms } from './prevention.texts';
import { TaskController } from './task/task.controller';
import { taskTable } from './task/task.table';
import { Tasks } from './task/tasks';

@App({
  tables: [campaignTable, taskTable, methodAlertTable],
  migrations: [Prevention1732460100000],
  problems: preventionProblems,
  terms: preventionTerms,
  controllers: [CampaignController, TaskController, MethodAlertController],
  providers: [Campaigns, Tasks, MethodAlerts],
})
export class AppModule {}
