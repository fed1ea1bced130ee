import { z } from 'zod';
import { Role } from '../agency';
import { defineEvent } from '../event';
import { Day, FileId, Moment } from '../moment';

const DeadlineNotice = z.object({
  procedure: z.string(),
  file: FileId,
  rule: z.string(),
  /** The accused, the request …, where the rule has one deadline for each. */
  about: z.string(),
  dueAt: Moment,
  unit: z.string(),
});

const DeadlineReached = DeadlineNotice.extend({
  /** Noticed long after it was due, because the service was down. */
  late: z.boolean(),
  /** Who is to know, by roles and never by person: of a warning whoever has it to do, of a breach the heads over them. */
  to: z.array(Role).optional(),
});

/** A statutory limit nears its expiry. The subject is the deadline, so that the file's own version stays. */
export const deadlineWarned = defineEvent('platform.deadline-warned', 1, DeadlineReached);

/** A statutory limit ran out with its duty undone. */
export const deadlineBreached = defineEvent('platform.deadline-breached', 1, DeadlineReached);

/** What was told as a breach was none, as what was registered later shows: the duty was done, or the limit moved, in time. */
export const deadlineBreachWithdrawn = defineEvent(
  'platform.deadline-breach-withdrawn',
  1,
  DeadlineNotice.extend({ to: z.array(Role) }),
);

/**
 * The limits of an open file were counted again, by days off as they are known on `asOf`: these have moved. What is
 * counted of the file follows.
 */
export const limitsRecounted = defineEvent(
  'platform.limits-recounted',
  1,
  z.object({
    asOf: Day,
    moved: z.array(z.object({ rule: z.string(), about: z.string(), from: Moment, to: Moment })),
  }),
);

/**
 * The entries of the file that come next were registered when it had gone on: they were done `behind` that entry, and
 * stand there.
 */
export const actRegisteredLate = defineEvent(
  'platform.act-registered-late',
  1,
  z.object({ behind: z.uuid(), entries: z.int().positive() }),
);

/**
 * Acts on the file were lost with the agency's database, and what they had changed in the counting is taken back: from
 * here on the file counts as the agency holds it.
 */
export const fileSetBack = defineEvent('platform.file-set-back', 1, z.object({ lostActs: z.int().positive() }));
