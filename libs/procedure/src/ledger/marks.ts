import { dayOf, type Mark, type Moment } from '@la-chan/contracts';

/** On the day of each of these moments. */
export const marked = (mark: string, ...moments: (Moment | null | undefined)[]): Mark[] =>
  moments.flatMap((at) => (at ? [{ mark, on: dayOf(at) }] : []));
