import type { Lodging } from '../../../apps/court/src/lodging/lodging';
import type { Trial } from '../../../apps/court/src/trial/trial';
import { REGION, REGIONAL_COURT } from '../agencies';
import { habit, type Beginning } from '../habit';
import { post, somewhere, year } from './beginning';
import { clerk } from './session';

/** Now and then somebody lodges an appeal with the city's court, of whichever judgment. */
export const lodgings: Beginning = {
  app: 'court',
  today(desk) {
    const { chance, working, units } = desk;
    if (!working || !units.includes('*') || !chance.happens('an appeal is lodged', 0.15)) return [];
    const way = chance.one('is lodged: way', ['petition', 'minutes', 'post', 'detention-facility'] as const);
    const by = chance.one('is lodged by', [
      'defendant',
      'defendant-representative',
      'victim',
      'interested-person',
    ] as const);
    const what = { against: `${year(desk)}/HS-ST`, petition: 'Nội dung kháng cáo (mô phỏng).' };
    return [post('court-clerk', '/lodgings', { unit: somewhere(desk, 'is lodged'), by, way, ...what })];
  },
};

const DAY_MS = 24 * 3600_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Those of this trial whose part may still be appealed as of then. */
const appealable = ({ status, pronouncedAt, defendants }: Trial, at: string): string[] => {
  if ((status !== 'judged' && status !== 'appealed') || pronouncedAt === null) return [];
  const days = daysBetween(pronouncedAt, at);
  return days < 1 || days > 14
    ? []
    : defendants
        .filter((one) => one.state === 'judged' && one.inForceSince === null && !one.penaltyInForceSince)
        .map(({ id }) => id);
};

/** It goes to the court below where it is from there; here it is recorded in a trial whose time it is, or returned. */
export const lodgingHabit = habit<Lodging>({
  app: 'court',
  files: '/lodgings',
  async today({ status, unit, by, lodgedAt, receivedAt }, { chance, working, since, remembers, units, listed }) {
    if (status !== 'received' || !working || since(receivedAt) < 1) return undefined;
    if (units.includes('*') && REGION.includes(unit)) return clerk('dispatch', { to: REGIONAL_COURT.id });
    if (chance.happens('is entered by mistake', 0.08))
      return { by: 'chief-judge', path: 'voiding', body: { reason: 'wrong-entry' } };
    if (!remembers('question') && chance.happens('is not clear', 0.2))
      return clerk('questions', { about: 'content', number: '4/TB-TA' }, { method: 'POST', once: 'question' });
    const trials = (await listed('/trials')) as readonly Trial[];
    const open = trials.find((one) => by !== 'interested-person' && appealable(one, lodgedAt).length > 0);
    if (open) return clerk('record', { trial: open.id, defendants: appealable(open, lodgedAt) });
    const judged = trials.find(({ pronouncedAt }) => pronouncedAt !== null);
    return judged && { by: 'judge', path: 'return', body: { trial: judged.id, number: '6/TB-TA' } };
  },
});
