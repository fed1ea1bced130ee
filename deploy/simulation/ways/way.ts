/** By register: what to answer there. */
type ByRegister = Readonly<Record<string, Readonly<Record<string, boolean | string>>>>;

export interface Way {
  /** As in the coverage: `app: procedure.act`. */
  readonly to: readonly string[];
  readonly by: ByRegister;
}

/** What leads to acts, as long as one of them was never done. */
export const way = (to: readonly string[], by: ByRegister): Way => ({ to, by });

/** Something is listed, and taken off. */
export const item = { 'something comes into it': true, 'something is taken off the list': true };
/** Asked for, and taken back. */
export const mistaken = (path: string, asked: string): Record<string, boolean> => ({
  [asked]: true,
  [`${path}: by mistake`]: true,
});
/** Something is kept on that its keeper finds damaged. */
export const damaged = { 'holds nothing': false, 'exhibits found damaged': true };
/** Those above direct what becomes of what is suspended. */
export const directed = { 'a review is not agreed on': true };
/** Sent back once. */
export const missing = (kind: string, from: string): Record<string, boolean> => ({
  [`something is missing of the ${kind} from ${from}`]: true,
});
/** Taken back as it is taken on. */
export const crossing = (kind: string): Record<string, boolean> => ({
  [`the ${kind} is withdrawn at the same moment`]: true,
});
/** A panel finds a crime that is in no case. */
export const left = { 'a crime was left out': true };

export const REPORTS = { court: 'court /reports', procuracy: 'prosecution /reports' };
export const VERIFICATIONS = 'investigation /verifications';
export const CASES = 'investigation /cases';
export const CUSTODIES = 'investigation /custodies';
export const SUPERVISIONS = 'prosecution /supervisions';
export const RESOLUTIONS = 'prosecution /resolutions';
export const FILES = 'prosecution /prosecution-files';
export const INITIATIONS = 'prosecution /initiations';
export const COURT_REVIEWS = 'prosecution /court-reviews';
export const REVIEWS = 'prosecution /prosecution-reviews';
export const TRIALS = 'court /trials';
export const APPEALS = 'court /appeals';
export const SESSIONS = 'court /sessions';
export const OFFERED = '/exchanges?side=receiver&status=offered';
