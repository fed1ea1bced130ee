import { z } from 'zod';
import { Article, Clause, Seriousness } from '../codelists';

/** Under which a decision is appealed and protested (BLTTHS 330(2)); what was decided before the platform knew of that has none. */
export const appealable = z.uuid().optional();
/** Under which it is given to the parties; of what was decided before the platform followed that, none (BLTTHS 262(1), 286(1), (2), (4)). */
export const delivery = z.uuid().optional();
/** Served on whom it is for; null where that takes no part (BLTTHS 286(3)). */
export const served = z.uuid().nullable().optional();
export const crime = { article: Article, clause: Clause, seriousness: Seriousness };
