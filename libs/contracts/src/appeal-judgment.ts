import { z } from 'zod';
import { AdditionalSentence, AppealOutcome, Penalty } from './codelists';
import { FileId } from './moment';

/** What defendants owe to a victim, in đồng. */
export const Compensation = z.object({ victim: FileId, defendants: z.array(FileId).min(1), amount: z.int().min(0) });

/** What is decided on appeal about one defendant, where that is another thing than about the rest (BLTTHS 345, 355(1)). */
export const PartOnAppeal = z.object({
  defendant: FileId,
  outcome: AppealOutcome,
  /** As amended; what is not said stays. */
  penalty: Penalty.optional(),
  months: z.int().min(1).max(360).optional(),
  additional: z.array(AdditionalSentence).optional(),
});
export type PartOnAppeal = z.infer<typeof PartOnAppeal>;

/** Beside the outcome of the file: whose part ends otherwise or is amended, and what is owed to a victim where that is. */
export const onAppeal = {
  parts: z.array(PartOnAppeal).optional(),
  compensations: z.array(Compensation).optional(),
};
