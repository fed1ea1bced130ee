import type { InvestigativeAct } from '@la-chan/contracts';
import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';

const KINDS: readonly InvestigativeAct[] = ['confrontation', 'identification', 'experiment', 'search', 'interrogation'];

const by = 'investigator' as const;

/** Two acts of an investigation, of which the procuracy is told, now and then too late; what it did not attend goes there as a record. */
export function investigativeActs({ requests, initiatedAt, opening }: Case, desk: Desk): Deed | undefined {
  const { chance, since, remembers, now, day } = desk;
  for (const { exchange, answer, announced } of requests) {
    if (!announced || announced.record || answer === 'granted') continue;
    const path = `investigative-acts/${exchange}`;
    if (since(announced.takesPlaceAt) >= 1) return { by, path: `${path}/record` };
    const isToCome = announced.takesPlaceAt > now;
    if (isToCome && chance.happens(`${announced.act} is called off`, 0.15)) return { by, method: 'DELETE', path };
  }
  if (opening) return undefined;
  for (const one of [1, 2]) {
    const once = `investigative act ${one}`;
    if (remembers(once) || since(initiatedAt) < 10 * one + chance.between(once, 0, 15)) continue;
    if (!chance.happens(once, 0.4)) continue;
    const act = chance.one(`act ${one}`, KINDS);
    const hour = chance.happens(`${once} is told late`, 0.2) ? '01' : '03';
    const body = { act, takesPlaceAt: `${day(1)}T${hour}:00:00.000Z`, place: 'Trụ sở cơ quan (mô phỏng).' };
    return { by, method: 'POST', path: 'investigative-acts', body, once };
  }
  return undefined;
}

/** At an act of the procuracy itself, of which it was told the day before. */
export async function absent(
  { initiatedAt }: Case,
  { chance, since, remembers, history, now }: Desk,
): Promise<Deed | undefined> {
  const days = since(initiatedAt);
  if (days < 8 || days > 30 || remembers('absence') || !chance.happens('has nobody to send', 0.5)) return undefined;
  const open = (await history()).deadlines.find(
    ({ rule, status, dueAt }) => rule === '12-absence' && status === 'running' && dueAt > now,
  );
  if (!open?.about) return undefined;
  return { by, path: `own-acts/${open.about}/absence`, once: 'absence' };
}
