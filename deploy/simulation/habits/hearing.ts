import { isOther, type Crime } from '@la-chan/contracts';
import { crimesOf } from '@la-chan/procedure';
import { isToFollow } from '../../../apps/court/src/trial/motion';
import { onTrial, type Defendant, type Trial } from '../../../apps/court/src/trial/trial';
import { rate } from '../calibration';
import type { Chance } from '../chance';
import type { Deed, Desk } from '../habit';
import { person } from '../people';
import { AGAIN } from './judgment';
import { replaces, replacesSummoned, wasJudged } from './panel';
import { whyAbsent, withdrawn } from './preparation';
import { decision } from './session';

/** From the day on which it is set. */
export function heard(file: Trial, desk: Desk): Deed | undefined {
  const { chance, today, remembers, since, day } = desk;
  const { opensOn, openedAt, returns, setAt } = file;
  const gone = withdrawn(file);
  if (gone) return gone;
  if (!openedAt && !remembers('deferral') && since(setAt) >= 6 && chance.happens('is deferred', 0.15)) {
    const body = { opensOn: day(16), obstacle: 'objective-obstacle' };
    return { ...decision('deferral', 10, body), once: 'deferral' };
  }
  const asked = file.motions.find(isToFollow);
  if (asked && file.panel) {
    const before = file.panel.find(({ seat }) => seat === 'assessor')!.officer;
    const officer = `${desk.agency}.hoi-tham-${wasJudged(file) ? '5' : 'khac'}`;
    const body = { seat: 'assessor', before, officer, motion: asked.id };
    return { ...decision('replacements', 44, body), by: 'chief-judge', method: 'POST' };
  }
  const replaced = replaces(file.panel, openedAt, desk) ?? replacesSummoned(file.called, openedAt, desk);
  if (replaced) return replaced;
  if (opensOn === null || today < opensOn) return undefined;
  if (!openedAt || !remembers(`hearing ${opensOn}`))
    return { by: 'judge', path: 'hearing', once: `hearing ${opensOn}` };
  if (!remembers('postponement') && chance.happens('is put off', 0.2)) {
    const body = { opensOn: day(14), ground: 'participant-absent' };
    return { ...decision('postponements', 12, body), method: 'POST', once: 'postponement' };
  }
  const absconded = goneFromHearing(file, desk);
  if (absconded) return absconded;
  if (file.victims.length === 0 && chance.happens('a victim comes forward', 0.3))
    return {
      ...{ by: 'judge', method: 'POST', path: 'victims' },
      body: { person: person('Bị hại', `${file.number} (TA)`) },
    };
  const leftOut = findsLeftOut(file, desk);
  if (leftOut) return leftOut;
  if (returns.every(({ by }) => by !== 'panel') && chance.happens('is returned by the panel', rate('returned') / 2))
    return decision('return', 3, { ground: 'other-offender', demand: 'Yêu cầu của Hội đồng xét xử (mô phỏng).' });
  if (day(-chance.between('is heard for', 0, 3)) < opensOn) return undefined;
  if (!remembers('replacement') && chance.happens('another judge presides', 0.1))
    return {
      ...{ by: 'chief-judge', path: 'judge', once: 'replacement' },
      body: { judge: `${desk.agency}.tham-phan-${wasJudged(file) ? 'moi-khac' : 'khac'}` },
    };
  return judgment(file, chance);
}

/** Another crime comes out at the hearing: the panel initiates its case, or has the procuracy do so. */
function findsLeftOut({ sender }: Trial, { chance, remembers }: Desk): Deed | undefined {
  if (remembers('left out') || !chance.happens('a crime was left out', sender ? 0.12 : 0.5)) return undefined;
  const path = chance.happens('is initiated by the panel', 0.5) ? 'initiations' : 'initiation-demands';
  const body = { article: '150', clause: '1', found: 'Bỏ lọt tội phạm (mô phỏng).' };
  return { ...decision(path, 31, body), method: 'POST', once: 'left out' };
}

/** The panel has whoever evades the hearing searched for, and suspends: for this one, or the trial. */
function goneFromHearing(file: Trial, { chance, remembers }: Desk): Deed | undefined {
  const [first, ...others] = onTrial(file);
  if (!first || file.suspendedAt.length > 0 || !chance.happens('is gone from the hearing', 0.1)) return undefined;
  if (!remembers('search at the hearing'))
    return {
      ...decision(`defendants/${first.id}/search-demand`, 17, { ground: 'absconded' }),
      once: 'search at the hearing',
    };
  if (remembers('suspension at the hearing')) return undefined;
  const path = others.length > 0 ? `defendants/${first.id}/suspension` : 'suspension';
  return { ...decision(path, 6, { ground: 'accused-not-located' }), once: 'suspension at the hearing' };
}

/** A fine that every article allows, and what lasts; said for which crime where another than of trafficking is the heaviest. */
const additional = (one: Defendant): object[] => {
  const { article } = crimesOf(one).find((crime) => !isOther(crime.article)) ?? one;
  const named = article === one.article ? {} : { article };
  return [
    { penalty: 'fine', amount: 50_000_000, ...named },
    { penalty: article === '150' || article === '151' ? 'probation' : 'profession-ban', months: 24, ...named },
  ];
};

/** For each crime where there are several, and together. */
const sentenced = (crimes: readonly Crime[], months: number): object => {
  const term = { penalty: 'imprisonment', months };
  if (crimes.length < 2) return term;
  const each = crimes.map((crime) => ({ ...crime, verdict: 'convicted', ...term }));
  return { ...term, months: Math.min(360, months * crimes.length), crimes: each };
};

/** Of every ground and kind at least one in a year (BLTTHS 13, 157(1), (2); BLHS 29, 59). */
const WITHOUT_PENALTY = {
  'is acquitted as guilt is not proven': { verdict: 'acquitted', ground: 'not-proven' },
  'is acquitted as the act is no offence': { verdict: 'acquitted', ground: 'no-offence' },
  'is acquitted as nothing has happened': { verdict: 'acquitted', ground: 'no-event' },
  'is exempted from penalty': { verdict: 'exempted-from-penalty' },
  'is exempted from liability': { verdict: 'exempted-from-liability' },
};

function judgment(file: Trial, chance: Chance): Deed {
  const verdicts = onTrial(file).map((one, index) => {
    const its = chance.each(index);
    const free =
      its.happens('is in doubt', 0.15) && Object.entries(WITHOUT_PENALTY).find(([how]) => its.happens(how, 0.03));
    return free
      ? { defendant: one.id, ...free[1] }
      : {
          defendant: one.id,
          verdict: 'convicted',
          ...sentenced(crimesOf(one), 12 * its.between('years', 5, 18)),
          ...(its.happens('has more than that', 0.4) && { additional: additional(one) }),
        };
  });
  const owing = verdicts.filter(({ verdict }) => verdict === 'convicted').map(({ defendant }) => defendant);
  const compensations = file.victims.map(({ id: victim }, index) => {
    return { victim, defendants: owing, amount: 1_000_000 * chance.each(index).between('is owed', 10, 120) };
  });
  const last = verdicts.at(-1);
  const absent =
    last && verdicts.length > 1 && chance.happens('one is absent', 0.4)
      ? [{ as: 'defendant', party: last.defendant, ground: whyAbsent(chance) }]
      : [];
  return decision('judgment', wasJudged(file) ? AGAIN : 11, {
    verdicts,
    compensations: owing.length > 0 ? compensations : [],
    absent,
  });
}
