import type { Role } from '@la-chan/contracts';
import type { Chance } from '../chance';
import type { Deed, Desk } from '../habit';

const isDisagreed = (chance: Chance, review: string): boolean =>
  chance.each(review).happens('a review is not agreed on', 0.45);

/** A review of what is suspended, of which this once is the name; now and then the agencies do not agree on what is done. */
export const looksAgain = (by: Role, once: string, { chance }: Desk): Deed => ({
  ...{ by, method: 'POST', path: 'reviews', once },
  body: isDisagreed(chance, once) ? { disagreed: true } : {},
});

/** Those above direct what is done where that review was not agreed on. */
export async function isDirected(by: Role, review: string, desk: Desk): Promise<Deed | undefined> {
  const { chance, remembers, history } = desk;
  const once = `directed after: ${review}`;
  if (!remembers(review) || remembers(once) || !isDisagreed(chance, review)) return undefined;
  const isOwed = (await history()).deadlines.some(
    ({ rule, about, status }) => rule.startsWith('15-guidance') && about === undefined && status === 'running',
  );
  if (!isOwed) return undefined;
  const direction = chance.each(review).one('is directed', ['stays-suspended', 'resumed', 'ended']);
  const body = { direction, body: 'Liên ngành tư pháp cấp trên (mô phỏng)', number: '45/CĐ' };
  return { by, method: 'POST', path: 'review-guidance', body, once };
}
