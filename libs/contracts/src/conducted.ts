import { z } from 'zod';
import { AgencyId } from './agency';
import { Conductor, ProsecutorReplacementGround, ReplacementGround } from './codelists';

/** Who has conducted a case so far, for a body or a procuracy, in turn, as that goes along with it or with a part of it (TTLT 04/2018 4). */
export const Conducted = z.array(
  z.object({
    conductor: Conductor,
    officer: z.string(),
    /** Why the one before had to withdraw. */
    ground: z.union([ReplacementGround, ProsecutorReplacementGround]).optional(),
    /** Of which body, where that is another. */
    body: AgencyId.optional(),
  }),
);
export type Conducted = z.infer<typeof Conducted>;
