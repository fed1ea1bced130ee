import { z } from 'zod';
import { AgencyId } from './agency';
import { EntrustedAct } from './codelists';
import { Day, FileId } from './moment';

/** Another body is asked to do part of the work; `request` is a sealed record (BLTTHS 171(1); TTLT 01/2017 12(4); TTLT 04/2018 30). */
export const Entrusted = z.object({
  errand: z.uuid(),
  body: z.string().max(200),
  /** A body of the platform: the errand is the exchange that asks it. */
  to: AgencyId.optional(),
  request: FileId,
  acts: z.array(EntrustedAct),
  /** The day by which it is wanted. */
  until: Day.optional(),
  /** What tells the procuracy beside that body; outside the city it is told on paper. */
  notice: z.uuid().optional(),
});
export type Entrusted = z.output<typeof Entrusted>;

/** It was done, or could not be, for reasons that it has given in writing (BLTTHS 171(2)), which are sealed; `by`: a body of the platform. */
export const ErrandAnswered = z.object({
  errand: z.uuid(),
  done: z.boolean(),
  by: AgencyId.optional(),
  result: FileId.optional(),
  /** Of a result that names nothing which waits for one: who has told it; `errand` is then the notice that has brought it. */
  body: z.string().max(200).optional(),
});
export type ErrandAnswered = z.output<typeof ErrandAnswered>;
