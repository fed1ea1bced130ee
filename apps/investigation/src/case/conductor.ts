import { caseConductorAssigned, type Conducted, type EventOf, type Moment } from '@la-chan/contracts';
import { assertMayConduct } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** The head, or another deputy who replaces one that had to withdraw; where that is the head, the case goes to the body above (TTLT 04/2018 4(1), (2), (7)). Who has conducted it so far comes before who has conducted those that were merged into it. */
export const assignConductor = (
  file: Case,
  assigned: EventOf<typeof caseConductorAssigned>['data'],
  [before = [], ...merged]: readonly Readonly<Conducted>[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('assignConductor', file.status);
  const laws = { withdrawing: 'BLTTHS 49, 51; TTLT 04/2018 4(2)', head: 'TTLT 04/2018 4(1)' };
  assertMayConduct(assigned, before, laws, merged);
  return [caseConductorAssigned(file.id, assigned, at)];
};
