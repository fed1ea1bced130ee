import { z } from 'zod';
import { StayGround, TerminationGround } from './codelists';
import { FileId } from './moment';

/** How the investigation of all, or of one accused, had been before it was resumed: so it is again where that is cancelled (TTLT 04/2018 5(1), (2)). */
export const Stopped = z.object({
  state: z.enum(['suspended', 'terminated']),
  suspendedFor: StayGround.optional(),
  terminatedFor: TerminationGround.optional(),
});
export type Stopped = z.infer<typeof Stopped>;

/** What has resumed it, of all or of one `accused`, by the notice that has served it, and nothing was decided since; it goes along with the case. */
export const StandingResumption = Stopped.extend({ notice: z.uuid(), accused: FileId.optional() });
export type StandingResumption = z.infer<typeof StandingResumption>;

export const resumptionsAlong = { resumptions: z.array(StandingResumption).optional() };
