import { partiesTold, type EventOf, type Moment, type NoticeRecipient } from '@la-chan/contracts';
import { assertPartiesTold, type Deadline } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

type Told = EventOf<typeof partiesTold>['data'];

/** Whom the law names were told of a decision by now, for the whole file or for one accused; of a protest, the defendants and whoever is concerned (BLTTHS 239(2), 240(2), 249(3), 338(2)). */
export const tellParties = (
  file: ProsecutionFile,
  told: Told,
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('tellParties', file.status);
  assertPartiesTold(told, toBeTold(file, told, deadlines), deadlines, 'BLTTHS 239(2), 240(2), 249(3), 338(2)');
  return [partiesTold(file.id, told, at)];
};

/** The indictment is given to the accused by an act of its own; in a complex case another decision may be given to them once the others are told. */
const toBeTold = (
  { victims }: ProsecutionFile,
  { of, accused: one }: Told,
  deadlines: readonly Deadline[],
): NoticeRecipient[] => {
  const runs = (rule: string): boolean =>
    deadlines.some((each) => each.rule === rule && each.about === one && each.status === 'running');
  const isComplex = runs(`240.complex.told.${of}`);
  const areOthersOwed = !isComplex || runs(`240.told.${of}`);
  return [
    ...(of === 'indictment' || (isComplex && areOthersOwed) ? [] : (['accused'] as const)),
    ...(areOthersOwed && victims.length > 0 ? (['victim'] as const) : []),
  ];
};
