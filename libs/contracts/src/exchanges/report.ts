import { z } from 'zod';
import { applicationsAlong } from '../applied';
import { AssistanceSettled } from '../assistance';
import {
  Article,
  Clause,
  Finding,
  ProlongationGround,
  ReportDispute,
  Signer,
  Source,
  SuspensionGround,
  Urgency,
} from '../codelists';
import { evidenceAlong, EvidenceTaken } from '../evidence';
import { defineExchange } from '../exchange';
import { firstMeasuresAlong } from '../first-measure';
import { guardedAlong } from '../guarded';
import { itemsAlong, itemsDescribed } from '../item';
import { FileId, Moment } from '../moment';
import { OffenceDated } from '../offence-date';
import { Participant } from '../participant';
import { PersonData } from '../person';
import { UnitCode } from '../units';

/** Who else has reported the matter at the desk. */
const otherReporters = { others: z.array(PersonData).optional() };

/** A classified report goes to the body that has to resolve it (TTLT 01/2017 Art. 8). */
export const reportHandover = defineExchange({
  kind: 'report-handover',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    source: Source,
    /** Null when a commune desk or an urgent case hands over before classification (BLTTHS 146(3), (4)). */
    finding: Finding.nullable(),
    urgency: z.array(Urgency),
    article: Article.nullable(),
    clause: Clause.nullable(),
    anonymous: z.boolean(),
    /** From a desk that has no power to resolve: the limit runs from the acceptance, not from its reception (BLTTHS 147(1)). */
    byCommuneDesk: z.boolean(),
    ...firstMeasuresAlong,
    ...itemsAlong,
    receivedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({
    reporter: PersonData.nullable(),
    ...otherReporters,
    /** Empty where nothing was told, but something was done, came in or was asked for. */
    account: z.string(),
    ...itemsDescribed,
    ...firstMeasuresAlong,
    ...applicationsAlong,
  }),
  answer: z.object({
    outcome: z.enum(['initiated', 'not-initiated', 'transferred']),
    decidedAt: Moment,
    case: FileId.nullable(),
  }),
  answerWithinHours: 24,
});

/** The file of a report that the procuracy takes over goes to it (BLTTHS 146(2); TTLT 01/2017 13(2)); its decision comes back. */
export const reportFileHandover = defineExchange({
  kind: 'report-file',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    /** The notice that demanded the file. */
    demand: z.uuid(),
    source: Source,
    finding: Finding.nullable(),
    urgency: z.array(Urgency),
    article: Article.nullable(),
    clause: Clause.nullable(),
    anonymous: z.boolean(),
    ...evidenceAlong,
    ...itemsAlong,
    ...firstMeasuresAlong,
    /** The day of the crime, where it is known. */
    offence: OffenceDated.optional(),
    /** Who takes part; who they are is sealed. */
    participants: z.array(Participant).optional(),
    unit: UnitCode,
  }),
  dossier: z.object({
    reporter: PersonData.nullable(),
    ...otherReporters,
    /** Empty where nothing was told, but something was done, came in or was asked for. */
    account: z.string(),
    persons: z.array(z.object({ id: FileId, person: PersonData })).optional(),
    evidence: z.array(EvidenceTaken).optional(),
    assistance: z.array(AssistanceSettled).optional(),
    ...itemsDescribed,
    ...firstMeasuresAlong,
    ...applicationsAlong,
    ...guardedAlong,
  }),
  answer: z.object({
    outcome: z.enum(['initiated', 'not-initiated']),
    decidedAt: Moment,
    case: FileId.nullable(),
  }),
  answerWithinHours: 120, // within 5 days of the demand
});

/** Asks the procuracy to extend the limit for resolving a report once (BLTTHS 147(2)). */
export const extensionRequest = defineExchange({
  kind: 'resolution-extension',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    ground: ProlongationGround,
    months: z.int().min(1).max(2),
    limit: Moment,
    /** Who asks for it: the head of the body, or a deputy (TTLT 01/2017 11(2)). */
    signedBy: Signer.optional(),
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({
    decidedAt: Moment,
    months: z.int().min(1).max(2).optional(),
    number: z.string(),
    /** Of the procuracy: its head, or a deputy (TTLT 01/2017 11(2)). */
    signedBy: Signer.optional(),
  }),
  answerWithinHours: 72, // TTLT 01/2017 Art. 11(2)
});

/** Asks the procuracy to review a matter together before it is suspended; both keep the minutes (TTLT 01/2020 5(2)). */
export const suspensionReview = defineExchange({
  kind: 'suspension-review',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    ground: SuspensionGround,
    limit: Moment,
    /** The heads of both meet, or write, as those below them do not agree (TTLT 01/2020 5(2); TT 28/2020 16(3)(b)). */
    heads: z.literal(true).optional(),
    unit: UnitCode,
  }),
  dossier: z.object({}),
  /** `granted`: it agrees with the suspension. */
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 120, // reviewed 5 days before the limit
});

/** Asks the procuracy which body resolves a report over which two dispute, where that procuracy decides it itself (BLTTHS 150(1)). */
export const reportDispute = defineExchange({
  kind: 'report-dispute',
  pattern: 'request',
  terms: z.object({ number: z.string(), between: ReportDispute, body: z.string().max(200), unit: UnitCode }),
  dossier: z.object({}),
  /** `answered`: which of both is competent. */
  answer: z.object({ decidedAt: Moment, number: z.string(), competent: z.enum(['this-body', 'other-body']) }),
  answerWithinHours: 120, // no text says; the limit to resolve the report runs meanwhile
});
