import {
  appealDocketed,
  appealFileLent,
  appealTakenUp,
  judgmentInForce,
  judgmentPronounced,
  trialDocketed,
  trialTakenUp,
} from '@la-chan/contracts';
import { blank as blankAppeal, evolve as evolveAppeal } from '../../../apps/court/src/appeal/appeal.events';
import { Appeals } from '../../../apps/court/src/appeal/appeals';
import { Appeal1732500000000 } from '../../../apps/court/src/migrations/appeal.migration';
import { AppealDeliveries1733115000000 } from '../../../apps/court/src/migrations/appeal-deliveries.migration';
import { blank, evolve } from '../../../apps/court/src/trial/trial.events';
import { Trials } from '../../../apps/court/src/trial/trials';
import { idOf, keptFile, onDay, UNIT } from './kept';

const [JUDGED, IN_FORCE, APPEAL] = [idOf(1), idOf(2), idOf(3)];
const [FILE, ANNA, EXCHANGE] = [idOf(11), idOf(12), idOf(13)];

const trials = { procedure: 'trial', table: 'trial', store: Trials, path: '/trials', blank, evolve };
const appeals = {
  ...{ procedure: 'appeal', table: 'appeal', store: Appeals, path: '/appeals' },
  ...{ blank: blankAppeal, evolve: evolveAppeal },
};
const crime = { article: '150', clause: '2', seriousness: 'very-serious' } as const;
const charged = { id: ANNA, person: ANNA, article: '150', clause: '2' } as const;
const judgment = '9/2025/HS-ST';

const judged = (id: string) => [
  trialDocketed(
    id,
    {
      ...{ ...crime, number: id, from: [FILE], handover: id, sender: 'vks-hn', unit: UNIT, opening: false },
      defendants: [charged],
    },
    onDay(1),
  ),
  trialTakenUp(id, {}, onDay(1)),
  judgmentPronounced(
    id,
    {
      ...{ number: judgment, notice: EXCHANGE },
      verdicts: [{ defendant: ANNA, verdict: 'convicted', penalty: 'imprisonment', months: 120 }],
    },
    onDay(8),
  ),
];
const asJudged = (id: string) => ({
  ...{ ...crime, came_from: [FILE], sender: 'vks-hn', handover: id, opening: false, docketed_at: onDay(1) },
  ...{ docketed_again_at: [], suspended_at: [], resumed_at: [], returns: [], closed: false },
  ...{ tried_at: onDay(8), pronounced_at: onDay(8), judgment },
  defendants: [{ ...charged, state: 'judged', verdict: 'convicted', decidedAt: onDay(8), appealed: false }],
});
export const keptInCourt = [
  keptFile(trials, {
    title: 'a trial of the first release, judged',
    id: JUDGED,
    before: Appeal1732500000000,
    journal: judged(JUDGED),
    columns: asJudged(JUDGED),
    act: {
      post: 'appeals',
      body: { by: 'defendant', defendants: [ANNA] },
      leaves: { status: 'appealed', defendants: [{ id: ANNA, appealed: true }] },
    },
  }),
  keptFile(trials, {
    title: 'a trial of the first release whose judgment was in force',
    id: IN_FORCE,
    before: Appeal1732500000000,
    journal: [...judged(IN_FORCE), judgmentInForce(IN_FORCE, { since: onDay(9) }, onDay(9))],
    columns: { ...asJudged(IN_FORCE), in_force_since: onDay(9) },
    act: {
      post: 'cassations',
      body: { by: 'cassation', outcome: 'upheld', number: '2/2025/GĐT' },
      leaves: { status: 'in-force', defendants: [{ id: ANNA, inForceSince: onDay(9) }] },
    },
  }),
  keptFile(appeals, {
    title: 'an appeal of which the procuracy had the file',
    id: APPEAL,
    before: AppealDeliveries1733115000000,
    journal: [
      appealDocketed(
        APPEAL,
        {
          ...{ ...crime, number: APPEAL, from: [JUDGED], handover: APPEAL, sender: 'toa-kv1', unit: UNIT, judgment },
          defendants: [{ id: ANNA, person: ANNA, verdict: 'convicted', appealed: true }],
        },
        onDay(2),
      ),
      appealTakenUp(APPEAL, {}, onDay(2)),
      appealFileLent(APPEAL, { exchange: EXCHANGE, to: 'vks-hn' }, onDay(3)),
    ],
    columns: {
      ...{ ...crime, came_from: [JUDGED], sender: 'toa-kv1', handover: APPEAL, docketed_at: onDay(2), judgment },
      ...{ closed: false, lent: { exchange: EXCHANGE, at: onDay(3), backAt: null } },
      defendants: [{ id: ANNA, person: ANNA, verdict: 'convicted', appealed: true }],
    },
    act: { put: 'judge', body: { judge: 'toa-hn.tham-phan' }, leaves: { judge: 'toa-hn.tham-phan' } },
  }),
];
