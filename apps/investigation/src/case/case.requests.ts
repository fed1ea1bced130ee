import {
  AgencyId,
  Article,
  AssistanceKind,
  CasePassage,
  Clause,
  Country,
  Custody,
  Day,
  FileId,
  FileNumber,
  HeldMeasure,
  FirstThings,
  InvestigativeAct,
  MergerGround,
  Moment,
  NonInitiationGround,
  Occurred,
  PersonData,
  ProsecutorReplacementGround,
  SearchEnd,
  SpentDetention,
  StayGround,
  StayMatter,
  TerminationGround,
  UndoneReason,
  UnmetReason,
  UnitCode,
  WantedGround,
} from '@la-chan/contracts';
import { actShape, atAnHour, PageParams, prose } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const committedOn = Day.describe('The day of the crime, from which the limitation period runs (BLHS 27)');

const grounds = prose.describe('Sealed for the procuracy');

const demand = FileId.optional().describe(
  'The notice of the procuracy that demands it (BLTTHS 179(4), 180; TTLT 04/2018 7(1)(c), 8(2), 9(5), 29(3))',
);

export class Charge extends createZodDto(
  actShape.extend({
    person: PersonData,
    article: Article,
    clause: Clause,
    grounds: prose,
    committedOn: committedOn.optional(),
    demand,
  }),
) {}
export class ChargeChange extends createZodDto(
  actShape.extend({ article: Article, clause: Clause, grounds: prose.describe('Sealed for the procuracy'), demand }),
) {}
export class ChargeSupplement extends createZodDto(
  actShape.extend({ article: Article, clause: Clause, grounds: prose.describe('Sealed for the procuracy'), demand }),
) {}
export class IdentityChange extends createZodDto(
  actShape.extend({ person: PersonData, grounds: prose.describe('Sealed for the procuracy'), demand }),
) {}
export class Disagreement extends createZodDto(
  actShape.extend({ reasons: prose.describe('Why the body does not agree; sealed for the procuracy') }),
) {}
export class Evidence extends createZodDto(actShape.extend({ grounds: prose.describe('What was demanded; sealed') })) {}
export class Detention extends createZodDto(
  actShape
    .extend({
      until: Day.describe('The last day that the order says'),
      grounds,
      custodyFile: FileId.optional().describe('The file of the custody, which has its days'),
      custody: Custody.optional().describe(
        'The custody before it, from its first day until the day on which it ends; its days are taken off (BLTTHS 118(4); TTLT 04/2018 17(1))',
      ),
    })
    .refine(({ custody, custodyFile }) => !custody || !custodyFile, { path: ['custody'] }),
) {}
export class RenewedDetention extends createZodDto(
  actShape.extend({
    number: z.string().trim().min(1).max(40),
    until: Day.describe('The last day that the new order says'),
    grounds,
  }),
) {}
export class ReleaseRequest extends createZodDto(
  actShape.extend({
    grounds,
    replaced: z.boolean().default(false).describe('Another measure is to take its place'),
  }),
) {}
export class Release extends createZodDto(
  actShape.extend({
    number: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe('Of the decision of the procuracy, where that came on paper'),
    replaced: z.boolean().optional().describe('Another measure takes its place'),
  }),
) {}
export class OffenceDate extends createZodDto(actShape.extend({ committedOn })) {}
export class Wanted extends createZodDto(actShape.extend({ ground: WantedGround })) {}
export class Found extends createZodDto(actShape.extend({ how: SearchEnd })) {}
export class Requalification extends createZodDto(
  actShape.extend({
    article: Article,
    clause: Clause,
    adds: z
      .boolean()
      .default(false)
      .describe('Another crime beside those initiated, not in place of one (BLTTHS 156(1))'),
    demand,
  }),
) {}
export class CaseExtension extends createZodDto(actShape.extend({ months: z.int().min(1).max(4) })) {}
export class Stay extends createZodDto(actShape.extend({ ground: StayGround })) {}
export class StayConsultation extends createZodDto(
  actShape.extend({
    matters: z.array(StayMatter).min(1).max(StayMatter.options.length),
    accused: FileId.optional().describe('Whom it is about, where that is one accused alone'),
  }),
) {}
export class AnnouncedAct extends createZodDto(
  actShape.extend({
    ...atAnHour,
    act: InvestigativeAct,
    takesPlaceAt: Moment.describe('When it begins'),
    place: z.string().trim().min(1).max(500).describe('Sealed for the procuracy'),
    accused: FileId.optional().describe('Whom it is about, where that is one accused'),
  }),
) {}
export class ProsecutorReplacement extends createZodDto(
  actShape.extend({ ground: ProsecutorReplacementGround, reasons: grounds }),
) {}
export class Resumption extends createZodDto(
  actShape.extend({
    requested: z
      .boolean()
      .default(false)
      .describe('By an accused who does not agree with a termination as time-barred or by amnesty (BLTTHS 235(1))'),
  }),
) {}
export class InitiationCancellation extends createZodDto(
  actShape.extend({
    ground: NonInitiationGround,
    administrative: z.boolean().default(false).describe('It shows signs of an administrative violation'),
    demand,
  }),
) {}
export class RequalificationCancellation extends createZodDto(
  actShape.extend({ demand: FileId.describe('The notice of the procuracy that demands it (TTLT 04/2018 8(1)(b))') }),
) {}
export class Termination extends createZodDto(actShape.extend({ ground: TerminationGround })) {}
export class Split extends createZodDto(actShape.extend({ accused: z.array(FileId).min(1).max(200), demand })) {}
export class Merger extends createZodDto(
  actShape.extend({
    other: FileId.describe('The case that goes on in this one, which was initiated first'),
    ground: MergerGround,
    demand,
  }),
) {}
export class Referral extends createZodDto(
  actShape.extend({ person: PersonData, first: FirstThings, account: prose, to: AgencyId.optional() }),
) {}
export class Assistance extends createZodDto(
  actShape.extend({
    assistance: AssistanceKind,
    country: Country,
    neededBy: Day.nullable().default(null),
    persons: z.array(PersonData).max(200).default([]),
    request: prose,
  }),
) {}
export class Conclusion extends createZodDto(
  actShape.extend({
    conclusion: prose.describe('The investigation’s conclusion, sealed for the procuracy'),
    to: AgencyId.optional().describe('One of the competent procuracies; the one of the unit without it'),
    undone: z
      .array(z.object({ demand: FileId, reason: UndoneReason }))
      .max(100)
      .optional()
      .describe('Of each demand to investigate that was not carried out, by its notice, why (TTLT 04/2018 11(2))'),
    unmet: UnmetReason.optional().describe(
      'Why what the return demands could not be done; the conclusion explains it (BLTTHS 245(3))',
    ),
    replaces: z
      .literal(true)
      .optional()
      .describe('The result changes the former conclusion basically: this one stands in its place (BLTTHS 245(3))'),
  }),
) {}

/** A case under way at go-live. */
/** A detention that lasts, as its order and its extensions have left it. */
export const Held = z.object({
  since: Occurred,
  until: Day.describe('The last day that the order, or the last decision to extend it, says'),
  extensions: z.int().min(0).max(4).default(0),
  custody: Custody.optional(),
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
};

export class OpenCase extends createZodDto(
  z
    .object({
      number: z.string().trim().min(1).max(40),
      unit: UnitCode,
      article: Article,
      clause: Clause,
      initiatedAt: Occurred,
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

/** How the file of a case came from another body, on paper. */
export const passageShape = actShape.extend({
  body: z.string().trim().min(1).max(200).describe('The body that has investigated until now'),
  ground: CasePassage,
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
  passageShape.extend({
    unit: UnitCode,
    article: Article,
    clause: Clause,
    initiatedAt: Occurred,
    committedOn: committedOn.optional(),
    resumedAt: Occurred.optional().describe('When it was last resumed there: its limit runs from that day'),
    cracked: z.boolean().default(false).describe('Whether the offender is known'),
    accused: z.array(Coming).max(200).default([]),
    victims: z.array(PersonData).max(200).default([]),
    fromNumbers: z.array(FileNumber).max(20).default([]).describe('By the numbers of other agencies’ registers'),
  }),
) {}

/** A case that comes back from the body to which it had been transferred. */
export class ReturnedCase extends createZodDto(
  passageShape.extend({
    ground: CasePassage.exclude(['initial-investigation']),
    reachedAt: Occurred.describe('When the file had come there; its way there is not counted either'),
    cracked: z.boolean().default(false).describe('Whether the offender is known by now'),
    detained: z
      .array(Held.extend({ accused: FileId }))
      .max(200)
      .default([])
      .describe('Those of the case whose detention lasts; the others are not detained'),
    accused: z.array(Coming).max(200).default([]).describe('Who was charged there'),
    victims: z.array(PersonData).max(200).default([]),
  }),
) {}

export class CaseQuery extends createZodDto(
  PageParams.extend({
    status: z
      .enum([
        'under-investigation',
        'cracked',
        'suspended',
        'concluded',
        'handed-over',
        'transferring',
        'transferred',
        'terminated',
        'cancelled',
        'merged',
        'decided',
      ])
      .optional(),
    unit: UnitCode.optional(),
    article: Article.optional(),
    number: z.string().max(40).optional(),
    handover: FileId.optional(),
  }),
) {}
