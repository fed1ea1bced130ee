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
