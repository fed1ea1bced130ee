import type { Petition } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

const by = 'head-of-investigation' as const;

/** What the procuracy has decided by such an event and the body does not agree with goes to the procuracy above, on paper, which finds so. */
export async function petitions(
  asked: readonly Petition[],
  decidedBy: string,
  found: 'upheld' | 'rejected',
  { chance, history, remembers }: Desk,
  share = 0.4,
): Promise<Deed | undefined> {
  const waiting = asked.find(({ of, upheld }) => of && upheld === null);
  if (waiting) {
    const body = { number: '9/TL-VKSTC', decision: found };
    return { by, path: `procuracy-decisions/${waiting.notice}/petition/answer`, body };
  }
  if (remembers(decidedBy) || !chance.happens(`${decidedBy} is not agreed with`, share)) return undefined;
  const decided = (await history()).entries.findLast(({ type, data }) => type === decidedBy && 'by' in data);
  if (!decided) return undefined;
  const { notice } = decided.data as { notice: string };
  const body = { body: 'Viện kiểm sát nhân dân tối cao', number: '8/KN-PC02' };
  return { by, path: `procuracy-decisions/${notice}/petition`, body, once: decidedBy };
}
