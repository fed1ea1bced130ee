import type { InvestigativeAct } from '@la-chan/contracts';
import type { Case } from '../../../apps/investigation/src/case/case';
import type { Verification } from '../../../apps/investigation/src/verification/verification';
import type { Deed, Desk } from '../habit';

const OF_A_CASE: readonly InvestigativeAct[] = [
  'confrontation',
  'identification',
  'experiment',
  'search',
  'interrogation',
];
const BEFORE_A_CASE: readonly InvestigativeAct[] = ['scene-examination', 'autopsy', 'confrontation', 'statement'];

const by = 'investigator' as const;

/** Two acts of an investigation. */
export function investigativeActs(file: Case, desk: Desk): Deed | undefined {
  const { initiatedAt, opening } = file;
  const closed = closesActs(file, desk);
  if (closed ?? opening) return closed;
  const { chance, since, remembers } = desk;
  if (since(initiatedAt) >= 7 && !remembers('search order') && chance.happens('a place is to be searched', 0.3)) {
    const body = { number: '50/LKX', grounds: 'Căn cứ khám xét (mô phỏng).' };
    return { by: 'head-of-investigation', method: 'POST', path: 'search-requests', body, once: 'search order' };
  }
  return announces(1, 10, initiatedAt, OF_A_CASE, desk) ?? announces(2, 20, initiatedAt, OF_A_CASE, desk);
}

/** One while a report is verified. */
export const announcesBeforeACase = ({ acceptedAt }: Verification, desk: Desk): Deed | undefined =>
  announces(1, 2, acceptedAt, BEFORE_A_CASE, desk);

/** What the procuracy did not attend goes there as a record. */
export function closesActs({ requests }: Pick<Case | Verification, 'requests'>, desk: Desk): Deed | undefined {
  const { chance, since, now } = desk;
  for (const { exchange, answer, announced } of requests) {
    if (!announced || announced.record || answer === 'granted') continue;
    const path = `investigative-acts/${exchange}`;
    if (since(announced.takesPlaceAt) >= 1) return { by, path: `${path}/record` };
    const isToCome = announced.takesPlaceAt > now;
    if (isToCome && chance.happens(`${announced.act} is called off`, 0.15)) return { by, method: 'DELETE', path };
  }
  return undefined;
}

/** The procuracy is told, now and then too late. */
function announces(
  which: number,
  after: number,
  begunAt: string,
  acts: readonly InvestigativeAct[],
  { chance, since, remembers, day }: Desk,
): Deed | undefined {
  const once = `investigative act ${which}`;
  if (remembers(once) || since(begunAt) < after + chance.between(once, 0, 15)) return undefined;
  if (!chance.happens(once, 0.4)) return undefined;
  const act = chance.one(`act ${which}`, acts);
  const hour = chance.happens(`${once} is told late`, 0.2) ? '01' : '03';
  const body = { act, takesPlaceAt: `${day(1)}T${hour}:00:00.000Z`, place: 'Trụ sở cơ quan (mô phỏng).' };
  return { by, method: 'POST', path: 'investigative-acts', body, once };
}

/** At an act of the procuracy itself, of which it was told the day before. */
export async function absent(
  { initiatedAt }: Case,
  { chance, since, remembers, history, now }: Desk,
): Promise<Deed | undefined> {
  const days = since(initiatedAt);
  if (days < 8 || days > 30 || remembers('absence')) return undefined;
  const open = (await history()).deadlines.find(
    ({ rule, status, dueAt }) => rule === '12-absence' && status === 'running' && dueAt > now,
  );
  if (!open?.about || !chance.happens('has nobody to send', 0.5)) return undefined;
  return { by, path: `own-acts/${open.about}/absence`, once: 'absence' };
}
