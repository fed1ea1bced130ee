import type { StayMatter } from '@la-chan/contracts';
import { INVESTIGATION_SUSPENSION, runningLimit } from '@la-chan/procedure';
import type { Accused } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';
import { head } from './body';
import { isPending } from './case-transfer';
import { signed } from './petition';

const GROUNDS = ['no-offence', 'no-offence', 'amnesty'] as const;

/** Is the investigation against them going on, also once it was suspended? */
export const goesOn = ({ approval, state, outcome }: Accused): boolean =>
  approval !== 'cancelled' && state === 'investigated' && (outcome === null || outcome === 'suspended');

/** Mostly the procuracy is asked first whether it agrees, and its answer is waited for. */
export function onceAgreed(
  deed: Deed,
  { requests }: Case,
  matter: StayMatter,
  { chance }: Desk,
  accused?: string,
): Deed | undefined {
  const asked = requests.findLast(({ matters }) => matters?.includes(matter));
  if (asked) return asked.answer === null ? undefined : deed;
  const body = { matters: [matter], ...(accused && { accused }) };
  return chance.happens(`is consulted on a ${matter}`, 0.8) ? { by: head, path: 'stay-consultation', body } : deed;
}

/** An investigation is concluded, suspended or terminated, and again where it came back. */
export async function ends(file: Case, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers } = desk;
  const { initiatedAt, accused, returns, resumedAt, opening, createdAt } = file;
  const againSince = [returns.at(-1)?.at, resumedAt.at(-1)]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  const ready = accused.some(goesOn) && !accused.some(isPending);
  if (againSince !== undefined) {
    if (!ready || since(againSince) < chance.between('is concluded again after', 12, 26)) return undefined;
    const last = returns.at(-1);
    const isOfCourt = last?.at === againSince && last.by !== 'procuracy';
    if (isOfCourt && !remembers('termination') && chance.happens('ends what a court has sent back', 0.9))
      return { by: head, path: 'termination', body: { ground: 'exempted' }, once: 'termination' };
    const unmet = last && chance.happens('cannot be done wholly', 0.2) ? ({ unmet: 'obstacle' } as const) : {};
    return conclusion(file, unmet);
  }
  const course = chance.of('course', { concluded: 64, suspended: 22, terminated: 14 });
  const days = since(opening ? createdAt : initiatedAt);
  if (course === 'terminated' && !remembers('termination')) {
    if (days < 60) return undefined;
    const body = { ground: chance.one('ends as', GROUNDS), ...signed(desk) };
    return onceAgreed({ by: head, path: 'termination', body, once: 'termination' }, file, 'termination', desk);
  }
  if (course === 'concluded' && asksEarly(file, days, desk)) return extension(file);
  const wanted = opening ? chance.between('is concluded after', 15, 60) : chance.between('is concluded after', 55, 150);
  const again = days >= wanted - 8 && file.evidenceReview?.finding === 'continue';
  const review = again ? 'second review' : 'review';
  if (days >= (again ? wanted - 8 : Math.min(wanted - 14, 95)) && accused.length > 0 && !remembers(review))
    return { by: 'investigator', path: 'evidence-review', body: { heads: again }, once: review };
  const isFirst = !opening && file.concludedAt.length === 0;
  const asks =
    wanted > 105 && !remembers('extension') && isFirst && days >= (chance.happens('asks late', 0.2) ? 112 : 104);
  if (asks) return extension(file);
  if (course === 'suspended' || accused.length === 0) {
    if (days < 100) return undefined;
    if (!remembers('consultation') && chance.happens('is consulted on', 0.6)) return consultation;
    const limit = runningLimit(INVESTIGATION_SUSPENSION, (await desk.history()).deadlines);
    if (!limit || desk.now < limit.dueAt) return undefined;
    const one = accused.find(goesOn);
    if (!one) return { by: head, path: 'suspension', body: { ground: 'accused-unknown', ...signed(desk) } };
    if (accused.some((each) => goesOn(each) && each.wanted))
      return { by: head, path: 'suspension', body: { ground: 'accused-not-located', ...signed(desk) } };
    if (!remembers('gone')) return goneSince(one);
  }
  return ready && days >= wanted ? conclusion(file) : undefined;
}

/** Of some it is seen early that they will take long, though they take less in the end. */
function asksEarly({ accused, concludedAt, reception, requests }: Case, days: number, { chance, remembers }: Desk) {
  if (accused.length === 0 || concludedAt.length > 0 || reception || remembers('extension')) return false;
  if (requests.some(({ kind }) => kind === 'extension') || days < chance.between('asks early after', 4, 25))
    return false;
  return chance.happens('asks early', 0.6);
}

const extension = ({ seriousness }: Case): Deed => {
  const months = seriousness === 'very-serious' || seriousness === 'especially-serious' ? 4 : 2;
  return { by: head, path: 'extension-request', body: { months, ground: 'evidence' }, once: 'extension' };
};

const consultation: Deed = {
  by: head,
  path: 'stay-consultation',
  body: { matters: ['suspension', 'evidence-and-property', 'reason-to-suspend'] },
  once: 'consultation',
};

const goneSince = ({ id }: Accused): Deed => ({
  by: head,
  path: `accused/${id}/wanted-notice`,
  body: { ground: 'whereabouts-unknown' },
  once: 'gone',
});

const conclusion = ({ demands }: Case, said: object = {}): Deed => {
  const undone = demands
    .filter(({ of, metAt }) => of === 'investigation' && metAt === null)
    .map(({ demand, declinedAt }) => ({ demand, reason: declinedAt ? 'not-agreed' : 'obstacle' }));
  return { by: head, path: 'conclusion', body: { conclusion: 'Kết luận điều tra (mô phỏng).', undone, ...said } };
};
