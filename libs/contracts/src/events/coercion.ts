import { z } from 'zod';
import { CoercionEnd, CoerciveMeasure } from '../codelists';
import { defineEvent } from '../event';
import { overSince } from '../measure';
import { FileId, Moment } from '../moment';
import { delivery } from './tried';

/** Whom it is about stands in the order alone, where that is no accused. */
const what = {
  /** The order, wherever the file goes. */
  order: z.uuid(),
  measure: CoerciveMeasure,
  number: z.string(),
  /** Where it goes on with whom it is about: since when. */
  since: Moment.optional(),
};
const end = { order: z.uuid(), ground: CoercionEnd, number: z.string().optional(), ...overSince };
const ordered = z.object({ ...what, accused: FileId.optional() });
const ended = z.object({ ...end, accused: FileId });

/** A coercive measure while a case is investigated (BLTTHS 126). */
export const caseCoercionOrdered = defineEvent('investigation.coercion-ordered', 1, ordered);
export const caseCoercionEnded = defineEvent('investigation.coercion-ended', 1, ended);
/** While a procuracy decides on it (BLTTHS 236(1), 241, 249(5)). */
export const prosecutionCoercionOrdered = defineEvent('prosecution.coercion-ordered', 1, ordered);
export const prosecutionCoercionEnded = defineEvent('prosecution.coercion-ended', 1, ended);
/** At first instance `notice` tells the procuracy, `delivery` gives it to the defendant (BLTTHS 278(1), 286(4)); on appeal neither (BLTTHS 347(1)). */
const told = { notice: z.uuid().nullable(), delivery };
export const trialCoercionOrdered = defineEvent(
  'court.coercion-ordered',
  1,
  z.object({ ...what, ...told, defendant: FileId.optional() }),
);
export const trialCoercionEnded = defineEvent(
  'court.coercion-ended',
  1,
  z.object({ ...end, ...told, defendant: FileId }),
);
