import { z } from 'zod';

/** An instant: ISO 8601 in UTC with milliseconds, as the journal and the bus carry it. */
export const Moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString());
export type Moment = string;

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const Day = z.iso.date();
export type Day = string;

/** Tạm giữ, from the day of the first until the day on which it ended. */
export const Custody = z.object({ from: Day, until: Day });
export type Custody = z.infer<typeof Custody>;

/** What is used up of a limit of detention that is over: its days, custody before it among them, and how often it was extended. */
export const SpentDetention = z.object({ days: z.int().min(1), extensions: z.int().min(0) });
export type SpentDetention = z.infer<typeof SpentDetention>;

/** When an act occurred: an instant, or a day where the law counts days; a day stands for its first moment in Hanoi. */
export const Occurred = z.union([
  Day.transform((day): Moment => new Date(`${day}T00:00:00+07:00`).toISOString()),
  Moment,
]);

/** UUIDv7 of a file (report, verification, case …). */
export const FileId = z.uuid();
export type FileId = string;

const HANOI_OFFSET_MS = 7 * 3600_000;

/** The day in Asia/Ho_Chi_Minh (UTC+7, no summer time) on which a moment falls. */
export const dayOf = (moment: Moment): Day => new Date(Date.parse(moment) + HANOI_OFFSET_MS).toISOString().slice(0, 10);
