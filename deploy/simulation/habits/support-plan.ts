import type { Service, SupportPlan } from '../../../apps/victim-support/src/support-plan/support-plan';
import { SHELTER } from '../agencies';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';

const by = 'support-officer' as const;
const put = (path: string, body: object = {}): Deed => ({ by, path, body });

/** A plan is agreed to, its services are referred, answered, delivered and rated, and its objective is reached. */
export const supportPlanHabit = habit<SupportPlan>({
  app: 'victim-support',
  files: '/support-plans',
  today(file, desk) {
    if (!desk.working) return undefined;
    const rated = rating(file, desk);
    if (rated || file.endedAt) return rated;
    return referral(file, desk) ?? answers(file, desk) ?? course(file, desk);
  },
});

function course(file: SupportPlan, { chance, since, day, remembers }: Desk): Deed | undefined {
  const { status, objectives, draftedAt, agreedAt } = file;
  if (objectives.length === 0) {
    const body = { type: 'Health', text: 'Mục tiêu hỗ trợ (mô phỏng).', until: day(60) };
    return { ...put('objectives', body), method: 'POST' };
  }
  if (!remembers('assessment') && since(draftedAt) >= 6 && chance.happens('is assessed again', 0.2)) {
    const body = { assessment: 'Đánh giá lại nhu cầu (mô phỏng).', needs: file.needs };
    return { ...put('assessment', body), once: 'assessment' };
  }
  if (hasOpen(file)) return undefined;
  if (since(draftedAt) >= 25 && chance.happens('is given up', 0.12)) return put('abandonment');
  if (status === 'drafted') return since(draftedAt) >= 4 ? put('agreement', { by: 'the-person' }) : undefined;
  const open = objectives.find(({ reachedAt }) => !reachedAt);
  if (open) return since(agreedAt) >= 30 ? put(`objectives/${open.id}/achievement`) : undefined;
  return since(agreedAt) >= 40 ? put('completion') : undefined;
}

const isOpen = ({ status }: Service): boolean => status === 'referred' || status === 'accepted';
const hasOpen = ({ services }: SupportPlan): boolean => services.some(isOpen);

/** The second need is for the shelter, which takes part; the first for a hospital, which does not. */
function referral({ needs, services }: SupportPlan, { day }: Desk): Deed | undefined {
  const [index, need] = [...needs.entries()].find(([, one]) => !services.some((s) => s.support === one.support)) ?? [];
  if (!need || index === undefined) return undefined;
  const provider = index === 0 ? { name: 'Bệnh viện (mô phỏng)' } : { agency: SHELTER.id };
  const body = { support: need.support, provider, decision: '3/QĐ-SYT', until: day(30), shared: ['first', 'person'] };
  return { ...put('services', body), method: 'POST' };
}

/** An agency answers for itself; what another provider says is recorded. */
function answers({ services }: SupportPlan, { chance, since }: Desk): Deed | undefined {
  const told = services.find((one) => isOpen(one) && 'name' in one.provider);
  if (!told || since(told.referredAt) < 3) return undefined;
  const path = `services/${told.id}`;
  if (told.status === 'accepted')
    return since(told.referredAt) >= 14
      ? put(`${path}/delivery`, { result: chance.one('comes to', ['done', 'partly'] as const) })
      : undefined;
  const answer = chance.of('is answered', { accepted: 70, declined: 16, withdrawn: 14 });
  if (answer === 'accepted') return put(`${path}/acceptance`);
  return answer === 'declined' ? put(`${path}/refusal`, { reason: 'full' }) : { by, method: 'DELETE', path };
}

function rating({ services }: SupportPlan, { chance, since }: Desk): Deed | undefined {
  const given = services.find(
    ({ status, rating, deliveredAt }) => status === 'delivered' && !rating && since(deliveredAt) >= 5,
  );
  return given && put(`services/${given.id}/rating`, { rating: chance.one('helps', ['3', '4', '5'] as const) });
}
