import { appealStudyCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { studyProcedure, type StudyAct, type StudyEvent } from './appeal-study';

/** By which acts each entry comes, and what of it may be put right: not what the court has lent. */
export const entries: EntryLaws<StudyEvent['type'], StudyAct> = {
  'prosecution.appeal-evidence-received': { by: ['recordEvidence'] },
  'prosecution.appeal-evidence-returned': { by: ['returnEvidence'], may: ['occurredAt', 'number'] },
  'prosecution.appeal-file-studied': { by: ['giveBack'], may: ['occurredAt', 'number'] },
  'prosecution.appeal-study-corrected': { by: ['correct'] },
  'prosecution.appeal-study-extended': { by: ['extend'], may: ['occurredAt', 'until'] },
  'prosecution.appeal-study-opened': { by: [] },
  'prosecution.court-decision-received': { by: ['recordCourtDecision'] },
};

/** What was written wrongly is put right. */
export const correct = entryCorrecting(studyProcedure, appealStudyCorrected);
