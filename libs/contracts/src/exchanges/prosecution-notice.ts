import { z } from 'zod';
import { AgencyId, assignedTrial } from '../agency';
import {
  Crime,
  DecisionPart,
  ProsecutionDecision,
  ResumptionGround,
  SearchEnd,
  TerminationGround,
  WantedGround,
} from '../codelists';
import { AppealBefore } from '../events/appeal';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { protestOfDecision, protestOfJudgment, protestReasons } from '../protest';
import { UnitCode } from '../units';
import { cassated } from './court-decision';

const ofFile = {
  /** The receiver's file: the case, or the trial. */
  about: FileId,
  accused: z.array(FileId),
  number: z.string(),
  decidedAt: Moment,
  unit: UnitCode,
  ...assignedTrial,
};

/** By the procuracy above; the body carries it out that has the case by then. */
export const decisionOverruled = z.object({
  decision: z.literal('decision-overruled'), // BLTTHS 240(3)
  of: ProsecutionDecision,
  ...ofFile,
});

/**
 * What the procuracy decides about a file is sent to the body that investigated (BLTTHS 239(2), 240(2), 249(3)); the withdrawal of
 * a prosecution, whole or of some crimes, an indictment that the procuracy above has overruled, the termination of what a court had returned or its
 * indictment elsewhere, another prosecutor at the hearing, a protest, its change and its withdrawal go to the court (BLTTHS 52(2), 240(3), 246,
 * 280(3), 285, 336, 342).
 */
export const prosecutionNotice = defineExchange({
  kind: 'prosecution-notice',
  pattern: 'notice',
  terms: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('indictment'), ...ofFile }),
    z.object({ decision: z.literal('file-transfer'), ...ofFile }), // BLTTHS 239(2)
    z.object({ decision: z.literal('file-suspension'), ...ofFile }),
    z.object({ decision: z.literal('file-resumption'), ground: ResumptionGround.optional(), ...ofFile }), // BLTTHS 249(2)
    z.object({ decision: z.literal('file-merger'), other: FileId, ...ofFile }), // BLTTHS 242(1): the case that goes on in this one
    /** To the body whose case goes on in the case `other` of that `body`, to which it sends it (BLTTHS 242(1)). */
    z.object({ decision: z.literal('file-merger-elsewhere'), other: FileId, body: AgencyId, ...ofFile }),
    z.object({ decision: z.literal('file-property'), ...ofFile }), // TTLT 01/2020 8(3), 13(2); BLTTHS 248(2)
    z.object({ decision: z.literal('exhibits-transfer'), ...ofFile }), // TTLT 04/2018 36(2)(b)
    z.object({ decision: z.literal('accused-suspension'), ...ofFile }),
    z.object({ decision: z.literal('accused-resumption'), ground: ResumptionGround.optional(), ...ofFile }), // BLTTHS 249(2)
    z.object({ decision: z.literal('accused-termination'), ...ofFile }),
    z.object({ decision: z.literal('search-demand'), ...ofFile }), // BLTTHS 247(1)(b)
    /** These were caught, or have surrendered, as is known there on paper; `decidedAt`: when. */
    z.object({ decision: z.literal('search-end-demand'), how: SearchEnd, ...ofFile }), // BLTTHS 231(3)
    decisionOverruled,
    /** To the court that had sent the file back, or the procuracy that tells it; of one accused as well (BLTTHS 246(1), 280(3)). */
    z.object({ decision: z.literal('file-termination'), ...ofFile }),
    z.object({ decision: z.literal('indicted-elsewhere'), ...ofFile }), // BLTTHS 246: to the same, another court has them
    /** `prosecute`: there is enough for that, and the file comes as of a concluded investigation; `of`: the notice that served what is cancelled. */
    z.object({
      decision: z.literal('case-termination-cancelled'), // BLTTHS 230(3)
      of: z.uuid().optional(),
      prosecute: z.literal(true).optional(),
      ...ofFile,
    }),
    /** A lower procuracy exercises prosecution at the trial from here on, and has its own `file`. */
    z.object({ decision: z.literal('trial-assignment'), to: AgencyId, file: FileId, ...ofFile }), // BLTTHS 239(1)
    /** To that one: the court has returned these, and the procuracy above that has indicted has them again. */
    z.object({ decision: z.literal('trial-returned'), ...ofFile }), // BLTTHS 239(1), 280
    z.object({ decision: z.literal('prosecution-withdrawn'), ground: TerminationGround, ...ofFile }),
    /** Of some of their crimes; they are tried for the others. */
    z.object({
      decision: z.literal('crimes-withdrawn'), // BLTTHS 285
      ground: TerminationGround,
      crimes: z.array(z.object({ accused: FileId, crimes: z.array(Crime).min(1) })).min(1),
      ...ofFile,
    }),
    /** Another is to exercise prosecution at the hearing; officers by their ids. */
    z.object({
      decision: z.literal('prosecutor-replacement'), // BLTTHS 52(2)
      before: z.string(),
      prosecutor: z.string(),
      ...ofFile,
    }),
    z.object({ decision: z.literal('protest'), ...protestOfJudgment, ...ofFile }),
    /** `was`: about whom and what it was (BLTTHS 342(1)). */
    z.object({ decision: z.literal('protest-change'), was: AppealBefore, ...protestOfJudgment, ...ofFile }),
    /** `of`: the notice that served what is protested; `was`: what of it that was about. */
    z.object({
      decision: z.literal('decision-protest-change'), // BLTTHS 342(1)
      of: z.uuid(),
      was: DecisionPart,
      ...protestOfDecision,
      ...ofFile,
    }),
    /** `of`: the notice that served what was protested; without it all that it has protested of the judgment (BLTTHS 342). */
    z.object({ decision: z.literal('protest-withdrawal'), of: z.uuid().optional(), ...ofFile }),
    /** `of`: the notice that served what is protested. */
    z.object({ decision: z.literal('decision-protest'), of: z.uuid(), ...protestOfDecision, ...ofFile }), // BLTTHS 337(2)
    z.object({ decision: z.literal('cassation'), ...cassated, ...ofFile }), // to whoever was told of the judgment
  ]),
  dossier: protestReasons,
  answer: z.object({}),
  answerWithinHours: 72,
});

/** The body has decided to search for somebody: who demanded it, and whoever has the file by then, learns since when, and why (BLTTHS 231(1), 247(1)(b), 281(1)(b); BLHS 27(3)). */
export const accusedWantedNotice = defineExchange({
  kind: 'accused-wanted',
  pattern: 'notice',
  terms: z.object({
    /** The receiver's demand, or the handover by which the file has gone on to the receiver since. */
    demand: z.uuid(),
    accused: FileId,
    ground: WantedGround,
    wantedAt: Moment,
    /** That was without grounds, and has fallen: it is as if nobody had been searched for (TTLT 04/2018 5(1), (2)). */
    cancelled: z.literal(true).optional(),
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 72, // as the demand
});

/**
 * Whoever was searched for was caught or has surrendered: the body that searched tells the procuracy or the court that has
 * demanded it, and whoever has the file by then, which considers whether to resume (TTLT 01/2020 8(8), 10(8)).
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
    /** Put right since that was told: when it had been told to be. */
    was: Moment.optional(),
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({}),
  answerWithinHours: 24, // in time, says the text
});
