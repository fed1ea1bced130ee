import { prosecutionSentAbove, type EventOf, type Moment } from '@la-chan/contracts';
import type { Deadline } from '@la-chan/procedure';
import { prosecutionProcedure, ProsecutionRefusal, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

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
