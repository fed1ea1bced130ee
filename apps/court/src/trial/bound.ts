import type { FileId, Moment } from '@la-chan/contracts';
import { boundThen, suspensionAt } from '@la-chan/procedure';
import type { Defendant } from './state';

/** Detained, or under another preventive measure, and not judged or gone. */
const isBound = ({ state, detained, measures = [] }: Defendant): boolean =>
  (state === 'on-trial' || state === 'suspended') && (Boolean(detained) || measures.length > 0);

export const boundOf = (defendants: readonly Defendant[]): FileId[] => defendants.filter(isBound).map(({ id }) => id);

/** As a suspension, of all or `alone`, leaves one of them. */
export const suspendedWith = (one: Defendant, at: Moment, alone = false): Partial<Defendant> =>
  boundThen(one, isBound(one), suspensionAt(at, alone));
