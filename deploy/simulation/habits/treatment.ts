import type { Case } from '../../../apps/investigation/src/case/case';
import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import type { Supervision } from '../../../apps/prosecution/src/supervision/supervision';
import type { Deed, Desk } from '../habit';

const head = 'head-of-procuracy' as const;
const reasons = 'Kết luận giám định pháp y tâm thần (mô phỏng).';

/** One of several who are charged is to be treated, while their case is investigated; some weeks later that is over. */
export async function treats(
  { requests, decisions, treatments }: Supervision,
  { chance, since, listed }: Desk,
): Promise<Deed | undefined> {
  const under = treatments.find(({ endedAt }) => endedAt === null);
  if (under)
    return since(under.orderedAt) >= 24
      ? { by: head, path: `treatments/${under.notice}/end`, body: { number: '46/QĐ-VKS', reasons } }
      : undefined;
  const charges = requests.filter(
    ({ kind, decision, change }) => kind === 'charge-approval' && !change && decision === 'approved',
  );
  const last = charges.at(-1);
  if (!last?.accused || charges.length < 2 || treatments.length > 0) return undefined;
  if (since(last.decidedAt) < 12 || since(last.decidedAt) > 30) return undefined;
  if (decisions.some(({ decision }) => decision.startsWith('case-'))) return undefined;
  const files = (await listed('/prosecution-files')) as readonly ProsecutionFile[];
  if (files.some(({ accused }) => accused.some(({ id }) => id === last.accused))) return undefined;
  if (!chance.happens('one is treated', 0.08)) return undefined;
  return {
    by: head,
    method: 'POST',
    path: 'treatments',
    body: { accused: last.accused, number: '45/QĐ-VKS', reasons },
  };
}

/** The body suspends with it, and goes on once it is over. */
export function suspendsForTreatment({ accused }: Case): Deed | undefined {
  const goesOn = accused.filter(
    ({ state, approval, outcome }) => state === 'investigated' && approval !== 'cancelled' && outcome === null,
  );
  const ill = goesOn.find(({ treatment }) => treatment?.endedAt === null);
  if (ill && goesOn.length > 1)
    return { by: 'head-of-investigation', path: `accused/${ill.id}/suspension`, body: { ground: 'illness' } };
  return undefined;
}
