import type { ReviewPeriod, Role } from '@la-chan/contracts';
import { days, months, type Period, years } from '../period';
import type { Condition, LimitRule, Trigger } from '../rule';
import { both, not, saysFlag, saysSomething } from './conditions';

export interface Review extends Pick<LimitRule, 'id' | 'law' | 'duty' | 'about' | 'begunAs'> {
  readonly suspended: readonly Trigger[];
  readonly reviewed: readonly string[];
  /** Which of them are of this: those of one accused are not of the whole. */
  readonly which?: Condition;
  /** What ends the suspension. */
  readonly over: readonly Trigger[];
  readonly whom: readonly Role[];
  /** By whoever has the matter: what those above have directed where a review was not agreed on. */
  readonly guided?: string | readonly string[];
}

/** The shorter first: a review of a longer period is one of each shorter one too. */
const PERIODS: readonly (readonly [ReviewPeriod, Period, warning: Period])[] = [
  ['month', months(1), days(5)],
  ['half-year', months(6), days(10)],
  ['year', years(1), days(10)],
];

/**
 * R24: what is suspended is looked at again each month, each half-year and each year (TTLT 01/2020 5(4), 7, 14(2)), each
 * period counted from the suspension and from the last review of it, or by the calendar (`reviews`). A review that names no period is of the month.
 */
export const periodicReviews = ({
  id,
  suspended,
  reviewed,
  which = () => true,
  over,
  whom,
  guided,
  ...rule
}: Review): LimitRule[] => [
  ...PERIODS.map(([period, limit, before], turn): LimitRule => {
    const covers: Condition = (data) => PERIODS.findIndex(([name]) => name === (data['period'] ?? 'month')) >= turn;
    const counted = {
      from: 'start',
      field: period, // of what was suspended, and looked at, elsewhere
      text: { vi: 'ngày tạm đình chỉ hoặc rà soát trước', en: 'the suspension or the last review' },
    } as const;
    const reviews = reviewed.map((event) => ({ event, when: both(covers, which) }));
    return {
      ...rule,
      id: turn === 0 ? id : `${id}.${period}`,
      valid: { from: '2020-07-15' },
      starts: [...suspended, ...reviews],
      recurring: true,
      counted,
      countedAs: ({ reviews: read }) => (read?.counted === 'calendar' ? { ...counted, calendar: true } : undefined),
      limit,
      met: reviews,
      cancelled: over,
      warn: { before, whom },
    };
  }),
  ...(guided ? [notAgreed({ ...rule, id, reviewed, which, over, whom }, guided)] : []),
];

const isDisagreed = saysFlag('disagreed', true);

/** No text says within how long it is reported and directed (TTLT 01/2020 15(1)). */
const notAgreed = (
  { id, reviewed, which, over, whom, ...rule }: Omit<Review, 'suspended'> & { readonly which: Condition },
  guided: string | readonly string[],
): LimitRule => ({
  ...rule,
  id: id.replace('R24', '15-guidance'),
  law: 'TTLT 01/2020 15(1)',
  setByCity: true,
  valid: { from: '2020-07-15' },
  duty: {
    vi: 'Báo cáo cơ quan cấp trên trực tiếp chỉ đạo giải quyết khi kết quả rà soát không thống nhất',
    en: 'Report what the review has not agreed on to those above, who direct what is done',
  },
  starts: reviewed.map((event) => ({ event, when: both(isDisagreed, which) })),
  counted: { from: 'start', text: { vi: 'ngày rà soát', en: 'the review' } },
  limit: days(15),
  met: [guided].flat().map((event) => ({ event, when: which })),
  cancelled: [...over, ...reviewed.map((event) => ({ event, when: both(not(isDisagreed), which) }))],
  warn: { before: days(3), whom },
});

interface Followed extends Pick<Review, 'id' | 'law' | 'about' | 'suspended' | 'over' | 'whom' | 'which'> {
  readonly assigned: readonly string[];
}

/** Somebody is assigned to follow what is suspended; within how long, no text says (TTLT 01/2020 5(4), 14(1)(a)). */
export const focalPoint = ({ suspended, assigned, which = () => true, over, whom, ...rule }: Followed): LimitRule => ({
  ...rule,
  setByCity: true,
  valid: { from: '2020-07-15' },
  duty: { vi: 'Phân công đầu mối theo dõi vụ án, vụ việc tạm đình chỉ', en: 'Assign who follows what is suspended' },
  starts: suspended,
  counted: { from: 'start', text: { vi: 'ngày tạm đình chỉ', en: 'the suspension' } },
  limit: days(3),
  met: assigned.map((event) => ({ event, when: which })),
  cancelled: over,
  warn: { before: days(1), whom },
});

interface FollowedAlone extends Pick<Review, 'suspended' | 'over' | 'whom'> {
  readonly about: 'accused' | 'defendant';
  /** Of the rule on who follows it; and of that on its file, with the article. */
  readonly ids: readonly [followed: string, file: string];
  readonly law: string;
  readonly assigned: string;
  readonly compiled: string;
}

/** One who alone is suspended is followed, and has a file; within how long, no text says (TTLT 01/2020 6(4)(b), 8(4)(b), 10(4)(b), 14(1)(a)). */
export const followedAlone = ({ ids, law, assigned, compiled, ...rule }: FollowedAlone): LimitRule[] => {
  const followed = focalPoint({
    ...rule,
    ...{ id: ids[0], law: 'TTLT 01/2020 14(1)(a)' },
    ...{ assigned: [assigned], which: saysSomething(rule.about) },
  });
  const duty = {
    vi: 'Lập hồ sơ tạm đình chỉ đối với từng bị can, bị cáo',
    en: 'Compile the file of the one who alone is suspended',
  };
  return [followed, { ...followed, id: ids[1], law, duty, met: [compiled] }];
};
