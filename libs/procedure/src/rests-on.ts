import type { HistoryEntry } from './clocks';

/** The last event of a type, or, of what there are several of, the last event of these types about the same one. */
type Base =
  | string
  | {
      readonly anyOf: readonly string[];
      /** What both name of that, alone or among others; by the name there and the one here, where these differ; nothing where there is one. */
      readonly of: string | readonly string[] | Readonly<Record<string, string>>;
    };

/** Of several the last: of what may have come with the file, that or its opening. */
export type RestsOn = Base | readonly Base[];

type Data = HistoryEntry['data'];

/** Is it an entry on which one with this data rests? */
export const isBase = (restsOn: RestsOn, entry: HistoryEntry, data: Data): boolean =>
  basesIn(restsOn).some((base) => isThat(base, entry, data));

/** Each of what an act rests on. */
export const basesIn = (restsOn: RestsOn): readonly Base[] => [restsOn].flat();

/** By what the entry there names it, and the one here. */
export const namesOf = ({ of }: Exclude<Base, string>): (readonly [string, string])[] => {
  if (typeof of === 'string') return [[of, of]];
  return Array.isArray(of) ? of.map((name: string) => [name, name] as const) : Object.entries(of);
};

const isThat = (base: Base, { type, data: said }: HistoryEntry, data: Data): boolean =>
  typeof base === 'string'
    ? type === base
    : base.anyOf.includes(type) && namesOf(base).every(([there, here]) => haveOneAlike(said?.[there], data?.[here]));

const haveOneAlike = (there: unknown, here: unknown): boolean => {
  const known = [here].flat();
  return [there].flat().some((one) => one !== undefined && known.includes(one));
};
