import { z } from 'zod';
import { AbsenceGround, HearingPlace, HearingSeat, Summoned } from './codelists';
import { FileId } from './moment';

/** An hour in Asia/Ho_Chi_Minh, `HH:MM`. */
export const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Who sits at a hearing, and as what: an officer by the id (BLTTHS 255(1)(đ), (e)). */
export const Seated = z.object({ seat: HearingSeat, officer: z.string() });
export type Seated = z.infer<typeof Seated>;

/** When and where a hearing opens, beside the day; not known of what was set before that was told (BLTTHS 255(1)(a), (2)). */
export const hearingOpens = { hour: Hour.optional(), place: HearingPlace.optional() };

/** Who is called to it, how many as what, and which exhibits are looked at: those on the list of the file, and how many others (BLTTHS 255(1)(h), (i), (k), (2)). */
export const hearingCalled = {
  summoned: z
    .array(z.object({ as: Summoned, count: z.int().min(1).max(999) }))
    .min(1)
    .optional(),
  exhibits: z.array(FileId).min(1).optional(),
  otherExhibits: z.int().min(1).max(9_999).optional(),
};
export const Called = z.object(hearingCalled);
export type Called = z.infer<typeof Called>;

/** All of that, and who sits. */
export const hearingNamed = { ...hearingOpens, ...hearingCalled, panel: z.array(Seated).min(1).optional() };

/** Who is tried in absence, and on what ground (BLTTHS 290(2)). */
export const TriedInAbsence = z.object({ defendant: FileId, ground: AbsenceGround });
export type TriedInAbsence = z.infer<typeof TriedInAbsence>;
