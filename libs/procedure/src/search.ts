import type { Day, Moment, WantedGround } from '@la-chan/contracts';

/** Of whom a procuracy or a court has demanded that the investigating body search for them. */
export interface WithSearch {
  readonly searchDemandedAt?: Moment | null | undefined;
  /** Whether on purpose, as the body has decided; unsaid of a demand from before that was told, and taken for it. */
  readonly evades?: boolean | undefined;
}

/** Searched for, and evading on purpose as the body has decided: the limitation period stands still (BLHS 27(3)). */
export const isEvading = ({ searchDemandedAt, evades = true }: WithSearch): boolean =>
  Boolean(searchDemandedAt) && evades;

/** The day from which that runs, where it does and is known. */
export const runsFrom = (one: WithSearch & { readonly limitationFrom?: Day | null | undefined }): Day | null =>
  isEvading(one) ? null : (one.limitationFrom ?? null);

/** Whoever is demanded evades only once the body has decided so; of a demand without a ground, from before that was told, at once, from a day that only the body knows (BLHS 27(3)). */
export const demandedOn = (one: WithSearch, ground: WantedGround | undefined, at: Moment) => ({
  searchDemandedAt: at,
  ...(ground ? { evades: isEvading(one) } : { limitationFrom: null }),
});

export const wantedFor = ({ ground, cancelled }: { ground: WantedGround; cancelled?: true | undefined }) => ({
  evades: ground === 'absconded' && !cancelled,
});

/** As it goes along with them. */
export const searchOf = ({ searchDemandedAt, evades }: WithSearch): { searchDemandedAt?: Moment; evades?: boolean } =>
  searchDemandedAt ? { searchDemandedAt, ...(evades !== undefined && { evades }) } : {};

/** When that becomes known in a file: not before it came there, nor before the demand. */
export const noEarlier = (at: Moment, ...than: readonly Moment[]): Moment =>
  than.reduce((latest, one) => (one > latest ? one : latest), at);
