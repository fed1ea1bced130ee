import { z } from 'zod';
import { ConsentPurpose, ReferralOutcome, ServiceResult, Support, VictimWay } from '../codelists';
import { defineExchange } from '../exchange';
import { Day, FileId, Moment } from '../moment';
import { FirstThings, PersonData } from '../person';
import { UnitCode } from '../units';

/**
 * Asks victim support to take a person up, one exchange for each; the referrer's file stays its own (Luật 53/2024 27).
 * Whether she is a child, in danger, or of which nationality is sealed: in clear, with her unit, it would point to her.
 */
export const victimReferral = defineExchange({
  kind: 'victim-referral',
  pattern: 'request',
  terms: z.object({ number: z.string(), way: VictimWay, referredAt: Moment, unit: UnitCode }),
  dossier: z.object({
    person: PersonData,
    first: FirstThings,
    /** What she has told already, so that she is not asked again. */
    account: z.string(),
  }),
  answer: z.object({ outcome: ReferralOutcome, decidedAt: Moment, victim: FileId }),
  answerWithinHours: 72, // Luật 53/2024 27: the initial verification
});

/** What another agency may know of a victim, sealed: she has consented to it, or the law gives it the right to ask. */
export const victimDisclosure = defineExchange({
  kind: 'victim-disclosure',
  pattern: 'notice',
  terms: z.object({
    number: z.string(),
    purpose: ConsentPurpose,
    /** On her consent, which may be withdrawn; else the article on which it was asked for. */
    law: z.string().nullable(),
    unit: UnitCode,
  }),
  dossier: z.object({
    person: PersonData.optional(),
    first: FirstThings.optional(),
    account: z.string().optional(),
  }),
  answer: z.object({}),
  answerWithinHours: 72,
});

/**
 * A provider is asked to give a victim a support: with what she has consented to share, so that she is not asked again.
 * Who accepts it has it in hand; what came of it comes back.
 */
export const serviceReferral = defineExchange({
  kind: 'service-referral',
  pattern: 'handover',
  terms: z.object({ number: z.string(), support: Support, until: Day, unit: UnitCode }),
  dossier: z.object({
    first: FirstThings.optional(),
    person: PersonData.optional(),
    account: z.string().optional(),
    /** What is needed, in words. */
    need: z.string(),
  }),
  answer: z.object({ result: ServiceResult, deliveredOn: Day }),
  answerWithinHours: 72, // as the clock of the plan has it
});

/** A consent is taken back: whoever holds what was told under it erases that, and answers when. */
export const consentWithdrawal = defineExchange({
  kind: 'consent-withdrawal',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The exchange with which it was told. */
    disclosure: z.uuid(),
    purpose: ConsentPurpose,
    withdrawnAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({ erasedAt: Moment }),
  answerWithinHours: 72,
});
