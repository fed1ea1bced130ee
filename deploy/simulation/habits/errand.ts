import type { Errand } from '../../../apps/investigation/src/errand/errand';
import { rate } from '../calibration';
import { habit } from '../habit';

/** What another body asks is done by an investigator, and answered before its letter’s day, or a little late; what it asks of a case, once the procuracy was asked. */
export const errandHabit = habit<Errand>({
  app: 'investigation',
  files: '/errands',
  today({ status, about, receivedAt }, { chance, since, agency }) {
    if (status === 'answered') return undefined;
    const by = 'head-of-investigation' as const;
    if (about === 'competence') {
      const answer = chance.happens('is taken on', 0.7) ? 'agrees' : 'declines';
      const body = { number: '15/CV', done: true, result: 'Ý kiến đã thống nhất (mô phỏng).', answer };
      return since(receivedAt) < 3 ? undefined : { by, path: 'execution', body };
    }
    if (status === 'received' && chance.happens('is complex', 0.6))
      return { by, path: 'investigator', body: { investigator: `${agency}.dieu-tra-vien` } };
    if (since(receivedAt) < (chance.happens('is answered late', rate('late')) ? 25 : 12)) return undefined;
    const body = { number: '15/CV', done: chance.happens('is done', 0.85), result: 'Kết quả xác minh (mô phỏng).' };
    return { by, path: 'execution', body };
  },
});
