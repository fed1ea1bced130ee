import type { Role } from '@la-chan/contracts';
import { days, hours } from '../period';
import type { LimitRule, Trigger } from '../rule';
import { saysFlag, unsaid } from './conditions';

export const withTheFile = { vi: 'ngày nhận hồ sơ vụ án', en: 'receipt of the file' };

export interface StageDetention extends Pick<
  LimitRule,
  'id' | 'law' | 'restsOn' | 'about' | 'limit' | 'within' | 'setByCity'
> {
  readonly starts: readonly Trigger[];
  readonly released: readonly Trigger[];
  /** Another order takes its place, or it goes on elsewhere. */
  readonly replaced?: readonly Trigger[];
  readonly counted?: LimitRule['counted'];
  /** A new order before the last one ends. */
  readonly extended?: LimitRule['extended'];
  readonly whom: readonly Role[];
}

/** The one who has ordered the detention has ended it, which is told. */
export const releaseTold = (app: string): Trigger => ({
  event: `${app}.detention-told`,
  when: saysFlag('ended', true),
});

/** A detention for one stage: it ends on the day of the order, which is the last one that the law gives at the latest. */
export const stageDetention = ({ released, replaced = [], whom, ...rule }: StageDetention): LimitRule => ({
  counted: { from: 'start', text: { vi: 'ngày tạm giam', en: 'the detention' } },
  ...rule,
  valid: { from: '2018-01-01' },
  duty: { vi: 'Trả tự do hoặc ra lệnh tạm giam mới', en: 'Release the detained, or order it anew' },
  decided: true, // the order names its last day
  met: released,
  replaced,
  warn: { before: days(10), whom },
});

/** The body that has ordered a detention tells those near to whoever is detained at once; who is free tells themselves. */
export const toldOfDetention = (
  rule: Pick<LimitRule, 'id' | 'about' | 'starts'> & {
    /** The event that says who was told. */
    readonly told: string;
    readonly released: readonly Trigger[];
    readonly whom: readonly Role[];
  },
): LimitRule => {
  const { id, about, starts, told, released, whom } = rule;
  return {
    ...{ id, about, starts },
    law: 'BLTTHS 119(6)',
    setByCity: true, // "ngay": no text says within how long
    valid: { from: '2018-01-01' },
    cameWith: '2026-12',
    duty: {
      vi: 'Thông báo ngay việc tạm giam cho gia đình, chính quyền cấp xã nơi cư trú hoặc nơi làm việc, học tập',
      en: 'Tell the family, the commune or where they work or study of the detention at once',
    },
    counted: { from: 'start', text: { vi: 'khi có lệnh tạm giam', en: 'the order' } },
    limit: hours(24),
    met: [{ event: told, when: unsaid('toFollow') }],
    cancelled: released,
    warn: { before: hours(6), whom },
  };
};
