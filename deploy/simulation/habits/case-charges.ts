import { aggravationsOf, clausesOf } from '@la-chan/contracts';
import { isLighterAt } from '@la-chan/procedure';
import type { Case } from '../../../apps/investigation/src/case/case';
import { rate } from '../calibration';
import type { Deed, Desk } from '../habit';
import { person } from '../people';
import { head } from './body';
import { goesOn } from './case-end';
import { signed } from './petition';

/** Of whom something binds as the crime becomes a lighter one it is agreed at once what fits that. */
export function fitsMeasures({ accused }: Case, { remembers }: Desk): Deed | undefined {
  for (const { id, state, approval, boundAt = [] } of accused) {
    const lighter = boundAt.findLast(isLighterAt);
    const once = `${lighter} of ${id}`;
    if (state !== 'investigated' || approval === 'cancelled' || !lighter || remembers(once)) continue;
    return { by: head, path: 'stay-consultation', body: { matters: ['lighter-crime'], accused: id }, once };
  }
  return undefined;
}

/** Every accused of a case is charged in the same weeks; what the procuracy wants to see before it decides is supplied. */
export function charges(file: Case, { chance, since, day, remembers }: Desk): Deed | undefined {
  const wants = file.accused.find(({ approval }) => approval === 'demanded');
  if (wants && chance.each(since(wants.chargedAt)).happens('evidence is supplied', 0.4))
    return {
      by: 'investigator',
      path: `accused/${wants.id}/evidence`,
      body: { grounds: 'Chứng cứ bổ sung (mô phỏng).' },
    };
  const waits = file.accused.find(({ approval }) => approval === 'asked');
  const once = 'more evidence';
  if (waits && !remembers(once) && chance.happens('more comes to light while a charge waits', 0.05)) {
    const body = { grounds: 'Chứng cứ mới thu thập (mô phỏng).' };
    return { by: 'investigator', path: `accused/${waits.id}/evidence`, body, once };
  }
  if (file.opening || file.splitFrom || file.concludedAt.length > 0) return undefined;
  const { article, clause, number, initiatedAt } = file;
  const wanted = chance.between('offenders', 1, Math.round(2 * rate('accusedPerCase') - 1));
  const charged = file.accused.length;
  if (charged >= wanted || since(initiatedAt) < 2 + chance.between(`charge ${charged}`, 0, 9) + 6 * charged)
    return undefined;
  const body = {
    person: person('Bị can', `${number} (${charged + 1})`),
    article,
    clause,
    circumstances: clause === '1' ? undefined : aggravationsOf(article, clause).slice(0, 1),
    grounds: 'Căn cứ (mô phỏng).',
    committedOn: day(-chance.between(`crime ${charged}`, 30, 700)),
  };
  return { by: head, method: 'POST', path: 'accused', body };
}

/** Of most within days of the approval, of some late. */
export function fingerprints({ accused, opening }: Case, { chance, since }: Desk): Deed | undefined {
  if (opening) return undefined;
  for (const [index, { id, approval, state, fingerprinted, chargedAt }] of accused.entries()) {
    if (fingerprinted || approval !== 'approved' || state !== 'investigated') continue;
    const days = chance.each(index).happens('is fingerprinted late', rate('late')) ? 12 : 4;
    if (since(chargedAt) >= days) return { by: 'investigator', path: `accused/${id}/fingerprints` };
  }
  return undefined;
}

/** Another crime comes to light, and one accused is charged with it instead; or only the clause was another. */
export function otherCrime({ article, clause, articles, accused, initiatedAt }: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const days = since(initiatedAt);
  if (
    days >= 25 &&
    !remembers('other crime') &&
    articles.length === 1 &&
    chance.happens('is another crime too', 0.15)
  ) {
    const trafficking = { article: article === '150' ? '151' : '150', clause: '1' };
    const injury = { article: '134', clause: '2-serious' };
    const crime = chance.happens('hurts the victim', 0.4) ? injury : trafficking;
    const body = { ...crime, adds: true, ...signed(desk) };
    return { by: head, path: 'qualification', body, once: 'other crime' };
  }
  const last = accused.findLast((one) => goesOn(one) && one.approval === 'approved' && !one.further && !one.chargedBy);
  if (!last || days < 30 || remembers('change') || (articles.length === 1 && !chance.happens('clause changes', 0.1)))
    return undefined;
  const other = articles.find((one) => one !== last.article);
  const crime = other ? { article: other, clause: clausesOf(other)[0] } : { article, clause };
  const body = { ...crime, grounds: 'Căn cứ thay đổi (mô phỏng).' };
  return { by: head, path: `accused/${last.id}/charge`, body, once: 'change' };
}

/** What else an accused has done, and who they really are. */
export function supplements({ accused, articles, initiatedAt, number }: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const one = accused.find((each) => goesOn(each) && each.approval === 'approved' && !each.chargedBy);
  if (!one || since(initiatedAt) < 28) return undefined;
  const crimes = [one, ...(one.further ?? [])].map(({ article }) => article);
  const further = articles.find((article) => !crimes.includes(article));
  if (further && !remembers('supplement') && chance.happens('is charged with more', 0.7)) {
    const body = { article: further, clause: clausesOf(further)[0], grounds: 'Hành vi phạm tội khác (mô phỏng).' };
    return { by: head, method: 'POST', path: `accused/${one.id}/charges`, body, once: 'supplement' };
  }
  if (remembers('identity') || !chance.happens('has given another name', 0.12)) return undefined;
  const body = { person: person('Bị can', `${number} (tên thật)`), grounds: 'Xác minh nhân thân (mô phỏng).' };
  return { by: head, path: `accused/${one.id}/identity`, body, once: 'identity' };
}
