import { z } from 'zod';
import { CaughtGround } from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { PersonData } from '../person';
import { UnitCode } from '../units';

/** An offender who came forward, or was caught, goes, with what they said and handed over, to the body whose verification or case they belong to (BLTTHS 152(1), (2)). */
export const surrenderNotice = defineExchange({
  kind: 'surrender',
  pattern: 'notice',
  terms: z.object({
    number: z.string(),
    minutes: z.string(),
    /** They did not come: the desk's police have caught them (BLTTHS 111, 112). */
    caught: CaughtGround.optional(),
    receivedAt: Moment,
    /** The receiver's case, and the accused there; or the handover with which it had the report. */
    case: FileId.optional(),
    accused: FileId.optional(),
    report: z.uuid().optional(),
    /** From the procuracy: the receiver's verification or case that it supervises. */
    about: FileId.optional(),
    /** The procuracy was told by the sender (BLTTHS 152(3)). */
    told: z.boolean(),
    unit: UnitCode,
  }),
  dossier: z.object({ offender: PersonData, account: z.string(), items: z.string().optional() }),
  answer: z.object({}),
  answerWithinHours: 24,
});
