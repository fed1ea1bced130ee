import type { AppealStudy } from '../../../apps/prosecution/src/appeal-study/appeal-study';
import { habit } from '../habit';

/** What the court of appeal has lent is studied and given back; now and then it takes longer. */
export const studyHabit = habit<AppealStudy>({
  app: 'prosecution',
  files: '/appeal-studies',
  today({ status, receivedAt, extendedAt, evidence: [came] }, { chance, working, since, day }) {
    if (working && came) return { by: 'prosecutor', path: `evidence/${came}/return`, body: { number: '28/VKS-P7' } };
    if (!working || status !== 'received') return undefined;
    const days = since(receivedAt);
    const longer = chance.happens('is studied for longer', 0.4);
    if (longer && !extendedAt && days >= 9)
      return { by: 'head-of-procuracy', path: 'extension', body: { until: day(12), ground: 'many-people' } };
    if (days < (longer ? 16 : chance.between('is studied for', 5, 12))) return undefined;
    const protestWithdrawn = chance.happens('a protest is withdrawn', 0.2);
    return { by: 'prosecutor', path: 'return', body: { number: '27/VKS-P7', protestWithdrawn } };
  },
});
