import { courtReviewCorrected } from '@la-chan/contracts';
import { type Again, entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import {
  changeProtest,
  protest,
  reviewProcedure,
  type CourtReview,
  type ReviewAct,
  type ReviewEvent,
} from './court-review';

/** By which acts each entry comes, and what of it may be put right: not what the court has sent. */
export const entries: EntryLaws<ReviewEvent['type'], ReviewAct> = {
  'prosecution.cassation-received': { by: ['recordCassation'] },
  'prosecution.court-review-corrected': { by: ['correct'] },
  'prosecution.court-review-opened': { by: [] },
  'prosecution.higher-protest-changed': { by: ['changeProtest'], may: ['occurredAt', 'number'] },
  'prosecution.higher-protest-made': { by: ['protest'], may: ['occurredAt', 'number'] },
  'prosecution.higher-protest-withdrawn': { by: ['withdrawProtest'], may: ['occurredAt', 'number'] },
  'prosecution.notice-served': { by: ['recordService'] },
};

/** The acts that rest on the day on which they are done. */
export const again: Again<CourtReview, ReviewEvent> = {
  'prosecution.higher-protest-made': (file, data, at, { deadlines }) => protest(file, data, deadlines, at),
  'prosecution.higher-protest-changed': (file, data, at, past) => changeProtest(file, data, past, at),
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(reviewProcedure, courtReviewCorrected);
