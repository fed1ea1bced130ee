import {
  accusedIndicted,
  overrulingOvertaken,
  prosecutedAccusedOverruled,
  prosecutedAccusedSuspended,
  prosecutedAccusedTerminated,
  prosecutionFileReturned,
  prosecutionFileSplit,
  prosecutionFileSuspended,
  prosecutionFileTerminated,
  prosecutionOverruled,
  prosecutionSentAbove,
  type EventOf,
  type FileId,
  type Moment,
  type ProsecutionDecision,
} from '@la-chan/contracts';
import { assertListed, putRight, type Deadline, type HistoryEntry, type CrimeDays } from '@la-chan/procedure';
import { toBeIndicted } from './indictment';
import { isEndedWithFile, isHere } from './prosecuted-accused';
import {
  prosecutionProcedure,
  type ProsecutedAccused,
  type ProsecutionFile,
  type ProsecutionStatus,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';
import { splitOff } from './split';
import { suspendedAgain } from './stay';

/** What was decided, for the whole file or for one accused, was sent to the procuracy above (BLTTHS 240(3)). */
export const tellAbove = (
  file: ProsecutionFile,
  sent: EventOf<typeof prosecutionSentAbove>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('tellAbove', file.status);
  const owed = `240.above.${sent.of}${sent.accused ? '.accused' : ''}`;
  if (!deadlines.some(({ rule, about, status }) => rule === owed && about === sent.accused && status === 'running'))
    throw new ProsecutionRefusal('nothing-to-send-above', 'BLTTHS 240(3)');
  return [prosecutionSentAbove(file.id, sent, at)];
};

/** The entry of a decision, and whom it is about. */
export const decisionOf = (
  file: ProsecutionFile,
  { of, accused }: { of: ProsecutionDecision; accused?: FileId },
  history: readonly HistoryEntry[],
): { accused: FileId[]; number: string; decidedAt: Moment } => {
  const found = putRight(history).findLast(isDecision({ of, accused }));
  if (!found) throw new ProsecutionRefusal('nothing-to-send-above', 'BLTTHS 240(3)');
  const here = file.accused.filter(isHere);
  const all = here.length > 0 ? here : file.accused; // a file goes back, too, once every charge in it has fallen
  return {
    accused: accused ? [accused] : all.map(({ id }) => id),
    number: String(found.data?.['number']),
    decidedAt: found.at,
  };
};

const OF_ALL = {
  indictment: accusedIndicted,
  return: prosecutionFileReturned,
  suspension: prosecutionFileSuspended,
  termination: prosecutionFileTerminated,
} as const;
const OF_ONE = {
  ...OF_ALL,
  suspension: prosecutedAccusedSuspended,
  termination: prosecutedAccusedTerminated,
} as const;

const isDecision =
  ({ of, accused }: { of: ProsecutionDecision; accused?: FileId | undefined }) =>
  ({ type, data }: HistoryEntry): boolean =>
    type === (accused ? OF_ONE[of] : OF_ALL[of]).type && (!accused || data?.['accused'] === accused);

/** The notice with which the procuracy above has the decision, and what has happened to the file. */
interface SentAbove {
  readonly notice: string;
  readonly history: readonly HistoryEntry[];
}

/** Of several decisions of a kind the last one, and not one that was sent to the procuracy above before it. */
const assertLast = (decided: { of: ProsecutionDecision; accused?: FileId }, { notice, history }: SentAbove): void => {
  const past = putRight(history);
  const told = past.findLastIndex(
    ({ type, data }) => type === prosecutionSentAbove.type && data?.['notice'] === notice,
  );
  // Where this one has gone on in another file, what was sent before stands in the first one alone.
  if (past.findLastIndex(isDecision(decided)) > told) throw new ProsecutionRefusal('no-such-decision', 'BLTTHS 240(3)');
};

/** The decision by which a file is where it is, and may be here again. */
const STANDS: Partial<Record<ProsecutionStatus, ProsecutionDecision>> = {
  suspended: 'suspension',
  returned: 'return',
  terminated: 'termination',
  indicted: 'indictment',
  'handed-over': 'indictment',
};

/** The procuracy above has withdrawn, stopped or cancelled the decision, which is taken anew; of what a court has, before the hearing (BLTTHS 240(3), 285). */
export const overrule = (
  file: ProsecutionFile,
  overruling: EventOf<typeof prosecutionOverruled>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
  sent?: SentAbove,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('overrule', file.status);
  if (sent) assertLast(overruling, sent);
  const fell = deadlines.some(({ rule, status }) => rule === '240.again' && status === 'running');
  const elsewhere = file.status === 'returned' && file.returns.at(-1)?.elsewhere;
  if (STANDS[file.status] !== overruling.of || fell || elsewhere)
    throw new ProsecutionRefusal('no-such-decision', 'BLTTHS 240(3)');
  if (file.status === 'handed-over' && toBeTried(file).length === 0)
    throw new ProsecutionRefusal('judged-already', 'BLTTHS 240(3), 285');
  return [prosecutionOverruled(file.id, overruling, at), ...suspendedAgain(file, at)];
};

/** Whom a court has to try by the indictment, and has not judged. */
export const toBeTried = (file: ProsecutionFile): readonly ProsecutedAccused[] =>
  toBeIndicted(file).filter(({ state, judgedAt }) => state === 'indicted' && !judgedAt);

/** What was decided of one accused, who is before the procuracy again; where the others are on their way to a court or there, in the file `into` (BLTTHS 240(3)). */
export const overruleAccused = (
  file: ProsecutionFile,
  {
    into,
    items,
    ...overruling
  }: EventOf<typeof prosecutedAccusedOverruled>['data'] & { into: FileId; items?: FileId[] | undefined },
  at: Moment,
  sent?: SentAbove,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('overruleAccused', file.status);
  if (sent) assertLast(overruling, sent);
  const one = file.accused.find(({ id }) => id === overruling.accused);
  if (!one || decidedAlone(file, one) !== overruling.of)
    throw new ProsecutionRefusal('no-such-decision', 'BLTTHS 240(3)');
  assertListed(file, items, 'BLTTHS 240(3)', '/items');
  const { accused, number } = overruling;
  return [
    prosecutedAccusedOverruled(file.id, overruling, at),
    ...(INDICTED.includes(file.status)
      ? [prosecutionFileSplit(file.id, { into, accused: [accused], number, ...(items && { items }) }, at)]
      : []),
  ];
};

const INDICTED: readonly ProsecutionStatus[] = ['indicted', 'handed-over', 'decided'];

/** A file of their own, in which it is decided anew. */
export const overruledApart = (
  id: FileId,
  number: string,
  from: ProsecutionFile,
  { accused, ...overruling }: Omit<EventOf<typeof prosecutedAccusedOverruled>['data'], 'notice'>,
  at: Moment,
  days: CrimeDays,
): ProsecutionEvent[] => [
  ...splitOff(id, number, from, [accused], at, days),
  prosecutionOverruled(id, { ...overruling, notice: null }, at),
];

/** Not by the decision on the whole file; whoever was split off is what their own file is. */
const decidedAlone = (
  { status, splitFrom }: ProsecutionFile,
  one: ProsecutedAccused,
): ProsecutionDecision | undefined => {
  if (status === 'terminated' && isEndedWithFile(one)) return undefined;
  if (one.state === 'terminated') return 'termination';
  return one.state === 'suspended' && !(splitFrom && status === 'suspended') ? 'suspension' : undefined;
};

/** What the procuracy above has overruled does not stand any more: it is noted, and nothing follows from it. */
export const noteOvertaken = (
  file: ProsecutionFile,
  overtaken: EventOf<typeof overrulingOvertaken>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('noteOvertaken', file.status);
  return [overrulingOvertaken(file.id, overtaken, at)];
};
