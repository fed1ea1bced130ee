import { z } from 'zod';
import { AgencyId } from '../agency';
import { AssistanceSettled } from '../assistance';
import { awaiting } from '../awaiting';
import {
  AccusedOutcome,
  Article,
  Clause,
  Crime,
  CrimeCharged,
  CrimeDecision,
  ProsecutionTransferGround,
  Returner,
  ReturnGround,
  Seriousness,
  UnmetReason,
  IndictmentOnReturn,
} from '../codelists';
import { EarlierReturn } from '../events/case-competence';
import { BroughtSuspension } from '../events/prosecution-file';
import { evidenceAlong, EvidenceTaken } from '../evidence';
import { defineExchange } from '../exchange';
import { guardedAlong } from '../guarded';
import { investigated } from '../investigated';
import { itemsAlong, itemsDescribed } from '../item';
import { EndedCoercion, EndedMeasure, HeldCoercion, HeldMeasure, OrderedCoercion, OrderedMeasure } from '../measure';
import { Custody, Day, FileId, Moment } from '../moment';
import { FoundLiable, stillLiable } from '../offence-date';
import { Participant } from '../participant';
import { PersonData } from '../person';
import { searchedAlong } from '../searched';
import { UnitCode } from '../units';

/** An accused as the file of a case names one in clear. */
export const Proposed = z.object({
  id: FileId,
  ...Crime.shape,
  /** Crimes beside the heaviest, of an accused of several. */
  further: z.array(Crime).optional(),
  /** The day from which the limitation period runs, where it is known and does not stand still (BLHS 27). */
  limitationFrom: Day.optional(),
  /** That of the crime, where it is another: the period runs anew, or stands still (BLHS 12, 27(3)). */
  committedOn: Day.optional(),
});

/** The same with the last day of the order of detention that is still used, and the other measures that are (TTLT 04/2018 23(2)), and whether this one is searched for. */
const Held = Proposed.extend({
  detainedUntil: Day.optional(),
  measures: z.array(HeldMeasure).optional(),
  coercions: z.array(HeldCoercion).optional(),
  ...searchedAlong,
});

/** The reasons in words and the persons that the file of a case is about, and who is guarded; what it waited for, and what had been ordered that it does not name or had ended of what it names, follows as a supplement. */
export const caseDossier = z.object({
  text: z.string(),
  persons: z.array(z.object({ id: FileId, person: PersonData })),
  evidence: z.array(EvidenceTaken).optional(),
  assistance: z.array(AssistanceSettled).optional(),
  ...itemsDescribed,
  ordered: z.array(OrderedCoercion).optional(),
  ended: z.array(EndedCoercion).optional(),
  orderedMeasures: z.array(OrderedMeasure).optional(),
  endedMeasures: z.array(EndedMeasure).optional(),
  ...guardedAlong,
});

/** What comes back to the sender of a file: it is returned, or ended. */
const fileOutcome = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('returned'),
    by: Returner,
    ground: ReturnGround,
    number: z.string(),
    decidedAt: Moment,
    /** Whom it is about, where the others went on apart. */
    accused: z.array(FileId).optional(),
    /** Who is detained, until the last day of the order that is still used (TTLT 04/2018 19(1)). */
    detained: z.array(z.object({ accused: FileId, until: Day })).optional(),
    /** Who is under another measure, by an order that is still used. */
    measures: z.array(HeldMeasure.extend({ accused: FileId })).optional(),
    /** What stands of coercive measures. */
    coercions: z.array(HeldCoercion.extend({ accused: FileId })).optional(),
    /** From which day the limitation period of somebody runs, and that of the crime where it is another, as it was found since the file came (BLHS 27(3); TTLT 01/2020 9(4), 11(4)). */
    dated: z.array(FoundLiable).optional(),
    /** Who takes part by now; who they are is sealed. */
    participants: z.array(Participant).optional(),
    ...evidenceAlong,
    ...itemsAlong,
    /** Whom the procuracy has charged itself; who they are is sealed (BLTTHS 179(4)). */
    charged: z.array(Crime.extend({ id: FileId })).optional(),
    /** What it has decided of the crimes of the case, in this order (BLTTHS 236(4)). */
    decided: z
      .array(Crime.extend({ decision: CrimeDecision, accused: FileId.optional(), replaces: CrimeCharged.optional() }))
      .optional(),
    ...awaiting,
  }),
  z.object({
    outcome: z.enum(['judged', 'terminated']),
    /** Who decided. */
    by: AgencyId,
    number: z.string(),
    decidedAt: Moment,
    accused: z.array(z.object({ accused: FileId, outcome: AccusedOutcome })),
  }),
]);

/** The file of a case whose investigation is concluded goes to the procuracy with the proposal to prosecute (BLTTHS 232(4)). */
export const caseFileHandover = defineExchange({
  kind: 'case-file',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    accused: z.array(Held).min(1), // TTLT 04/2018 18
    victims: z.array(FileId).optional(),
    /** Who takes part; who they are is sealed. */
    participants: z.array(Participant).optional(),
    ...evidenceAlong,
    ...itemsAlong,
    concludedAt: Moment,
    /** After a return for supplementary investigation. */
    supplementary: z.boolean(),
    /** Why what the return demands could not be done, and that the conclusion stands in place of the former (BLTTHS 245(3)). */
    unmet: UnmetReason.optional(),
    replaces: z.literal(true).optional(),
    /** The returns so far, also to a body and by a procuracy that had it before. */
    returns: z.array(EarlierReturn).optional(),
    ...awaiting,
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: fileOutcome,
  answerWithinHours: 48,
});

/**
 * Somebody was detained when a file went, and that is registered, or put right, only since: the order is still used by whoever
 * has the file, to whom the procuracy passes it on (BLTTHS 244; TTLT 04/2018 18(2)(a)), and by the body that investigates on
 * (19(2)(a)).
 */
export const detentionNotice = defineExchange({
  kind: 'detention-notice',
  pattern: 'notice',
  terms: z.object({
    /** The handover of the file that says nothing of it. */
    of: z.uuid(),
    accused: FileId,
    until: Day,
    /** Since when, and after which custody; null without one. To the body alone, whose limit goes on (BLTTHS 118(4), 173). */
    since: Moment.optional(),
    custody: Custody.nullable().optional(),
    /** Detained no more: free since that day (BLTTHS 173(7)). */
    released: z.literal(true).optional(),
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 24,
});

/** The file of a case goes to the procuracy that is competent to prosecute; its limit is counted from there (BLTTHS 239). */
export const prosecutionTransfer = defineExchange({
  kind: 'prosecution-transfer',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    ground: ProsecutionTransferGround,
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    accused: z.array(Held).min(1),
    victims: z.array(FileId).optional(),
    /** Who takes part; who they are is sealed. */
    participants: z.array(Participant).optional(),
    ...evidenceAlong,
    ...itemsAlong,
    /** Whose matter alone is suspended, and waits there. */
    suspended: z.array(BroughtSuspension).optional(),
    /** Who investigated, and the case there; none of a file that was under way at go-live. */
    investigated,
    /** The returns for supplementary investigation so far. */
    returns: z.array(z.object({ by: Returner, at: Moment })),
    /** Who at a court has sent it back, while that is not settled. */
    demandedBy: Returner.optional(),
    /** It was decided once by the sender, which counts it. */
    decidedBefore: z.literal(true).optional(),
    ...awaiting,
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: fileOutcome,
  answerWithinHours: 72,
});

/**
 * The procuracy above that has indicted assigns the trial to the one beside the court, which has the indictment and a file of its
 * own from here on (BLTTHS 239(1)); again where the file comes back from that court and is indicted once more.
 */
export const trialAssignment = defineExchange({
  kind: 'trial-assignment',
  pattern: 'notice',
  terms: z.object({
    /** The file of the receiver, as the assignment names it. */
    file: FileId,
    number: z.string(),
    court: AgencyId,
    trial: FileId,
    indictment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    accused: z.array(Proposed.omit({ limitationFrom: true, committedOn: true }).extend(searchedAlong)).min(1),
    victims: z.array(FileId).optional(),
    /** Who investigated, and the case there. */
    investigated,
    decidedAt: Moment,
    unit: UnitCode,
  }),
  /** The indictment, and the persons whom it names; and who is guarded. */
  dossier: caseDossier.pick({ text: true, persons: true, guarded: true }),
  answer: z.object({}),
  answerWithinHours: 72,
});

/** Who is kept secret or protected by what is decided, or put right, once the trial was assigned, told to the procuracy that has it (TTLT 01/2017 4(5); BLTTHS 239(1), 486). */
export const guardNotice = defineExchange({
  kind: 'guard-notice',
  pattern: 'notice',
  terms: z.object({
    /** The file of the receiver. */
    about: FileId,
    unit: UnitCode,
  }),
  dossier: z.object(guardedAlong),
  answer: z.object({}),
  answerWithinHours: 24,
});

/** The file with the indictment goes to the court (BLTTHS 244). */
export const indictmentHandover = defineExchange({
  kind: 'indictment',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    indictment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    accused: z.array(Held).min(1), // BLTTHS 244: the court decides on the detention when it receives the file
    victims: z.array(FileId).optional(),
    /** Who takes part; who they are is sealed. */
    participants: z.array(Participant).optional(),
    ...evidenceAlong,
    ...itemsAlong,
    indictedAt: Moment,
    /** After a return by a court: kept for the reasons in the dossier, or another one in place of the former (BLTTHS 246, 280(3)). */
    onReturn: IndictmentOnReturn.optional(),
    /** To whom it was given before this; who is given it since follows as a supplement (BLTTHS 240(2), 276(1)). */
    delivered: z.array(FileId).optional(),
    /** Who investigated, and the case there. */
    investigated,
    ...stillLiable,
    unit: UnitCode,
  }),
  dossier: caseDossier.extend({ reasons: z.string().optional(), delivered: z.array(FileId).optional() }),
  answer: fileOutcome,
  answerWithinHours: 72,
});
