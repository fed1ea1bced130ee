import { dayOf, type Counted, type Mark, type Moment } from '@la-chan/contracts';
import type { Case } from './case';

/** What the scorecard may know of a case; `dueAt` is the end of the time limit for its investigation. */
export function counted(file: Case, dueAt: Moment | null): Counted {
  const marks: Mark[] = [
    { mark: file.opening ? 'opening' : 'initiated', on: dayOf(file.initiatedAt) },
    ...(file.crackedAt ? [{ mark: 'cracked', on: dayOf(file.crackedAt) }] : []),
    ...file.accused.map(({ chargedAt }) => ({ mark: 'accused', on: dayOf(chargedAt) })),
    ...(dueAt ? [{ mark: 'investigation-due', on: dayOf(dueAt) }] : []),
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
