import { dayOf, type Counted, type Day, type Mark } from '@la-chan/contracts';
import type { Case } from './case';

/** What the scorecard may know of a case; `dueOn` is the last day of the time limit for its investigation. */
export function counted(file: Case, dueOn: Day | null): Counted {
  const marks: Mark[] = [
    { mark: file.opening ? 'opening' : 'initiated', on: dayOf(file.initiatedAt) },
    ...(file.crackedAt ? [{ mark: 'cracked', on: dayOf(file.crackedAt) }] : []),
    ...file.accused.map(({ chargedAt }) => ({ mark: 'accused', on: dayOf(chargedAt) })),
    ...(dueOn ? [{ mark: 'investigation-due', on: dueOn }] : []),
  ];
  return {
    procedure: 'case',
    number: file.number,
    status: file.status,
    unit: file.unit,
    entered: dayOf(file.initiatedAt),
    marks,
    traits: { article: file.article, clause: file.clause, seriousness: file.seriousness },
    from: [...file.from],
  };
}
