import type { Initiation } from '../../../apps/prosecution/src/initiation/initiation';
import { habit } from '../habit';
import { answeredAbove } from './resolution';

const head = 'head-of-procuracy' as const;
const CANCELLED = 'prosecution.own-initiation-cancelled';

/** What a panel has initiated goes on at once, or is protested; what is found here, or demanded by a panel, is examined. */
export const initiationHabit = habit<Initiation>({
  app: 'prosecution',
  files: '/initiations',
  today({ status, basis, receivedAt, settledAt, article, clause, protest, reviewed }, desk) {
    const { chance, since, working, remembers } = desk;
    if (!working) return undefined;
    if (status === 'cancelled')
      return answeredAbove(settledAt ?? undefined, desk, ({ type, data }) =>
        type === CANCELLED ? (data as { exchange: string }).exchange : undefined,
      );
    if (status === 'initiated' && basis !== 'panel-decision')
      return since(settledAt) >= 3 &&
        since(settledAt) < 8 &&
        !remembers('fallen') &&
        chance.happens('is no crime after all', 0.2)
        ? {
            by: head,
            path: 'initiation-cancellation',
            body: { number: '40/QĐ-VKS', ground: 'no-event', reasons: 'Không có sự việc phạm tội (mô phỏng).' },
            once: 'fallen',
          }
        : undefined;
    if (status === 'initiated-by-panel')
      return !reviewed &&
        !remembers('protest') &&
        since(receivedAt) < 5 &&
        chance.happens('a panel initiates without grounds', 0.5)
        ? {
            by: head,
            path: 'protest',
            body: { number: '37/QĐKN-VKS', ground: 'law-misapplied', reasons: 'Không có căn cứ (mô phỏng).' },
            once: 'protest',
          }
        : { by: 'prosecutor', path: 'transmission' };
    if (status === 'protested' && protest?.notice && since(protest.at) < 4 && chance.happens('is taken back', 0.4))
      return { by: head, path: 'protest-withdrawal', body: { number: '39/QĐ-VKS' } };
    if (status === 'protested')
      return protest && since(protest.at) >= (protest.notice === null ? 20 : 60)
        ? {
            by: 'prosecutor',
            path: 'protest-review',
            body: { number: '38/QĐ-PT', outcome: protest.notice === null ? 'annulled' : 'not-taken' },
          }
        : undefined;
    if (status !== 'under-examination' || since(receivedAt) < chance.between('is examined for', 2, 9)) return undefined;
    if (chance.happens('is no crime', 0.3))
      return { by: head, path: 'non-initiation', body: { number: '35/QĐ-VKS', ground: 'no-offence' } };
    const reasons = 'Căn cứ khởi tố (mô phỏng).';
    return { by: head, path: 'initiation', body: { number: '34/QĐ-VKS', article, clause, reasons } };
  },
});
