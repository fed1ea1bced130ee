import { z } from 'zod';
import { StayFilePaper } from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';

/** An officer follows what is suspended, and talks with the other agencies about what comes up (TTLT 01/2020 5(4), 14(1)(a)). */
const assigned = z.object({ focalPoint: z.string() });
/** `accused`, below `defendant`: this one alone is suspended. */
const ofAccused = assigned.extend({ accused: FileId.optional() });
const papers = z.array(StayFilePaper).min(1);

export const verificationFocalPointAssigned = defineEvent(
  'investigation.verification-focal-point-assigned',
  1,
  assigned,
);
export const caseFocalPointAssigned = defineEvent('investigation.case-focal-point-assigned', 1, ofAccused);
export const resolutionFocalPointAssigned = defineEvent('prosecution.resolution-focal-point-assigned', 1, assigned);
export const supervisedFocalPointAssigned = defineEvent('prosecution.supervised-focal-point-assigned', 1, assigned);
export const prosecutionFocalPointAssigned = defineEvent('prosecution.focal-point-assigned', 1, ofAccused);
export const trialFocalPointAssigned = defineEvent(
  'court.focal-point-assigned',
  1,
  assigned.extend({ defendant: FileId.optional() }),
);

/** Of one who alone is suspended there is a file: decisions, documents and evidence that concern this one (TTLT 01/2020 6(4)(b), 8(4)(b), 10(4)(b)). */
export const caseStayFileCompiled = defineEvent(
  'investigation.stay-file-compiled',
  1,
  z.object({ accused: FileId, papers }),
);
export const prosecutionStayFileCompiled = defineEvent(
  'prosecution.stay-file-compiled',
  1,
  z.object({ accused: FileId, papers }),
);
export const trialStayFileCompiled = defineEvent(
  'court.stay-file-compiled',
  1,
  z.object({ defendant: FileId, papers }),
);
