import { seriousnessOf, type FileId, type Moment } from '@la-chan/contracts';
import { boundThen, suspensionAt } from '@la-chan/procedure';
import type { ProsecutedAccused, ProsecutionFile, ProsecutionStatus } from './prosecution-file';
import { ProsecutionRefusal } from './refusal';

/** Neither in another file, nor an accused no more. */
export const isHere = ({ state }: ProsecutedAccused): boolean =>
  state !== 'split-off' && state !== 'merged' && state !== 'not-proposed';

/** Detained, or under another preventive measure. */
const isBound = (one: ProsecutedAccused): boolean =>
  isHere(one) && one.state !== 'terminated' && (Boolean(one.detained) || (one.measures ?? []).length > 0);

export const boundOf = (accused: readonly ProsecutedAccused[]): FileId[] => accused.filter(isBound).map(({ id }) => id);

const isGrave = ({ article, clause }: ProsecutedAccused): boolean =>
  ['very-serious', 'especially-serious'].includes(seriousnessOf(article, clause));

/** Of a less serious or serious crime, beside somebody of a graver one (TTLT 04/2018 18(2)(c)). */
export const lighterOf = (accused: readonly ProsecutedAccused[]): FileId[] => {
  const here = accused.filter((one) => isHere(one) && one.state !== 'terminated');
  return here.some(isGrave) ? here.filter((one) => !isGrave(one)).map(({ id }) => id) : [];
};

/** As a suspension leaves them. */
export const suspendedWith = (one: ProsecutedAccused, at: Moment, alone = false): ProsecutedAccused => ({
  ...one,
  ...boundThen(one, isBound(one), suspensionAt(at, alone)),
});

/** Whoever did not go on in another file. */
export const idsHere = ({ accused }: ProsecutionFile): FileId[] =>
  accused.filter(({ state }) => state !== 'split-off' && state !== 'merged').map(({ id }) => id);

/** By the termination of the whole file, and not before it. */
export const isEndedWithFile = ({ state, before }: ProsecutedAccused): boolean =>
  state === 'terminated' && before !== 'terminated';

/** By the suspension of the whole file that was split off for it. */
export const waitsWith =
  ({ splitFrom }: ProsecutionFile) =>
  ({ state }: ProsecutedAccused): boolean =>
    splitFrom !== null && state === 'suspended';

/** Whose matter may wait alone here: neither with that of all, nor where the file has gone (BLTTHS 247(2)). */
export const waitAlone = (file: ProsecutionFile): readonly ProsecutedAccused[] => {
  if (file.status === 'transferred') return [];
  return file.status === 'suspended' ? file.accused.filter((one) => !waitsWith(file)(one)) : file.accused;
};

/** Neither suspended nor terminated, nor judged already. */
export const isToBeDecided = ({ state, outcome }: ProsecutedAccused): boolean =>
  outcome === null && (state === 'proposed' || state === 'indicted');

/** Who is not suspended alone is before the court, or was. */
const AT_COURT: readonly ProsecutionStatus[] = ['handed-over', 'decided'];

/** Whose matter goes on here, or waits. */
export const pursued = ({ status, accused }: ProsecutionFile): readonly ProsecutedAccused[] =>
  accused.filter((one) => one.state === 'suspended' || (isToBeDecided(one) && !AT_COURT.includes(status)));

/** By a court, in force. */
export const isJudged = ({ outcome }: ProsecutedAccused): boolean =>
  outcome !== null && outcome !== 'terminated' && outcome !== 'suspended';

/** How a whole file has ended. */
export const outcomeOf = ({ accused }: ProsecutionFile, told: 'judged' | 'terminated'): 'judged' | 'terminated' =>
  accused.some(isJudged) ? 'judged' : told;

export const assertIn = (file: ProsecutionFile, id: FileId, states: readonly ProsecutedAccused['state'][]): void => {
  if (!file.accused.some((one) => one.id === id && states.includes(one.state) && !isJudged(one)))
    throw new ProsecutionRefusal('not-of-this-file', 'BLTTHS 240(1)');
};
