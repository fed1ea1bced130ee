import { z } from 'zod';
import { CompetenceAnswer, EntrustedAct } from '../codelists';
import { EntryCorrected } from '../correction';
import { Entrusted } from '../entrusted';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { UnitCode } from '../units';

/**
 * Another body asks this one, by its letter, to verify something (TTLT 01/2017 12(4)), to do part of its investigation, or whether
 * it takes a case on (`about`, TTLT 04/2018 30, 29(1)); `request` is a sealed record, `until` the day that the letter names.
 */
export const errandReceived = defineEvent(
  'investigation.errand-received',
  1,
  z.object({
    number: z.string(),
    unit: UnitCode,
    body: z.string().max(200),
    letter: z.string(),
    acts: z.array(EntrustedAct),
    request: FileId,
    until: Day.optional(),
    about: z.enum(['competence', 'investigation']).optional(),
    /** It was asked over the platform: the answer goes back by this exchange. */
    exchange: z.uuid().optional(),
    /** By which the procuracy is told of what is to be done, as a letter has asked (BLTTHS 171(1); TTLT 01/2017 12(4)). */
    notice: z.uuid().optional(),
  }),
);
/** Another body is asked to do part of the investigation; as `verificationEntrusted` (TTLT 04/2018 30). */
export const caseEntrusted = defineEvent('investigation.case-entrusted', 1, Entrusted);
/** It is complex or takes long: who does it is decided (TT 28/2020 12(2); TTLT 04/2018 30). */
export const errandAssigned = defineEvent('investigation.errand-assigned', 1, z.object({ investigator: z.string() }));
/** It was done, or could not be; the result, or why not, is sealed (TTLT 01/2017 12(4)). `answer`: of a case, agreed with the procuracy (TTLT 04/2018 29(1)). */
export const errandExecuted = defineEvent(
  'investigation.errand-executed',
  1,
  z.object({ number: z.string(), done: z.boolean(), result: FileId, answer: CompetenceAnswer.optional() }),
);
/** What was written wrongly is put right. */
export const errandCorrected = defineEvent('investigation.errand-corrected', 1, EntryCorrected);
