import { dayOf, type Counted, type Mark, type Moment } from '@la-chan/contracts';
import type { AssistanceRequest } from './assistance-request';

/** What the scorecard may know of a request for assistance. */
export function counted(file: AssistanceRequest): Counted {
  const { direction, endedAt, status } = file;
  const way = direction === 'in' ? 'received' : 'asked';
  const marks: Mark[] = [
    ...mark(way, file.openedAt),
    ...mark('sent', file.sentAt),
    ...mark(`${way}-${status}`, endedAt),
  ];
  return {
    procedure: 'assistance',
    number: file.number,
    status,
    unit: file.unit,
    entered: dayOf(file.openedAt),
    marks,
    traits: {},
    from: [...file.from],
  };
}

const mark = (name: string, at: Moment | null): Mark[] => (at ? [{ mark: name, on: dayOf(at) }] : []);
