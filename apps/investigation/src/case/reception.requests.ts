import {
  Article,
  CasePassage,
  Clause,
  Day,
  FileId,
  FileNumber,
  HeldDetention,
  HeldMeasure,
  InitiationGround,
  LimitOfOne,
  Occurred,
  PersonData,
  SpentDetention,
  StayGround,
  UnitCode,
} from '@la-chan/contracts';
import { actShape, bodyName } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { committedOn } from './case.requests';

/** Why it was initiated. */
const initiationGround = InitiationGround.optional().describe('Of the decision to initiate it (BLTTHS 143, 154(1))');

/** A detention that lasts, as its order and its extensions have left it. */
const Held = HeldDetention.omit({ supplementary: true }).extend({
  since: Occurred,
  until: Day.describe('The last day that the order, or the last decision to extend it, says'),
  extensions: z.int().min(0).max(4).default(0),
});

/** What binds an accused by orders that are used on, as they came on paper. */
const bound = {
  detention: Held.optional(),
  measures: z
    .array(HeldMeasure.extend({ since: Occurred }))
    .max(4)
    .refine((all) => new Set(all.map(({ measure }) => measure)).size === all.length)
    .optional()
    .describe('Other preventive measures, each at most once'),
  spent: SpentDetention.optional().describe(
    'Detained before in the same investigation: the days that are over, custody among them, and how often that was extended (BLTTHS 173)',
  ),
  limit: LimitOfOne.extend({ resumedAt: Occurred })
    .partial({ extended: true, onTheWay: true })
    .transform(({ resumedAt, extended = [], onTheWay = 0 }) => ({ resumedAt, extended, onTheWay }))
    .optional()
    .describe('Of one who alone was resumed: that decision, and what the own limit was given since (BLTTHS 174(1))'),
};

/** A case under way at go-live. */
export class OpenCase extends createZodDto(
  z
    .object({
      number: z.string().trim().min(1).max(40),
      unit: UnitCode,
      article: Article,
      clause: Clause,
      initiatedAt: Occurred,
      initiationGround,
      committedOn: committedOn.optional(),
      crackedAt: Occurred.nullable().default(null),
      accused: z
        .array(
          z.object({
            person: PersonData,
            article: Article,
            clause: Clause,
            committedOn: committedOn.optional(),
            ...bound,
          }),
        )
        .max(200)
        .default([]),
      victims: z.array(PersonData).max(200).default([]),
      from: z.array(FileId).max(20).default([]),
      fromNumbers: z.array(FileNumber).max(20).default([]).describe('By the numbers of other agencies’ registers'),
    })
    .refine(({ initiatedAt, crackedAt }) => crackedAt === null || crackedAt >= initiatedAt, { path: ['crackedAt'] }),
) {}

/** It comes as it stands still; what is to be decided on that, and when it was last looked at, its file says. */
const suspended = z
  .object({ since: Occurred.describe('The decision to suspend the investigation'), ground: StayGround })
  .optional()
  .describe('The investigation is suspended there, and stays so here until it is resumed (BLTTHS 169, 229)');

/** Before its file left there. */
const sentSuspended = ({ suspended: stay, sentAt }: { suspended?: { since: string } | undefined; sentAt: string }) =>
  !stay || stay.since <= sentAt;

/** How the file of a case came from another body, on paper. */
const passageShape = actShape.extend({
  body: bodyName.describe('The body that has investigated until now'),
  ground: CasePassage.exclude(['files-merged']),
  number: z.string().trim().min(1).max(60).describe('Of the decision to transfer it, or of the handover'),
  sentAt: Occurred.describe('When the file left there; from then until its receipt the limit does not run'),
  extended: z
    .array(z.object({ months: z.int().min(1).max(4), until: Day.optional() }))
    .max(4)
    .default([])
    .describe('The extensions of the investigation that were granted there, in turn'),
});

/** Who was charged there, the charge approved. */
export const Coming = z.object({
  person: PersonData,
  article: Article,
  clause: Clause,
  chargedAt: Occurred,
  committedOn: committedOn.optional(),
  ...bound,
});

/** A case that another body has initiated and investigated until now. */
export class ReceivedCase extends createZodDto(
  passageShape
    .extend({
      unit: UnitCode,
      article: Article,
      clause: Clause,
      initiatedAt: Occurred,
      initiationGround,
      committedOn: committedOn.optional(),
      resumedAt: Occurred.optional().describe('When it was last resumed there: its limit runs from that day'),
      suspended,
      cracked: z.boolean().default(false).describe('Whether the offender is known'),
      accused: z.array(Coming).max(200).default([]),
      victims: z.array(PersonData).max(200).default([]),
      fromNumbers: z.array(FileNumber).max(20).default([]).describe('By the numbers of other agencies’ registers'),
    })
    .refine(({ suspended: stay, initiatedAt }) => !stay || stay.since >= initiatedAt, { path: ['suspended'] })
    .refine(({ suspended: stay, resumedAt = '' }) => !stay || stay.since >= resumedAt, { path: ['resumedAt'] })
    .refine(sentSuspended, { path: ['suspended'] }),
) {}

/** A case that comes back from the body to which it had been transferred. */
export class ReturnedCase extends createZodDto(
  passageShape
    .extend({
      ground: CasePassage.exclude(['initial-investigation', 'files-merged']),
      reachedAt: Occurred.describe('When the file had come there; its way there is not counted either'),
      resumedAt: Occurred.optional().describe(
        'When it was resumed there: its limit runs from that day; it has to be said of a case that left suspended, unless it is so still (BLTTHS 174(1))',
      ),
      suspended,
      cracked: z.boolean().default(false).describe('Whether the offender is known by now'),
      detained: z
        .array(Held.extend({ accused: FileId }))
        .max(200)
        .default([])
        .describe('Those of the case whose detention lasts; the others are not detained'),
      accused: z.array(Coming).max(200).default([]).describe('Who was charged there'),
      victims: z.array(PersonData).max(200).default([]),
    })
    .refine(sentSuspended, { path: ['suspended'] }),
) {}
