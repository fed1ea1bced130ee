import { z } from 'zod';
import { Article, Clause, Seriousness } from './codelists';
import { FileId, Moment } from './moment';

/** The case is about sexual abuse of somebody under 18 too: the evidence is looked at earlier (TTLT 01/2022 17). */
export const minorAbused = z.literal(true).optional();

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
  instead: Article.optional(),
  minorAbused,
});
