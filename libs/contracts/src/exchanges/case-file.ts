import { z } from 'zod';
import { AgencyId } from '../agency';
import { onAppeal } from '../appeal-judgment';
import {
  AccusedOutcome,
  AppealedPart,
  AppealOutcome,
  Article,
  CasePassage,
  Cassation,
  CassationOutcome,
  Clause,
  Crime,
  ProsecutionDecision,
  ProsecutionTransferGround,
  Returner,
  ReturnGround,
  SearchEnd,
  Seriousness,
  TerminationGround,
  Verdict,
  WantedGround,
} from '../codelists';
import { LodgedAppeal } from '../events/appeal';
import { CaseReception, EarlierReturn, underReturn } from '../events/case-competence';
import { BroughtSuspension } from '../events/prosecution-file';
import { JudgedCrime } from '../events/trial-judgment';
import { defineExchange } from '../exchange';
import { Custody, Day, FileId, Moment } from '../moment';
import { PersonData } from '../person';
import { UnitCode } from '../units';

/** An accused as the file of a case names one in clear. */
const Proposed = z.object({
  id: FileId,
  article: Article,
  clause: Clause,
  /** Crimes beside the heaviest, of an accused of several. */
  further: z.array(Crime).optional(),
  /** The day from which the limitation period runs, where it is known and does not stand still (BLHS 27). */
  limitationFrom: Day.optional(),
});
/** The same with the last day of the order of detention that is still used. */
const Held = Proposed.extend({ detainedUntil: Day.optional() });

/** The reasons in words and the persons that the file of a case is about. */
export const caseDossier = z.object({
  text: z.string(),
  persons: z.array(z.object({ id: FileId, person: PersonData })),
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
    /** Whom the procuracy has charged itself; who they are is sealed (BLTTHS 179(4)). */
    charged: z.array(Crime.extend({ id: FileId })).optional(),
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

/** Whom a case is about that is still investigated, as it goes from body to body: charged with the approval of the procuracy. */
const Moved = Proposed.extend({
  chargedAt: Moment,
  /** By that procuracy itself (BLTTHS 179(4)). */
  chargedBy: AgencyId.optional(),
  state: z.enum(['investigated', 'suspended']),
  wanted: z.object({ ground: WantedGround, notice: z.uuid() }).optional(),
  /** Detained by an order that is used on (TTLT 04/2018 19(2)(a)). */
  detention: z
    .object({
      since: Moment,
      until: Day,
      extensions: z.int().min(0),
      custody: Custody.optional(),
      /** In a supplementary investigation: no longer than that may last (BLTTHS 174(4)). */
      supplementary: z.literal(true).optional(),
    })
    .optional(),
});

/** The file of a case goes to the body that has to investigate it on, by decision of the procuracy; its limit goes on there (BLTTHS 169(4), (5)). */
export const caseTransferHandover = defineExchange({
  kind: 'case-transfer-file',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    ground: CasePassage,
    /** The number of the decision to transfer it. */
    decision: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    articles: z.array(Article).min(1),
    initiatedAt: Moment,
    resumedAt: Moment.optional(),
    ...underReturn,
    /** What its limit was given since it began. */
    extended: CaseReception.shape.extended,
    onTheWay: z.int().min(0),
    cracked: z.boolean(),
    committedOn: Day.optional(),
    accused: z.array(Moved),
    victims: z.array(FileId),
    /** The case of the receiver that comes back to it. */
    back: FileId.optional(),
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: z.object({}),
  answerWithinHours: 72, // BLTTHS 169(4)
});

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
    concludedAt: Moment,
    /** After a return for supplementary investigation. */
    supplementary: z.boolean(),
    /** The returns so far, also to a body and by a procuracy that had it before. */
    returns: z.array(EarlierReturn).optional(),
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: fileOutcome,
  answerWithinHours: 48,
});

/**
 * Somebody was detained when a file went, and that is registered only since: the order is still used by whoever has the
 * file, to whom the procuracy passes it on (BLTTHS 244; TTLT 04/2018 18(2)(a)).
 */
export const detentionNotice = defineExchange({
  kind: 'detention-notice',
  pattern: 'notice',
  terms: z.object({
    /** The handover of the file that says nothing of it. */
    of: z.uuid(),
    accused: FileId,
    until: Day,
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
    /** Whose matter alone is suspended, and waits there. */
    suspended: z.array(BroughtSuspension).optional(),
    /** Who investigated, and the case there; none of a file that was under way at go-live. */
    investigated: z.object({ by: AgencyId, case: FileId }).optional(),
    /** The returns for supplementary investigation so far. */
    returns: z.array(z.object({ by: Returner, at: Moment })),
    /** Who at a court has sent it back, while that is not settled. */
    demandedBy: Returner.optional(),
    /** It was decided once by the sender, which counts it. */
    decidedBefore: z.literal(true).optional(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: fileOutcome,
  answerWithinHours: 72,
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
    indictedAt: Moment,
    /** Who investigated, and the case there. */
    investigated: z.object({ by: AgencyId, case: FileId }).optional(),
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: fileOutcome,
  answerWithinHours: 72,
});

/** Of the judgment or decision of the number `against`, or of the compensation alone. */
const cassated = {
  by: Cassation,
  outcome: CassationOutcome,
  part: AppealedPart.extract(['compensation']).optional(),
  against: z.string().optional(),
};

/** `file`: the prosecution file that the trial came from. */
const ofTrial = { number: z.string(), file: FileId.optional(), decidedAt: Moment, unit: UnitCode };

/** What a court decides is served on the procuracy: 2 days, a return 3, a judgment 10, an initiation 24 hours (BLTTHS 154(2), 262(1), 280(3), 286(3)). */
export const courtDecision = defineExchange({
  kind: 'court-decision',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('trial-set'), opensOn: Day, ...ofTrial }),
    z.object({ decision: z.literal('trial-suspension'), ...ofTrial }),
    z.object({ decision: z.literal('trial-termination'), ...ofTrial }),
    z.object({ decision: z.literal('defendant-suspension'), defendant: FileId, ...ofTrial }),
    z.object({ decision: z.literal('defendant-termination'), defendant: FileId, ...ofTrial }),
    z.object({ decision: z.literal('trial-resumption'), ...ofTrial }),
    z.object({ decision: z.literal('defendant-resumption'), defendant: FileId, ...ofTrial }),
    z.object({ decision: z.literal('judge-assignment'), ...ofTrial }),
    z.object({ decision: z.literal('trial-extension'), until: Day, ...ofTrial }), // BLTTHS 277(1)
    z.object({ decision: z.literal('trial-return'), ...ofTrial }), // BLTTHS 280(3), with the file
    z.object({ decision: z.literal('detention'), defendant: FileId, until: Day.nullable(), ...ofTrial }), // BLTTHS 286(4)
    z.object({ decision: z.literal('release'), defendant: FileId, ...ofTrial }), // BLTTHS 286(4)
    z.object({
      decision: z.literal('judgment'),
      verdicts: z.array(
        z.object({
          defendant: FileId,
          verdict: Verdict,
          /** Of every crime, where that is not the same of all, or another was found (BLTTHS 298). */
          crimes: z.array(JudgedCrime).optional(),
        }),
      ),
      ...ofTrial,
    }),
    /** The panel has initiated the case of a crime that was left out, of these accused where it is theirs. */
    z.object({
      decision: z.literal('case-initiation'), // BLTTHS 153(4), 154(2)
      article: Article,
      clause: Clause,
      accused: z.array(FileId).optional(),
      ...ofTrial,
    }),
    /** By the court of appeal: these are tried again (BLTTHS 262(2), 355(1)(c)). */
    z.object({ decision: z.literal('judgment-annulled'), defendants: z.array(FileId).min(1), ...ofTrial }),
    /** What a higher court has decided of a judgment or decision in force (BLTTHS 370, 397). */
    z.object({
      decision: z.literal('cassation'),
      defendants: z.array(FileId).min(1).optional(),
      ...cassated,
      ...ofTrial,
    }),
  ]),
  /** With an initiation: what was found at the hearing. */
  dossier: z.object({ text: z.string().optional() }),
  answer: z.object({}),
  answerWithinHours: 48,
});

/** What a court demands of the body that investigated a case. */
export const courtDemand = defineExchange({
  kind: 'court-demand',
  pattern: 'notice',
  terms: z.discriminatedUnion('demand', [
    /** A decision to search for a defendant, before the matter is suspended (BLTTHS 231, 281(1)(b)). */
    z.object({
      demand: z.literal('search'),
      /** The receiver's case. */
      about: FileId,
      accused: FileId,
      number: z.string(),
      decidedAt: Moment,
      unit: UnitCode,
    }),
  ]),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 72, // as a search that the procuracy demands
});

/**
 * Whoever was searched for on a demand was caught or has surrendered: the body that searched tells the procuracy or the court,
 * which considers whether to resume (TTLT 01/2020 8(8), 10(8)).
 */
export const accusedFoundNotice = defineExchange({
  kind: 'accused-found',
  pattern: 'notice',
  terms: z.object({
    /** The receiver's demand, or the handover by which the file has gone on to the receiver since. */
    demand: z.uuid(),
    accused: FileId,
    how: SearchEnd,
    foundAt: Moment,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 24, // in time, says the text
});

const ofFile = {
  /** The receiver's file: the case, or the trial. */
  about: FileId,
  accused: z.array(FileId),
  number: z.string(),
  decidedAt: Moment,
  unit: UnitCode,
};

/**
 * What the procuracy decides about a file is sent to the body that investigated (BLTTHS 239(2), 240(2), 249(3)); the withdrawal of
 * a prosecution, an indictment that the procuracy above has overruled, the termination of what a court had returned, a protest and
 * its withdrawal go to the court (BLTTHS 240(3), 280(3), 285, 336, 342).
 */
export const prosecutionNotice = defineExchange({
  kind: 'prosecution-notice',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('indictment'), ...ofFile }),
    z.object({ decision: z.literal('file-transfer'), ...ofFile }), // BLTTHS 239(2)
    z.object({ decision: z.literal('file-suspension'), ...ofFile }),
    z.object({ decision: z.literal('file-resumption'), ...ofFile }),
    z.object({ decision: z.literal('file-merger'), other: FileId, ...ofFile }), // BLTTHS 242(1): the case that goes on in this one
    z.object({ decision: z.literal('accused-suspension'), ...ofFile }),
    z.object({ decision: z.literal('accused-resumption'), ...ofFile }),
    z.object({ decision: z.literal('accused-termination'), ...ofFile }),
    z.object({ decision: z.literal('search-demand'), ...ofFile }), // BLTTHS 247(1)(b)
    z.object({ decision: z.literal('decision-overruled'), of: ProsecutionDecision, ...ofFile }), // BLTTHS 240(3)
    /** To the court that had sent the file back; of one accused as well (BLTTHS 246(1), 280(3)). */
    z.object({ decision: z.literal('file-termination'), ...ofFile }),
    /** `prosecute`: there is enough for that, and the file comes as of a concluded investigation. */
    z.object({
      decision: z.literal('case-termination-cancelled'), // BLTTHS 230(3)
      prosecute: z.literal(true).optional(),
      ...ofFile,
    }),
    z.object({ decision: z.literal('prosecution-withdrawn'), ground: TerminationGround, ...ofFile }),
    z.object({ decision: z.literal('protest'), ...ofFile }),
    z.object({ decision: z.literal('protest-withdrawal'), ...ofFile }), // BLTTHS 342: all that it has protested
    /** `of`: the notice that served what is protested. */
    z.object({ decision: z.literal('decision-protest'), of: z.uuid(), ...ofFile }), // BLTTHS 337(2)
    z.object({ decision: z.literal('cassation'), ...cassated, ...ofFile }), // to whoever was told of the judgment
  ]),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 72,
});

/** A judgment that was appealed or protested goes up with its file (BLTTHS 339); what the court of appeal decides comes back. */
export const appealHandover = defineExchange({
  kind: 'appeal',
  pattern: 'handover',
  terms: z.object({
    number: z.string(),
    judgment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    /** `detainedUntil`: the last day of the order that is still used (BLTTHS 347(2)). */
    defendants: z
      .array(
        z.object({
          id: FileId,
          verdict: Verdict,
          appealed: z.boolean(),
          article: Article.optional(),
          detainedUntil: Day.optional(),
        }),
      )
      .min(1),
    appealedAt: Moment,
    /** Who has appealed or protested, about whom. */
    appeals: z.array(LodgedAppeal).optional(),
    victims: z.array(FileId).optional(),
    unit: UnitCode,
  }),
  dossier: caseDossier,
  answer: z.object({
    outcome: AppealOutcome,
    number: z.string(),
    decidedAt: Moment,
    verdicts: z.array(z.object({ defendant: FileId, verdict: Verdict })),
    ...onAppeal,
  }),
  answerWithinHours: 72,
});
