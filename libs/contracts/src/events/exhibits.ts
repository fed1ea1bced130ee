import { z } from 'zod';
import { defineEvent } from '../event';

/** Exhibits that do not go with the file go to civil enforcement beside the court; `notice` tells the body that keeps them, none on paper (TTLT 04/2018 36(2)(b)). */
export const exhibitsTransferDecided = defineEvent(
  'prosecution.exhibits-transfer-decided',
  1,
  z.object({ number: z.string(), notice: z.uuid().nullable() }),
);
/** Exhibits went to civil enforcement as the procuracy has decided by `notice`; `exchange` passes the minutes on to it (TTLT 04/2018 36(2)(b)). */
export const exhibitsHandedOver = defineEvent(
  'investigation.exhibits-handed-over',
  1,
  z.object({ notice: z.uuid(), minutes: z.string(), exchange: z.uuid() }),
);
