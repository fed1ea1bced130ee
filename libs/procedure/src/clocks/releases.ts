/**
 * Releases that brought limits together with the acts that meet them, in order: a new one is the last. Each agency's database
 * keeps which entries it had before it came to have one.
 */
export const RELEASES = ['2026-12'] as const;
export type Release = (typeof RELEASES)[number];
