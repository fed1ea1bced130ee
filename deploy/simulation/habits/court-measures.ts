import type { HeldMeasure } from '@la-chan/contracts';
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
