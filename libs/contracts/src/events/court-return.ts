import { z } from 'zod';
import { AgencyId } from '../agency';
import { ReturnGround } from '../codelists';
import { defineEvent } from '../event';

/** The procuracy has found grounds to return what it has indicted, and asks the court for that (BLTTHS 280(2)). */
export const courtReturnAsked = defineEvent(
  'prosecution.court-return-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, ground: ReturnGround, number: z.string() }),
);
/** `granted`: the file is returned, which comes by its own message. */
export const courtReturnAnswered = defineEvent(
  'prosecution.court-return-answered',
  1,
  z.object({ exchange: z.uuid(), granted: z.boolean(), number: z.string() }),
);

/** The procuracy asks that the file is returned; the answer is the return, or a refusal (BLTTHS 279(2), 280(2)). */
export const returnRequested = defineEvent(
  'court.return-requested',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, ground: ReturnGround, number: z.string() }),
);
export const returnRefused = defineEvent(
  'court.return-refused',
  1,
  z.object({ exchange: z.uuid(), number: z.string() }),
);
