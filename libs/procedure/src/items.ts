import {
  investigationItemEntered,
  investigationItemTakenOff,
  prosecutionItemEntered,
  prosecutionItemTakenOff,
  trialItemEntered,
  trialItemTakenOff,
  type DescribedItem,
  type DraftEvent,
  type EventOf,
  type FileId,
  type HeldPropertyDecision,
  type ItemTakenOff,
  type JudgedItem,
  type ListedItem,
  type Moment,
} from '@la-chan/contracts';
import type { Lawful, Made } from './handover';
import { Refusal } from './refusal';

type Entered = EventOf<typeof trialItemEntered>['data'];

/** A document, object or exhibit of a file; what it is stands in the sealed record. */
export interface Item extends ListedItem {
  readonly record: FileId;
  /** Why it is on the list no more. */
  readonly off?: Omit<ItemTakenOff, 'item'> | undefined;
  /** What a judgment says of it. */
  readonly decided?: HeldPropertyDecision | undefined;
}

export interface WithItems {
  readonly items: readonly Item[];
}

export type ItemAct = 'enterItem' | 'takeOffItem';

/** It is not on the list of this file, or not any more. */
export class ItemNotListed extends Refusal {
  override readonly code = 'item-not-listed';

  constructor(
    override readonly law: string,
    override readonly field = '/items',
  ) {
    super('item-not-listed');
  }
}

/** What is on the list still. */
export const onList = ({ items }: WithItems): readonly Item[] => items.filter(({ off }) => off === undefined);

export const assertListed = (file: WithItems, items: readonly FileId[] = [], law: string, field?: string): void => {
  const listed = onList(file).map(({ item }) => item);
  if (!items.every((one) => listed.includes(one))) throw new ItemNotListed(law, field);
};

/** The file as its part has it: of its documents, objects and exhibits with these alone, where it is said which go (BLTTHS 170(2), 242(2), 283(2)). */
export const withItems = <File extends WithItems>(
  file: File,
  going: readonly FileId[] | undefined,
  law: string,
): File => {
  if (!going) return file;
  assertListed(file, going, law);
  return { ...file, items: file.items.filter(({ item }) => going.includes(item)) };
};

/** What stays of the list when these have gone with a part. */
export const itemsWithout = ({ items }: WithItems, gone: readonly FileId[] = []): readonly Item[] =>
  items.filter(({ item }) => !gone.includes(item));

type Of<Status> = WithItems & { readonly id: FileId; readonly status: Status };

/** What reports, verifications, cases, files of a procuracy, trials and appeals do alike. */
export const enteringItems =
  <File extends Of<string>, Event>(procedure: Lawful<File['status'], ItemAct>, entered: Made<Entered, Event>) =>
  ({ id, status }: File, item: Entered, at: Moment): Event[] => {
    procedure.assertLawful('enterItem', status);
    return [entered(id, item, at)];
  };

/** What was entered in error, or is given back where that harms neither the proceedings nor the execution (BLTTHS 106(3), from general knowledge). */
export const takingOffItems =
  <File extends Of<string>, Event>(procedure: Lawful<File['status'], ItemAct>, takenOff: Made<ItemTakenOff, Event>) =>
  (file: File, off: ItemTakenOff, at: Moment): Event[] => {
    procedure.assertLawful('takeOffItem', file.status);
    assertListed(file, [off.item], 'BLTTHS 106(3)');
    return [takenOff(file.id, off, at)];
  };

/** What the routes of a file need of it. */
export type EnteringItems<Of> = (file: Of, item: Entered, at: Moment) => DraftEvent[];
export type TakingOffItems<Of> = (file: Of, off: ItemTakenOff, at: Moment) => DraftEvent[];

export const itemsAfter = ({ items }: WithItems, item: Entered, at: Moment): readonly Item[] => [
  ...items,
  { ...item, takenAt: item.takenAt ?? at },
];

/** The list without one that is on it no more; the file knows of it still, as it may come back on another list. */
export const itemsWithoutOne = ({ items }: WithItems, { item, ...off }: ItemTakenOff): readonly Item[] =>
  items.map((one) => (one.item === item ? { ...one, off } : one));

/** What a judgment says of each, for as long as it stands. */
export const itemsJudgedAs = ({ items }: WithItems, said: readonly JudgedItem[] = []): readonly Item[] =>
  said.length === 0
    ? items
    : items.map((one) => {
        const decided = said.find(({ item }) => item === one.item)?.decided;
        return decided ? { ...one, decided } : one;
      });

/** What a judgment says is of the list; of a file with which none has come, as from an earlier release, it may say anything (BLTTHS 106). */
export const assertItemsJudged = (file: WithItems, said: readonly JudgedItem[] = []): void => {
  const judged = said.map(({ item }) => item);
  if (file.items.length > 0) assertListed(file, judged, 'BLTTHS 106', '/itemsJudged');
};

/** The judgment that has said it stands no more. */
export const itemsUnjudged = ({ items }: WithItems): readonly Item[] => items.map(({ decided: _, ...one }) => one);

/** Of what comes along, what this file does not have. */
export const itemsNewTo = <Coming extends Pick<ListedItem, 'item'>>(
  { items }: WithItems,
  coming: readonly Coming[],
): Coming[] => coming.filter(({ item }) => !items.some((one) => one.item === item));

/** What comes along of a list, as this file takes it in: what it does not know, and what has been taken off since. */
export const itemsBrought =
  <Event>(entered: Made<Entered, Event>, takenOff: Made<ItemTakenOff, Event>) =>
  ({ id, items = [] }: Partial<WithItems> & { readonly id: FileId }, coming: readonly Item[], at: Moment): Event[] =>
    coming.flatMap(({ off, decided: _, ...one }) => {
      const known = items.find(({ item }) => item === one.item);
      if (!known) return off ? [] : [entered(id, one, at)];
      return off && !known.off ? [takenOff(id, { item: one.item, ...off }, at)] : [];
    });

/** The same in a verification or a case, at a procuracy, and at a court. */
export const broughtToBody = itemsBrought<EventOf<typeof investigationItemEntered | typeof investigationItemTakenOff>>(
  investigationItemEntered,
  investigationItemTakenOff,
);
export const broughtToProcuracy = itemsBrought<EventOf<typeof prosecutionItemEntered | typeof prosecutionItemTakenOff>>(
  prosecutionItemEntered,
  prosecutionItemTakenOff,
);
export const broughtToCourt = itemsBrought<EventOf<typeof trialItemEntered | typeof trialItemTakenOff>>(
  trialItemEntered,
  trialItemTakenOff,
);

/** The list that goes along where the file goes, and what is on it no more. */
export const itemListOf = (file: WithItems): { items?: ListedItem[]; itemsOff?: ItemTakenOff[] } => {
  const items = onList(file).map(({ record: _, off: __, decided: ___, ...one }) => one);
  const itemsOff = file.items.flatMap(({ item, off }) => (off ? [{ item, ...off }] : []));
  return { ...(items.length > 0 && { items }), ...(itemsOff.length > 0 && { itemsOff }) };
};

/** What follows a file that has gone, as its supplements list it. */
export const itemsFollowing = (
  supplements: readonly ({ readonly items?: readonly DescribedItem[] | undefined } | undefined)[],
): ListedItem[] => supplements.flatMap((one) => one?.items ?? []).map(({ description: _, ...one }) => one);
