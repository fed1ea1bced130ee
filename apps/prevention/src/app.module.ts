import { App, correctionsOf } from '@la-chan/platform';
import { CampaignController } from './campaign/campaign.controller';
import { campaignTable } from './campaign/campaign.table';
import { Campaigns } from './campaign/campaigns';
import { MethodAlertController } from './method-alert/method-alert.controller';
import { methodAlertTable } from './method-alert/method-alert.table';
import { MethodAlerts } from './method-alert/method-alerts';
import { Prevention1732460100000 } from './migrations/prevention.migration';
import { OwnSighting1732680000000 } from './migrations/own-sighting.migration';
import { Sighting1732550000000 } from './migrations/sighting.migration';
import { ProgrammesAndRoutes1732640000000 } from './migrations/programmes-and-routes.migration';
import { preventionProblems, preventionTerms } from './prevention.texts';
import { ProgrammeController } from './programme/programme.controller';
import { Programmes } from './programme/programmes';
import { SightingController } from './sighting/sighting.controller';
import { SightingReactions } from './sighting/sighting.reactions';
import { sightingTable } from './sighting/sighting.table';
import { Sightings } from './sighting/sightings';
import { TaskController } from './task/task.controller';
import { taskTable } from './task/task.table';
import { Tasks } from './task/tasks';

@App({
  tables: [campaignTable, taskTable, methodAlertTable, sightingTable],
  migrations: [
    Prevention1732460100000,
    Sighting1732550000000,
    ProgrammesAndRoutes1732640000000,
    OwnSighting1732680000000,
  ],
  problems: preventionProblems,
  terms: preventionTerms,
  controllers: [
    CampaignController,
    TaskController,
    MethodAlertController,
    SightingController,
    ProgrammeController,
    correctionsOf('campaigns', Campaigns, 'entry-corrections'),
    correctionsOf('tasks', Tasks, 'entry-corrections'),
    correctionsOf('method-alerts', MethodAlerts, 'entry-corrections'),
    correctionsOf('method-sightings', Sightings, 'entry-corrections'),
  ],
  providers: [Campaigns, Tasks, MethodAlerts, Sightings, SightingReactions, Programmes],
})
export class AppModule {}
