import { z } from 'zod';

/** The reason of a suspension is gone. `resumptionDue`: the matter was suspended for it alone; `alone`: this person was, and no other. */
export const stayOver = {
  resumptionDue: z.literal(true).optional(),
  alone: z.literal(true).optional(),
};
