import type {
  EventOf,
  initiationCorrected,
  initiationDecided,
  initiationOpened,
  initiationPassedOn,
  initiationProtested,
  initiationProtestWithdrawn,
  initiationReviewed,
  ownInitiationCancelled,
  petitionAnsweredFromAbove,
  prosecutionNoticeServed,
} from '@la-chan/contracts';
import type { Blank } from '@la-chan/procedure';
import type { Initiation } from './initiation';
import { protestAfter } from './protest';

export type InitiationEvent = EventOf<
  | typeof initiationCorrected
  | typeof initiationDecided
  | typeof initiationOpened
  | typeof initiationPassedOn
  | typeof initiationProtested
  | typeof initiationProtestWithdrawn
  | typeof initiationReviewed
  | typeof ownInitiationCancelled
  | typeof petitionAnsweredFromAbove
  | typeof prosecutionNoticeServed
>;

/** A file before its first event. */
export const blank: Blank<Initiation> = {
  status: 'under-examination',
  basis: 'own-finding',
  from: [],
  onAppeal: false,
  court: null,
  exchange: null,
  decisionNumber: null,
  decidedAt: null,
  article: '150',
  clause: '1',
  accused: [],
  account: '',
  receivedAt: '',
  case: null,
  sentTo: null,
  settledAt: null,
  protest: null,
  reviewed: null,
};

/** The file after an event. */
export const evolve = (file: Initiation, event: InitiationEvent): Initiation => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.initiation-opened': {
      const { decisionNumber = null, decidedAt = null, onAppeal = false, ...opening } = event.data;
      const status = opening.basis === 'panel-decision' ? 'initiated-by-panel' : 'under-examination';
      return { ...file, ...opening, onAppeal, decisionNumber, decidedAt, status, receivedAt: at };
    }
    case 'prosecution.initiation-decided': {
      if (event.data.outcome === 'not-initiated') return { ...file, status: 'not-initiated', settledAt: at };
      const { case: opened, article, clause, to: sentTo } = event.data;
      return { ...file, status: 'initiated', case: opened, sentTo, article, clause, settledAt: at };
    }
    case 'prosecution.initiation-passed-on': {
      const { case: opened, to: sentTo } = event.data;
      return { ...file, status: 'initiated', case: opened, sentTo, settledAt: at };
    }
    case 'prosecution.own-initiation-cancelled':
      return { ...file, status: 'cancelled', settledAt: at };
    case 'prosecution.petition-answered': {
      const { upheld, overtaken } = event.data;
      return upheld && !overtaken ? { ...file, status: 'initiated', settledAt: at } : file;
    }
    case 'prosecution.initiation-protested':
    case 'prosecution.initiation-protest-withdrawn':
    case 'prosecution.initiation-reviewed':
      return protestAfter(file, event);
    case 'prosecution.initiation-corrected':
    case 'prosecution.notice-served':
      return file;
  }
};
