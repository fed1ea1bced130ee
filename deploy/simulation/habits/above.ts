import { isChangedApproval } from '@la-chan/contracts';
import type { CourtReview } from '../../../apps/prosecution/src/court-review/court-review';
import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import type { ProsecutionReview } from '../../../apps/prosecution/src/prosecution-review/prosecution-review';
import { PROCURACY_ABOVE } from '../agencies';
import { type Deed, type Desk, habit } from '../habit';
import { protestedFor } from './prosecution-indicted';

/** At once, as the limits say: what was decided in the last days; on paper to one outside the platform. */
export async function sendsAbove(
  { updatedAt }: ProsecutionFile,
  { agency, since, history }: Desk,
): Promise<Deed | undefined> {
  if (since(updatedAt) > 3) return undefined;
  const { deadlines } = await history();
  const owed = deadlines.find(({ rule, status }) => rule.startsWith('240.above.') && status === 'running');
  if (!owed) return undefined;
  const above = agency === PROCURACY_ABOVE ? {} : { to: PROCURACY_ABOVE };
  const body = { of: owed.rule.split('.')[2], accused: owed.about, ...above };
  return { by: 'prosecutor', method: 'POST', path: 'higher-procuracy', body };
}

/** How much of what a procuracy below decides is without grounds. */
const WITHOUT_GROUNDS: Readonly<Record<string, number>> = { indictment: 0.06, suspension: 0.5, termination: 0.3 };

const OVERRULING = { number: '32/QĐ-VKS', how: 'cancelled', ground: 'no-grounds' };

/** Some of what was approved is changed instead of cancelled. */
const changing = (decision: string, chance: Desk['chance']): object => {
  if (!isChangedApproval(decision) || !chance.happens('is changed, not cancelled', 0.5)) return {};
  return { how: 'changed', ...(decision === 'charge-approved' && { crime: { article: '150', clause: '2' } }) };
};

/** What the procuracy below has decided is looked at, now and then when it stands no more; an indictment before the hearing. What a body petitions about is answered. */
export const prosecutionReviewHabit = habit<ProsecutionReview>({
  app: 'prosecution',
  files: '/prosecution-reviews',
  today({ decision, petition, procuracy, status, receivedAt }, { chance, since, working }) {
    if (!working || status !== 'received') return undefined;
    const by = 'head-of-procuracy' as const;
    if (decision === 'head-withdrawal')
      return chance.happens('has no deputy to assign', 0.4)
        ? { by, path: 'deputy-denial', body: { number: '42/TB-VKS' } }
        : { by, path: 'deputy', body: { number: '42/QĐ-VKS', officer: `${procuracy}.pho-vien-truong` } };
    if (petition) {
      if (since(receivedAt) < chance.between('the petition is answered after', 3, 25)) return undefined;
      const reasons = 'Lý do (mô phỏng).';
      return chance.happens('the petition is not agreed with', 0.4)
        ? { by, path: 'keeping', body: { number: '33/TB-VKS', reasons } }
        : { by, path: 'overruling', body: { ...OVERRULING, ...changing(decision, chance), reasons } };
    }
    const days = chance.between(`the ${decision} is looked at after`, 2, decision === 'indictment' ? 5 : 30);
    if (since(receivedAt) < days) return undefined;
    const share = WITHOUT_GROUNDS[decision] ?? 0;
    return chance.happens(`the ${decision} is without grounds`, share)
      ? { by, path: 'overruling', body: OVERRULING }
      : undefined;
  },
});

/** What the court below has decided is protested now and then; of a judgment that is withdrawn, where it is, before the file goes up. */
export const courtReviewHabit = habit<CourtReview>({
  app: 'prosecution',
  files: '/court-reviews',
  async today({ decision, defendants, status, receivedAt, protestedAt }, desk) {
    const { chance, since, working, remembers, history, now } = desk;
    if (!working) return undefined;
    const by = 'head-of-procuracy' as const;
    const changed = 'changed protest';
    const isLater = since(protestedAt) >= 1;
    if (status === 'protested' && isLater && !remembers(changed) && chance.happens('changes its protest', 0.3)) {
      const why = {
        ...protestedFor(chance, decision === 'judgment'),
        ...(decision === 'judgment' && { part: 'compensation' }),
      };
      return { by, path: 'protest-change', body: { number: '59/QĐ-VKS', defendants, ...why }, once: changed };
    }
    if (status === 'protested')
      return decision === 'judgment' && since(protestedAt) >= 3 && chance.happens('withdraws its protest', 0.5)
        ? { by, path: 'protest-withdrawal', body: { number: '36/QĐ-VKS' } }
        : undefined;
    if (remembers('protest') || since(receivedAt) < chance.between('is protested after', 2, 8)) return undefined;
    if (!chance.happens(`the ${decision} is protested`, 0.4)) return undefined;
    const { deadlines } = await history();
    if (!deadlines.some(({ status, dueAt }) => status === 'running' && dueAt > now)) return undefined;
    const why = protestedFor(chance, decision === 'judgment');
    return { by, path: 'protest', body: { number: '35/QĐ-VKS', defendants, ...why }, once: 'protest' };
  },
});
