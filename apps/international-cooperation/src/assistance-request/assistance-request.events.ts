import type {
  EventOf,
  assistanceAcknowledged,
  assistanceAnswered,
  assistanceApproved,
  assistanceCorrected,
  assistanceDescribed,
  assistanceDrafted,
  assistanceEntryCorrected,
  assistanceExecuting,
  assistanceOpened,
  assistancePartAnswered,
  assistanceRefused,
  assistanceReminded,
  assistanceSent,
  assistanceWithdrawn,
} from '@la-chan/contracts';
import type { Blank } from '@la-chan/procedure';
import type { AssistanceRequest } from './assistance-request';

export type AssistanceEvent = EventOf<
  | typeof assistanceAcknowledged
  | typeof assistanceAnswered
  | typeof assistanceApproved
  | typeof assistanceCorrected
  | typeof assistanceDescribed
  | typeof assistanceDrafted
  | typeof assistanceEntryCorrected
  | typeof assistanceExecuting
  | typeof assistanceOpened
  | typeof assistancePartAnswered
  | typeof assistanceRefused
  | typeof assistanceReminded
  | typeof assistanceSent
  | typeof assistanceWithdrawn
>;

/** A request before its first event. */
export const blank: Blank<AssistanceRequest> = {
  status: 'asked',
  direction: 'out',
  from: [],
  assistance: 'information',
  country: '',
  neededBy: null,
  exchange: null,
  asker: null,
  opening: false,
  request: '',
  persons: [],
  result: null,
  parts: [],
  channel: null,
  partner: null,
  law: null,
  authority: null,
  agreements: [],
  reference: null,
  openedAt: '',
  approvedAt: null,
  sentAt: null,
  remindedAt: null,
  endedAt: null,
};

/** The request after an event. */
export const evolve = (file: AssistanceRequest, event: AssistanceEvent): AssistanceRequest => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'international-cooperation.assistance-opened':
      return { ...file, ...event.data, status: event.data.direction === 'in' ? 'received' : 'asked', openedAt: at };
    case 'international-cooperation.assistance-described':
      return { ...file, ...event.data };
    case 'international-cooperation.assistance-drafted':
      return { ...file, ...event.data, status: 'drafted', approvedAt: null };
    case 'international-cooperation.assistance-approved':
      return { ...file, status: 'approved', approvedAt: at };
    case 'international-cooperation.assistance-sent':
      return { ...file, status: 'sent', sentAt: at };
    case 'international-cooperation.assistance-acknowledged':
      return { ...file, status: 'acknowledged', reference: event.data.reference };
    case 'international-cooperation.assistance-reminded':
      return { ...file, remindedAt: at };
    case 'international-cooperation.assistance-executing':
      return { ...file, status: 'executing' };
    case 'international-cooperation.assistance-part-answered':
      return { ...file, parts: [...file.parts, { ...event.data, at }] };
    case 'international-cooperation.assistance-answered':
      return { ...file, status: 'answered', result: event.data.result, endedAt: at };
    case 'international-cooperation.assistance-refused':
      return { ...file, status: 'refused', endedAt: at };
    case 'international-cooperation.assistance-withdrawn':
      return { ...file, status: 'withdrawn', endedAt: at };
    case 'international-cooperation.assistance-corrected':
      return { ...file, ...event.data.changes };
    case 'international-cooperation.assistance-entry-corrected':
      return file;
  }
};
