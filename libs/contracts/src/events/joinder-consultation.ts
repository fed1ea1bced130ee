import { z } from 'zod';
import { AgencyId } from '../agency';
import { defineEvent } from '../event';
import { FileId } from '../moment';

/** With which other file, or whom apart, and what is said besides. */
export const joinderWith = <Shape extends z.ZodRawShape>(more: Shape) =>
  z.discriminatedUnion('of', [
    z.object({ of: z.literal('merger'), other: FileId, ...more }),
    z.object({ of: z.literal('split'), accused: z.array(FileId).min(1), ...more }),
  ]);
const agreeing = { exchange: z.uuid(), agreed: z.boolean(), number: z.string() };

/** Another file is to go on in this one, or these accused apart (BLTTHS 242). */
export const AskedJoinder = joinderWith({});
export type AskedJoinder = z.infer<typeof AskedJoinder>;

/** The procuracy asks the body that investigated whether it agrees, before it merges or splits files (TTLT 04/2018 29(3)). */
export const joinderConsultationAsked = defineEvent(
  'prosecution.joinder-consultation-asked',
  1,
  joinderWith({ exchange: z.uuid(), to: AgencyId, number: z.string() }),
);
export const joinderConsultationAnswered = defineEvent(
  'prosecution.joinder-consultation-answered',
  1,
  z.object({ by: AgencyId, ...agreeing }),
);

/** The same at that body: of its cases. */
export const joinderConsultationReceived = defineEvent(
  'investigation.joinder-consultation-received',
  1,
  joinderWith({ exchange: z.uuid(), by: AgencyId, number: z.string() }),
);
export const joinderConsultationGiven = defineEvent('investigation.joinder-consultation-given', 1, z.object(agreeing));
