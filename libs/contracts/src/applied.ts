import { z } from 'zod';
import { Applicant, ApplicationSubject } from './codelists';

/**
 * What somebody has asked for of the agency that had a report before, for secrecy or protection, and what became of that; null
 * while it waits. `text` says who asks and for what: empty of a reporter whose name that agency keeps (TTLT 01/2017 4(5)).
 */
export const AppliedBefore = z.object({
  application: z.uuid(),
  by: Applicant,
  about: ApplicationSubject,
  text: z.string(),
  granted: z.boolean().nullable(),
  reasons: z.string().nullable(),
});
export type AppliedBefore = z.infer<typeof AppliedBefore>;

/** As it goes along, or follows, with who asks: sealed. */
export const applicationsAlong = { applications: z.array(AppliedBefore).optional() };
