import {
  defendantFound,
  defendantSearchDemanded,
  defendantWanted,
  type EventOf,
  type FileId,
  type Moment,
  type Searched,
} from '@la-chan/contracts';
import { isFinal, isSearched, outcomeFor, searchAlong, type DecidedOnAppeal } from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';
import { onAppeal } from './detention';
import { AppealRefusal } from './refusal';

/** Of whoever has absconded, or is nobody knows where: the body that investigated searches; a suspension on appeal no text at hand knows (BLTTHS 231(1)). */
export const demandSearch = (
  file: Appeal,
  demand: EventOf<typeof defendantSearchDemanded>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('demandSearch', file.status);
  onAppeal(file, demand.defendant);
  return [defendantSearchDemanded(file.id, demand, at)];
};

/** The body searches, as it was asked or of itself, and has said so (BLTTHS 231(1); BLHS 27(3)). */
export const recordWanted = (
  file: Appeal,
  wanted: EventOf<typeof defendantWanted>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordWanted', file.status);
  if (wanted.notice === null || wanted.cancelled) assertSearched(file, wanted.defendant);
  onAppeal(file, wanted.defendant);
  return [defendantWanted(file.id, wanted, at)];
};

/** Caught, or surrendered; the limitation period of who has evaded runs anew (BLTTHS 231(3); BLHS 27(3)). */
export const recordArrest = (
  file: Appeal,
  found: Pick<EventOf<typeof defendantFound>['data'], 'defendant' | 'how' | 'notice'>,
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordArrest', file.status);
  assertSearched(file, found.defendant);
  return [defendantFound(file.id, found, at)];
};

/** Of whoever is tried or investigated again: the court below is told of its end from then on (BLTTHS 231(3)). */
export const searchesBack = (
  { defendants }: Appeal,
  decided: DecidedOnAppeal,
): (Searched & { readonly defendant: FileId })[] =>
  defendants.flatMap((one) => {
    const { searched } = searchAlong(one);
    return searched && !isFinal(outcomeFor(decided, one.id)) ? [{ defendant: one.id, ...searched }] : [];
  });

const assertSearched = (file: Appeal, defendant: FileId): void => {
  if (!isSearched(onAppeal(file, defendant))) throw new AppealRefusal('not-searched-for', 'BLTTHS 231');
};
