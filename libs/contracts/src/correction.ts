import { z } from 'zod';
import { Article, Clause, CorrectionReason, Seriousness } from './codelists';
import { Day, Moment, Occurred } from './moment';

const rightly = {
  article: Article,
  clause: Clause,
  number: z.string().trim().min(1).max(60),
  until: Day,
  opensOn: Day,
};

/** What an officer puts right of an entry: its days, of which crime it says it is, the number of the decision. */
export const EntryCorrection = z.object({
  /** The id of the entry in the file's history. */
  entry: z.uuid(),
  reason: CorrectionReason,
  changes: z.object({ occurredAt: Occurred, receivedAt: Occurred, since: Occurred, ...rightly }).partial(),
});
export type EntryCorrection = z.output<typeof EntryCorrection>;

/** The entry is put right, with what follows from it; what stood before stays in the journal. */
export const EntryCorrected = z.object({
  entry: z.uuid(),
  reason: CorrectionReason,
  changes: z
    .object({
      occurredAt: Moment,
      receivedAt: Moment,
      since: Moment,
      ...rightly,
      seriousness: Seriousness,
      articles: z.array(Article),
    })
    .partial(),
  /** Later entries that repeat its article and clause. */
  repeatedIn: z.array(z.uuid()),
});
export type EntryCorrected = z.output<typeof EntryCorrected>;
