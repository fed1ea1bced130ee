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

/** The list that goes along where the file goes. */
export const itemListOf = ({ items }: WithItems): { items?: ListedItem[] } =>
  items.length > 0 ? { items: items.map(({ record: _, ...one }) => one) } : {};

/** What follows a file that has gone, as its supplements list it. */
export const itemsFollowing = (
  supplements: readonly ({ readonly items?: readonly DescribedItem[] | undefined } | undefined)[],
): ListedItem[] => supplements.flatMap((one) => one?.items ?? []).map(({ description: _, ...one }) => one);
