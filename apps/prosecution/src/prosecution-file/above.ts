import {
  prosecutedAccusedOverruled,
  prosecutionOverruled,
  prosecutionSentAbove,
  type EventOf,
  type Moment,
  type ProsecutionDecision,
} from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { toBeIndicted } from './indictment';
import {
  isEndedWithFile,
  prosecutionProcedure,
  ProsecutionRefusal,
  type ProsecutedAccused,
  type ProsecutionFile,
  type ProsecutionStatus,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
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

/** The decision by which a file is where it is, and may be here again. */
const STANDS: Partial<Record<ProsecutionStatus, ProsecutionDecision>> = {
  suspended: 'suspension',
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
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('overrule', file.status);
  const fell = deadlines.some(({ rule, status }) => rule === '240.again' && status === 'running');
  if (STANDS[file.status] !== overruling.of || fell) throw new ProsecutionRefusal('no-such-decision', 'BLTTHS 240(3)');
  if (file.status === 'handed-over' && toBeTried(file).length === 0)
    throw new ProsecutionRefusal('judged-already', 'BLTTHS 240(3), 285');
  return [prosecutionOverruled(file.id, overruling, at), ...suspendedAgain(file, at)];
};

/** Whom a court has to try by the indictment, and has not judged. */
export const toBeTried = (file: ProsecutionFile): readonly ProsecutedAccused[] =>
  toBeIndicted(file).filter(({ state, judgedAt }) => state === 'indicted' && !judgedAt);

/** What was decided of one accused, who is before the procuracy again (BLTTHS 240(3)). */
export const overruleAccused = (
  file: ProsecutionFile,
  overruling: EventOf<typeof prosecutedAccusedOverruled>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('overruleAccused', file.status);
  const one = file.accused.find(({ id }) => id === overruling.accused);
  if (!one || decidedAlone(file, one) !== overruling.of)
    throw new ProsecutionRefusal('no-such-decision', 'BLTTHS 240(3)');
  return [prosecutedAccusedOverruled(file.id, overruling, at)];
};

/** Not by the decision on the whole file; whoever was split off is what their own file is. */
const decidedAlone = (
  { status, splitFrom }: ProsecutionFile,
  one: ProsecutedAccused,
): ProsecutionDecision | undefined => {
  if (status === 'terminated' && isEndedWithFile(one)) return undefined;
  if (one.state === 'terminated') return 'termination';
  return one.state === 'suspended' && !(splitFrom && status === 'suspended') ? 'suspension' : undefined;
};
