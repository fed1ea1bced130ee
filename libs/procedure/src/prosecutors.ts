/** Who of a procuracy acts in its files, where the law does not leave it to the head (BLTTHS 41, 42). */
export const prosecutors = ['prosecutor', 'head-of-procuracy'] as const;
