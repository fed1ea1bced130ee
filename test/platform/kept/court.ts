import {
  appealDecided,
  appealDocketed,
  appealFileLent,
  appealJudged,
  appealTakenUp,
  appealWithdrawn,
  defendantSuspended,
  detentionBrought,
  detentionGivenBack,
  judgeAssigned,
  judgmentInForce,
  judgmentPronounced,
  motionRecorded,
  motionSettled,
  trialCorrected,
  trialDocketed,
  trialResumed,
  trialSet,
  trialSplit,
  trialSuspended,
  trialTakenUp,
  trialTerminated,
} from '@la-chan/contracts';
import { blank as blankAppeal, evolve as evolveAppeal } from '../../../apps/court/src/appeal/appeal.events';
import { Appeals } from '../../../apps/court/src/appeal/appeals';
import { Appeal1732500000000 } from '../../../apps/court/src/migrations/appeal.migration';
import { AppealParticipants1734390000000 } from '../../../apps/court/src/migrations/appeal-participants.migration';
import { Panels1734400000000 } from '../../../apps/court/src/migrations/panels.migration';
import { StayDecisions1734182000000 } from '../../../apps/court/src/migrations/stay-decisions.migration';
import { PreparedAnew1734350000000 } from '../../../apps/court/src/migrations/prepared-anew.migration';
import { ToldOfBefore1734330000000 } from '../../../apps/court/src/migrations/told-of-before.migration';
import { AppealDeliveries1733115000000 } from '../../../apps/court/src/migrations/appeal-deliveries.migration';
import { blank, evolve } from '../../../apps/court/src/trial/trial.events';
import { Trials } from '../../../apps/court/src/trial/trials';
import { entryOf, idOf, keptFile, onDay, UNIT } from './kept';

const [JUDGED, IN_FORCE, APPEAL] = [idOf(1), idOf(2), idOf(3)];
const [CORRECTED, TERMINATED, ASIDE, ANEW, LEFT, APART] = [idOf(4), idOf(5), idOf(6), idOf(7), idOf(8), idOf(9)];
const [FILE, ANNA, EXCHANGE, BEN] = [idOf(11), idOf(12), idOf(13), idOf(14)];
const [REPLACED, MOTION, DECIDED] = [idOf(10), idOf(15), idOf(16)];

const trials = { procedure: 'trial', table: 'trial', store: Trials, path: '/trials', blank, evolve };
const appeals = {
  ...{ procedure: 'appeal', table: 'appeal', store: Appeals, path: '/appeals' },
  ...{ blank: blankAppeal, evolve: evolveAppeal },
};
const named = {
  ...{ hour: '08:00', place: 'courthouse' },
  panel: ['judge', 'assessor', 'clerk', 'prosecutor'].map((seat) => ({ seat, officer: `a-${seat}` })),
};
const crime = { article: '150', clause: '2', seriousness: 'very-serious' } as const;
const charged = { id: ANNA, person: ANNA, article: '150', clause: '2' } as const;
const other = { ...charged, id: BEN, person: BEN };
const judgment = '9/2025/HS-ST';

const docketed = (id: string, ...others: (typeof other)[]) => [
  trialDocketed(
    id,
    {
      ...{ ...crime, number: id, from: [FILE], handover: id, sender: 'vks-hn', unit: UNIT, opening: false },
      defendants: [charged, ...others],
    },
    onDay(1),
  ),
  trialTakenUp(id, {}, onDay(1)),
];
const judged = (id: string, number = judgment, at = onDay(8)) => [
  ...docketed(id),
  judgmentPronounced(
    id,
    {
      ...{ number, notice: EXCHANGE },
      verdicts: [{ defendant: ANNA, verdict: 'convicted', penalty: 'imprisonment', months: 120 }],
    },
    at,
  ),
];
const asDocketed = (id: string) => ({
  ...{ ...crime, came_from: [FILE], sender: 'vks-hn', handover: id, opening: false, docketed_at: onDay(1) },
  ...{ docketed_again_at: [], suspended_at: [], resumed_at: [], returns: [], closed: false },
});
/** The docketing of an appeal, and its row. */
const up = { ...crime, sender: 'toa-kv1', judgment } as const;
const undecided = { verdict: null, decidedAt: null, inForceSince: null, appealed: false, withdrawn: false };
const asJudged = (id: string) => ({
  ...asDocketed(id),
  ...{ tried_at: onDay(8), pronounced_at: onDay(8), judgment },
  defendants: [{ ...charged, state: 'judged', verdict: 'convicted', decidedAt: onDay(8), appealed: false }],
});
/** Goes on in a trial of its own since the other one was tried. */
const apart = (before: { decidedAt: string; triedAt?: string }) => [
  trialDocketed(
    APART,
    {
      ...{ ...crime, number: APART, from: [FILE], handover: LEFT, sender: 'vks-hn', unit: UNIT, opening: false },
      ...{ splitFrom: LEFT, defendants: [{ ...charged, ...before }] },
    },
    onDay(8),
  ),
];

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
  keptFile(trials, {
    title: 'a trial of the first release whose judgment was put right',
    id: CORRECTED,
    before: Appeal1732500000000,
    journal: [
      ...judged(CORRECTED),
      trialCorrected(
        CORRECTED,
        {
          ...{ entry: entryOf(CORRECTED, 3), reason: 'wrong-entry', repeatedIn: [] },
          changes: { number: '8/2025/HS-ST', occurredAt: onDay(7) },
        },
        onDay(9),
      ),
    ],
    righted: judged(CORRECTED, '8/2025/HS-ST', onDay(7)),
    columns: {
      ...{ ...asJudged(CORRECTED), tried_at: onDay(7), pronounced_at: onDay(7), judgment: '8/2025/HS-ST' },
      defendants: [{ ...charged, state: 'judged', verdict: 'convicted', decidedAt: onDay(7), appealed: false }],
    },
    act: {
      post: 'appeals',
      body: { by: 'defendant', defendants: [ANNA] },
      leaves: { status: 'appealed', untold: [{ number: '8/2025/HS-ST', decidedAt: onDay(7) }] },
    },
  }),
  keptFile(trials, {
    title: 'a trial that was terminated as time-barred while it was suspended, when that was not kept',
    id: TERMINATED,
    before: StayDecisions1734182000000,
    journal: [
      ...docketed(TERMINATED),
      trialSuspended(TERMINATED, { ground: 'illness', number: '1/QĐ', notice: EXCHANGE }, onDay(2)),
      trialTerminated(TERMINATED, { ground: 'time-barred', number: '2/QĐ', notice: EXCHANGE }, onDay(3)),
    ],
    columns: {
      ...{ ...asDocketed(TERMINATED), suspended_at: [onDay(2)], suspended_for: 'illness', terminated_at: onDay(3) },
      defendants: [{ ...charged, ...undecided, state: 'terminated', decidedAt: onDay(3) }],
    },
    act: {
      post: 'property-decisions',
      body: { number: '3/QĐ', decision: 'Không có gì được giữ.', items: [] },
      leaves: { terminatedFor: 'time-barred' },
    },
  }),
  keptFile(trials, {
    title: 'a trial of which one defendant was suspended alone, when it was not kept what for',
    id: ASIDE,
    before: StayDecisions1734182000000,
    journal: [
      ...docketed(ASIDE, other),
      defendantSuspended(ASIDE, { defendant: ANNA, ground: 'illness', number: '1/QĐ', notice: EXCHANGE }, onDay(2)),
    ],
    columns: {
      ...asDocketed(ASIDE),
      defendants: [
        { ...charged, ...undecided, state: 'suspended' },
        { ...other, ...undecided, state: 'on-trial' },
      ],
    },
    act: { put: 'treatment-end', body: { number: '2/QĐ', defendant: ANNA }, leaves: { status: 'docketed' } },
  }),
  keptFile(trials, {
    title: 'a trial that goes on, of which the hearing had been closed before',
    id: ANEW,
    before: PreparedAnew1734350000000,
    journal: [
      ...docketed(ANEW),
      judgeAssigned(ANEW, { judge: 'toa-hn.chanh-an', notice: EXCHANGE }, onDay(1)),
      trialSet(
        ANEW,
        { opensOn: '2025-03-06', closed: true, closedFor: 'private-life', number: '1/QĐXX', notice: EXCHANGE },
        onDay(2),
      ),
      trialSuspended(ANEW, { ground: 'illness', number: '1/QĐ', notice: EXCHANGE }, onDay(3)),
      trialResumed(ANEW, { number: '2/QĐ', notice: EXCHANGE, article: '150', clause: '2' }, onDay(4)),
    ],
    columns: {
      ...{ ...asDocketed(ANEW), judge: 'toa-hn.chanh-an', suspended_at: [onDay(3)], resumed_at: [onDay(4)] },
      ...{ closed: true, closed_for: 'private-life', defendants: [{ ...charged, ...undecided, state: 'on-trial' }] },
    },
    persons: [ANNA],
    act: { put: 'setting', body: { opensOn: '2025-03-20', number: '2/QĐXX', ...named }, leaves: { closed: false } },
  }),
  keptFile(trials, {
    title: 'a trial that was tried and is tried anew, of which one defendant goes on apart',
    id: LEFT,
    before: Appeal1732500000000,
    journal: [
      ...docketed(LEFT, other),
      judgmentPronounced(
        LEFT,
        {
          ...{ number: judgment, notice: EXCHANGE },
          verdicts: [ANNA, BEN].map((defendant) => ({
            ...{ defendant, verdict: 'convicted', penalty: 'imprisonment', months: 120 },
          })),
        },
        onDay(3),
      ),
      appealJudged(LEFT, { ...crime, outcome: 'tried-again', number: '3/2025/HS-PT', verdicts: [] }, onDay(6)),
      defendantSuspended(LEFT, { defendant: ANNA, ground: 'illness', number: '1/QĐ', notice: EXCHANGE }, onDay(7)),
      trialSplit(LEFT, { into: APART, defendants: [ANNA], number: '2/QĐ', notice: EXCHANGE }, onDay(8)),
    ],
    columns: {
      ...{ ...asDocketed(LEFT), tried_at: onDay(3), pronounced_at: onDay(3) },
      defendants: [
        { ...charged, ...undecided, state: 'tried-apart', decidedAt: onDay(3) },
        { ...other, ...undecided, state: 'on-trial', decidedAt: onDay(3) },
      ],
    },
    act: { put: 'judge', body: { judge: 'toa-hn.tham-phan' }, leaves: { judge: 'toa-hn.tham-phan' } },
  }),
  keptFile(trials, {
    title: 'a trial of its own of whoever had been tried in the one that it was split from, when that was not kept',
    id: APART,
    before: ToldOfBefore1734330000000,
    journal: apart({ decidedAt: onDay(3) }),
    righted: apart({ decidedAt: onDay(3), triedAt: onDay(3) }),
    columns: {
      ...{ ...asDocketed(LEFT), docketed_at: onDay(8), split_from: LEFT },
      defendants: [{ ...charged, ...undecided, state: 'on-trial', decidedAt: onDay(3) }],
    },
    act: { put: 'judge', body: { judge: 'toa-hn.tham-phan' }, leaves: { judge: 'toa-hn.tham-phan' } },
  }),
  keptFile(trials, {
    title: 'a trial of which another judge presides since that was asked and accepted, when that was not asked for',
    id: REPLACED,
    before: Panels1734400000000,
    journal: [
      ...docketed(REPLACED),
      judgeAssigned(REPLACED, { judge: 'a-judge', notice: EXCHANGE }, onDay(1)),
      trialSet(REPLACED, { opensOn: '2025-03-12', closed: false, number: '1/QĐXX', notice: EXCHANGE }, onDay(2)),
      motionRecorded(REPLACED, { motion: MOTION, kind: 'panel-change', by: 'defender' }, onDay(3)),
      motionSettled(REPLACED, { motion: MOTION, accepted: true, number: '1/TB', notice: EXCHANGE }, onDay(3)),
      judgeAssigned(REPLACED, { judge: 'b-judge', notice: EXCHANGE }, onDay(4)),
    ],
    columns: {
      ...{ ...asDocketed(REPLACED), judge: 'b-judge', set_at: onDay(2), opens_on: '2025-03-12' },
      motions: [{ id: MOTION, kind: 'panel-change', by: 'defender', at: onDay(3), accepted: true }],
      defendants: [{ ...charged, ...undecided, state: 'on-trial' }],
    },
    act: { put: 'hearing', leaves: { status: 'set', openedAt: onDay(10) } },
  }),
  keptFile(appeals, {
    title: 'an appeal of which some was withdrawn, judged when it was not kept what is to be carried out',
    id: DECIDED,
    before: AppealParticipants1734390000000,
    journal: [
      appealDocketed(
        DECIDED,
        {
          ...{ ...up, number: DECIDED, from: [JUDGED], handover: DECIDED, unit: UNIT },
          defendants: [ANNA, BEN].map((id) => ({ id, person: id, verdict: 'convicted' as const, appealed: true })),
          appeals: (['victim', 'defendant'] as const).map((by) => ({ by, defendants: [ANNA, BEN] })),
        },
        onDay(2),
      ),
      detentionBrought(
        DECIDED,
        { defendant: ANNA, instance: 'appeal', until: '2025-04-20', article: '150', clause: '2' },
        onDay(2),
      ),
      appealTakenUp(DECIDED, {}, onDay(2)),
      appealWithdrawn(DECIDED, { by: 'victim', all: false }, onDay(3)),
      appealDecided(
        DECIDED,
        {
          ...{ outcome: 'tried-again', number: '4/2025/HS-PT', verdicts: [] },
          parts: [
            { defendant: ANNA, outcome: 'tried-again' },
            { defendant: BEN, outcome: 'amended', additional: [{ penalty: 'fine', amount: 30_000_000 }] },
          ],
        },
        onDay(8),
      ),
      detentionGivenBack(DECIDED, { defendant: ANNA, until: '2025-04-20' }, onDay(8)),
    ],
    columns: {
      ...{ ...up, came_from: [JUDGED], handover: DECIDED, docketed_at: onDay(2), closed: false },
      ...{ outcome: 'tried-again', decided_at: onDay(8), appeals: [{ by: 'defendant', defendants: [ANNA, BEN] }] },
      defendants: [
        { id: ANNA, person: ANNA, verdict: 'convicted', appealed: true, outcome: 'tried-again', detained: null },
        { id: BEN, person: BEN, verdict: 'convicted', appealed: true, outcome: 'amended', detained: null },
      ],
    },
    act: {
      put: 'deliveries/judgment',
      body: {
        recipients: [
          ...['appellant', 'procuracy', 'investigating-body', 'first-instance-procuracy', 'detention-facility'],
          ...['local-authority', 'criminal-execution', 'civil-execution'],
        ],
      },
      leaves: { delivered: ['judgment'] },
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
