import { partiesTold, type EventOf, type Moment, type NoticeRecipient } from '@la-chan/contracts';
import { assertPartiesTold, type Deadline } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

type Told = EventOf<typeof partiesTold>['data'];

/** Whom the law names were told of a decision by now, for the whole file or for one accused (BLTTHS 239(2), 240(2)). */
export const tellParties = (
  file: ProsecutionFile,
  told: Told,
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('tellParties', file.status);
  assertPartiesTold(told, toBeTold(file, told), deadlines, 'BLTTHS 239(2), 240(2)');
  return [partiesTold(file.id, told, at)];
};

/** The indictment is given to the accused by an act of its own. */
const toBeTold = ({ victims }: ProsecutionFile, { of }: Told): NoticeRecipient[] => [
  ...(of === 'indictment' ? [] : (['accused'] as const)),
  ...(victims.length > 0 ? (['victim'] as const) : []),
];
