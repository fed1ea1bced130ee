import { z } from 'zod';
import { HeldPropertyDecision, ItemKind, ItemOffGround, ItemOrigin } from './codelists';
import { FileId, Moment } from './moment';

/** A document, object or exhibit as a list names it, by an id that it has in every agency; what it is stands sealed. */
export const ListedItem = z.object({ item: FileId, kind: ItemKind, origin: ItemOrigin, takenAt: Moment });
export type ListedItem = z.infer<typeof ListedItem>;

/** Something is on the list no more; `number`: of the decision to give it back (BLTTHS 106(3)). */
export const ItemTakenOff = z.object({ item: FileId, ground: ItemOffGround, number: z.string().optional() });
export type ItemTakenOff = z.infer<typeof ItemTakenOff>;

/** The list of what goes along with a report or a file, against which the receiver checks, and what is on it no more (BLTTHS 146(2), (3), 276(1); TTLT 04/2018 35(2)(a), 36(2)(a)). */
export const itemsAlong = { items: z.array(ListedItem).optional(), itemsOff: z.array(ItemTakenOff).optional() };

/** What a judgment says of something on the list (BLTTHS 106, which is not among the texts). */
export const JudgedItem = z.object({ item: FileId, decided: HeldPropertyDecision });
export type JudgedItem = z.infer<typeof JudgedItem>;
export const itemsJudged = { itemsJudged: z.array(JudgedItem).min(1).optional() };

/** The same with what it is, sealed; of what follows a file that has gone there is no other list. */
export const DescribedItem = ListedItem.extend({ description: z.string() });
export type DescribedItem = z.infer<typeof DescribedItem>;
export const itemsDescribed = { items: z.array(DescribedItem).optional() };
