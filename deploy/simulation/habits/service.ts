import type { Assignment } from '../../../apps/victim-support/src/assignment/assignment';
import type { Consent } from '../../../apps/victim-support/src/consent/consent';
import { habit } from '../habit';

const by = 'support-officer' as const;

/** A provider that takes part gives the service, and says what came of it. */
export const assignmentHabit = habit<Assignment>({
  app: 'victim-support',
  files: '/assignments',
  today: ({ status, takenOnAt }, { chance, since, working }) =>
    working && status === 'in-hand' && since(takenOnAt) >= chance.between('is given after', 5, 20)
      ? { by, path: 'delivery', body: { result: chance.one('comes to', ['done', 'partly', 'not-used'] as const) } }
      : undefined,
});

/** A consent may be taken back on any day. */
export const consentHabit = habit<Consent>({
  app: 'victim-support',
  files: '/consents',
  today: ({ status, givenAt, by: giver }, { chance, since }) =>
    status === 'given' && since(givenAt) >= 45 && chance.happens('is taken back', 0.2)
      ? { by, path: 'withdrawal', body: { by: giver } }
      : undefined,
});
