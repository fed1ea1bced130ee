import { earlier, INVESTIGATION_SUSPENSION, needsApproval, runningLimit } from '@la-chan/procedure';
import type { PreventiveMeasure } from '@la-chan/contracts';
import type { Accused } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import { hasBroken, type CaseMeasure } from '../../../apps/investigation/src/case/measure';
import { limitOfOne } from '../../../apps/investigation/src/case/resumed-alone';
import { limitToDecide } from '../../../apps/prosecution/src/prosecution-file/limit-to-decide';
import type { ProsecutionFile } from '../../../apps/prosecution/src/prosecution-file/prosecution-file';
import type { Deed, Desk, History } from '../habit';
import { head } from './body';
import { custodyOf, spentIn } from './detention';

const grounds = 'Căn cứ áp dụng biện pháp ngăn chặn (mô phỏng).';

/** Of the investigation of all, or of this one, who alone was resumed: whichever ends first. */
export const lastDayFor = ({ deadlines }: History, accused: string): string | undefined =>
  earlier(runningLimit(INVESTIGATION_SUSPENSION, deadlines), limitOfOne(deadlines, accused))?.dueOn;

const ofBody = (id: string, what: string, body: object, once?: string): Deed => ({
  ...{ by: head, path: `accused/${id}/${what}`, body },
  ...(once && { once }),
});

/** Nobody stays under a measure past its last day, wherever the file is. */
export function measureIsOver({ accused }: Case, { today }: Desk): Deed | undefined {
  for (const { id, state, measures = [] } of accused) {
    const over = measures.find(({ until }) => until < today);
    if (over && state !== 'split-off' && state !== 'merged')
      return ofBody(id, 'measure-end', { measure: over.measure });
  }
  return undefined;
}

/** Whoever is not detained may be under another measure, which goes on, ends before or is broken. */
export async function measures(file: Case, desk: Desk): Promise<Deed | undefined> {
  const { chance, since, remembers, day, history } = desk;
  for (const [index, one] of file.accused.entries()) {
    const { id, approval, state, outcome, detainedUntil, order, chargedAt } = one;
    if (state !== 'investigated' || outcome !== null || approval !== 'approved') continue;
    const once = `measure ${id}`;
    const isFree = !detainedUntil && !order && !one.measures?.length && !one.measureOrders?.length;
    if (isFree && !remembers(once) && since(chargedAt) >= 2 && since(chargedAt) < 40)
      if (chance.each(index).happens('is under a measure', 0.6)) {
        const measure: PreventiveMeasure = chance
          .each(index)
          .one('is under', [...(['bail', 'bail', 'deposit', 'residence-ban', 'exit-ban'] as const)]);
        const last = lastDayFor(await history(), id) ?? day(0);
        const until = last < day(25) ? last : day(25);
        if (until <= day(1)) continue;
        const why = needsApproval(measure) ? { grounds } : {};
        return ofBody(id, 'measure', { measure, number: '23/QĐ-BPNC', until, ...why }, once);
      }
    const wanted = one.measureOrders?.find(({ demanded }) => demanded);
    if (wanted) {
      const body = { measure: wanted.measure, grounds: 'Chứng cứ bổ sung (mô phỏng).' };
      return { ...ofBody(id, 'measure-evidence', body), by: 'investigator' };
    }
    const arrest = `arrest ${id}`;
    if (hasBroken(one) && !detainedUntil && !order && !remembers(arrest)) {
      const last = lastDayFor(await history(), id);
      const spent = spentIn(one, await custodyOf(one, desk));
      if (last && last > day(1))
        return ofBody(id, 'detention', { until: last < day(30) ? last : day(30), grounds, ...spent }, arrest);
    }
    for (const held of one.measures ?? []) {
      const deed = await goesOn(one, held, index, desk);
      if (deed) return deed;
    }
  }
  return undefined;
}

async function goesOn(
  { id, measureOrders = [] }: Accused,
  { measure, since: begun, until, end }: CaseMeasure,
  index: number,
  { chance, since, remembers, day, history }: Desk,
): Promise<Deed | undefined> {
  if (end || measureOrders.length > 0) return undefined;
  const asked = `measure end ${id}`;
  const isApproved = needsApproval(measure);
  if (isApproved && since(begun) >= 6 && until > day(2) && !remembers(asked)) {
    if (chance.each(index).happens('breaks the undertaking', 0.25))
      return ofBody(id, 'measure-end-request', { measure, ground: 'breach', grounds }, asked);
    if (chance.each(index).happens('needs no measure', 0.2))
      return ofBody(id, 'measure-end-request', { measure, ground: 'not-necessary', grounds }, asked);
  }
  if (!isApproved && since(begun) >= 8 && until > day(1) && chance.each(index).happens('is let be', 0.25))
    return ofBody(id, 'measure-end', { measure, number: '24/QĐ-HB', ground: 'not-necessary' });
  const anew = `measure anew ${id} ${until}`;
  if (until > day(isApproved ? 11 : 2) || remembers(anew)) return undefined;
  const last = lastDayFor(await history(), id);
  if (!last || last <= until) return undefined;
  const why = isApproved ? { grounds } : {};
  return ofBody(id, 'measure-renewal', { measure, number: '25/QĐ-BPNC', until: last, ...why }, anew);
}

/** What a procuracy does with the measures of a file that it decides on. */
export async function measuresProsecuted(file: ProsecutionFile, desk: Desk): Promise<Deed | undefined> {
  if (!['received', 'suspended', 'indicted'].includes(file.status)) return undefined;
  const { chance, since, remembers, today, day, history } = desk;
  const ordered = (id: string, what: string, body: object, once?: string): Deed => ({
    ...{ by: 'head-of-procuracy' as const, path: `accused/${id}/${what}`, body },
    ...(once && { once }),
  });
  for (const [index, { id, state, detained, measures = [] }] of file.accused.entries()) {
    if (state === 'split-off' || state === 'merged' || state === 'not-proposed') continue;
    const over = measures.find(({ until }) => until < today);
    if (over) return ordered(id, 'measure-end', { measure: over.measure });
    if (file.status !== 'received' || state !== 'proposed') continue;
    const once = `measure ${id}`;
    if (remembers(once) || since(file.receivedAgainAt.at(-1) ?? file.receivedAt) < 2) continue;
    const last = limitToDecide((await history()).deadlines, id)?.dueOn;
    if (!last || last <= today) continue;
    const [held] = measures;
    if (!held && !detained && chance.each(index).happens('may not leave', 0.4))
      return ordered(id, 'measure', { measure: 'residence-ban', number: '26/LCĐ', until: last }, once);
    if (held && held.until < last && held.until <= day(8))
      return ordered(id, 'measure-renewal', { measure: held.measure, number: '27/QĐ-VKS', until: last }, once);
    if (held && chance.each(index).happens('is let be', 0.15))
      return ordered(id, 'measure-end', { measure: held.measure, number: '28/QĐ-VKS', ground: 'not-necessary' }, once);
  }
  return undefined;
}
