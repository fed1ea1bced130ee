import type { Moment, Role } from '@la-chan/contracts';
import { days, hours } from '../period';
import type { Condition, LimitRule, Trigger } from '../rule';
import { GOING_ON, GONE, INVESTIGATION, SUSPENDED, TERMINATED } from './case';
import { saysSomething } from './conditions';
import { partyNotice } from './party-notices';

const OF_PROCURACY: readonly Role[] = ['prosecutor', 'head-of-procuracy'];

interface Stage {
  /** The paragraph of the circular about this stage. */
  readonly id: string;
  readonly law: string;
  readonly suspended: string;
  readonly terminated: string;
  readonly decided: string;
  readonly told: string;
  /** It goes on, or elsewhere. */
  readonly over: readonly Trigger[];
  readonly whom: readonly Role[];
}

const something: Condition = ({ items }) => Array.isArray(items) && items.length > 0;

/** No text says within how many days: "when" it is suspended, and to whoever keeps it "at once". */
const onProperty = ({ id, law, suspended, terminated, decided, told, over, whom }: Stage): LimitRule[] => [
  {
    id: `${id}-property`,
    law,
    setByCity: true,
    valid: { from: '2020-07-15' },
    duty: {
      vi: 'Quyết định xử lý vật chứng, tài liệu, đồ vật, tài sản tạm giữ; kê biên, phong tỏa tài khoản',
      en: 'Decide what becomes of exhibits and property, of distraint and frozen accounts',
    },
    starts: [suspended, terminated],
    counted: { from: 'start', text: { vi: 'ngày tạm đình chỉ hoặc đình chỉ', en: 'the suspension or termination' } },
    limit: days(7),
    met: [decided],
    cancelled: over,
    warn: { before: days(2), whom },
  },
  {
    ...partyNotice({
      article: id,
      law: 'TTLT 01/2020 13(2)',
      setByCity: true,
      of: 'property',
      alone: false,
      told,
      duty: {
        vi: 'Gửi quyết định xử lý cho cơ quan, người quản lý vật chứng, tài sản tạm giữ',
        en: 'Send the decision to whoever keeps the exhibits and property',
      },
      starts: [{ event: decided, when: something }],
      limit: hours(24),
      warn: { before: hours(6), whom },
    }),
    valid: { from: '2020-07-15' },
  },
];

interface OfMeasures extends Pick<LimitRule, 'id' | 'met' | 'cancelled'> {
  readonly suspended: readonly string[];
  readonly whom: readonly Role[];
}

const isKnownWhom: Condition = (data, facts) => facts['boundAt'] !== undefined || saysSomething('bound')(data, facts);

/** All may be suspended on the day on which one was alone. */
export const suspensionAt = (at: Moment, alone: boolean): string => (alone ? `alone ${at}` : at);

/** As the file knows it now, with what was registered late; else as the suspension has said it. */
const boundAt: NonNullable<LimitRule['begunFor']> = ({ at, data }, facts) => {
  const suspension = suspensionAt(at, data?.['accused'] !== undefined);
  const known = (facts['boundAt'] as Record<string, string[]> | undefined)?.[suspension];
  return known ?? (data?.['bound'] as string[] | undefined) ?? [];
};

/** Of each who is detained or under another measure as the matter is suspended. */
const onMeasures = ({ suspended, whom, ...rule }: OfMeasures): LimitRule => ({
  ...rule,
  law: 'TTLT 01/2020 12(1)',
  setByCity: true,
  valid: { from: '2020-07-15' },
  duty: { vi: 'Xem xét, quyết định hủy bỏ biện pháp ngăn chặn', en: 'Consider whether preventive measures end' },
  about: 'accused',
  begunFor: boundAt,
  starts: suspended.map((event) => ({ event, when: isKnownWhom })),
  counted: { from: 'start', text: { vi: 'ngày tạm đình chỉ', en: 'the suspension' } },
  limit: days(3),
  warn: { before: days(1), whom },
});

const of = (app: string, ...what: readonly string[]): string[] => what.map((one) => `${app}.${one}`);

/** What is decided with or after a suspension or termination, of what is held and of whom something binds. */
export const STAY_DECISION_RULES: readonly LimitRule[] = [
  ...onProperty({
    id: '13',
    law: 'TTLT 01/2020 12(2), 13; BLTTHS 230(2), 234',
    suspended: SUSPENDED,
    terminated: TERMINATED,
    decided: 'investigation.case-property-decided',
    told: 'investigation.parties-told',
    over: [...GOING_ON, ...GONE],
    whom: INVESTIGATION,
  }),
  onMeasures({
    id: '12-measures',
    suspended: of('investigation', 'case-suspended', 'accused-suspended'),
    met: of(
      'investigation',
      ...['measures-kept', 'release-asked', 'accused-released', 'measure-end-asked', 'measure-ended'],
    ),
    cancelled: [
      ...[...GOING_ON, ...GONE, TERMINATED],
      ...of('investigation', 'accused-resumed', 'accused-reopened', 'accused-terminated', 'case-split'),
    ],
    whom: INVESTIGATION,
  }),
  ...onProperty({
    id: '8',
    law: 'TTLT 01/2020 8(3), 12(2), 13; BLTTHS 248(2)',
    suspended: 'prosecution.file-suspended',
    terminated: 'prosecution.file-terminated',
    decided: 'prosecution.property-decided',
    told: 'prosecution.parties-told',
    over: of('prosecution', 'file-resumed', 'decision-overruled', 'file-merged'),
    whom: OF_PROCURACY,
  }),
  onMeasures({
    id: '8-measures',
    suspended: of('prosecution', 'file-suspended', 'accused-suspended'),
    met: of('prosecution', 'measures-kept', 'accused-released', 'measure-ended'),
    cancelled: of(
      'prosecution',
      ...['file-resumed', 'accused-resumed', 'file-terminated', 'accused-terminated', 'accused-charge-revoked'],
      ...['decision-overruled', 'accused-decision-overruled', 'file-split', 'file-merged', 'file-transferred'],
    ),
    whom: OF_PROCURACY,
  }),
];
