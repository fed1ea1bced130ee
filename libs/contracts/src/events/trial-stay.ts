import { z } from 'zod';
import { AgencyId } from '../agency';
import { AssistanceAnswered, AssistanceAsked, AssistanceAwaited, AssistanceWithdrawn } from '../assistance';
import {
  Article,
  Clause,
  Crime,
  ResumptionGround,
  ReviewPeriod,
  SearchEnd,
  StayGround,
  TerminationGround,
  WantedGround,
} from '../codelists';
import { defineEvent } from '../event';
import { illness } from '../illness';
import { FileId } from '../moment';
import { unseenLimitation } from '../offence-date';
import { Searched } from '../searched';
import { stayOver, waitedAlone } from '../stay-over';
import { appealable, delivery, served } from './tried';
import { disagreed } from './stay-guidance';

export const trialSuspended = defineEvent(
  'court.trial-suspended',
  1,
  z.object({
    ground: StayGround,
    number: z.string(),
    notice: z.uuid().nullable(),
    decision: appealable,
    delivery,
    ...illness,
  }),
);
/** With article and clause, by which the limit is counted anew (BLTTHS 277(2)). */
export const trialResumed = defineEvent(
  'court.trial-resumed',
  1,
  z.object({
    number: z.string(),
    notice: z.uuid().nullable(),
    article: Article,
    clause: Clause,
    ground: ResumptionGround.optional(), // BLTTHS 283(3)
    delivery,
  }),
);
/** Looked at again: of the month where no period is named (TTLT 01/2020 14(2)). */
export const suspendedTrialReviewed = defineEvent(
  'court.suspended-trial-reviewed',
  1,
  /** `defendant`: this one alone is suspended. */
  z.object({ period: ReviewPeriod.optional(), disagreed, defendant: FileId.optional() }),
);
/** Assistance from abroad is asked for; while it waits, and once the limit has run out, it is a ground to suspend. */
export const trialAssistanceAsked = defineEvent('court.trial-assistance-asked', 1, AssistanceAsked);
export const trialAssistanceAwaited = defineEvent('court.trial-assistance-awaited', 1, AssistanceAwaited);
/** `resumptionDue`: nothing more is waited for for which the trial was suspended. To resume it is the court's decision. */
export const trialAssistanceAnswered = defineEvent(
  'court.trial-assistance-answered',
  1,
  AssistanceAnswered.extend(waitedAlone),
);
export const trialAssistanceWithdrawn = defineEvent(
  'court.trial-assistance-withdrawn',
  1,
  AssistanceWithdrawn.extend(waitedAlone),
);
/** The investigating body is asked to search for a defendant, before the matter is suspended (BLTTHS 281(1)(b)). */
export const defendantSearchDemanded = defineEvent(
  'court.search-demanded',
  1,
  /** `ground`: the period stands still once the body has told its own decision; from the demand where it is not said, as before it was (BLHS 27(3)). */
  z.object({
    defendant: FileId,
    number: z.string(),
    notice: served,
    to: AgencyId.optional(),
    ground: WantedGround.optional(),
  }),
);
/** This one is searched for already as the file comes, without a demand of this court (BLTTHS 231(1)). */
export const triedSearchBrought = defineEvent('court.search-brought', 1, Searched.extend({ defendant: FileId }));
/** That search was ordered without grounds: it is as if nobody had been searched for (TTLT 04/2018 5(1), (2)). */
const cancelled = z.literal(true).optional();

/** The body has decided to search for this one, as it was asked or of itself, and why; `notice` has told it. Of who evades on purpose the limitation period stands still (BLTTHS 231(1); BLHS 27(3)). */
export const defendantWanted = defineEvent(
  'court.defendant-wanted',
  1,
  z.object({ defendant: FileId, ground: WantedGround, notice: z.uuid().nullable(), cancelled }),
);
/** Who was searched for was caught or has surrendered: the limitation period runs anew from then (BLHS 27(3)); `notice` has told it. */
export const defendantFound = defineEvent(
  'court.defendant-found',
  1,
  z.object({ defendant: FileId, how: SearchEnd, notice: z.uuid().nullable(), ...stayOver }),
);
export const defendantSuspended = defineEvent(
  'court.defendant-suspended',
  1,
  z.object({
    defendant: FileId,
    ground: StayGround,
    number: z.string(),
    notice: served,
    decision: appealable,
    delivery,
    ...illness,
  }),
);
export const defendantResumed = defineEvent(
  'court.defendant-resumed',
  1,
  z.object({
    defendant: FileId,
    number: z.string(),
    notice: served,
    ground: ResumptionGround.optional(), // BLTTHS 283(3)
    delivery,
    /** While the trial is prepared, which it is for this one once more, by the class of that crime (BLTTHS 277(2)). */
    article: Article.optional(),
    clause: Clause.optional(),
  }),
);
const termination = {
  ground: TerminationGround,
  number: z.string(),
  notice: served,
  decision: appealable,
  delivery,
  ...unseenLimitation,
};
export const defendantTerminated = defineEvent(
  'court.defendant-terminated',
  1,
  z.object({
    defendant: FileId,
    ...termination,
  }),
);
export const trialTerminated = defineEvent('court.trial-terminated', 1, z.object(termination));
/** What was suspended for these defendants goes on in a trial of its own (BLTTHS 281(2), 283(2)); told as any resumption (286(2), (3)). */
export const trialSplit = defineEvent(
  'court.trial-split',
  1,
  z.object({
    into: FileId,
    defendants: z.array(FileId).min(1),
    number: z.string(),
    notice: served,
    delivery,
    /** What of the list goes with them; all of it where nothing is said (BLTTHS 283(2)). */
    items: z.array(FileId).optional(),
  }),
);
/** The procuracy has withdrawn the prosecution of these defendants; `late`: the hearing was open, and no termination rests on it (BLTTHS 285). */
export const prosecutionWithdrawalReceived = defineEvent(
  'court.prosecution-withdrawal-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    defendants: z.array(FileId).min(1),
    late: z.literal(true).optional(),
  }),
);
/** The same of some of the crimes of which these defendants are indicted (BLTTHS 285). */
export const crimeWithdrawalReceived = defineEvent(
  'court.crime-withdrawal-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    crimes: z.array(z.object({ defendant: FileId, crimes: z.array(Crime).min(1) })).min(1),
    late: z.literal(true).optional(),
  }),
);
/** The trial of these crimes of one defendant is ended, who is tried for the others; with article and clause of the file since, by which the limit is counted; of the matter of the whole defendant alone 286(3) and 330(2) say that it goes to the procuracy above, and is appealed (BLTTHS 277(1), 282(1)(b), 285). */
export const crimesTerminated = defineEvent(
  'court.crimes-terminated',
  1,
  z.object({
    defendant: FileId,
    crimes: z.array(Crime).min(1),
    number: z.string(),
    notice: served,
    delivery,
    article: Article,
    clause: Clause,
  }),
);
/** The procuracy has terminated the matter of these defendants after the file was returned (BLTTHS 246(1), 280(3)). */
export const prosecutionTerminationReceived = defineEvent(
  'court.prosecution-termination-received',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string(), defendants: z.array(FileId).min(1) }),
);
/** Another court has these defendants, whose file was returned, with an indictment: they are not tried here (BLTTHS 246). */
export const indictmentElsewhereReceived = defineEvent(
  'court.indictment-elsewhere-received',
  1,
  z.object({ notice: z.uuid(), by: AgencyId, number: z.string(), defendants: z.array(FileId).min(1) }),
);
/** The procuracy above has overruled the indictment of these defendants; `late`: the hearing was open, and they are tried all the same (BLTTHS 240(3)). */
export const indictmentOverrulingReceived = defineEvent(
  'court.indictment-overruling-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    defendants: z.array(FileId).min(1),
    late: z.literal(true).optional(),
  }),
);
