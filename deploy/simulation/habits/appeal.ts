import { AppealRecipient } from '@la-chan/contracts';
import { isSearched } from '@la-chan/procedure';
import type { Appeal } from '../../../apps/court/src/appeal/appeal';
import { PROCURACY_ABOVE } from '../agencies';
import type { Deed, Desk } from '../habit';
import { habit } from '../habit';
import { courtFrees, courtTells, detainedOnAppeal } from './court-detention';
import { coerces } from './coercions';
import { courtBinds, courtUnbinds } from './court-measures';
import { enters } from './items';
import { apartOnAppeal, demanded, meant, onAppeal } from './judgment';
import { assigned, calls, hearingNamed, replaces, replacesSummoned } from './panel';
import { registers } from './participants';
import { isTold } from './telephone';

const decision = (path: string, number: number, more: object = {}): Deed => ({
  by: 'judge',
  path,
  body: { number: `${number}/QĐ-PT`, ...more },
});

/** A judgment of another court, heard again here. */
export const appealHabit = habit<Appeal>({
  app: 'court',
  files: '/appeals',
  async today(file, desk) {
    const { chance, since, today, working, remembers } = desk;
    if (file.status === 'awaiting-release') return undefined;
    const due = courtFrees(file.defendants, desk) ?? courtUnbinds(file.defendants, desk);
    const freed = due ?? (await courtTells(file, desk));
    if (freed || !working) return freed;
    const gone = absconds(file, desk);
    if (gone) return gone;
    const detained = await detainedOnAppeal(file, desk);
    if (detained) return detained;
    const bound = courtBinds(file, file.defendants, desk);
    if (bound) return bound;
    const open = file.status === 'docketed' || file.status === 'set';
    const coerced = open && coerces('judge', file.defendants, file.docketedAt, desk);
    if (coerced) return coerced;
    const made = [...(file.setAt ? ['setting' as const] : []), ...(file.decidedAt ? ['judgment' as const] : [])];
    const owed = file.postponement ? 'postponement' : made.find((one) => !file.delivered.includes(one));
    if (owed) return { by: 'court-clerk', path: `deliveries/${owed}`, body: { recipients: AppealRecipient.options } };
    if (
      file.lent &&
      !file.openedAt &&
      file.status !== 'decided' &&
      !remembers('more evidence') &&
      since(file.docketedAt) >= 8
    ) {
      const came = { number: '26/TA-PT', evidence: 'Tài liệu kèm theo kháng cáo (mô phỏng).' };
      if (chance.happens('more evidence comes', 0.3))
        return { by: 'court-clerk', method: 'POST', path: 'evidence', body: came, once: 'more evidence' };
    }
    const error = { ground: 'calculation', number: '31a/QĐ-PT' };
    if (file.status === 'decided' && !remembers('rectified') && chance.happens('the judgment has an error', 0.2))
      return { by: 'judge', method: 'POST', path: 'judgment-rectifications', body: error, once: 'rectified' };
    if (file.status === 'docketed') {
      const whom = file.defendants.map(({ id }) => id);
      return (
        registers(file, whom, 'court-clerk', desk) ??
        enters('court-clerk', ['document', 'handed-in'], 0.6, file, desk) ??
        prepared(file, desk)
      );
    }
    if (file.status !== 'set') return undefined;
    const replaced = replaces(file.panel, file.openedAt, desk) ?? replacesSummoned(file.called, file.openedAt, desk);
    if (replaced) return replaced;
    if (file.opensOn === null || today < file.opensOn) return undefined;
    if (!remembers(`hearing ${file.opensOn}`)) return { by: 'judge', path: 'hearing', once: `hearing ${file.opensOn}` };
    if (!remembers('postponement') && chance.happens('is put off', 0.4)) {
      const body = { opensOn: desk.day(14), ground: 'participant-absent' };
      return { ...decision('postponements', 25, body), method: 'POST', once: 'postponement' };
    }
    const leftOut = findsLeftOut(desk);
    if (leftOut) return leftOut;
    if (since(file.openedAt) < chance.between('is heard for', 0, 2)) return undefined;
    const outcome = onAppeal(file.judgment, chance);
    const defendants = file.defendants.map(({ id }) => id);
    return decision('decision', 22, {
      ...{ outcome, ...demanded(outcome) },
      ...apartOnAppeal(outcome, defendants, chance),
    });
  },
});

/** Another crime comes out at the hearing: the panel initiates its case, or has the procuracy do so. */
function findsLeftOut({ chance, remembers }: Desk): Deed | undefined {
  if (remembers('left out') || !chance.happens('a crime was left out', 0.7)) return undefined;
  const path = chance.happens('is initiated by the panel', 0.3) ? 'initiations' : 'initiation-demands';
  const body = { article: '150', clause: '1', found: 'Bỏ lọt tội phạm (mô phỏng).' };
  return { ...decision(path, 39, body), method: 'POST', once: 'left out' };
}

/** Whoever absconds is searched for; the hearing waits for nobody, and the body tells by itself once they are found. */
function absconds({ status, judge, openedAt, defendants }: Appeal, { chance, remembers }: Desk): Deed | undefined {
  const [first] = defendants;
  const isPrepared = judge && !openedAt && (status === 'docketed' || status === 'set');
  if (!first || !isPrepared || first.detained || isSearched(first) || remembers('search')) return undefined;
  if (!chance.happens('absconds on appeal', 0.1)) return undefined;
  return { ...decision(`defendants/${first.id}/search-demand`, 17, { ground: 'absconded' }), once: 'search' };
}

function prepared({ docketedAt, judge, lent, appeals, anticipations }: Appeal, desk: Desk): Deed | undefined {
  const { chance, since, day, agency, remembers } = desk;
  const days = since(docketedAt);
  if (!judge) return days >= 1 ? assigned(agency) : undefined;
  if (!lent) return { by: 'court-clerk', path: 'loan', body: { to: PROCURACY_ABOVE } };
  if (lent.backAt === null) return isTold({ anticipations }, { answering: lent.exchange }, 'court-clerk', desk);
  const [changing] = appeals ?? [];
  if (changing && !remembers('change') && chance.happens('an appeal is changed', 0.3)) {
    const { by, was } = meant(changing);
    const body = { by, defendants: was.defendants.slice(0, 1), part: was.part, was };
    return { by: 'court-clerk', method: 'POST', path: 'appeal-changes', body, once: 'change' };
  }
  if (days >= 12 && chance.happens('is taken back', 0.25)) {
    const [lodged] = appeals ?? [];
    return lodged
      ? { by: 'court-clerk', method: 'POST', path: 'appeal-withdrawals', body: meant(lodged) }
      : decision('decision', 22, { outcome: 'dismissed' });
  }
  const closed = chance.happens('is closed', 0.3) ? { closedFor: 'private-life' } : {};
  return days >= chance.between('is set after', 15, 40)
    ? decision('setting', 23, { opensOn: day(12), ...hearingNamed(agency, []), ...calls([], desk), ...closed })
    : undefined;
}
