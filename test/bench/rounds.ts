/** What one round of floor and subject came to, in the same unit. */
export interface Round {
  readonly floor: number;
  readonly subject: number;
}

/** A ratio over the rounds: its median, and between which values it lay. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Runs floor and subject in turn after one round that is not counted, and changes their order from round to round: what
 * else the machine does hits both.
 */
export async function inTurn<T>(
  rounds: number,
  floor: () => Promise<T>,
  subject: () => Promise<T>,
): Promise<{ readonly floor: T; readonly subject: T }[]> {
  await floor();
  await subject();
  const done: { floor: T; subject: T }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await floor();
      done.push({ floor: first, subject: await subject() });
    } else {
      const first = await subject();
      done.push({ floor: await floor(), subject: first });
    }
  }
  return done;
}

export const ratioOf = (rounds: readonly Round[]): Ratio => {
  const ratios = sorted(rounds.map(({ floor, subject }) => subject / floor));
  return { median: quantile(ratios, 0.5), least: ratios[0] ?? NaN, most: ratios.at(-1) ?? NaN };
};

export const median = (values: readonly number[]): number => quantile(sorted(values), 0.5);

/** Of values in ascending order: the least that so large a part of them does not exceed. */
export const quantile = (ascending: readonly number[], part: number): number =>
  ascending[Math.min(ascending.length - 1, Math.max(0, Math.ceil(part * ascending.length) - 1))] ?? NaN;

export const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
