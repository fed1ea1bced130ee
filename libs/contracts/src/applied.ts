import { z } from 'zod';
import { Applicant, ApplicationSubject } from './codelists';
import { FileId } from './moment';

/** What somebody asks of an agency, and what they were told became of it: who asks and for what, and why it was not granted, are sealed records. */
export const ApplicationReceived = z.object({
  application: z.uuid(),
  by: Applicant,
  about: ApplicationSubject.optional(),
  text: FileId,
});
export const ApplicationAnswered = z.object({
  application: z.uuid(),
  granted: z.boolean(),
  reasons: FileId.nullable(),
});

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
