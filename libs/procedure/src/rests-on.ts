import type { HistoryEntry } from './clocks';

/** The last event of a type, or, of what there are several of, the last event of these types about the same one. */
export type RestsOn = string | { readonly anyOf: readonly string[]; readonly of: string };

type Data = HistoryEntry['data'];

/** Is it an entry on which one with this data rests? */
export const isBase = (restsOn: RestsOn, { type, data: said }: HistoryEntry, data: Data): boolean => {
  if (typeof restsOn === 'string') return type === restsOn;
  const one = data?.[restsOn.of];
  return restsOn.anyOf.includes(type) && one !== undefined && said?.[restsOn.of] === one;
};
