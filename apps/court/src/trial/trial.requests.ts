import {
  AbsenceGround,
  AcquittalGround,
  AdditionalSentence,
  AgencyId,
  AppealBefore,
  AppealedPart,
  AppealOutcome,
  Appellant,
  ArrestAtJudgmentGround,
  Article,
  AskedMeasureEnd,
  Cassation,
  CassationOutcome,
  DecisionPart,
  Clause,
  Compensation,
  ClosedHearingGround,
  Complexity,
  Day,
  FileId,
  FileNumber,
  hearingCalled,
  itemsJudged,
  HearingPlace,
  HearingSeat,
  Hour,
  CrimeSaid,
  isGrounded,
  JudgedCrime,
  isNamedOnce,
  namesItsOwn,
  JudgmentError,
  JudgmentRecipient,
  LiabilityGround,
  LateAppealReason,
  NamedAbsentee,
  NamedAppellant,
  NamedParty,
  NoticeRecipient,
  LodgingWay,
  Occurred,
  OpeningObstacle,
  PartOnAppeal,
  Penalty,
  PersonData,
  PostponementGround,
  ReplacedWhenSummoned,
  Seated,
  SearchEnd,
  StayGround,
  SupplementGround,
  TerminationGround,
  TriedInAbsence,
  UnitCode,
  VerdictGiven,
  VerdictOnAppeal,
  TrialResumptionGround,
  WantedGround,
} from '@la-chan/contracts';
import {
  actShape,
  decisionShape,
  illnessOnPaper,
  itemsApart,
  measureEndOn,
  measureShape,
  namesSomebody,
  OfficerId,
  PageParams,
  prose,
  tellingShape,
} from '@la-chan/platform';
import { isFreedBy } from '@la-chan/procedure';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { reviewShape } from '../session/session.requests';

const someDefendants = z.array(FileId).min(1).max(200);

export class Assignment extends createZodDto(
  actShape.extend({
    judge: OfficerId,
    number: decisionShape.shape.number.optional().describe('Number of the decision; that of the docket without it'),
  }),
) {}
export class Docketing extends createZodDto(
  actShape.extend({
    givenByMinutes: someDefendants
      .optional()
      .describe('Who was given the indictment as the minutes in the file say, where the procuracy has not told so'),
  }),
) {}
export class Extension extends createZodDto(
  actShape.extend({
    until: Day.describe('The last day of the extended limit'),
    ground: Complexity.optional().describe('Why the case is complex (BLTTHS 277(1))'),
    number: decisionShape.shape.number.optional().describe('Number of the decision; that of the docket without it'),
  }),
) {}
export class Decision extends createZodDto(decisionShape) {}
export class OffenceDate extends createZodDto(
  actShape.extend({
    committedOn: Day.describe('The day of the crime, from which the limitation period runs (BLHS 27)'),
  }),
) {}
export class SearchDemand extends createZodDto(
  decisionShape.extend({
    ground: WantedGround.default('whereabouts-unknown').describe(
      'Why; the body decides itself (BLTTHS 231(1), 281(1)(b))',
    ),
  }),
) {}
export class Wanted extends createZodDto(actShape.extend({ ground: WantedGround })) {}
export class Arrest extends createZodDto(actShape.extend({ how: SearchEnd })) {}
export class Stay extends createZodDto(decisionShape.extend({ ground: StayGround, ...illnessOnPaper })) {}
export class TreatmentEnd extends createZodDto(
  decisionShape.extend({ defendant: FileId.optional().describe('Whose matter alone is suspended') }),
) {}
export class MeasureOrder extends createZodDto(measureShape) {}
export class MeasureEnding extends createZodDto(measureEndOn(AskedMeasureEnd)) {}
export class Detention extends createZodDto(
  decisionShape.extend({ until: Day.describe('The last day of the order') }),
) {}
export class ExecutionDetention extends createZodDto(
  Detention.schema.extend({
    ground: ArrestAtJudgmentGround.optional().describe(
      'Of whoever was not detained until the judgment (BLTTHS 329(2))',
    ),
  }),
) {}
export class Termination extends createZodDto(decisionShape.extend({ ground: TerminationGround })) {}
export class CrimesTermination extends createZodDto(
  decisionShape.extend({
    crimes: z
      .array(CrimeSaid)
      .min(1)
      .max(10)
      .optional()
      .describe('Which, where the procuracy has withdrawn them on paper; what it has told, without it'),
  }),
) {}
export class Return extends createZodDto(
  decisionShape.extend({
    ground: SupplementGround,
    demand: prose.describe('What is to be investigated further; sealed'),
  }),
) {}
/** Each of a list once. */
const once = (list: readonly string[]): boolean => new Set(list).size === list.length;
/** What a decision to try names beside the day (BLTTHS 255(1)(a), (đ), (e), (h), (i), (k), (2)). */
export const hearingNamed = {
  hour: Hour.describe('At which the hearing opens, in Hanoi'),
  place: HearingPlace,
  panel: z
    .array(Seated.extend({ officer: OfficerId }))
    .min(1)
    .max(30)
    .describe('Judges, assessors, clerk and prosecutor, and who is in reserve'),
  summoned: hearingCalled.summoned
    .unwrap()
    .refine((list) => once(list.map(({ as }) => as)), 'each once')
    .optional()
    .describe('How many as what, an interpreter among them; who they are stands on the decision'),
  otherExhibits: hearingCalled.otherExhibits.describe(
    'How many exhibits are looked at that are on no list of the file here',
  ),
};
export class Setting extends createZodDto(
  decisionShape.extend({
    opensOn: Day,
    ...hearingNamed,
    exhibits: hearingCalled.exhibits
      .unwrap()
      .max(500)
      .refine(once, 'each once')
      .optional()
      .describe('Of the list of the file: which are looked at in the hearing'),
    inAbsence: z
      .array(TriedInAbsence)
      .min(1)
      .max(200)
      .refine((list) => once(list.map(({ defendant }) => defendant)), 'each once')
      .optional()
      .describe('Who is tried in absence, and on what ground (BLTTHS 286(1), 290(2))'),
    closedFor: ClosedHearingGround.nullable()
      .optional()
      .describe('In public with null; without it as was asked and accepted, else in public (BLTTHS 25, 279(1)(c))'),
  }),
) {}
const replacement = decisionShape.extend({
  seat: HearingSeat,
  before: OfficerId.describe('Who sits until now'),
  officer: OfficerId.describe('Who sits instead'),
});
export class Replacement extends createZodDto(replacement) {}
export class SummonedReplacement extends createZodDto(decisionShape.extend({ as: ReplacedWhenSummoned })) {}
export class AskedReplacement extends createZodDto(
  replacement.extend({ motion: z.uuid().optional().describe('That has asked for it, and was accepted') }),
) {}
export class Deferral extends createZodDto(decisionShape.extend({ opensOn: Day, obstacle: OpeningObstacle })) {}
export class Postponement extends createZodDto(decisionShape.extend({ opensOn: Day, ground: PostponementGround })) {}
export class Apart extends createZodDto(decisionShape.extend({ defendants: someDefendants, ...itemsApart })) {}
export class InPart extends createZodDto(actShape.extend({ defendants: someDefendants })) {}
export class AppealFile extends createZodDto(
  actShape.extend({ to: AgencyId.optional().describe('The court of appeal, where it takes part in the platform') }),
) {}
/** What was appealed goes up: with the statement of the court, or of who appeals too late, in words. */
export class Dispatch extends createZodDto(
  AppealFile.schema.extend({ statement: z.string().trim().max(20_000).default('').describe('Sealed') }),
) {}
export class DecisionAppeal extends createZodDto(
  actShape.extend({
    by: NamedAppellant,
    part: DecisionPart.optional().describe(
      'What of it; what each may appeal or protest, without it (BLTTHS 331, 336(2)(c))',
    ),
    receivedOn: Day.optional().describe(
      'When the appellant received the decision; the time runs from there (BLTTHS 333(2)), from the decision without it',
    ),
  }),
) {}
export class DecisionReviewed extends createZodDto(reviewShape) {}
const absentee = z.object({
  as: NamedAbsentee,
  ground: AbsenceGround.optional().describe('Of a defendant: why this one was tried in absence (BLTTHS 290(2))'),
  party: FileId.optional().describe('The defendant, or the victim; another party gets an id of its own'),
  defendants: someDefendants.optional().describe('Whose part may be appealed by this one; everybody’s without it'),
});
const saysWhyAbsent = ({ as, ground }: z.infer<typeof absentee>): boolean => (as === 'defendant') === Boolean(ground);
export class AbsentParty extends createZodDto(
  actShape.extend(absentee.shape).refine(saysWhyAbsent, { path: ['ground'] }),
) {}
export class AbsenteeDelivery extends createZodDto(
  actShape.extend({ posted: z.boolean().default(false).describe('Posted up in public (BLTTHS 262(1))') }),
) {}
export class Rectification extends createZodDto(decisionShape.extend({ ground: JudgmentError })) {}
const DecisionRecipient = NoticeRecipient.extract([
  'accused',
  'victim',
  'defender',
  'litigant',
  'protector',
  'representative',
  'keeper',
  'detention-facility',
  'posted',
]);
export class Delivery extends createZodDto(
  actShape.extend({
    recipients: z
      .array(DecisionRecipient)
      .max(DecisionRecipient.options.length)
      .default([])
      .describe(
        'Who besides the defendants and the victims, who are named where some follow, has it by now, of those who take part; of property whoever keeps it; of a measure the facility; where somebody is tried in absence, that the decision to try is posted up (BLTTHS 286(1), (2), (4); TTLT 01/2020 13(2))',
      ),
    ...tellingShape(DecisionRecipient.exclude(['representative'])),
  }),
) {}
export class JudgmentDelivery extends createZodDto(
  actShape
    .extend({
      recipients: z
        .array(JudgmentRecipient)
        .max(JudgmentRecipient.options.length)
        .describe('Who has the judgment by now (BLTTHS 262(1))'),
      ...tellingShape(JudgmentRecipient),
    })
    .refine(namesSomebody, { path: ['recipients'] }),
) {}
const judgedItems = itemsJudged.itemsJudged.describe('Of what is on the list: what becomes of it (BLTTHS 106)');
const owed = z
  .array(Compensation.extend({ defendants: someDefendants, amount: z.int().min(0).describe('In đồng') }))
  .max(400);
const stillLiable = z
  .array(z.object({ defendant: FileId, ground: LiabilityGround }))
  .min(1)
  .max(200)
  .optional()
  .describe(
    'Who is convicted of another crime than before though its period has run out as it is counted here, and why (BLHS 27; BLTTHS 157(5))',
  );
const acquittedOn = AcquittalGround.optional().describe(
  'Why somebody is acquitted, and of each crime where they are told apart (BLTTHS 13, 157(1), (2), 331(6))',
);
const JudgedCrimeGiven = JudgedCrime.extend({ verdict: VerdictGiven, ground: acquittedOn });
const freeing = {
  termServed: z
    .literal(true)
    .optional()
    .describe('The term in prison is no longer than the detention was: this one goes free (BLTTHS 328)'),
  heldOtherwise: z.literal(true).optional().describe('Who would go free stays detained for another crime (BLTTHS 328)'),
};
const isTermServed = ({
  termServed,
  penalty = 'imprisonment',
}: {
  readonly termServed?: true | undefined;
  readonly penalty?: Penalty | null | undefined;
}): boolean => !termServed || penalty === 'imprisonment';
export class Judgment extends createZodDto(
  decisionShape.extend({
    verdicts: z
      .array(
        z
          .object({
            defendant: FileId,
            verdict: VerdictGiven,
            ground: acquittedOn,
            penalty: Penalty.nullable().default(null),
            months: z.int().min(1).max(360).nullable().default(null),
            additional: z.array(AdditionalSentence).max(12).optional().describe('BLHS 150(4)–154(4)'),
            crimes: z
              .array(
                JudgedCrimeGiven.extend({ found: CrimeSaid.optional() })
                  .refine(namesItsOwn, { path: ['circumstances'] })
                  .refine(isNamedOnce, { path: ['provision'] }),
              )
              .min(1)
              .max(10)
              .optional()
              .describe(
                'Of every crime of the indictment, where the verdict is not the same of all or another is found',
              ),
            ...freeing,
          })
          .refine((one) => isGrounded(one), { path: ['ground'] })
          .refine(isTermServed, { path: ['termServed'] })
          .refine((one) => !one.heldOtherwise || isFreedBy(one), { path: ['heldOtherwise'] }),
      )
      .min(1)
      .max(200),
    compensations: owed.default([]),
    itemsJudged: judgedItems,
    absent: z
      .array(absentee.refine(saysWhyAbsent, { path: ['ground'] }))
      .max(400)
      .default([])
      .describe('From the hearing (BLTTHS 333(1))'),
    liable: stillLiable,
  }),
) {}
const party = FileId.optional().describe(
  'Who was absent from the hearing; the time runs from the receipt or posting of the judgment (BLTTHS 333(1))',
);
const part = AppealedPart.optional().describe('What each may appeal, without it (BLTTHS 331)');
const way = LodgingWay.optional().describe('How it was lodged, which says on what day it was (BLTTHS 333(3))');
export class Appeal extends createZodDto(
  actShape.extend({ by: NamedAppellant, defendants: someDefendants, part, party, way }),
) {}
export class Resumption extends createZodDto(
  decisionShape.extend({ ground: TrialResumptionGround.optional().describe('Why it goes on (BLTTHS 283(3))') }),
) {}
export class AppealWithdrawal extends createZodDto(
  actShape.extend({
    by: Appellant,
    was: AppealBefore.optional().describe('Which appeal it is, where several have lodged one of this kind'),
  }),
) {}
export class AppealChange extends createZodDto(AppealWithdrawal.schema.extend({ defendants: someDefendants, part })) {}
export class DecisionChange extends createZodDto(
  actShape.extend({
    by: Appellant,
    was: DecisionPart.optional().describe('What it was about, where several of this kind are about different parts'),
    part: DecisionPart.describe('What of the decision it is about now (BLTTHS 342(1))'),
  }),
) {}
export class DecisionWithdrawal extends createZodDto(
  actShape.extend({
    by: Appellant,
    part: DecisionPart.optional().describe(
      'What it is about, where several of this kind are about different parts (BLTTHS 342)',
    ),
  }),
) {}
export class LateAppealFound extends createZodDto(
  actShape.extend({
    by: NamedParty,
    defendants: someDefendants,
    part,
    reason: LateAppealReason,
    party,
    way,
  }),
) {}
export class LateDecision extends createZodDto(decisionShape.extend({ accepted: z.boolean() })) {}
/** What is decided on appeal beside the outcome of the file. */
export const appealedParts = {
  verdicts: z
    .array(VerdictOnAppeal.extend({ verdict: VerdictGiven, ground: acquittedOn }))
    .max(200)
    .default([])
    .describe('Of those whose verdict is another now, or the ground of an acquittal'),
  parts: z
    .array(
      PartOnAppeal.extend({ crimes: z.array(JudgedCrimeGiven).min(1).max(10).optional(), ...freeing }).refine(
        isTermServed,
        { path: ['termServed'] },
      ),
    )
    .max(200)
    .optional()
    .describe('Of those whose part ends otherwise than the file, or is amended; who is not named shares its outcome'),
  compensations: owed.optional().describe('As amended'),
  itemsJudged: judgedItems,
  liable: stillLiable,
};
/** Of whose crimes a part tells apart, each says its own ground. */
export const areGrounded = ({
  verdicts,
  parts = [],
}: {
  readonly verdicts: readonly VerdictOnAppeal[];
  readonly parts?: readonly PartOnAppeal[] | undefined;
}): boolean =>
  verdicts.every((one) => isGrounded(one, parts.find(({ defendant }) => defendant === one.defendant)?.crimes)) &&
  parts.every(({ crimes = [] }) => crimes.every((one) => isGrounded(one)));
export class AppealJudgment extends createZodDto(
  decisionShape
    .extend({
      outcome: AppealOutcome,
      ...appealedParts,
      demand: prose.optional().describe('What is to be investigated again; sealed'),
    })
    .refine(areGrounded, { path: ['verdicts'] }),
) {}

export class CassationNote extends createZodDto(
  decisionShape.extend({
    by: Cassation,
    outcome: CassationOutcome,
    defendants: someDefendants.optional().describe('Whose part; that of everybody in force without it'),
    part: AppealedPart.extract(['compensation']).optional().describe('The compensation alone'),
    decision: z.uuid().optional().describe('A decision to suspend or terminate in force, and not the judgment'),
  }),
) {}

/** A trial under way at go-live. */
export class OpenTrial extends createZodDto(
  z.object({
    number: z.string().trim().min(1).max(40),
    unit: UnitCode,
    article: Article,
    clause: Clause,
    docketedAt: Occurred,
    defendants: z
      .array(
        z.object({
          id: FileId.optional(),
          person: PersonData,
          article: Article,
          clause: Clause,
          committedOn: Day.optional().describe('The day of the crime, from which the limitation period runs (BLHS 27)'),
          detainedUntil: Day.optional().describe('The last day of the order of detention that is in use'),
        }),
      )
      .min(1)
      .max(200),
    victims: z.array(PersonData).max(200).default([]),
    from: z.array(FileId).max(20).default([]),
    fromNumbers: z.array(FileNumber).max(20).default([]).describe('By the numbers of other agencies’ registers'),
  }),
) {}

export class TrialQuery extends createZodDto(
  PageParams.extend({
    status: z
      .enum([
        'awaiting-release',
        'docketed',
        'suspended',
        'returned',
        'discontinued',
        'terminated',
        'set',
        'judged',
        'appealed',
        'appeal-offered',
        'on-appeal',
        'in-force',
        'annulled',
        'voided',
      ])
      .optional(),
    unit: UnitCode.optional(),
    article: Article.optional(),
    number: z.string().max(40).optional(),
    handover: FileId.optional(),
  }),
) {}
