import { alertDrafted, campaignPlanned, taskAssigned } from '@la-chan/contracts';
import { blank as blankCampaign, evolve as evolveCampaign } from '../../../apps/prevention/src/campaign/campaign';
import { Campaigns } from '../../../apps/prevention/src/campaign/campaigns';
import { blank as blankAlert, evolve as evolveAlert } from '../../../apps/prevention/src/method-alert/method-alert';
import { MethodAlerts } from '../../../apps/prevention/src/method-alert/method-alerts';
import { ProgrammesAndRoutes1732640000000 } from '../../../apps/prevention/src/migrations/programmes-and-routes.migration';
import { blank as blankTask, evolve as evolveTask } from '../../../apps/prevention/src/task/task';
import { Tasks } from '../../../apps/prevention/src/task/tasks';
import { idOf, keptFile, onDay, UNIT } from './kept';

const [CAMPAIGN, TASK, ALERT] = [idOf(1), idOf(2), idOf(3)];
const TARGET = idOf(11);
const before = ProgrammesAndRoutes1732640000000;
const method = { methods: ['MO01'], channels: ['stranger'], countries: ['KH'] } as const;
const listed = () => ({
  methods: [...method.methods],
  channels: [...method.channels],
  countries: [...method.countries],
});
const alert = { title: 'Việc nhẹ lương cao', warning: 'Hứa việc qua mạng.', advice: 'Báo công an.' };

export const keptInPrevention = [
  keptFile(
    {
      ...{ procedure: 'campaign', table: 'campaign', store: Campaigns, path: '/campaigns' },
      ...{ blank: blankCampaign, evolve: evolveCampaign },
    },
    {
      title: 'a campaign of the release that brought them',
      id: CAMPAIGN,
      before,
      journal: [
        campaignPlanned(
          CAMPAIGN,
          {
            ...{ number: CAMPAIGN, title: 'Tháng hành động', occasion: 'thirty-july', plan: '133/KH-UBND', unit: UNIT },
            ...{ startsOn: '2025-07-01', endsOn: '2025-07-31', from: [TARGET] },
          },
          onDay(1),
        ),
      ],
      columns: {
        ...{ title: 'Tháng hành động', occasion: 'thirty-july', plan: '133/KH-UBND', starts_on: '2025-07-01' },
        ...{ ends_on: '2025-07-31', came_from: [TARGET], planned_at: onDay(1) },
      },
      act: { put: 'approval', body: { paper: '9/QĐ' }, leaves: { status: 'approved', from: [TARGET] } },
    },
  ),
  keptFile(
    {
      ...{ procedure: 'task', table: 'task', store: Tasks, path: '/tasks' },
      ...{ blank: blankTask, evolve: evolveTask },
    },
    {
      title: 'a task of the release that brought them',
      id: TASK,
      before,
      journal: [
        taskAssigned(
          TASK,
          {
            ...{ number: TASK, title: 'Truyền thông tại trường học', plan: '133/KH-UBND', assignee: 'Sở GDĐT' },
            ...{ unit: UNIT, until: '2025-11-30', parent: null, from: [TARGET] },
          },
          onDay(1),
        ),
      ],
      columns: {
        ...{ title: 'Truyền thông tại trường học', plan: '133/KH-UBND', assignee: 'Sở GDĐT', until: '2025-11-30' },
        ...{ came_from: [TARGET], assigned_at: onDay(1) },
      },
      act: { put: 'acceptance', leaves: { status: 'accepted', from: [TARGET] } },
    },
  ),
  keptFile(
    {
      ...{ procedure: 'method-alert', table: 'method_alert', store: MethodAlerts, path: '/method-alerts' },
      ...{ blank: blankAlert, evolve: evolveAlert },
    },
    {
      title: 'an alert of the release that brought them',
      id: ALERT,
      before,
      journal: [
        alertDrafted(ALERT, { number: ALERT, ...alert, ...listed(), firstSeenOn: '2025-02-20', unit: UNIT }, onDay(1)),
      ],
      columns: { ...alert, ...method, first_seen_on: '2025-02-20', drafted_at: onDay(1) },
      act: { put: 'issue', leaves: { status: 'issued' } },
    },
  ),
];
