import { caseInvestigatorAssigned, type EventOf, type Moment } from '@la-chan/contracts';
import { ConductorRefusal, type HistoryEntry } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

type Assigned = EventOf<typeof caseInvestigatorAssigned>['data'];

/** By the head or a deputy, also as the investigator withdraws or a party asks; whoever had to withdraw has the case no more (TTLT 04/2018 4(3), (8)). */
export const assignInvestigator = (
  file: Case,
  assigned: Assigned,
  history: readonly HistoryEntry[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('assignInvestigator', file.status);
  const before = history
    .filter(({ type }) => type === caseInvestigatorAssigned.type)
    .map(({ data }) => caseInvestigatorAssigned.schema.parse(data));
  if ([...before, assigned].some(({ replaces }) => replaces?.ground && replaces.officer === assigned.investigator))
    throw new ConductorRefusal('had-to-withdraw', 'BLTTHS 49, 51; TTLT 04/2018 4(3)', '/investigator');
  return [caseInvestigatorAssigned(file.id, assigned, at)];
};
