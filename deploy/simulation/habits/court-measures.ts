import { dayOf, triedMeasureApplied, type HeldMeasure } from '@la-chan/contracts';
import { addDays } from '@la-chan/procedure';
import type { Trial } from '../../../apps/court/src/trial/trial';
import { isToPrison } from './court-detention';
import type { Deed, Desk } from '../habit';

interface Bound {
  readonly id: string;
  readonly detained?: object | null;
  readonly measures?: readonly HeldMeasure[];
}

const order = (id: string, what: 'measure' | 'measure-end', body: object, once?: string): Deed => ({
  ...{ by: 'judge', path: `defendants/${id}/${what}`, body },
  ...(once && { once }),
});

/** Nobody stays under a measure past its last day, whatever has become of the file. */
export function courtUnbinds(defendants: readonly Bound[], { today }: Desk): Deed | undefined {
  for (const { id, measures = [] } of defendants) {
    const over = measures.find(({ until }) => until < today);
    if (over) return order(id, 'measure-end', { measure: over.measure });
  }
  return undefined;
}

/** Who is not detained may not leave until the hearing; some are let be. */
export function courtBinds(
  { status, docketedAt }: { readonly status: string; readonly docketedAt: string },
  defendants: readonly Bound[],
  { chance, since, remembers, day }: Desk,
): Deed | undefined {
  if (status !== 'docketed' && status !== 'set') return undefined;
  for (const [index, { id, detained, measures = [] }] of defendants.entries()) {
    const own = chance.each(index);
    const [held] = measures;
    const [bound, free] = [`bound ${id}`, `let be ${id}`];
    if (!held && !detained && since(docketedAt) >= 3 && !remembers(bound) && own.happens('may not leave', 0.4))
      return order(id, 'measure', { measure: 'residence-ban', number: '40/LCĐ', until: day(45) }, bound);
    if (!held || since(held.since) < 5 || remembers(free) || !own.happens('is let be', 0.25)) continue;
    return order(id, 'measure-end', { measure: held.measure, number: '41/QĐ-HB', ground: 'not-necessary' }, free);
  }
  return undefined;
}

const MINUTE_MS = 60_000;

/** What was ordered before the judgment is registered, now and then, while the court of appeal has the file, and follows it there. */
export async function courtOrdersLate(
  { pronouncedAt, defendants }: Pick<Trial, 'pronouncedAt' | 'defendants'>,
  desk: Desk,
): Promise<Deed | undefined> {
  const { chance, since, remembers, history, day } = desk;
  const one = defendants.find(({ state, inForceSince }) => state === 'judged' && inForceSince === null);
  if (!one || !pronouncedAt || since(pronouncedAt) < chance.between('an order comes late after', 36, 50))
    return undefined;
  const occurredAt = new Date(Date.parse(pronouncedAt) - MINUTE_MS).toISOString();
  const [held, distrained, banned] = ['held late', 'distrained late', 'banned late'];
  const isFree = one.verdict === 'convicted' && !one.detained && !remembers(`execution-detention ${one.id}`);
  if (
    isFree &&
    !remembers(held) &&
    chance.happens('is held with the judgment, on paper', 0.7) &&
    (await isToPrison(one.id, desk))
  ) {
    const body = {
      number: '44/QĐ-TG',
      until: addDays(dayOf(pronouncedAt), 44),
      ground: 'may-flee',
      occurredAt: pronouncedAt,
    };
    return { by: 'judge', path: `defendants/${one.id}/execution-detention`, body, once: held };
  }
  if (!remembers(distrained) && chance.happens('is distrained before the judgment', 0.4)) {
    const body = { measure: 'distraint', number: '42/LKB', accused: one.id, occurredAt };
    return { by: 'judge', method: 'POST', path: 'coercions', body, once: distrained };
  }
  if (remembers(banned) || !chance.happens('may not go abroad before the judgment', 0.4)) return undefined;
  const isKnown = (await history()).entries.some(
    ({ type, data }) => type === triedMeasureApplied.type && 'measure' in data && data.measure === 'exit-ban',
  );
  const body = { measure: 'exit-ban', number: '43/THXC', until: day(30), occurredAt };
  return isKnown ? undefined : order(one.id, 'measure', body, banned);
}
