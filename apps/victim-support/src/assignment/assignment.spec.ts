import type { EntryCorrected } from '@la-chan/contracts';
import { everyCell } from '@la-chan/procedure';
import {
  assignmentProcedure,
  blank,
  evolve,
  give,
  takeOn,
  takeUp,
  voidOffer,
  type Assignment,
  type AssignmentEvent,
  type AssignmentStatus,
} from './assignment';
import { correctEntry, entries } from './assignment.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const AT = '2025-08-04T02:00:00.000Z';
const taken = {
  number: '1/2025/DV',
  support: 'psychological' as const,
  referral: ID,
  referrer: 'so-y-te',
  until: '2025-08-31',
  unit: 'c00070',
};
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const assignment = takeOn(ID, taken, AT).reduce(evolve, empty);

const wrongDay: EntryCorrected = { entry: ID, reason: 'wrong-time', changes: { occurredAt: AT }, repeatedIn: [] };

describe('the table of an assignment', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(assignmentProcedure, {
        entries,
        sample: (status: AssignmentStatus): Assignment => ({ ...assignment, status }),
        blank: empty,
        starts: {
          takeOn: () => takeOn(ID, taken, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (one, event: AssignmentEvent) => evolve(one, event),
        acts: {
          takeUp: (one) => takeUp(one, AT),
          void: (one) => voidOffer(one, AT),
          give: (one) => give(one, 'done', AT),
          correct: (one) => correctEntry(one, wrongDay, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('an assignment', () => {
  it('says what came of the service, and when', () => {
    const inHand = { ...assignment, status: 'in-hand' as const };
    expect(give(inHand, 'not-used', AT).reduce(evolve, inHand)).toMatchObject({ result: 'not-used', givenAt: AT });
  });
});
