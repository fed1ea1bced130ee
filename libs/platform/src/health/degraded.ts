/** Why an agency that can work is not as it should be; each has its remedy in `deploy/remedies.json`. */
export const DEGRADED_REASONS = [
  'bus',
  'recovery',
  'lost-acts',
  'relay-lag',
  'reader-lag',
  'parked',
  'unheard',
  'quarantine',
  'stopped',
  'difference',
  'key-expiry',
  'clock-skew',
  'unknown',
] as const;
export type DegradedReason = (typeof DEGRADED_REASONS)[number];

/** What was found, by its reason: figures and codes, never a person. */
export type Degraded = Readonly<Partial<Record<DegradedReason, string>>>;
