import { z } from 'zod';
import { AgencyId } from '../agency';
import { Article, Clause, Complexity, Seriousness } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { UnitCode } from '../units';

/** The file of an appeal goes to the procuracy of the same level; on paper without `exchange` (BLTTHS 341(1)). */
export const appealFileLent = defineEvent(
  'court.appeal-file-lent',
  1,
  z.object({ exchange: z.uuid().nullable(), to: AgencyId.nullable() }),
);
export const appealFileGivenBack = defineEvent('court.appeal-file-given-back', 1, z.object({ number: z.string() }));

/** More evidence has come before the appeal is heard, and goes to the procuracy; on paper without `exchange` (BLTTHS 341(2)). */
export const appealEvidencePassed = defineEvent(
  'court.appeal-evidence-passed',
  1,
  z.object({ evidence: z.uuid(), exchange: z.uuid().nullable(), number: z.string() }),
);
export const appealEvidenceBack = defineEvent(
  'court.appeal-evidence-back',
  1,
  z.object({ evidence: z.uuid(), number: z.string() }),
);

/** The file of an appeal is here to be studied, for 15 days (BLTTHS 341(1)). */
export const appealStudyOpened = defineEvent(
  'prosecution.appeal-study-opened',
  1,
  z.object({
    number: z.string(),
    /** The appeal, and the court that has lent its file. */
    from: z.array(FileId),
    exchange: z.uuid(),
    court: AgencyId,
    judgment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
  }),
);
/** Of an especially serious case, or of a complex one (`ground`): no more than 25 days (BLTTHS 341(1)). */
export const appealStudyExtended = defineEvent(
  'prosecution.appeal-study-extended',
  1,
  z.object({ until: Day, ground: Complexity.optional() }),
);
export const appealFileStudied = defineEvent(
  'prosecution.appeal-file-studied',
  1,
  z.object({ number: z.string(), protestWithdrawn: z.boolean() }),
);
/** What has come to the court since is here, for 3 days (BLTTHS 341(2)). */
export const appealEvidenceReceived = defineEvent(
  'prosecution.appeal-evidence-received',
  1,
  z.object({ exchange: z.uuid(), number: z.string() }),
);
export const appealEvidenceReturned = defineEvent(
  'prosecution.appeal-evidence-returned',
  1,
  z.object({ exchange: z.uuid(), number: z.string() }),
);
/** An entry was written otherwise than the document says; what stood before stays. */
export const appealStudyCorrected = defineEvent('prosecution.appeal-study-corrected', 1, EntryCorrected);
