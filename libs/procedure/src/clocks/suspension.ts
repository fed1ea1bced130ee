import { SUSPENSION_GROUNDS, SuspensionGround } from '@la-chan/contracts';
import { Refusal } from '../refusal';
import { type Moment, writtenDay } from './day';
import type { Deadline } from './deadline';
import type { Text } from './text';

/** Limits at whose expiry a report may be suspended. */
const RESOLUTION = new Set(['R10', 'R11', 'R14', 'R19']);

/** What stands in the way of suspending the resolution of a report. */
export interface Obstacle {
  readonly code: 'no-such-ground' | 'limit-not-running' | 'limit-not-run-out';
  readonly law: string;
  readonly text: Text;
  /** From when it may be suspended. */
  readonly from?: Moment;
}

/** R15: a ground of the law, and a limit that has run out. Undefined when the suspension is lawful. */
export function obstacleToSuspension(deadlines: readonly Deadline[], ground: string, at: Moment): Obstacle | undefined {
  const named = SuspensionGround.safeParse(ground);
  if (!named.success) {
    const text: Text = { vi: 'không phải căn cứ tạm đình chỉ', en: 'no ground to suspend' };
    return { code: 'no-such-ground', law: 'BLTTHS 148(1)', text };
  }
  const { law } = SUSPENSION_GROUNDS[named.data];
  const current = deadlines.findLast(({ rule, status }) => RESOLUTION.has(rule) && status === 'running');
  if (!current) {
    return {
      code: 'limit-not-running',
      law,
      text: { vi: 'không có thời hạn giải quyết đang chạy', en: 'no limit is running' },
    };
  }
  if (at >= current.dueAt) return undefined;
  const day = writtenDay(current.dueOn);
  const text: Text = {
    vi: `chỉ được tạm đình chỉ khi đã hết thời hạn giải quyết, hết ngày ${day}`,
    en: `may be suspended only once the limit has run out, at the end of ${day}`,
  };
  return { code: 'limit-not-run-out', law, text, from: current.dueAt };
}

/** A suspension that BLTTHS 148(1) does not allow. */
export class UnlawfulSuspension extends Refusal {
  override readonly code = 'unlawful-suspension';
  override readonly params;
  override readonly law: string;

  constructor({ code, law, from, text }: Obstacle) {
    super(text.en);
    this.params = { reason: code, vi: text.vi, en: text.en, ...(from === undefined ? {} : { from }) };
    this.law = law;
  }
}

export function assertMaySuspend(deadlines: readonly Deadline[], ground: string, at: Moment): void {
  const obstacle = obstacleToSuspension(deadlines, ground, at);
  if (obstacle) throw new UnlawfulSuspension(obstacle);
}
