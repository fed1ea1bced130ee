import { z } from 'zod';
import { UrgencyGround } from '../codelists';
import { defineExchange } from '../exchange';
import { Moment } from '../moment';
import { PersonData } from '../person';
import { UnitCode } from '../units';

/** Asks the procuracy to approve the arrest of somebody who is held in an urgent case (BLTTHS 110(4), (6); TTLT 04/2018 15(1), (2)). */
export const arrestApproval = defineExchange({
  kind: 'arrest-approval',
  pattern: 'request',
  terms: z.object({ number: z.string(), urgency: UrgencyGround, unit: UnitCode }),
  dossier: z.object({ person: PersonData, grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 12,
});

/** Asks the procuracy to approve the first or the second extension of a custody (BLTTHS 118(2)). */
export const custodyExtensionRequest = defineExchange({
  kind: 'custody-extension',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The how-manieth extension it would be, by how many days, and when the custody ends without it. */
    turn: z.int().min(1).max(2),
    days: z.int().min(1).max(3),
    limit: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({ grounds: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 12,
});
