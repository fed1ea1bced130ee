import { z } from 'zod';
import { AcquittalGround, AdditionalSentence, AppealOutcome, Crime, Penalty, Verdict } from './codelists';
import { itemsJudged } from './item';
import { FileId } from './moment';
import { convictedStill } from './offence-date';

/** What defendants owe to a victim, in đồng. */
export const Compensation = z.object({ victim: FileId, defendants: z.array(FileId).min(1), amount: z.int().min(0) });

/** Why somebody is acquitted (BLTTHS 331(6)); what was judged before it was asked for does not say it. */
const acquitted = { ground: AcquittalGround.optional() };

/**
 * What is decided of one crime; `found`: the clause or the crime of which the court finds this one guilty instead (BLTTHS 298, 357);
 * its sentence, where there are several, which are joined (BLHS 55).
 */
export const JudgedCrime = Crime.extend({
  verdict: Verdict,
  ...acquitted,
  found: Crime.optional(),
  penalty: Penalty.optional(),
  months: z.int().min(1).max(360).optional(),
});
export type JudgedCrime = z.infer<typeof JudgedCrime>;

/** What a judgment says of one defendant, as it is served (BLTTHS 262). */
export const ServedVerdict = z.object({
  defendant: FileId,
  verdict: Verdict,
  ...acquitted,
  /** Of every crime, where there are several, the verdict is not the same of all, or another clause or crime was found. */
  crimes: z.array(JudgedCrime).optional(),
});

/** On appeal: of those whose verdict, or its ground, is another now. */
export const VerdictOnAppeal = z.object({ defendant: FileId, verdict: Verdict, ...acquitted });
export type VerdictOnAppeal = z.infer<typeof VerdictOnAppeal>;

interface Said {
  readonly verdict: Verdict;
  readonly ground?: AcquittalGround | undefined;
}

/** An acquittal says on what ground it is, of each crime where they are told apart; nothing else has one. */
export const isGrounded = (
  { verdict, ground, crimes: own }: Said & { readonly crimes?: readonly Said[] | undefined },
  crimes: readonly Said[] | undefined = own,
): boolean =>
  (verdict === 'acquitted' && !crimes) === (ground !== undefined) && (crimes ?? []).every((one) => isGrounded(one));

/**
 * `termServed`: the term in prison is no longer than the detention was, so that this one goes free; `heldOtherwise`: who would
 * go free stays detained for another crime (BLTTHS 328, from general knowledge: the article is not among the texts).
 */
const freeing = { termServed: z.literal(true).optional(), heldOtherwise: z.literal(true).optional() };

/** The same with the sentence. */
export const JudgedVerdict = ServedVerdict.extend({
  penalty: Penalty.nullable(),
  months: z.int().min(1).max(360).nullable(),
  additional: z.array(AdditionalSentence).optional(),
  crimes: z.array(JudgedCrime).min(1).optional(),
  ...freeing,
});
export type JudgedVerdict = z.infer<typeof JudgedVerdict>;

/** What is decided on appeal about one defendant, where that is another thing than about the rest (BLTTHS 345, 355(1)). */
export const PartOnAppeal = z.object({
  defendant: FileId,
  outcome: AppealOutcome,
  /** As amended; what is not said stays. */
  penalty: Penalty.optional(),
  months: z.int().min(1).max(360).optional(),
  additional: z.array(AdditionalSentence).optional(),
  /** Of every crime that the judgment has found, where another is found or its sentence amended (BLTTHS 357). */
  crimes: z.array(JudgedCrime).min(1).max(10).optional(),
  ...freeing,
});
export type PartOnAppeal = z.infer<typeof PartOnAppeal>;

/** Beside the outcome of the file: whose part ends otherwise or is amended, and what is owed to a victim where that is. */
export const onAppeal = {
  parts: z.array(PartOnAppeal).optional(),
  compensations: z.array(Compensation).optional(),
  ...itemsJudged,
  ...convictedStill,
};
