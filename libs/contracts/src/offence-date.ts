import { z } from 'zod';
import { Article, Clause, LiabilityGround } from './codelists';
import { Day, FileId } from './moment';

/** When the crime of which a report tells was committed, and which it is by what was made clear; the limitation period runs from there (BLHS 27(3); TTLT 01/2020 5(5)). */
export const OffenceDated = z.object({ committedOn: Day, article: Article, clause: Clause });
export type OffenceDated = Readonly<z.output<typeof OffenceDated>>;

/**
 * Of a day from which the limitation period of somebody runs: that of the crime itself, where it runs anew from a later one, whose
 * law holds and by which age is judged (BLHS 7, 12, 27(3)). `standsStill`: the day of the crime is known, and no period runs of it, as
 * this one is searched for.
 */
export const runningAnew = { crimeOn: Day.optional(), standsStill: z.literal(true).optional() };

/** From which day the period of somebody runs, as a procuracy or a court has found it, and that of the crime, where it is another (BLHS 27(3)). */
export const FoundLiable = z.object({ accused: FileId, limitationFrom: Day, committedOn: Day.optional() });
export type FoundLiable = z.infer<typeof FoundLiable>;

/** A report, or the matter of somebody, ends as time-barred, though the file does not show it: nobody has dated the crime, or the period runs still, or stands still (BLHS 27; TTLT 01/2020 5(5)). */
export const unseenLimitation = { unseen: z.enum(['not-dated', 'running']).optional() };

/** Who is indicted though the period has run out as it is counted here, and why they may be held liable still (BLHS 27; BLTTHS 157(5), 248(1)). */
export const StillLiable = z.object({ accused: FileId, ground: LiabilityGround });
export type StillLiable = z.infer<typeof StillLiable>;
export const stillLiable = { liable: z.array(StillLiable).min(1).optional() };
/** Who is convicted of another crime than before though its period has run out as it is counted here, and why (BLHS 27; BLTTHS 157(5)). */
export const convictedStill = {
  liable: z
    .array(z.object({ defendant: FileId, ground: LiabilityGround }))
    .min(1)
    .optional(),
};
