import {
  AgencyId,
  Article,
  AssistanceKind,
  Clause,
  Country,
  Custody,
  Day,
  FileId,
  FirstThings,
  MergerGround,
  NonInitiationGround,
  PersonData,
  ProsecutorReplacementGround,
  SearchEnd,
  StayGround,
  StayMatter,
  TerminationGround,
  UndoneReason,
  UnmetReason,
  UnitCode,
  VictimRemoval,
  WantedGround,
  Crime,
  CrimeCharged,
  minorAbused,
  isNamedOnce,
  namesItsOwn,
  Complexity,
  ResumptionGround,
} from '@la-chan/contracts';
import { actShape, decisionShape, illnessOnPaper, itemsApart, PageParams, prose, signedBy } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** Said as a case is initiated, or as it is found later. */
export const abusedMinor = minorAbused.describe(
  'The case is about sexual abuse of somebody under 18 too: the evidence is looked at 20 days before the end (TTLT 01/2022 17)',
);
export const committedOn = Day.describe('The day of the crime, from which the limitation period runs (BLHS 27)');

const grounds = prose.describe('Sealed for the procuracy');

const demand = FileId.optional().describe(
  'The notice of the procuracy that demands it (BLTTHS 179(4), 180; TTLT 04/2018 7(1)(c), 8(2), 9(5), 29(3))',
);

export class Charge extends createZodDto(
  actShape
    .extend({
      person: PersonData.optional(),
      denounced: FileId.optional().describe('Who was denounced, as registered in the file, in place of a person'),
      ...Crime.shape,
      grounds: prose,
      committedOn: committedOn.optional(),
      demand,
    })
    .refine(({ person, denounced }) => (person === undefined) !== (denounced === undefined), { path: ['person'] })
    .refine(namesItsOwn, { path: ['circumstances'] })
    .refine(isNamedOnce, { path: ['provision'] }),
) {}
const furtherCharge = actShape.extend({ ...Crime.shape, grounds: prose.describe('Sealed for the procuracy'), demand });
export class ChargeChange extends createZodDto(
  furtherCharge
    .extend({
      replaces: CrimeCharged.optional().describe(
        'Which of several crimes is another; where nothing is said the one of the same article, of which the clause is another',
      ),
    })
    .refine(namesItsOwn, { path: ['circumstances'] })
    .refine(isNamedOnce, { path: ['provision'] }),
) {}
export class ChargeSupplement extends createZodDto(
  furtherCharge.refine(namesItsOwn, { path: ['circumstances'] }).refine(isNamedOnce, { path: ['provision'] }),
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
export class FurtherOffence extends createZodDto(
  actShape.extend({
    committedOn,
    overOneYear: z
      .boolean()
      .describe('Does the frame of penalty of that crime go beyond one year of imprisonment (BLHS 27(3))'),
  }),
) {}
export class Wanted extends createZodDto(actShape.extend({ ground: WantedGround, signedBy })) {}
export class Found extends createZodDto(actShape.extend({ how: SearchEnd })) {}
export class Requalification extends createZodDto(
  actShape
    .extend({
      article: Article,
      clause: Clause,
      adds: z
        .boolean()
        .default(false)
        .describe('Another crime beside those initiated, or further acts of one, not in place of it (BLTTHS 156(1))'),
      instead: Article.optional().describe(
        'Which of several crimes is another; where nothing is said the one of the same article, of which the clause is another',
      ),
      minorAbused: abusedMinor,
      demand,
      signedBy,
    })
    .refine(({ adds, instead }) => !adds || !instead, { path: ['instead'] }),
) {}
export class CaseExtension extends createZodDto(
  actShape.extend({
    months: z.int().min(1).max(4),
    ground: Complexity.optional().describe('Why the case is complex (BLTTHS 172(2), 173(2), 174(1); TTLT 04/2018 20)'),
  }),
) {}
export class ExhibitsHandover extends createZodDto(
  actShape.extend({ minutes: z.string().trim().min(1).max(60).describe('The number of the minutes') }),
) {}
export class Stay extends createZodDto(actShape.extend({ ground: StayGround, ...illnessOnPaper, signedBy })) {}
export class MeasuresKept extends createZodDto(decisionShape) {}
export class StayConsultation extends createZodDto(
  actShape.extend({
    matters: z.array(StayMatter).min(1).max(StayMatter.options.length),
    accused: FileId.optional().describe('Whom it is about, where that is one accused alone'),
  }),
) {}
export class ProsecutorReplacement extends createZodDto(
  actShape.extend({ ground: ProsecutorReplacementGround, reasons: grounds }),
) {}
export class Resumption extends createZodDto(
  actShape.extend({
    ground: ResumptionGround.optional().describe('Why it goes on (BLTTHS 235(1))'),
    requested: z
      .boolean()
      .default(false)
      .describe('By an accused who does not agree with a termination as time-barred or by amnesty (BLTTHS 235(1))'),
    signedBy,
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
export class Termination extends createZodDto(actShape.extend({ ground: TerminationGround, signedBy })) {}
const parties = z.array(FileId).max(200);
export class Split extends createZodDto(
  actShape.extend({
    accused: z.array(FileId).min(1).max(200),
    demand,
    victims: z
      .object({ leaving: parties, staying: parties })
      .optional()
      .describe(
        'Whom the part is about, and whom the case that stays; both are about all of them where nothing is said',
      ),
    ...itemsApart,
    signedBy,
  }),
) {}
export class VictimRemovalDecision extends createZodDto(actShape.extend({ ground: VictimRemoval })) {}
export class Merger extends createZodDto(
  actShape.extend({
    other: FileId.describe('The case that goes on in this one, which was initiated first'),
    ground: MergerGround,
    demand,
    signedBy,
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
