import type { Complained } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';
import { head } from './body';

/** Some complain to the head of what a deputy has decided by such an event two days ago or more. */
export async function complains(
  { complaints }: Complained,
  decidedBy: string | undefined,
  { chance, history, remembers, since }: Desk,
): Promise<Deed | undefined> {
  const untold = complaints.find(({ reasons, toldAt }) => reasons && !toldAt);
  if (untold) return { by: 'investigator', path: `complaints/${untold.complaint}/notice` };
  const waiting = complaints.find(({ result }) => result === null);
  if (waiting && chance.each(waiting.complaint).happens('is taken back', 0.35))
    return { by: 'investigator', method: 'DELETE', path: `complaints/${waiting.complaint}` };
  if (waiting) {
    const decision = chance.happens(`a complaint of a ${waiting.of} is upheld`, 0.34) ? 'upheld' : 'rejected';
    const body = { number: '14/QĐ-CSĐT', decision, reasons: 'Lý do (mô phỏng).' };
    return { by: head, path: `complaints/${waiting.complaint}/decision`, body };
  }
  if (!remembers('conduct') && chance.happens('conduct is complained of', 0.04)) {
    const conduct = chance.one('of what', ['conduct', 'unlawful-conduct'] as const);
    const body = { conduct, signedBy: 'deputy-head', by: 'party', text: 'Nội dung khiếu nại, tố cáo (mô phỏng).' };
    return { by: 'investigator', method: 'POST', path: 'complaints', body, once: 'conduct' };
  }
  const once = `complaint of ${decidedBy ?? ''}`;
  if (!decidedBy || remembers(once) || !chance.happens(`a deputy’s ${decidedBy} is complained of`, 0.5))
    return undefined;
  const decided = (await history()).entries.findLast(({ type, data }) => type === decidedBy && 'notice' in data);
  if (!decided || since(decided.occurredAt) < 2) return undefined;
  const { notice } = decided.data as { notice: string };
  const text = 'Nội dung khiếu nại (mô phỏng).';
  const body = { notice, signedBy: 'deputy-head', by: 'party', text };
  return { by: 'investigator', method: 'POST', path: 'complaints', body, once };
}
