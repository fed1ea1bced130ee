import { defineEvent } from '../event';
import { ItemTakenOff, ListedItem } from '../item';
import { FileId } from '../moment';

/** A document, object or exhibit came into a file; `record`: what it is, sealed; `takenAt`: by the file from which it comes along. */
const entered = ListedItem.partial({ takenAt: true }).extend({ record: FileId });

export const reportItemEntered = defineEvent('intake.item-entered', 1, entered);
export const investigationItemEntered = defineEvent('investigation.item-entered', 1, entered);
export const prosecutionItemEntered = defineEvent('prosecution.item-entered', 1, entered);
export const trialItemEntered = defineEvent('court.item-entered', 1, entered);

/** It is on the list no more: entered in error, or given back (BLTTHS 106(3)). */
export const reportItemTakenOff = defineEvent('intake.item-taken-off', 1, ItemTakenOff);
export const investigationItemTakenOff = defineEvent('investigation.item-taken-off', 1, ItemTakenOff);
export const prosecutionItemTakenOff = defineEvent('prosecution.item-taken-off', 1, ItemTakenOff);
export const trialItemTakenOff = defineEvent('court.item-taken-off', 1, ItemTakenOff);
