import { z } from 'zod';
import { HearingPlace, HearingSeat } from './codelists';

/** An hour in Asia/Ho_Chi_Minh, `HH:MM`. */
export const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Who sits at a hearing, and as what: an officer by the id (BLTTHS 255(1)(đ), (e)). */
export const Seated = z.object({ seat: HearingSeat, officer: z.string() });
export type Seated = z.infer<typeof Seated>;

/** When and where a hearing opens, beside the day; not known of what was set before that was told (BLTTHS 255(1)(a), (2)). */
export const hearingOpens = { hour: Hour.optional(), place: HearingPlace.optional() };

/** The same, and who sits. */
export const hearingNamed = { ...hearingOpens, panel: z.array(Seated).min(1).optional() };
