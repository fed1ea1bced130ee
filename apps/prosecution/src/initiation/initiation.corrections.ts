import { initiationCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { initiationProcedure, type InitiationAct } from './initiation';
import type { InitiationEvent } from './initiation.events';

/** By which acts each entry comes, and what of it may be put right. */
export const entries: EntryLaws<InitiationEvent['type'], InitiationAct> = {
  'prosecution.initiation-corrected': { by: ['correct'] },
  'prosecution.initiation-decided': {
    by: ['initiate', 'decideNotToInitiate'],
    may: ['occurredAt', 'article', 'clause', 'number'],
  },
  'prosecution.initiation-opened': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'prosecution.initiation-passed-on': { by: ['passOn'], may: ['occurredAt'] },
  'prosecution.initiation-protested': { by: ['protest'], may: ['occurredAt', 'number'] },
  'prosecution.initiation-protest-withdrawn': { by: ['withdrawProtest'], may: ['occurredAt', 'number'] },
  'prosecution.initiation-reviewed': { by: ['recordReview'], may: ['occurredAt', 'number'] },
  'prosecution.notice-served': { by: ['recordService'] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(initiationProcedure, initiationCorrected);
