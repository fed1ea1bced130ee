import type { Moment } from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';

/** Makes one of several, two at a time, whichever two the picks say. */
export const mergedByPicks = <Kept>(
  several: readonly [Kept, ...Kept[]],
  picks: readonly number[],
  merged: (one: Kept, other: Kept, step: number) => Kept,
): Kept =>
  picks.slice(0, several.length - 1).reduce<readonly [Kept, ...Kept[]]>((left, pick, step) => {
    const one = left[pick % left.length] ?? left[0];
    const others = left.filter((each) => each !== one);
    const other = others[(pick >> 4) % others.length];
    return other === undefined ? left : [merged(one, other, step), ...others.filter((each) => each !== other)];
  }, several)[0];

/**
 * The clocks of a file that are open, whatever their rule: the same in whatever order files were merged. What began with
 * one of the mergers, which are since that moment, began at no other time than theirs.
 */
export const openClocks = (deadlines: readonly Deadline[], mergersSince: Moment): string[] => {
  const open = deadlines.filter(({ status }) => status === 'running' || status === 'suspended');
  const said = open.map(({ rule, about, startedAt, dueOn, status }) =>
    [rule, about, startedAt < mergersSince ? startedAt : 'merged', dueOn, status].join(' '),
  );
  const isOnce = (one: string, index: number): boolean => !one.includes(' merged ') || said.indexOf(one) === index;
  return said.filter(isOnce).sort();
};
