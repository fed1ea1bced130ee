import { days, months } from '../period';
import type { LimitRule } from '../rule';

interface Review extends Pick<LimitRule, 'id' | 'law' | 'duty'> {
  readonly suspended: readonly string[];
  readonly reviewed: readonly string[];
  /** What ends the suspension. */
  readonly over: readonly string[];
  readonly whom: readonly string[];
}

/** R24: what is suspended is looked at again, a month from the suspension and from each review. */
export const monthlyReview = ({ suspended, reviewed, over, whom, ...rule }: Review): LimitRule => ({
  ...rule,
  valid: { from: '2020-07-15' },
  starts: [...suspended, ...reviewed],
  recurring: true,
  counted: {
    from: 'start',
    text: { vi: 'ngày tạm đình chỉ hoặc rà soát trước', en: 'the suspension or the last review' },
  },
  limit: months(1),
  met: reviewed,
  cancelled: over,
  warn: { before: days(5), whom },
});
