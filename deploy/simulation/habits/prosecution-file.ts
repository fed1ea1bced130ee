import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';

const head = 'head-of-procuracy' as const;
const decision = (path: string, number: number, more: object = {}): Deed => ({
  by: head,
  path,
  body: { number: `${number}/QĐ-VKS`, ...more },
});

/** The procuracy decides on a file: it indicts, returns, suspends or terminates. */
export const prosecutionFileHabit = habit<ProsecutionFile>({
  app: 'prosecution',
  files: '/prosecution-files',
  today(file, desk) {
    const { chance, since, working, remembers } = desk;
    if (!working) return undefined;
    if (file.status === 'suspended')
      return since(file.suspendedAt.at(-1)) >= chance.between('is suspended for', 15, 45)
        ? decision('resumption', 8)
        : undefined;
    if (file.status === 'indicted')
      return !remembers('withdrawal') && chance.happens('is withdrawn', 0.06)
        ? { by: head, method: 'DELETE', path: 'indictment', once: 'withdrawal' }
        : undefined;
    return file.status === 'received' ? decided(file, desk) : undefined;
  },
});

function decided(file: ProsecutionFile, desk: Desk): Deed | undefined {
  const { chance, since } = desk;
  const { opening, createdAt, receivedAt, receivedAgainAt, returns, demandedBy, resumedAt, returnedByCourtAt } = file;
  const entered = [opening ? createdAt : receivedAt, ...receivedAgainAt, ...resumedAt, ...returnedByCourtAt]
    .sort()
    .at(-1)!;
  const days = since(entered);
  const again = receivedAgainAt.length > 0 || returns.length > 0;
  if (demandedBy && chance.happens(`passes on ${returnedByCourtAt.length}`, 0.7))
    return days >= 2
      ? decision('return', 3, { ground: 'evidence-missing', demand: 'Yêu cầu của Tòa án (mô phỏng).' })
      : undefined;
  const due = chance.happens('is decided late', rate('late')) ? 36 : chance.between('is decided after', 8, 26);
  if (!again && !demandedBy) {
    const stopped = oneAccused(file, desk, days) ?? wholeFile(file, desk, days, due);
    if (stopped) return stopped;
  }
  const ground = chance.one('is returned as', ['evidence-missing', 'other-offender', 'other-crime']);
  const own = returns.filter(({ by }) => by === 'procuracy').length;
  if (!demandedBy && own < 2 && chance.happens(`is returned ${own}`, own === 0 ? rate('returned') : 0.3))
    return days >= 7
      ? decision('return', 1 + own, { ground, demand: 'Yêu cầu điều tra bổ sung (mô phỏng).' })
      : undefined;
  return days >= (again ? 6 : due) ? decision('indictment', 7, { indictment: 'Cáo trạng (mô phỏng).' }) : undefined;
}

function wholeFile(file: ProsecutionFile, { chance, day }: Desk, days: number, due: number): Deed | undefined {
  const head: Deed['by'] = 'head-of-procuracy';
  if (!file.extendedAt && due > 20 && days >= 17 && chance.happens('is extended', 0.6))
    return { by: head, path: 'extension', body: { until: day(15) } };
  if (file.suspendedAt.length === 0 && days >= 5 && chance.happens('is suspended', 0.07))
    return decision('suspension', 6, { ground: 'illness' });
  if (days >= 10 && chance.happens('is terminated', 0.04)) return decision('termination', 4, { ground: 'exempted' });
  return undefined;
}

function oneAccused({ accused }: ProsecutionFile, { chance, remembers }: Desk, days: number): Deed | undefined {
  const going = accused.filter(({ state }) => state === 'proposed' || state === 'indicted');
  const suspended = accused.find(({ state }) => state === 'suspended');
  const last = going.at(-1);
  if (suspended && days >= 6) return decision(`accused/${suspended.id}/resumption`, 8);
  if (!last || going.length < 2 || days < 3) return undefined;
  if (!remembers('illness') && chance.happens('one is ill', 0.08))
    return { ...decision(`accused/${last.id}/suspension`, 6, { ground: 'illness' }), once: 'illness' };
  if (!remembers('exemption') && chance.happens('one is exempted', 0.06))
    return { ...decision(`accused/${last.id}/termination`, 4, { ground: 'exempted' }), once: 'exemption' };
  return undefined;
}
