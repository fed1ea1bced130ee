import { prosecutionItemEntered, prosecutionItemTakenOff } from '@la-chan/contracts';
import { enteringItems, takingOffItems } from '@la-chan/procedure';
import { resolutionProcedure } from './resolution';
import type { ResolutionEvent } from './resolution.events';
import type { Resolution } from './state';

export const enterItem = enteringItems<Resolution, ResolutionEvent>(resolutionProcedure, prosecutionItemEntered);
export const takeOffItem = takingOffItems<Resolution, ResolutionEvent>(resolutionProcedure, prosecutionItemTakenOff);
export const resolutionItems = { enterItem, takeOffItem };
