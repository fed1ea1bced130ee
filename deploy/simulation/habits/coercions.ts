import type { HeldCoercion, Role } from '@la-chan/contracts';
import type { Deed, Desk } from '../habit';

interface Coerced {
  readonly id: string;
  readonly coercions?: readonly HeldCoercion[];
}

/** Property of some is distrained or an account frozen, until that is not needed; others are escorted, or a witness is brought in. */
export function coerces(
  by: Role,
  whom: readonly Coerced[],
  entered: string,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  const standing = whom.flatMap(({ coercions = [] }) => coercions);
  for (const { order, since: ordered } of standing)
    if (since(ordered) >= 3 && chance.each(order).happens('is let go of', 0.3))
      return { by, path: `coercions/${order}/end`, body: { number: '52/QĐ', ground: 'not-necessary' } };
  const [one] = whom;
  if (!one || since(entered) < 2 || remembers('coercion') || !chance.happens('is coerced', 0.35)) return undefined;
  const measure = chance.one('is coerced by', ['distraint', 'freezing', 'escort', 'bringing-in'] as const);
  const whose = measure === 'bringing-in' ? {} : { accused: one.id };
  return { by, method: 'POST', path: 'coercions', body: { measure, number: '51/LKB', ...whose }, once: 'coercion' };
}
