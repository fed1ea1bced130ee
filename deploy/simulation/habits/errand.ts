import type { Errand } from '../../../apps/investigation/src/errand/errand';
import { rate } from '../calibration';
import { habit } from '../habit';

/** What another body asks is done by an investigator, and answered before its letter’s day, or a little late. */
export const errandHabit = habit<Errand>({
  app: 'investigation',
  files: '/errands',
  today({ status, receivedAt }, { chance, since, agency }) {
    if (status === 'answered') return undefined;
    const by = 'head-of-investigation' as const;
    if (status === 'received' && chance.happens('is complex', 0.6))
      return { by, path: 'investigator', body: { investigator: `${agency}.dieu-tra-vien` } };
    if (since(receivedAt) < (chance.happens('is answered late', rate('late')) ? 25 : 12)) return undefined;
    const body = { number: '15/CV', done: chance.happens('is done', 0.85), result: 'Kết quả xác minh (mô phỏng).' };
    return { by, path: 'execution', body };
  },
});
