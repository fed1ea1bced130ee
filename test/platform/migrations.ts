import type { Migration } from '@la-chan/platform';

/** By which migrations are in order. */
export const moment = ({ name }: Migration): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
