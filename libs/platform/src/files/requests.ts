import {
  CoercionEnd,
  CoerciveMeasure,
  Day,
  FileId,
  IllnessFinding,
  Moment,
  NoticeRecipient,
  Occurred,
  PersonData,
  PreventiveMeasure,
  RejectionReason,
  ReviewPeriod,
  Signer,
  toldInParts,
} from '@la-chan/contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** The part of a request that every act has, to extend with the act's own fields. */
export const actShape = z.object({
  occurredAt: Occurred.optional().describe('When it occurred (an instant, or a day); now without it'),
});

const number = z.string().trim().min(1).max(60);

/** The name of a body, of the platform or not. */
export const bodyName = z.string().trim().min(1).max(200);

/** With a decision of a body or a procuracy: who has signed it. */
export const signedBy = Signer.optional().describe(
  'The head, or a deputy whom the head has assigned: what a deputy has signed the head may withdraw, and decides complaints about (TTLT 01/2017 11(1), (2); TTLT 04/2018 5(2); BLTTHS 475(1), 476(1))',
);

/** The same of an act that is a decision with a number of its own. */
export const decisionShape = actShape.extend({ number: number.describe('Number of the decision') });

/** With a suspension for illness: what it rests on, where that was decided or found on paper. */
export const illnessOnPaper = {
  illness: z
    .object({ finding: IllnessFinding, number, decidedOn: Day })
    .optional()
    .describe(
      'Of an illness: the decision on treatment, or the finding, on paper; a suspension that names none says so, unless the procuracy has ordered treatment over the platform (TTLT 01/2020 6(2), 8(1), 10(1))',
    ),
};

/** With a transfer as the same matter: which of two bodies resolves it, as the head of the upper one has decided on paper. */
export const sameMatterDecision = {
  decision: z
    .object({ body: bodyName.describe('Whose head has decided'), number, decidedOn: Day })
    .optional()
    .describe('Of the same matter: the decision of the head of the upper body (TTLT 01/2017 12(3)(b))'),
};

/** The order of a preventive measure other than custody and detention. */
export const measureShape = actShape.extend({
  measure: PreventiveMeasure,
  number,
  until: Day.describe('The last day that the order says'),
});

/** The end of such a measure: with its last day, or before by a decision, which has one of these grounds. */
export const measureEndOn = <Ground extends z.ZodType>(ground: Ground, decidedBy = '') =>
  actShape
    .extend({
      measure: PreventiveMeasure,
      number: number.optional().describe(`Of the decision, where its last day is not over${decidedBy}`),
      ground: ground.optional().describe('Of that decision'),
    })
    .refine(({ number, ground }) => (number === undefined) === (ground === undefined), { path: ['ground'] });

/** The order of a coercive measure. */
export class CoercionOrder extends createZodDto(
  actShape.extend({
    measure: CoerciveMeasure,
    number,
    accused: FileId.optional().describe('Whose escort, property or account; none where somebody else is brought in'),
  }),
) {}

/** The decision by which it ends. */
export class CoercionEnding extends createZodDto(
  actShape.extend({ number, ground: CoercionEnd.extract(['not-necessary', 'replaced']) }),
) {}

/** Of an act that is counted in hours, for which a day is not enough. */
export const atAnHour = {
  occurredAt: Moment.optional().describe('The instant in which it occurred, no day alone; now without it'),
};

/** What is told in words. */
export const prose = z.string().trim().min(1).max(20_000);

/** Somebody was told by the quickest means what cannot go on at once. */
export class Alert extends createZodDto(actShape.extend({ body: bodyName.describe('Who was told') })) {}

/** Proposes to a body that fines for administrative violations that it does so. */
export class SanctionProposal extends createZodDto(actShape.extend({ body: bodyName })) {}

/** The reporter was told of one of these decisions, and who takes part with them. */
export const reporterNoticeOf = <Told extends z.ZodType>(of: Told) =>
  actShape.extend({
    of,
    recipients: z
      .array(NoticeRecipient)
      .max(NoticeRecipient.options.length)
      .default([])
      .describe('Who takes part and was told besides'),
  });

/** Whoever comes forward, or is caught. */
export const surrenderShape = actShape.extend({
  person: PersonData,
  minutes: number.describe('The number of the minutes (BLTTHS 152(1); of whoever is caught, 111(1))'),
  account: prose,
  items: prose.optional().describe('What they hand over, or had about them'),
});

/** An act that needs nothing but its time. */
export class PlainAct extends createZodDto(actShape) {}

/** What is suspended was looked at again: of the month where no period is named. */
export class PeriodicReview extends createZodDto(actShape.extend({ period: ReviewPeriod.default('month') })) {}

/** By whoever has the matter, together with the others. */
export class StayReview extends createZodDto(
  PeriodicReview.schema.extend({
    disagreed: z.literal(true).optional().describe('The agencies do not agree on what is done (TTLT 01/2020 15(1))'),
  }),
) {}

/** A victim who is a party (bị hại). */
export class NamedVictim extends createZodDto(actShape.extend({ person: PersonData })) {}

/** Why persons are read; it goes into the access log. */
export class Reading extends createZodDto(z.object({ purpose: z.string().trim().min(3).max(200) })) {}

/** For one of these reasons, and with what of the list is missing. */
export const rejectionFor = <Reason extends RejectionReason>(reason: z.ZodType<Reason>) =>
  actShape
    .extend({
      reason,
      missing: z
        .array(FileId)
        .min(1)
        .optional()
        .describe('Of what is missing: the items of the list that came along, by their ids (BLTTHS 276(1)(b))'),
    })
    .refine((said) => said.missing === undefined || said.reason === 'missing-items', { path: ['missing'] });

/** An offer goes back to its sender, with whom the file stays. */
export class Rejection extends createZodDto(rejectionFor(RejectionReason.exclude(['indictment-not-delivered']))) {}

/** What of the list goes with a part of a file. */
export const itemsApart = {
  items: z
    .array(FileId)
    .max(2000)
    .optional()
    .describe('Which documents, objects and exhibits go with the part; all are listed in both where nothing is said'),
};

/** Whom of those named it could not be given, and that others are told later. */
export const tellingShape = <Code extends z.ZodType>(code: Code) => ({
  untold: toldInParts(code).untold.describe(
    'Who could not be told, and why: nobody waits for them; of who is represented, that one',
  ),
  toFollow: z
    .literal(true)
    .optional()
    .describe('Others whom the law names are told later; without it they are told by now'),
});

/** Somebody was told, or could not be. */
export const namesSomebody = ({
  recipients = [],
  untold = [],
}: {
  recipients?: unknown[];
  untold?: unknown[] | undefined;
}) => recipients.length + untold.length > 0;
