import type { WithOffenceDate } from '@la-chan/procedure';
import type { Accused } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';
import { head } from './body';
import { signed } from './petition';

export const isPursued = ({ approval, state }: Accused): boolean =>
  approval === 'approved' && (state === 'investigated' || state === 'suspended');

/** Of what is suspended it is followed how long somebody may be held liable still. */
export function datesReport(file: WithOffenceDate, by: Deed['by'], { chance, day }: Desk): Deed | undefined {
  if (file.offence || !chance.happens('is dated', 0.5)) return undefined;
  return { by, path: 'offence-date', body: { committedOn: day(-400), article: '150' } };
}

/** Now and then the day of the crime becomes known late, another crime comes to light, or an accused is searched for. */
export function liability(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers, day } = desk;
  const days = since(file.initiatedAt);
  if (!file.committedOn && days >= 5 && !remembers('the day') && chance.happens('the day becomes known', 0.3))
    return { by: 'investigator', path: 'offence-date', body: { committedOn: day(-days - 20) }, once: 'the day' };
  for (const [index, { id, limitationFrom, wanted }] of file.accused.filter(isPursued).entries()) {
    if (wanted || days < 15 || !limitationFrom || limitationFrom >= day(-2) || remembers(`another ${id}`)) continue;
    if (!chance.each(index).happens('has done it again', 0.08)) continue;
    const body = { committedOn: day(-2), overOneYear: true };
    const path = `accused/${id}/further-offences`;
    return { by: 'investigator', method: 'POST', path, body, once: `another ${id}` };
  }
  return undefined;
}

/** Who is searched for, also on the demand of procuracy or court, is found after some weeks. */
export function searched(file: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers } = desk;
  const days = since(file.initiatedAt);
  for (const [index, { id, wanted, searchDemands = [] }] of file.accused.filter(isPursued).entries()) {
    const demanded = searchDemands.length > 0;
    if (wanted) {
      if (!chance.each(`${index} on ${days}`).happens('is found', demanded ? 0.4 : 0.06)) continue;
      const body = { how: chance.each(index).one('is', ['arrested', 'surrendered']) };
      return { by: head, path: `accused/${id}/wanted-notice-withdrawal`, body };
    }
    if (remembers(`search ${id}`)) continue;
    if (!demanded && (days < 30 || !chance.each(index).happens('cannot be found', 0.08))) continue;
    const ground = chance.each(index).one('is gone', ['absconded', 'whereabouts-unknown']);
    const body = { ground, ...signed(desk) };
    return { by: head, path: `accused/${id}/wanted-notice`, body, once: `search ${id}` };
  }
  return undefined;
}

/** Now and then whoever prosecutes or tries learns of another day. */
export function datesAnew(
  by: Deed['by'],
  of: 'accused' | 'defendants',
  persons: readonly {
    readonly id: string;
    readonly limitationFrom?: string | null | undefined;
    readonly searchDemandedAt?: string | null | undefined;
    readonly wantedSince?: string | null | undefined;
  }[],
  { chance, day, remembers }: Desk,
): Deed | undefined {
  const [one] = persons;
  if (
    !one ||
    one.limitationFrom ||
    one.searchDemandedAt ||
    one.wantedSince ||
    remembers('the day') ||
    !chance.happens('the day becomes known here', 0.2)
  )
    return undefined;
  return { by, path: `${of}/${one.id}/offence-date`, body: { committedOn: day(-400) }, once: 'the day' };
}
