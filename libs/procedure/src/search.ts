import {
  dayOf,
  defendantFound,
  defendantSearchDemanded,
  defendantWanted,
  prosecutedAccusedFound,
  prosecutedAccusedWanted,
  prosecutedSearchBrought,
  searchDemanded,
  triedSearchBrought,
  type Day,
  type EntryCorrected,
  type FileId,
  type Moment,
  type Searched,
  type WantedGround,
} from '@la-chan/contracts';
import { type HistoryEntry, putRight } from './clocks/history';

/** Who is searched for by the investigating body: as a procuracy or a court has demanded, or of itself. */
export interface WithSearch {
  readonly searchDemandedAt?: Moment | null | undefined;
  /** Since when, without a demand of the agency that has the file. */
  readonly wantedSince?: Moment | null | undefined;
  /** Whether on purpose, as the body has decided; unsaid of a demand from before that was told, and taken for it. */
  readonly evades?: boolean | undefined;
}

/** Since when that is, or was demanded. */
export const searchedSince = ({ searchDemandedAt, wantedSince }: WithSearch): Moment | undefined =>
  searchDemandedAt ?? wantedSince ?? undefined;

export const isSearched = (one: WithSearch): boolean => searchedSince(one) !== undefined;

/** Searched for, and evading on purpose as the body has decided: the limitation period stands still (BLHS 27(3)). */
export const isEvading = (one: WithSearch): boolean => isSearched(one) && (one.evades ?? true);

/** The day from which that runs, where it does and is known. */
export const runsFrom = (one: WithSearch & { readonly limitationFrom?: Day | null | undefined }): Day | null =>
  isEvading(one) ? null : (one.limitationFrom ?? null);

/** Whoever is demanded evades only once the body has decided so; of a demand without a ground, from before that was told, at once, from a day that only the body knows (BLHS 27(3)). */
export const demandedOn = (one: WithSearch, ground: WantedGround | undefined, at: Moment) => ({
  searchDemandedAt: at,
  ...(ground ? { evades: isEvading(one) } : { limitationFrom: null }),
});

/** Of whom no search was demanded here, it is over once it is cancelled. */
export const wantedFor = (
  one: WithSearch,
  { ground, cancelled }: { ground: WantedGround; cancelled?: true | undefined },
  at: Moment,
) => ({
  ...(!one.searchDemandedAt && { wantedSince: cancelled ? null : (one.wantedSince ?? at) }),
  evades: ground === 'absconded' && !cancelled,
});

/** As it came with the file; whoever is searched for on a demand of this agency is so already. */
export const searchBroughtTo = (one: WithSearch, { since, evades }: Searched) =>
  one.searchDemandedAt ? {} : { wantedSince: since, ...(evades !== undefined && { evades }) };

/** The period of who has evaded runs anew from that day (BLHS 27(3)). */
export const foundOn = (one: WithSearch, at: Moment) => ({
  searchDemandedAt: null,
  ...unsearched(one),
  ...(isEvading(one) && { limitationFrom: dayOf(at) }),
});

/** What had come with the file before it comes again: whoever brings it says who is searched for. */
export const unsearched = ({ wantedSince }: WithSearch): { wantedSince?: null } =>
  wantedSince ? { wantedSince: null } : {};

/** As it goes along with them, within one agency or beside a suspension. */
export const searchOf = (one: WithSearch): { searchDemandedAt?: Moment; evades?: boolean } => {
  const { searched: { since, evades } = {} } = searchAlong(one);
  return since ? { searchDemandedAt: since, ...(evades !== undefined && { evades }) } : {};
};

/** The same with the file, to another agency. */
export const searchAlong = (one: WithSearch): { searched?: Searched } => {
  const since = searchedSince(one);
  return since ? { searched: { since, ...(one.evades !== undefined && { evades: one.evades }) } } : {};
};

/** When that becomes known in a file: not before it came there, nor before the demand. */
export const noEarlier = (at: Moment, ...than: readonly (Moment | undefined)[]): Moment =>
  than.reduce<Moment>((latest, one) => (one && one > latest ? one : latest), at);

const FOUND: readonly string[] = [prosecutedAccusedFound.type, defendantFound.type];
const SOUGHT: readonly string[] = [
  ...[searchDemanded, prosecutedSearchBrought, prosecutedAccusedWanted].map(({ type }) => type),
  ...[defendantSearchDemanded, triedSearchBrought, defendantWanted].map(({ type }) => type),
];

/** The corrections by which a file follows when somebody was found, as the body has put right what it had told; none where that was not told here. */
export const foundRighted = (
  history: readonly HistoryEntry[],
  { accused, foundAt }: { readonly accused: FileId; readonly foundAt: Moment },
  told: NonNullable<EntryCorrected['told']>,
): EntryCorrected[] => {
  const isOfThem = ({ data }: HistoryEntry): boolean => (data?.['accused'] ?? data?.['defendant']) === accused;
  const entries = putRight(history).filter(isOfThem);
  const place = entries.findLastIndex(({ type, data }) => FOUND.includes(type) && data?.['notice'] !== null);
  const { id: entry, at } = entries[place] ?? {};
  const sought = entries.slice(0, Math.max(place, 0)).findLast(({ type }) => SOUGHT.includes(type));
  const occurredAt = noEarlier(foundAt, sought?.at);
  if (entry === undefined || occurredAt === at) return [];
  const anew = entries.slice(place + 1).find((one) => one.type.endsWith('.offence-dated') && one.at === at);
  const rightly = (id: string, changes: EntryCorrected['changes']): EntryCorrected => ({
    ...{ entry: id, reason: 'wrong-entry', changes, repeatedIn: [], told },
  });
  return [
    rightly(entry, { occurredAt }),
    ...(anew?.id === undefined ? [] : [rightly(anew.id, { occurredAt, committedOn: dayOf(occurredAt) })]),
  ];
};
