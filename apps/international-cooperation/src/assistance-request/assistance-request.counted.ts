import { dayOf, type Counted, type Mark } from '@la-chan/contracts';
import { marked } from '@la-chan/procedure';
import type { AssistanceRequest } from './assistance-request';

/** What the scorecard may know of a request for assistance. */
export function counted(file: AssistanceRequest): Counted {
  const { direction, endedAt, status } = file;
  const way = direction === 'in' ? 'received' : 'asked';
  const marks: Mark[] = [
    ...marked(way, file.openedAt),
    ...marked('sent', file.sentAt),
    ...marked(`${way}-${status}`, endedAt),
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
