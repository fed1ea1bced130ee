import {
  detentionExtended,
  detentionExtensionAsked,
  detentionExtensionRefused,
  seriousnessOf,
  type EventOf,
  type FileId,
  type Moment,
  type Seriousness,
  type SpentDetention,
} from '@la-chan/contracts';
import { addDays, type Deadline } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { assertInvestigated, detained } from './detention';

const DAYS_OF_A_MONTH = 30; // of detention: TTLT 04/2018 17

export const askDetentionExtension = (
  file: Case,
  request: Omit<EventOf<typeof detentionExtensionAsked>['data'], 'late'>,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askDetentionExtension', file.status);
  detained(file, request.accused);
  const option = deadlines.findLast(
    ({ rule, about, status }) => rule === '173-ask' && about === request.accused && status === 'running',
  );
  if (!option) throw new CaseRefusal('no-detention-extension-left', 'BLTTHS 173(2), (6)');
  const stands = deadlines.findLast(({ rule, about }) => rule === '173' && about === request.accused);
  // Of an investigation that may itself be extended, the clock sees how far it reaches (TTLT 04/2018 14(3)).
  if (stands) assertInvestigated(addDays(stands.dueOn, request.months * DAYS_OF_A_MONTH), request.accused, deadlines);
  return [detentionExtensionAsked(file.id, { ...request, late: at > option.dueAt }, at)];
};

export const extendDetention = (
  file: Case,
  grant: EventOf<typeof detentionExtended>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('extendDetention', file.status);
  return [detentionExtended(file.id, grant, at)];
};

export const recordDetentionRefusal = (
  file: Case,
  refusal: EventOf<typeof detentionExtensionRefused>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordDetentionRefusal', file.status);
  return [detentionExtensionRefused(file.id, refusal, at)];
};

/** The class of the crime by which this one is detained, and the how-manieth extension would be the next. */
export const detentionTurn = (
  file: Case,
  accused: FileId,
  spent: ReadonlyMap<FileId, SpentDetention>,
): { seriousness: Seriousness; turn: number } => {
  const { article, clause, detentionExtensions = 0 } = detained(file, accused);
  const before = spent.get(accused)?.extensions ?? 0;
  return { seriousness: seriousnessOf(article, clause), turn: before + detentionExtensions + 1 };
};

/** The last day on which this one may be detained. */
export const detentionEnd = (deadlines: readonly Deadline[], accused: FileId): Moment | undefined =>
  deadlines.findLast(({ rule, about }) => rule === '173' && about === accused)?.dueAt;
