import type { HistoryEntry } from './clocks';

/** The last event of a type, or, of what there are several of, the last event of these types about the same one; `of`: what both name of that, nothing where there is one of these. */
export type RestsOn = string | { readonly anyOf: readonly string[]; readonly of: string | readonly string[] };

type Data = HistoryEntry['data'];

/** Is it an entry on which one with this data rests? */
export const isBase = (restsOn: RestsOn, { type, data: said }: HistoryEntry, data: Data): boolean => {
  if (typeof restsOn === 'string') return type === restsOn;
  const isSame = (field: string): boolean => data?.[field] !== undefined && said?.[field] === data[field];
  return restsOn.anyOf.includes(type) && [restsOn.of].flat().every(isSame);
};
