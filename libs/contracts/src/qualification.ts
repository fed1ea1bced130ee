import { z } from 'zod';
import { Article, Clause, Seriousness } from './codelists';
import { FileId, Moment } from './moment';

/** What a case was about since a decision, as that decision has it; it goes along with the case, or with a part of it. */
export const Qualification = z.object({
  how: z.enum(['initiated', 'replaced', 'added', 'clause', 'merged']),
  article: Article,
  clause: Clause,
  seriousness: Seriousness,
  articles: z.array(Article),
  from: Moment,
  decision: z.uuid().nullable(),
  cancelledAt: Moment.nullable(),
  other: FileId.optional(),
});
