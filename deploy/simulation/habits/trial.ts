import type { Trial } from '../../../apps/court/src/trial/trial';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';

const decision = (path: string, number: number, more: object = {}): Deed => ({
  by: 'judge',
  path,
  body: { number: `${number}/QĐ-TA`, ...more },
});

/** A court from docketing to the judgment in force. */
export const trialHabit = habit<Trial>({
  app: 'court',
  files: '/trials',
  async today(file, desk) {
    if (!desk.working) return undefined;
    switch (file.status) {
      case 'docketed':
        return prepared(file, desk);
      case 'set':
        return heard(file, desk);
      case 'suspended':
        return desk.since(file.suspendedAt.at(-1)) >= desk.chance.between('is suspended for', 20, 50)
          ? decision('resumption', 8)
          : undefined;
      case 'judged':
        return judged(file, desk);
      case 'appealed':
        return onAppeal(file, desk);
      default:
        return undefined;
    }
  },
});

function prepared(file: Trial, desk: Desk): Deed | undefined {
  const { chance, since, day } = desk;
  const { opening, createdAt, docketedAt, docketedAgainAt, resumedAt, returns, judge } = file;
  const entered = [opening ? createdAt : docketedAt, ...docketedAgainAt, ...resumedAt].sort().at(-1)!;
  const days = since(entered);
  if (!judge)
    return days >= (chance.happens('is assigned late', rate('late')) ? 5 : 1)
      ? { by: 'chief-judge', path: 'judge', body: { judge: 'toa-hn.tham-phan' } }
      : undefined;
  const due =
    docketedAgainAt.length > 0
      ? 9
      : chance.happens('is set late', rate('late'))
        ? 100
        : chance.between('is set after', 18, 52);
  if (!file.extendedAt && due > 50 && days >= 40 && docketedAgainAt.length === 0)
    return { by: 'chief-judge', path: 'extension', body: { until: day(40) } };
  const one = oneDefendant(file, desk, days);
  if (one) return one;
  if (days >= 12 && file.suspendedAt.length === 0 && chance.happens('is suspended', 0.06))
    return decision('suspension', 6, { ground: 'illness' });
  if (days >= 14 && chance.happens('is terminated', 0.03)) return decision('termination', 4, { ground: 'time-barred' });
  if (
    days >= 15 &&
    returns.every(({ by }) => by !== 'presiding-judge') &&
    chance.happens('is returned', rate('returned') / 2)
  )
    return decision('return', 3, { ground: 'evidence-missing', demand: 'Yêu cầu điều tra bổ sung (mô phỏng).' });
  const closed = chance.happens('is closed', 0.3);
  return days >= due ? decision('setting', 9, { opensOn: day(12), closed }) : undefined;
}

function oneDefendant({ defendants }: Trial, { chance, remembers }: Desk, days: number): Deed | undefined {
  const onTrial = defendants.filter(({ state }) => state === 'on-trial');
  const suspended = defendants.find(({ state }) => state === 'suspended');
  const last = onTrial.at(-1);
  if (suspended && days >= 16) return decision(`defendants/${suspended.id}/resumption`, 8);
  if (!last || onTrial.length < 2 || days < 10) return undefined;
  if (!remembers('illness') && chance.happens('one is ill', 0.08))
    return { ...decision(`defendants/${last.id}/suspension`, 6, { ground: 'illness' }), once: 'illness' };
  if (!remembers('death') && chance.happens('one has died', 0.05))
    return { ...decision(`defendants/${last.id}/termination`, 4, { ground: 'offender-dead' }), once: 'death' };
  return undefined;
}

function heard(file: Trial, { chance, today, remembers, since }: Desk): Deed | undefined {
  const { opensOn, defendants, returns, setAt } = file;
  if (opensOn === null || today < opensOn) return undefined;
  if (!remembers(`hearing ${setAt}`)) return { by: 'judge', path: 'hearing', once: `hearing ${setAt}` };
  if (returns.every(({ by }) => by !== 'panel') && chance.happens('is returned by the panel', rate('returned') / 3))
    return decision('return', 3, { ground: 'other-offender', demand: 'Yêu cầu của Hội đồng xét xử (mô phỏng).' });
  if (since(setAt) < 12 + chance.between('is heard for', 0, 3)) return undefined;
  const verdicts = defendants
    .filter(({ state }) => state === 'on-trial')
    .map(({ id }, index) =>
      chance.happens(`defendant ${index} is acquitted`, 0.02)
        ? { defendant: id, verdict: 'acquitted' }
        : {
            defendant: id,
            verdict: 'convicted',
            penalty: 'imprisonment',
            months: 12 * chance.between(`years ${index}`, 5, 18),
          },
    );
  return decision('judgment', 11, { verdicts });
}

async function judged(file: Trial, desk: Desk): Promise<Deed | undefined> {
  const { chance, since } = desk;
  const days = since(file.pronouncedAt);
  const defendants = file.defendants.filter(({ state }) => state === 'judged').map(({ id }) => id);
  if (chance.happens('is appealed', rate('appealed')) && days >= chance.between('is appealed after', 5, 14)) {
    const by = chance.one('is appealed by', ['defendant', 'procuracy', 'victim', 'higher-procuracy']);
    return { by: 'court-clerk', method: 'POST', path: 'appeals', body: { by, defendants } };
  }
  if (days < 30) return undefined;
  const open = (await desk.deadlines()).findLast(({ rule }) => rule === '337.higher');
  return open && desk.now >= open.dueAt ? { by: 'court-clerk', path: 'entry-into-force' } : undefined;
}

function onAppeal(file: Trial, { chance, since, remembers }: Desk): Deed | undefined {
  const { appealedAt, defendants } = file;
  if (!remembers('another appeal') && since(appealedAt) >= 2 && chance.happens('is appealed by others too', 0.3)) {
    const ids = defendants.filter(({ state }) => state === 'judged').map(({ id }) => id);
    return {
      by: 'court-clerk',
      method: 'POST',
      path: 'appeals',
      body: { by: 'victim', defendants: ids },
      once: 'another appeal',
    };
  }
  if (since(appealedAt) < chance.between('is judged again after', 40, 70)) return undefined;
  const outcome = chance.of('on appeal', {
    upheld: 55,
    amended: 25,
    dismissed: 6,
    'tried-again': 6,
    'investigated-again': 5,
    terminated: 3,
  });
  const demand = outcome === 'investigated-again' ? { demand: 'Yêu cầu điều tra lại (mô phỏng).' } : {};
  return { by: 'court-clerk', path: 'appeal-judgment', body: { number: '21/2026/HS-PT', outcome, ...demand } };
}
