import type {
  DescribedItem,
  DraftEvent,
  EventOf,
  FileId,
  ListedItem,
  Moment,
  reportItemEntered,
} from '@la-chan/contracts';
import type { Lawful, Made } from './handover';
import { Refusal } from './refusal';

type Entered = EventOf<typeof reportItemEntered>['data'];

/** A document, object or exhibit of a file; what it is stands in the sealed record. */
export interface Item extends ListedItem {
  readonly record: FileId;
}

export interface WithItems {
  readonly items: readonly Item[];
}

export type ItemAct = 'enterItem';

/** What reports, verifications, cases, files of a procuracy and trials do alike. */
export const enteringItems =
  <Of extends WithItems & { readonly id: FileId; readonly status: string }, Event>(
    procedure: Lawful<Of['status'], ItemAct>,
    entered: Made<Entered, Event>,
  ) =>
  ({ id, status }: Of, item: Entered, at: Moment): Event[] => {
    procedure.assertLawful('enterItem', status);
    return [entered(id, item, at)];
  };

/** What the routes of a file need of it. */
export type EnteringItems<Of> = (file: Of, item: Entered, at: Moment) => DraftEvent[];

export const itemsAfter = ({ items }: WithItems, item: Entered, at: Moment): readonly Item[] => [
  ...items,
  { ...item, takenAt: item.takenAt ?? at },
];

/** Of what comes along, what this file does not have. */
export const itemsNewTo = <Coming extends Pick<ListedItem, 'item'>>(
  { items }: WithItems,
  coming: readonly Coming[],
): Coming[] => coming.filter(({ item }) => !items.some((one) => one.item === item));

/** What is to go with a part is not in the list. */
export class ItemNotListed extends Refusal {
  override readonly code = 'item-not-listed';
  override readonly field = '/items';

  constructor(override readonly law: string) {
    super('item-not-listed');
  }
}

/** The file as its part has it: of its documents, objects and exhibits with these alone, where it is said which go. */
export const withItems = <File extends WithItems>(
  file: File,
  going: readonly FileId[] | undefined,
  law: string,
): File => {
  if (!going) return file;
  const items = file.items.filter(({ item }) => going.includes(item));
  if (items.length < new Set(going).size) throw new ItemNotListed(law);
  return { ...file, items };
};

/** What stays of the list when these have gone with a part. */
export const itemsWithout = ({ items }: WithItems, gone: readonly FileId[] = []): readonly Item[] =>
  items.filter(({ item }) => !gone.includes(item));

/** The list that goes along where the file goes. */
export const itemListOf = ({ items }: WithItems): { items?: ListedItem[] } =>
  items.length > 0 ? { items: items.map(({ record: _, ...one }) => one) } : {};

/** What follows a file that has gone, as its supplements list it. */
export const itemsFollowing = (
  supplements: readonly ({ readonly items?: readonly DescribedItem[] | undefined } | undefined)[],
): ListedItem[] => supplements.flatMap((one) => one?.items ?? []).map(({ description: _, ...one }) => one);
