import { isLeftStanding, type Petition, petitionedDecision } from '@la-chan/procedure';
import { PROCURACY_ABOVE } from '../agencies';
import type { Deed, Desk, History } from '../habit';
import { head as by } from './body';

/** What the procuracy has decided by such an event and the body does not agree with goes to the procuracy above: on paper to one outside the platform, which finds so. */
export async function petitions(
  asked: readonly Petition[],
  decidedBy: string,
  found: 'upheld' | 'rejected',
  { chance, history, remembers, now }: Desk,
  share = 0.8,
): Promise<Deed | undefined> {
  const waiting = asked.find(({ of, upheld }) => of && upheld === null);
  if (waiting) {
    if (waiting.exchange && !chance.happens('the answer comes on paper first', 0.25)) return undefined;
    const body = { number: '9/TL-VKSTC', decision: found };
    return { by, path: `procuracy-decisions/${waiting.notice}/petition/answer`, body };
  }
  if (remembers(decidedBy)) return undefined;
  const { entries } = await history();
  const decided = entries.findLast((entry) => entry.type === decidedBy && mayBePetitioned(entry, entries, now));
  if (!decided) return undefined;
  const { by: decider } = decided.data as { by: string };
  const notice = servedBy(decided);
  if (!chance.happens(`${decidedBy} by ${decider} is not agreed with`, share)) return undefined;
  const above =
    decider === PROCURACY_ABOVE
      ? { body: 'Viện kiểm sát nhân dân tối cao' }
      : { body: 'Viện kiểm sát nhân dân thành phố', to: PROCURACY_ABOVE, reasons: 'Lý do kiến nghị (mô phỏng).' };
  const body = { ...above, number: '8/KN-PC02' };
  return { by, path: `procuracy-decisions/${notice}/petition`, body, once: decidedBy };
}

type Entry = History['entries'][number];

/** The notice that has served it, or the request that it answers. */
const servedBy = ({ data }: Entry): string => {
  const { notice, exchange = '' } = data as { notice?: string; exchange?: string };
  return notice ?? exchange;
};

/** Not what a court has annulled, nor what follows from a decision of another file. */
function mayBePetitioned(entry: Entry, entries: History['entries'], now: string): boolean {
  try {
    petitionedDecision(asKnown(entries), servedBy(entry), now);
    return true;
  } catch {
    return false;
  }
}

/** The history, as the law reads it. */
export const asKnown = (entries: History['entries']) =>
  entries.map(({ type, occurredAt: at, data }) => ({ type, at, data: { ...data } }));

/** Who signs a decision, now and then a deputy. */
export const signed = ({ chance }: Desk): object =>
  chance.happens('is signed by a deputy', 0.5) ? { signedBy: 'deputy-head' } : {};

/** Now and then the head finds that what was decided by such an event has to fall, and withdraws it where a deputy has signed it, or asks the procuracy to cancel it. */
export async function proposesCancellation(
  type: string,
  { chance, remembers, history, now }: Desk,
  share = 0.12,
  accused?: string,
): Promise<Deed | undefined> {
  const once = `${type} is to fall`;
  if (remembers(once) || !chance.happens(once, share)) return undefined;
  const { entries } = await history();
  const isTheirs = (data: object): boolean => !accused || ('accused' in data && data.accused === accused);
  const decided = entries.findLast(
    ({ data, ...entry }) =>
      entry.type === type && 'notice' in data && data.notice !== null && !('by' in data) && isTheirs(data),
  );
  const { notice = '', signedBy } = (decided?.data ?? {}) as { notice?: string; signedBy?: string };
  if (!isLeftStanding(asKnown(entries), notice, now)) return undefined;
  if (signedBy === 'deputy-head')
    return {
      by,
      path: `decisions/${notice}/withdrawal`,
      body: { number: '12/QĐ-PC02', reasons: 'Căn cứ rút quyết định (mô phỏng).' },
      once,
    };
  const body = { reasons: 'Căn cứ hủy bỏ (mô phỏng).' };
  return { by, path: `decisions/${notice}/cancellation-proposal`, body, once };
}
