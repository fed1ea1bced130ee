import { initiationCorrected } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { cancelInitiation } from './cancellation';
import { decideNotToInitiate, initiationProcedure, type Initiation, type InitiationAct } from './initiation';
import type { InitiationEvent } from './initiation.events';
import { protest } from './protest';

/** By which acts each entry comes, and what of it may be put right. */
export const entries: EntryLaws<InitiationEvent['type'], InitiationAct> = {
  'prosecution.initiation-corrected': { by: ['correct'] },
  'prosecution.initiation-decided': {
    by: ['initiate', 'decideNotToInitiate'],
    saying: { initiate: { outcome: 'initiated' }, decideNotToInitiate: { outcome: 'not-initiated' } },
    may: ['occurredAt', 'article', 'clause', 'number'],
  },
  'prosecution.initiation-opened': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.initiation-passed-on': { by: ['passOn'], may: ['occurredAt'] },
  'prosecution.initiation-protested': { by: ['protest'], may: ['occurredAt', 'number'] },
  'prosecution.initiation-protest-withdrawn': { by: ['withdrawProtest'], may: ['occurredAt', 'number'] },
  'prosecution.initiation-reviewed': { by: ['recordReview'], may: ['occurredAt', 'number'] },
  'prosecution.own-initiation-cancelled': { by: ['cancelInitiation'], may: ['occurredAt', 'number'] },
  'prosecution.petition-answered': { by: ['recordPetition'], may: ['occurredAt', 'number'] },
  'prosecution.notice-served': { by: ['recordService'] },
};

/** The acts that rest on a ground, or on the day on which they are done. */
export const again: Again<Initiation, InitiationEvent> = {
  'prosecution.initiation-decided': (file, data, at) =>
    data.outcome === 'not-initiated' ? decideNotToInitiate(file, data, at) : [],
  'prosecution.own-initiation-cancelled': cancelInitiation,
  'prosecution.initiation-protested': (file, { notice, to, body = '', ...data }, at, { deadlines }) =>
    protest(file, { ...data, body, ...(notice && to ? { notice, to } : { notice: null, to: null }) }, deadlines, at),
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(initiationProcedure, initiationCorrected);
