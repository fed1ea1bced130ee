import { z } from 'zod';
import { FileId } from './moment';

/** The reason of a suspension is gone. `resumptionDue`: the matter was suspended for it alone; `alone`: this person was, and no other. */
export const stayOver = {
  resumptionDue: z.literal(true).optional(),
  alone: z.literal(true).optional(),
};

/** Those whose matter alone was suspended for what was asked for, and waits for nothing more of it. */
export const waitedAlone = { waitedAlone: z.array(FileId).min(1).optional() };
