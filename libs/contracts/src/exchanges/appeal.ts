import { z } from 'zod';
import { onAppeal, VerdictOnAppeal } from '../appeal-judgment';
import { AppealOutcome, Appellant, Article, Clause, Crime, Penalty, Seriousness, Verdict } from '../codelists';
import { AppealBefore, LodgedAppeal } from '../events/appeal';
import { defineExchange } from '../exchange';
import { investigated } from '../investigated';
import { itemsAlong } from '../item';
import { HeldCoercion, HeldMeasure } from '../measure';
import { Day, FileId, Moment } from '../moment';
import { Participant } from '../participant';
import { Searched, searchedAlong } from '../searched';
import { UnitCode } from '../units';
import { caseDossier } from './case-file';

/** A protest that was changed or, without `now`, withdrawn once the file was on its way; without `was` what this one has lodged (BLTTHS 342). */
export const MovedProtest = z.object({
  by: Appellant.extract(['procuracy', 'higher-procuracy']),
  was: AppealBefore.optional(),
  now: AppealBefore.optional(),
  notice: z.uuid(),
  number: z.string(),
  decidedAt: Moment,
});
export type MovedProtest = z.infer<typeof MovedProtest>;

/** On whom there is a judgment. `crimes`: those of which it has found this one guilty, and `penalty` that to which it sentences; `limitationFrom`: the day from which the limitation period runs, where it is known and does not stand still, and `committedOn` that of the crime, where it is another (BLHS 27); `detainedUntil`: the last day of the order that is still used (BLTTHS 347(2)), as the `measures` are; `coercions`: what stands of this one (BLTTHS 347(1)). */
const Judged = z.object({
  id: FileId,
  verdict: Verdict,
  penalty: Penalty.optional(),
  appealed: z.boolean(),
  article: Article.optional(),
  crimes: z.array(Crime).optional(),
  limitationFrom: Day.optional(),
  committedOn: Day.optional(),
  detainedUntil: Day.optional(),
  measures: z.array(HeldMeasure).optional(),
  coercions: z.array(HeldCoercion).optional(),
  ...searchedAlong,
});

/** An appeal or a protest that was recorded once the file was on its way; `coming`: whom it is about that had not gone up, and who takes part then (BLTTHS 332(1), 335, 339). */
export const FurtherAppeal = LodgedAppeal.extend({
  coming: z.array(Judged),
  participants: z.array(Participant).optional(),
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
    defendants: z.array(Judged).min(1),
    appealedAt: Moment,
    /** Who has appealed or protested, about whom. */
    appeals: z.array(LodgedAppeal).optional(),
    victims: z.array(FileId).optional(),
    /** Who investigated, and the case there: whom the court of appeal has search for a defendant (BLTTHS 231). */
    investigated,
    /** Whose records are in the dossier. */
    participants: z.array(Participant).optional(),
    ...itemsAlong, // BLTTHS 332(3), 339
    unit: UnitCode,
  }),
  dossier: caseDossier.extend({ protest: MovedProtest.optional(), appeal: FurtherAppeal.optional() }),
  answer: z.object({
    outcome: AppealOutcome,
    number: z.string(),
    decidedAt: Moment,
    verdicts: z.array(VerdictOnAppeal),
    ...onAppeal,
    /** Whom the court of appeal had; whoever has come with the file, where that is not told. */
    heard: z.array(FileId).optional(),
    /** Of whom is tried or investigated again, what is still used: an order of detention until its last day (BLTTHS 347). */
    detained: z.array(z.object({ defendant: FileId, until: Day })).optional(),
    measures: z.array(z.object({ defendant: FileId, measures: z.array(HeldMeasure) })).optional(),
    /** Who of these is searched for (BLTTHS 231). */
    searched: z.array(Searched.extend({ defendant: FileId })).optional(),
    /** What still stands of whose matter is not terminated. */
    coercions: z.array(z.object({ defendant: FileId, coercions: z.array(HeldCoercion) })).optional(),
    /** Who takes part by now, where somebody is tried or investigated again. */
    participants: z.array(Participant).optional(),
    ...itemsAlong,
  }),
  answerWithinHours: 72,
});
